// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_app/present_mode.h"

#include <QDockWidget>
#include <QEvent>
#include <QMenuBar>
#include <QStatusBar>
#include <QToolBar>

namespace engram::gui {

namespace {
/// Of the dock with the strip of time; the canvas takes the rest.
constexpr int kStripHeight = 170;
}  // namespace

PresentMode::PresentMode(QMainWindow& window, CanvasArea& area, QDockWidget& timeline)
    : QObject(&window),
      m_window(window),
      m_area(area),
      m_timeline(timeline),
      m_escape(Qt::Key_Escape, &window) {
    m_escape.setEnabled(false);
    connect(&m_escape, &QShortcut::activated, this, [this] { set(false); });
    window.installEventFilter(this);
}

void PresentMode::set(bool on) {
    if (on == m_isOn) {
        return;
    }
    m_isOn = on;
    m_escape.setEnabled(on);
    if (on) {
        Q_EMIT aboutToEnter();
        enter();
    } else {
        leave();
        Q_EMIT left();
    }
    Q_EMIT changed(on);
}

void PresentMode::enter() {
    m_layout = m_window.saveState();
    m_size = m_window.size();
    m_state = m_window.windowState();
    m_hadMenuBar = !m_window.menuBar()->isHidden();
    m_window.menuBar()->hide();
    m_window.statusBar()->hide();
    for (QToolBar* const bar :
         m_window.findChildren<QToolBar*>(QString(), Qt::FindDirectChildrenOnly)) {
        bar->hide();
    }
    for (QDockWidget* const dock :
         m_window.findChildren<QDockWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        dock->setVisible(dock == &m_timeline);
    }
    enlarge();
    m_window.setWindowState(m_state | Qt::WindowFullScreen);
    m_area.canvas().setFocus();
    lowerStrip();
}

void PresentMode::lowerStrip() {
    // After the window has laid itself out.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_isOn) {
                m_window.resizeDocks({&m_timeline}, {kStripHeight}, Qt::Vertical);
            }
        },
        Qt::QueuedConnection);
}

void PresentMode::leave() {
    endEnlarging();
    m_window.menuBar()->setVisible(m_hadMenuBar);
    m_window.statusBar()->show();
    m_window.setWindowState(m_state);
    m_window.restoreState(m_layout);
    // The desktop may give the window its old size only later; then the docks have to be measured
    // once more.
    m_isReturning = m_window.size() != m_size;
}

bool PresentMode::eventFilter(QObject* watched, QEvent* event) {
    if (m_isReturning && event->type() == QEvent::Resize && m_window.size() == m_size) {
        m_isReturning = false;
        // After the window has laid itself out.
        QMetaObject::invokeMethod(
            this, [this] { m_window.restoreState(m_layout); }, Qt::QueuedConnection);
    }
    if (m_isOn && event->type() == QEvent::Resize) {
        lowerStrip();
    }
    return QObject::eventFilter(watched, event);
}

void PresentMode::enlarge() {
    m_area.canvas().setEnlarged(kEnlarged);
    const auto enlargeIn = [this](QWidget& part) {
        for (QWidget* const widget : part.findChildren<QWidget*>()) {
            // The canvas and its legend do it themselves.
            const bool isCanvas =
                widget == &m_area.canvas() || m_area.canvas().isAncestorOf(widget);
            if (isCanvas || widget->font().pointSizeF() <= 0) {
                continue;
            }
            m_fonts.push_back(
                {widget, widget->testAttribute(Qt::WA_SetFont) ? widget->font() : QFont()});
        }
    };
    enlargeIn(m_area);
    enlargeIn(m_timeline);
    // By what they have now, before the first of them changes those inside of it.
    std::vector<QFont> fonts;
    for (const Saved& saved : m_fonts) {
        fonts.push_back(saved.widget->font());
        fonts.back().setPointSizeF(fonts.back().pointSizeF() * kEnlarged);
    }
    for (std::size_t i = 0; i < fonts.size(); ++i) {
        m_fonts[i].widget->setFont(fonts[i]);
    }
    m_area.refresh();
}

void PresentMode::endEnlarging() {
    m_area.canvas().setEnlarged(1.0);
    for (const Saved& saved : m_fonts) {
        if (saved.widget != nullptr) {
            saved.widget->setFont(saved.font);
        }
    }
    m_fonts.clear();
    m_area.refresh();
}

}  // namespace engram::gui
