// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_app/status_line.h"

#include <QEvent>
#include <QLayout>
#include <QLocale>
#include <QStyleOption>
#include <QStylePainter>
#include <algorithm>
#include <chrono>

#include "gui_app/pause_bar.h"
#include "gui_docks/event_text.h"
#include "gui_timeline_dock/time_scale.h"

namespace engram::gui {

namespace {

constexpr std::chrono::milliseconds kPause{200};
constexpr int kMicroDigits = 6;
constexpr int kGap = 8;

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
      m_cluster(new ElidedLabel),
      m_pace(new QLabel),
      m_time(new QLabel),
      m_rates(new QLabel),
      m_sampling(new QLabel),
      m_lost(new QLabel),
      m_frames(new QLabel) {
    setSizeGripEnabled(false);
    addWidget(m_cluster, 1);
    for (QLabel* const label : {m_pace, m_time, m_rates, m_sampling, m_lost, m_frames}) {
        addPermanentWidget(label);
        label->setProperty("muted", label != m_rates && label != m_time && label != m_pace);
    }
    setContentsMargins(kGap, 0, kGap, 0);
    m_pace->setObjectName(QStringLiteral("simulationPace"));
    m_pace->hide();
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
            if (!m_timeline.isLive()) {
                break;  // what is left of it can be looked at
            }
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
    const QString text = model.primary().isEmpty()
                             ? tr("No primary, %n node(s)", nullptr, nodes)
                             : tr("Primary %1, epoch %2, %n node(s)", nullptr, nodes)
                                   .arg(fromUtf8(model.primary().text()))
                                   .arg(model.epoch().value);
    if (m_session.phase() == SessionPhase::Replaying || m_session.phase() == SessionPhase::Idle) {
        return tr("%1, a recording", "state of the cluster").arg(text);
    }
    return m_session.isLocked() ? tr("%1, read-only", "state of the cluster").arg(text) : text;
}

std::int64_t StatusLine::sampledOneIn() const {
    return m_timeline.shown().sampledOneIn() * m_canvas.drawnOneIn();
}

QString StatusLine::samplingText() const {
    const std::int64_t oneIn = sampledOneIn();
    if (oneIn <= 1) {
        return tr("Showing every request");
    }
    // The other views show all that is heard, which is more than the canvas has room for.
    return m_canvas.drawnOneIn() > 1 ? tr("Canvas: 1 of %1 requests · counts exact").arg(oneIn)
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

void StatusLine::setPace(const QString& text) {
    if (text != m_pace->text()) {
        m_pace->setText(text);
        fit();
    }
}

void StatusLine::refresh() {
    m_time->setText(timeText());
    const QLocale locale;
    const Rates rates = m_timeline.shown().rates();
    m_cluster->setText(clusterText());
    m_rates->setText(tr("%1 writes/s, %2 reads/s")
                         .arg(locale.toString(rates.writesPerSecond, 'f', 0),
                              locale.toString(rates.readsPerSecond, 'f', 0)));
    m_sampling->setText(samplingText());
    // A simulation waits for the window, and loses nothing.
    m_lost->setText(m_session.isSimulated() ? QString()
                                            : tr("%n event(s) lost", nullptr,
                                                 static_cast<int>(m_session.eventsLost())));
    m_frames->setText(tr("%n frame(s)/s", nullptr, m_canvas.framesPerSecond()));
    fit();
}

std::vector<QLabel*> StatusLine::byImportance() const {
    const bool isWhole = sampledOneIn() <= 1 && m_session.eventsLost() == 0;
    // What is missing from the picture must be said, also when there is no room for the rates.
    return isWhole ? std::vector<QLabel*>{m_frames, m_lost, m_sampling, m_rates, m_time, m_pace}
                   : std::vector<QLabel*>{m_frames, m_rates, m_lost, m_time, m_pace, m_sampling};
}

void StatusLine::fit() {
    const std::vector<QLabel*> parts = byImportance();
    const int gap = layout()->spacing() + kGap;
    int needed = m_cluster->sizeHint().width() + 2 * kGap;
    QStringList all{m_cluster->text()};
    for (QLabel* const part : parts) {
        // How well the window keeps up with the cluster is of no interest in the past.
        // A simulation waits for the window, and loses nothing.
        // With a filter not every request is shown; the legend says that.
        const bool isIdle = (part == m_frames && !m_timeline.isLive()) ||
                            (part == m_lost && m_session.isSimulated()) ||
                            (part == m_sampling && m_canvas.isFiltered() && sampledOneIn() <= 1);
        const bool isWanted = !part->text().isEmpty() && !isIdle;
        part->setVisible(isWanted);
        if (isWanted) {
            needed += part->sizeHint().width() + gap;
            all.insert(1, part->text());
        }
    }
    for (QLabel* const part : parts) {
        if (needed > width() && !part->isHidden()) {
            part->hide();
            needed -= part->sizeHint().width() + gap;
        }
    }
    setToolTip(all.join(u'\n'));
}

QSize StatusLine::minimumSizeHint() const {
    return {m_cluster->minimumSizeHint().width() + 2 * kGap,
            QStatusBar::minimumSizeHint().height()};
}

void StatusLine::resizeEvent(QResizeEvent* event) {
    QStatusBar::resizeEvent(event);
    fit();
}

void StatusLine::paintEvent(QPaintEvent* event) {
    if (currentMessage().isEmpty()) {
        QStatusBar::paintEvent(event);
        return;
    }
    // As QStatusBar does it, but the end is not cut off.
    int right = width() - kGap;
    for (const QLabel* const part : byImportance()) {
        if (part->isVisible()) {
            right = std::min(right, part->x());
        }
    }
    QStylePainter painter(this);
    QStyleOption option;
    option.initFrom(this);
    painter.drawPrimitive(QStyle::PE_PanelStatusBar, option);
    const QRect place = rect().adjusted(kGap, 0, right - width(), 0);
    painter.setPen(palette().windowText().color());
    painter.drawText(place, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(currentMessage(), Qt::ElideRight, place.width()));
}

void StatusLine::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    }
    QStatusBar::changeEvent(event);
}

}  // namespace engram::gui
