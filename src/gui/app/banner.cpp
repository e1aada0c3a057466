// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_app/banner.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <chrono>

#include "gui_actions/icons.h"
#include "gui_style/visual_style.h"

namespace engram::gui {

namespace {
constexpr int kIconExtent = 18;
/// Characters that stay on one line.
constexpr int kOneLine = 70;
}  // namespace

Banner::Banner(BannerContent content, const Theme& theme, QWidget* parent)
    : QFrame(parent),
      m_content(std::move(content)),
      m_icon(new QLabel),
      m_text(new QLabel(m_content.text)),
      m_buttons(new QWidget) {
    setProperty("card", true);
    setAccessibleName(m_content.text);
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 6, 6);
    row->setSpacing(8);
    m_text->setWordWrap(m_content.text.size() > kOneLine);
    m_text->setTextFormat(Qt::PlainText);
    auto* const buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_buttons);
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
    row->addWidget(close);
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

void Banner::copyDetails() {
    QApplication::clipboard()->setText(m_content.details);
}

void Banner::setTheme(const Theme& theme) {
    m_icon->setPixmap(VisualStyle::stateIcon(m_content.tone, theme)
                          .pixmap(QSize(kIconExtent, kIconExtent), devicePixelRatioF()));
}

}  // namespace engram::gui
