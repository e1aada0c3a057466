// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_docks/filtered_record.h"

#include <QElapsedTimer>
#include <algorithm>
#include <chrono>
#include <iterator>
#include <utility>

#include "gui_docks/view_filter.h"

namespace engram::gui {

namespace {

/// What may be done in one go, and the events between two looks at the clock: a block of a
/// recording takes some milliseconds to unpack.
constexpr qint64 kSliceMs = 4;
constexpr trace::EventIndex kStep = 1024;
constexpr std::chrono::milliseconds kNextSlice{1};

bool isMessage(EventKind kind) {
    return kind == EventKind::HopSent || kind == EventKind::HopReceived ||
           kind == EventKind::HopFailed;
}

}  // namespace

FilteredRecord::FilteredRecord(const Timeline& timeline, const ViewFilter& filter, QObject* parent)
    : QObject(parent), m_timeline(timeline), m_filter(filter), m_requests(filter) {
    m_more.setSingleShot(true);
    m_more.setInterval(kNextSlice);
    connect(&m_more, &QTimer::timeout, this, &FilteredRecord::readOn);
    connect(&filter, &ViewFilter::changed, this, &FilteredRecord::readAgain);
    connect(&filter, &ViewFilter::requestsLearned, this, &FilteredRecord::readOn);
    connect(&timeline, &Timeline::recordingReplaced, this, &FilteredRecord::readAgain);
    connect(&timeline, &Timeline::recordingChanged, this, [this] {
        if (!m_more.isActive()) {
            readOn();
        }
    });
    readAgain();
}

bool FilteredRecord::isOn() const {
    return m_filter.filter().judgesEvents();
}

double FilteredRecord::progress() const {
    const trace::Recording& recording = m_timeline.recording();
    const auto all = static_cast<double>(recording.end() - recording.begin());
    const trace::EventIndex next = std::clamp(m_next, recording.begin(), recording.end());
    return all == 0 ? 1 : static_cast<double>(next - recording.begin()) / all;
}

QString FilteredRecord::noteOn(std::int64_t fromUs, std::int64_t untilUs) const {
    const int percent = static_cast<int>(progress() * 100);
    if (percent < 100) {
        return tr("filtered: %1 %").arg(percent);
    }
    const std::int64_t oneIn = oneInBetween(fromUs, untilUs);
    return oneIn > 1 ? tr("filtered, 1 of %1", "requests").arg(oneIn) : tr("filtered");
}

bool FilteredRecord::hides(trace::EventIndex index) const {
    return std::binary_search(m_hidden.begin(), m_hidden.end(), index);
}

trace::EventIndex FilteredRecord::judgedUntil() const {
    return m_requests.hasMessages() ? m_filter.judgedUntil() : m_timeline.recording().end();
}

void FilteredRecord::readAgain() {
    m_requests.clear();
    m_reports.clear();
    m_totals.clear();
    m_sampling.clear();
    m_hidden.clear();
    m_clock = {};
    m_next = 0;
    m_more.stop();
    Q_EMIT restarted();
    // All views begin anew in this turn: one step is enough of it.
    readFor(0);
}

void FilteredRecord::readOn() {
    readFor(kSliceMs);
}

void FilteredRecord::readFor(qint64 milliseconds) {
    if (!isOn()) {
        return;
    }
    m_next = std::max(m_next, m_timeline.recording().begin());
    const trace::EventIndex end = judgedUntil();
    QElapsedTimer clock;
    clock.start();
    bool isFirst = true;
    while (m_next < end && (std::exchange(isFirst, false) || clock.elapsed() < milliseconds)) {
        take(std::min(m_next + kStep, end));
    }
    dropOld();
    if (m_next < end) {
        m_more.start();
    }
    Q_EMIT progressed();
}

void FilteredRecord::take(trace::EventIndex until) {
    m_timeline.recording().forEach(m_next, until, [this](const trace::Batch& batch) {
        m_clock.enter(batch);
        trace::EventIndex index = batch.first;
        for (const Event& event : batch.events) {
            takeIn(event, index++, batch.seenUs);
        }
    });
    m_next = until;
}

void FilteredRecord::takeIn(const Event& event, trace::EventIndex index, std::int64_t seenUs) {
    if (event.kind == EventKind::NodeDismissed) {
        Q_EMIT reported(event, seenUs);
    }
    if (event.kind == EventKind::Counters) {
        if (const std::optional<Event> report = m_reports.report(event)) {
            takeReport(*report, seenUs);
        }
    } else if (event.kind == EventKind::Omitted) {
        m_reports.noteSampling(event);
    } else if (event.request.value != 0) {
        if (m_requests.fold(event)) {
            m_reports.count(event);
        }
    } else if (!isMessage(event.kind) && !m_filter.shows(event)) {
        m_hidden.push_back(index);
    }
}

void FilteredRecord::takeReport(const Event& report, std::int64_t seenUs) {
    const std::int64_t us = m_clock.momentOf(report);
    m_totals.fold(report, us);
    const std::int64_t oneIn = counterOf(report, "one_in", 1);
    const std::int64_t before = m_sampling.empty() ? 1 : m_sampling.back().oneIn;
    if (report.text != node_state::kStandby && oneIn != before) {
        m_sampling.push_back({us, oneIn});
    }
    Q_EMIT reported(report, seenUs);
}

std::int64_t FilteredRecord::oneInBetween(std::int64_t fromUs, std::int64_t untilUs) const {
    std::int64_t most = 1;
    for (auto part = m_sampling.begin(); part != m_sampling.end() && part->atUs <= untilUs;
         ++part) {
        const bool isOver = std::next(part) != m_sampling.end() && std::next(part)->atUs <= fromUs;
        most = isOver ? most : std::max(most, part->oneIn);
    }
    return most;
}

void FilteredRecord::dropOld() {
    const trace::Recording& recording = m_timeline.recording();
    if (recording.begin() == 0) {
        return;
    }
    m_totals.dropBefore(recording.firstUs());
    while (m_sampling.size() > 1 && m_sampling[1].atUs <= recording.firstUs()) {
        m_sampling.pop_front();
    }
    while (!m_hidden.empty() && m_hidden.front() < recording.begin()) {
        m_hidden.pop_front();
    }
}

}  // namespace engram::gui
