// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_app/status_line.h"

#include <QEvent>
#include <QLocale>
#include <algorithm>
#include <chrono>

#include "gui_app/pause_bar.h"
#include "gui_docks/event_text.h"
#include "gui_timeline_dock/time_scale.h"

namespace engram::gui {

namespace {

constexpr std::chrono::milliseconds kPause{200};
constexpr int kMicroDigits = 6;

int nodesInView(const ClusterModel& model) {
    return static_cast<int>(std::count_if(model.nodes().begin(), model.nodes().end(),
                                          [](const auto& entry) { return entry.second.inView; }));
}

}  // namespace

StatusLine::StatusLine(ClusterSession& session, const Timeline& timeline,
                       const ClusterCanvas& canvas, QWidget* parent)
    : QStatusBar(parent),
      m_session(session),
      m_timeline(timeline),
      m_canvas(canvas),
      m_cluster(new QLabel),
      m_time(new QLabel),
      m_rates(new QLabel),
      m_sampling(new QLabel),
      m_lost(new QLabel),
      m_frames(new QLabel) {
    setSizeGripEnabled(false);
    addWidget(m_cluster, 1);
    for (QLabel* const label : {m_time, m_rates, m_sampling, m_lost, m_frames}) {
        label->setContentsMargins(10, 0, 4, 0);
        addPermanentWidget(label);
        label->setProperty("muted", label != m_rates && label != m_time);
    }
    m_cluster->setContentsMargins(8, 0, 8, 0);
    m_cluster->setMinimumWidth(120);
    connect(&m_timer, &QTimer::timeout, this, &StatusLine::refresh);
    connect(&session, &ClusterSession::phaseChanged, this, &StatusLine::refresh);
    connect(&timeline, &Timeline::modeChanged, this, &StatusLine::refresh);
    connect(&timeline, &Timeline::cursorMoved, this, [this] { m_time->setText(timeText()); });
    m_timer.start(kPause);
    refresh();
}

QString StatusLine::clusterText() const {
    switch (m_session.phase()) {
        case SessionPhase::Idle:
            return tr("No cluster");
        case SessionPhase::Launching:
            return tr("Starting the cluster");
        case SessionPhase::Stopping:
            return tr("Stopping the daemons");
        case SessionPhase::Attaching:
            return tr("Looking for the cluster");
        case SessionPhase::Running:
        case SessionPhase::Attached:
        case SessionPhase::Replaying:
            break;
    }
    const ClusterModel& model = m_timeline.shown();
    const int nodes = nodesInView(model);
    if (model.primary().isEmpty()) {
        return tr("No primary, %n node(s)", nullptr, nodes);
    }
    const QString text = tr("Primary %1, epoch %2, %n node(s)", nullptr, nodes)
                             .arg(fromUtf8(model.primary().text()))
                             .arg(model.epoch().value);
    if (m_session.phase() == SessionPhase::Replaying) {
        return tr("%1, a recording", "state of the cluster").arg(text);
    }
    return m_session.isLocked() ? tr("%1, read-only", "state of the cluster").arg(text) : text;
}

QString StatusLine::samplingText() const {
    const std::int64_t oneIn = m_timeline.shown().sampledOneIn() * m_canvas.drawnOneIn();
    return oneIn <= 1 ? tr("Showing every request")
                      : tr("Showing 1 of %1 requests · counts exact").arg(oneIn);
}

QString StatusLine::timeText() const {
    if (m_timeline.isLive())
        return {};
    const QString time = clockText(m_timeline.cursorUs(), kMicroDigits);
    if (m_timeline.mode() == Timeline::Mode::Paused)
        return tr("%1, paused", "time of day").arg(time);
    const QString scale = PauseBar::scaleText(m_timeline);
    return scale.isEmpty() ? tr("%1, true speed", "time of day").arg(time)
                           : tr("%1, %2", "time of day, and the scale").arg(time, scale);
}

void StatusLine::refresh() {
    m_time->setText(timeText());
    // How well the window keeps up with the cluster is of no interest in the past.
    m_frames->setVisible(m_timeline.isLive());
    const QLocale locale;
    const Rates rates = m_timeline.shown().rates();
    m_cluster->setText(clusterText());
    m_rates->setText(tr("%1 writes/s, %2 reads/s")
                         .arg(locale.toString(rates.writesPerSecond, 'f', 0),
                              locale.toString(rates.readsPerSecond, 'f', 0)));
    m_sampling->setText(samplingText());
    m_lost->setText(tr("%n event(s) lost", nullptr, static_cast<int>(m_session.eventsLost())));
    m_frames->setText(tr("%n frame(s)/s", nullptr, m_canvas.framesPerSecond()));
}

void StatusLine::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    }
    QStatusBar::changeEvent(event);
}

}  // namespace engram::gui
