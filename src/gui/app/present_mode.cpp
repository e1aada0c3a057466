// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_app/present_mode.h"

#include <QDockWidget>
#include <QEvent>
#include <QMenuBar>
#include <QStatusBar>
#include <QToolBar>

namespace engram::gui {

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
        enter();
    } else {
        leave();
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
    enlarge(kEnlarged);
    m_window.setWindowState(m_state | Qt::WindowFullScreen);
    m_area.canvas().setFocus();
}

void PresentMode::leave() {
    enlarge(1.0);
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
    return QObject::eventFilter(watched, event);
}

void PresentMode::enlarge(double factor) {
    m_area.canvas().setEnlarged(factor);
    QFont font = m_window.font();
    font.setPointSizeF(font.pointSizeF() * factor);
    for (QWidget* const widget :
         {static_cast<QWidget*>(&m_area), static_cast<QWidget*>(&m_timeline)}) {
        widget->setFont(factor == 1.0 ? QFont() : font);
    }
    m_area.refresh();
}

}  // namespace engram::gui
