// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_lessons/choice_button.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace engram::gui {

namespace {
constexpr int kHorizontalPadding = 12;
constexpr int kVerticalPadding = 7;
constexpr int kNarrow = 160;
constexpr int kUsual = 280;
constexpr int kManyLines = 10000;
constexpr int kFlags = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap;
}  // namespace

ChoiceButton::ChoiceButton(const QString& text, QWidget* parent) : QPushButton(text, parent) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int ChoiceButton::heightForWidth(int width) const {
    const QRect room(0, 0, width - 2 * kHorizontalPadding, kManyLines);
    return fontMetrics().boundingRect(room, kFlags, text()).height() + 2 * kVerticalPadding;
}

QSize ChoiceButton::sizeHint() const {
    return {kUsual, heightForWidth(kUsual)};
}

QSize ChoiceButton::minimumSizeHint() const {
    return {kNarrow, heightForWidth(width())};
}

void ChoiceButton::paintEvent(QPaintEvent*) {
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    painter.drawControl(QStyle::CE_PushButton, option);
    painter.setPen(
        palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText));
    painter.drawText(rect().adjusted(kHorizontalPadding, 0, -kHorizontalPadding, 0), kFlags,
                     text());
}

}  // namespace engram::gui
