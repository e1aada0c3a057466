// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_app/pause_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>

namespace engram::gui {

namespace {

constexpr std::chrono::milliseconds kRefresh{100};

int asInt(std::uint64_t count) {
    constexpr std::uint64_t kMost = std::numeric_limits<int>::max();
    return static_cast<int>(std::min(count, kMost));
}

}  // namespace

PauseBar::PauseBar(const ClusterSession& session, const Timeline& timeline, ActionSet& actions,
                   QWidget* parent)
    : QFrame(parent),
      m_session(session),
      m_timeline(timeline),
      m_text(new QLabel),
      m_goLive(new QPushButton) {
    setObjectName(QStringLiteral("pauseBar"));
    setProperty("card", true);
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 6, 4);
    row->addWidget(m_text, 1);
    row->addWidget(m_goLive);
    m_text->setTextFormat(Qt::PlainText);
    connect(m_goLive, &QPushButton::clicked, actions.action(ActionId::GoLive), &QAction::trigger);
    connect(&timeline, &Timeline::modeChanged, this, &PauseBar::refresh);
    connect(&session, &ClusterSession::phaseChanged, this, &PauseBar::refresh);
    connect(&m_timer, &QTimer::timeout, this, &PauseBar::refresh);
    refresh();
}

QString PauseBar::scaleText(const Timeline& timeline) {
    if (timeline.speed() >= 1)
        return {};
    const double ms = timeline.speed() * 1000;
    return tr("%1 ms of the cluster lasts 1 s", "slow motion")
        .arg(QLocale().toString(std::llround(ms)));
}

QSize PauseBar::fitTo(int width) {
    m_text->setWordWrap(false);
    layout()->activate();
    if (const QSize line = layout()->totalSizeHint(); line.width() <= width) {
        return line;
    }
    m_text->setWordWrap(true);
    layout()->activate();
    return {width, layout()->totalHeightForWidth(width)};
}

QString PauseBar::sentence() const {
    const int newer = asInt(m_timeline.newerEvents());
    const bool isTrace = m_session.phase() == SessionPhase::Replaying;
    // Two sentences, each whole in every language.
    const QString events = isTrace ? tr("%Ln later event(s).", nullptr, newer)
                                   : tr("%Ln newer event(s).", nullptr, newer);
    if (m_timeline.mode() == Timeline::Mode::Paused)
        return tr("View paused. %1", "followed by how many events are newer").arg(events);
    const QString scale = scaleText(m_timeline);
    return scale.isEmpty()
               ? tr("Playing at true speed. %1", "followed by how many events are newer")
                     .arg(events)
               : tr("Slow motion: %1. %2", "scale, and how many events are newer")
                     .arg(scale, events);
}

void PauseBar::refresh() {
    const bool isTrace = m_session.phase() == SessionPhase::Replaying;
    m_goLive->setText(isTrace ? tr("Go to the end") : tr("Go live"));
    m_goLive->setAccessibleName(m_goLive->text());
    if (!isWanted()) {
        m_timer.stop();
        Q_EMIT resized();
        return;
    }
    if (!m_timer.isActive())
        m_timer.start(kRefresh);
    const QString before = m_text->text();
    m_text->setText(sentence());
    setAccessibleName(m_text->text());
    if (isHidden() || before != m_text->text())
        Q_EMIT resized();
}

void PauseBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QFrame::changeEvent(event);
}

}  // namespace engram::gui
