// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_app/menu_corner.h"

#include <QActionEvent>
#include <QHBoxLayout>
#include <QToolButton>
#include <algorithm>

#include "gui_actions/icons.h"

namespace engram::gui {

namespace {
constexpr int kUnderlap = 4;
}

MenuCorner::MenuCorner(QMenuBar& bar, QWidget* content) : m_bar(bar), m_content(content) {
    auto* const row = new QHBoxLayout(this);
    // The bar puts the right edge of its button for more below the corner.
    row->setContentsMargins(kUnderlap, 3, 8, 3);
    row->addWidget(content);
    bar.setCornerWidget(this, Qt::TopRightCorner);
    bar.installEventFilter(this);
    if (auto* const more = bar.findChild<QToolButton*>(QStringLiteral("qt_menubar_ext_button")))
        more->setIcon(icon(IconId::More));
    fit();
}

QSize MenuCorner::sizeHint() const {
    const QSize wanted = QWidget::sizeHint();
    return m_width == 0 ? wanted : QSize(m_width, wanted.height());
}

QSize MenuCorner::minimumSizeHint() const {
    return sizeHint();
}

int MenuCorner::menusWidth() const {
    // The bar's wish has the corner's in it.
    return m_bar.sizeHint().width() - sizeHint().width();
}

void MenuCorner::fit() {
    const int wanted = QWidget::sizeHint().width();
    const int least = QWidget::minimumSizeHint().width();
    const int width = std::clamp(m_bar.width() - menusWidth(), least, std::max(least, wanted));
    if (width == m_width)
        return;
    m_width = width;
    resize(width, height());
    updateGeometry();
    // The bar looks at its corner when the corner is set, only.
    m_bar.setCornerWidget(this, Qt::TopRightCorner);
}

bool MenuCorner::eventFilter(QObject* watched, QEvent* event) {
    const bool isFont = event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange;
    if (watched == &m_bar &&
        (event->type() == QEvent::Resize || isFont || event->type() == QEvent::ActionChanged ||
         event->type() == QEvent::ActionAdded)) {
        QMetaObject::invokeMethod(this, &MenuCorner::fit, Qt::QueuedConnection);
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace engram::gui
