// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_app/banner.h"

#include <QApplication>
#include <QClipboard>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <algorithm>
#include <chrono>

#include "gui_actions/icons.h"
#include "gui_style/visual_style.h"

namespace engram::gui {

namespace {
constexpr int kIconExtent = 18;
/// Of the width, what wrapped text gets at least beside the buttons, in per cent.
constexpr int kTextShare = 55;
}  // namespace

Banner::Banner(BannerContent content, const Theme& theme, QWidget* parent)
    : QFrame(parent),
      m_content(std::move(content)),
      m_grid(new QGridLayout(this)),
      m_icon(new QLabel),
      m_text(new QLabel(m_content.text)),
      m_buttons(new QWidget) {
    setProperty("card", true);
    setAccessibleName(m_content.text);
    m_grid->setContentsMargins(12, 6, 6, 6);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
    m_text->setTextFormat(Qt::PlainText);
    auto* const buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    m_grid->addWidget(m_icon, 0, 0);
    m_grid->addWidget(m_text, 0, 1);
    m_grid->addWidget(m_buttons, 0, 2);
    for (const BannerButton& button : m_content.buttons) {
        addButton(button);
    }
    if (!m_content.details.isEmpty()) {
        addButton({tr("Copy details"), [this] { copyDetails(); }, false});
    }
    auto* const close = new QToolButton;
    close->setIcon(icon(IconId::Close));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close this message"));
    close->setAccessibleName(tr("Close this message"));
    connect(close, &QToolButton::clicked, this, &Banner::closed);
    m_grid->addWidget(close, 0, 3);
    if (m_content.seconds > 0) {
        QTimer::singleShot(std::chrono::seconds(m_content.seconds), this, &Banner::closed);
    }
    setTheme(theme);
}

void Banner::addButton(const BannerButton& button) {
    auto* const widget = new QPushButton(button.text);
    widget->setAccessibleName(button.text);
    connect(widget, &QPushButton::clicked, this, [this, button] {
        button.onClick();
        if (button.closes) {
            Q_EMIT closed();
        }
    });
    m_buttons->layout()->addWidget(widget);
}

void Banner::setText(const QString& text) {
    m_content.text = text;
    m_text->setText(text);
    setAccessibleName(text);
}

QSize Banner::fitTo(int width) {
    const auto arrange = [this](bool wrapped, bool isBelow) {
        m_text->setWordWrap(wrapped);
        m_grid->removeWidget(m_buttons);
        if (isBelow) {
            m_grid->addWidget(m_buttons, 1, 1, 1, 3, Qt::AlignLeft);
        } else {
            m_grid->addWidget(m_buttons, 0, 2);
        }
        m_grid->activate();
    };
    arrange(false, false);
    if (const QSize line = m_grid->totalSizeHint(); line.width() <= width) {
        return line;
    }
    const int besides = m_grid->totalSizeHint().width() - m_text->sizeHint().width();
    arrange(true, width - besides < width * kTextShare / 100);
    // Buttons are never cut off.
    const int wide = std::max(width, m_grid->totalMinimumSize().width());
    return {wide, m_grid->totalHeightForWidth(wide)};
}

QWidget* Banner::chainAfter(QWidget* before) {
    for (QAbstractButton* const button : findChildren<QAbstractButton*>()) {
        setTabOrder(before, button);
        before = button;
    }
    return before;
}

void Banner::copyDetails() {
    QApplication::clipboard()->setText(m_content.details);
}

void Banner::setTheme(const Theme& theme) {
    m_icon->setPixmap(VisualStyle::stateIcon(m_content.tone, theme)
                          .pixmap(QSize(kIconExtent, kIconExtent), devicePixelRatioF()));
}

}  // namespace engram::gui
