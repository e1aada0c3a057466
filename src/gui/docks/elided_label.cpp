// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_docks/elided_label.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace engram::gui {

namespace {
/// In so many widths of an x some of the text can be read.
constexpr int kLeastCharacters = 6;
}  // namespace

ElidedLabel::ElidedLabel(QWidget* parent) : QLabel(parent) {
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QRect ElidedLabel::place() const {
    return contentsRect().marginsRemoved(QMargins(margin(), margin(), margin(), margin()));
}

bool ElidedLabel::isElided() const {
    return fontMetrics().horizontalAdvance(text()) > place().width();
}

QSize ElidedLabel::minimumSizeHint() const {
    const QSize whole = QLabel::minimumSizeHint();
    const int least = fontMetrics().horizontalAdvance(u'x') * kLeastCharacters;
    return {qMin(whole.width(), least), whole.height()};
}

bool ElidedLabel::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && isElided()) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), text(), this);
        return true;
    }
    return QLabel::event(event);
}

void ElidedLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, place().width());
    style()->drawItemText(&painter, place(), static_cast<int>(alignment()), palette(), isEnabled(),
                          shown, foregroundRole());
}

}  // namespace engram::gui
