// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_app/hint_card.h"

#include <QEvent>
#include <QHBoxLayout>

namespace engram::gui {

namespace {
constexpr int kIconExtent = 20;
}

HintCard::HintCard(ActionSet& actions, QWidget* parent)
    : QFrame(parent),
      m_icon(new QLabel),
      m_text(new QLabel),
      m_place(new QLabel),
      m_next(new QPushButton),
      m_close(new QToolButton) {
    setObjectName(QStringLiteral("hintBar"));
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(12, 5, 8, 5);
    row->setSpacing(10);
    m_text->setWordWrap(true);
    m_place->setProperty("muted", true);
    m_close->setIcon(icon(IconId::Close));
    m_close->setAutoRaise(true);
    m_next->setProperty("link", true);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_place);
    row->addWidget(m_next);
    row->addWidget(m_close);
    connect(m_next, &QPushButton::clicked, this, [this] { advance(m_seen + 1); });
    connect(m_close, &QToolButton::clicked, this, [this] { advance(kHints); });
    connect(actions.action(ActionId::KillPrimary), &QAction::triggered, this,
            [this] { advance(kHints); });
    refresh();
}

void HintCard::setSeen(int seen) {
    m_seen = qBound(0, seen, kHints);
    refresh();
}

void HintCard::advance(int seen) {
    setSeen(seen);
    Q_EMIT seenChanged(m_seen);
}

void HintCard::refresh() {
    const QString texts[kHints] = {
        tr("Every moving symbol is a real message between real processes: a write goes to the "
           "primary, from there to its replicas, and is answered when all have it."),
        tr("Type WRITE greeting hello in the Console, and follow it. Select a key in Keys to see "
           "which slaves hold it."),
        tr("Now kill the primary.")};
    m_text->setText(texts[qMin(m_seen, kHints - 1)]);
    m_place->setText(tr("Hint %1 of %2").arg(qMin(m_seen + 1, kHints)).arg(kHints));
    m_next->setText(m_seen + 1 < kHints ? tr("Next") : tr("Got it"));
    m_next->setAccessibleName(tr("Next hint"));
    m_close->setToolTip(tr("No more hints"));
    m_close->setAccessibleName(tr("No more hints"));
    m_icon->setPixmap(
        icon(IconId::Hint).pixmap(QSize(kIconExtent, kIconExtent), devicePixelRatioF()));
    adjustSize();
}

void HintCard::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        refresh();
    }
    QFrame::changeEvent(event);
}

}  // namespace engram::gui
