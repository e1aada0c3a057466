// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_simulation/futures.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <tuple>

#include "gui_model/observer_events.h"
#include "gui_report/failover_watch.h"
#include "protocol/view.h"
#include "sim/simulation.h"

namespace engram::gui {

namespace {

struct Numbered {
    trace::EventIndex index = 0;
    Event event;
};

std::int64_t timeOf(const Event& event) {
    return event.time.wallMicroseconds();
}

bool isHarm(const Event& event) {
    if (event.kind == EventKind::ProcessChanged)
        return event.text == process_word::kKilled || event.text == process_word::kFrozen;
    return event.kind == EventKind::FaultInjected && event.text != "link clear";
}

std::optional<MarkerKind> markOf(const Event& event) {
    switch (event.kind) {
        case EventKind::ProcessChanged:
            if (event.text == process_word::kKilled)
                return MarkerKind::Kill;
            return isHarm(event) ? std::optional(MarkerKind::Fault) : std::nullopt;
        case EventKind::FaultInjected:
            return MarkerKind::Fault;
        case EventKind::NodeSuspected:
            return MarkerKind::Suspicion;
        case EventKind::TakeoverStarted:
        case EventKind::TakeoverServing:
            return MarkerKind::Takeover;
        case EventKind::LossDeclared:
            return MarkerKind::Loss;
        default:
            return std::nullopt;
    }
}

void keepFirst(std::optional<std::int64_t>& figure, std::int64_t us) {
    if (!figure)
        figure = us;
}

/// Reads one future from its recording: what preceded the cut only for the view that stood then.
class Reader {
public:
    Reader(const trace::Recording& recording, std::int64_t cutUs, std::int64_t spanUs,
           const std::stop_token& stop)
        : m_cutUs(cutUs), m_spanUs(spanUs) {
        m_figures.bins.resize(FutureFigures::kBins);
        recording.forEach(recording.begin(), recording.end(), [&](const trace::Batch& batch) {
            trace::EventIndex index = batch.first;
            for (const Event& event : batch.events)
                take(event, index++, batch.seenUs);
            return !stop.stop_requested();
        });
        if (!stop.stop_requested())
            finish();
    }

    /// What nodes told from the cut on, by time. What is told in one frame stands in that order
    /// already, but frames differ from run to run.
    [[nodiscard]] const std::vector<Numbered>& told() const { return m_told; }
    [[nodiscard]] FutureFigures& figures() { return m_figures; }

private:
    void take(const Event& event, trace::EventIndex index, std::int64_t seenUs) {
        const std::int64_t us = timeOf(event);
        if (us > m_cutUs + m_spanUs)
            return;
        m_watch.fold(event, seenUs);
        if (event.kind == EventKind::RequestStarted && event.from != m_load)
            m_ofOthers.insert(event.request);
        if (event.kind == EventKind::ViewCommitted && !event.detail.empty())
            m_view = event.detail;
        // What was done at the moment of the cut itself was done to the new future.
        if (us < m_cutUs)
            return;
        if (const auto mark = markOf(event); mark && m_figures.marks.size() < kMostMarks)
            m_figures.marks.push_back({us - m_cutUs, *mark, event});
        if (isHarm(event) && (!m_figures.fault || us < timeOf(*m_figures.fault)))
            m_figures.fault = event;
        if (!event.node.isEmpty() && event.kind != EventKind::Counters)
            m_told.push_back({index, event});
    }

    void finish() {
        std::stable_sort(m_told.begin(), m_told.end(), [](const Numbered& a, const Numbered& b) {
            return std::tie(a.event.time, a.event.node) < std::tie(b.event.time, b.event.node);
        });
        std::stable_sort(m_figures.marks.begin(), m_figures.marks.end(),
                         [](const FutureMark& a, const FutureMark& b) { return a.us < b.us; });
        m_takesOver = std::any_of(m_told.begin(), m_told.end(), [](const Numbered& one) {
            return one.event.kind == EventKind::TakeoverServing;
        });
        if (m_figures.fault)
            m_figures.faultUs = timeOf(*m_figures.fault) - m_cutUs;
        for (const Numbered& one : m_told) {
            // The window's own requests, such as those that read everything again after a failover.
            if (one.event.kind == EventKind::RequestFinished &&
                m_ofOthers.contains(one.event.request))
                continue;
            count(one.event);
            measure(one.event);
        }
        m_figures.viewsCommitted = m_views.size();
        if (const Result<View> view = decodeView(m_view)) {
            m_figures.primary = view->primary;
            m_figures.epoch = view->stamp.epoch;
        }
        for (const FailoverReport* const report : m_watch.reports()) {
            if (m_figures.fault && report->failedUs >= timeOf(*m_figures.fault)) {
                m_figures.copiesUs = report->at(Milestone::CopiesRestored);
                break;
            }
        }
    }

    void count(const Event& event) {
        if (event.kind == EventKind::ViewCommitted)
            m_views.emplace(event.epoch, event.number);
        if (event.kind == EventKind::LossDeclared)
            m_figures.keysLost += static_cast<std::uint64_t>(counterOf(event, "keys"));
        if (event.kind != EventKind::RequestFinished)
            return;
        ++m_figures.requestsFinished;
        const auto last = static_cast<std::int64_t>(FutureFigures::kBins - 1);
        const std::int64_t at = (timeOf(event) - m_cutUs) *
                                static_cast<std::int64_t>(FutureFigures::kBins) /
                                std::max<std::int64_t>(m_spanUs, 1);
        FutureBin& bin = m_figures.bins[static_cast<std::size_t>(std::min(at, last))];
        const bool isAnswered = event.detail == "OK" || event.detail == "NOT_FOUND";
        if (!isAnswered) {
            ++(event.detail == "UNCERTAIN" ? m_figures.uncertain : m_figures.refused);
            ++bin.failed;
        } else if (event.text == "read") {
            ++m_figures.readsAnswered;
            ++bin.reads;
        } else {
            ++m_figures.writesAcknowledged;
            ++bin.writes;
        }
    }

    void measure(const Event& event) {
        const std::int64_t us = timeOf(event) - m_cutUs - m_figures.faultUs.value_or(0);
        if (!m_figures.faultUs || us < 0)
            return;
        const bool isWrite = event.kind == EventKind::RequestFinished && event.text == "write" &&
                             event.detail == "OK";
        if (event.kind == EventKind::NodeSuspected)
            keepFirst(m_figures.suspectedUs, us);
        else if (event.kind == EventKind::CandidacyStarted)
            keepFirst(m_figures.candidacyUs, us);
        else if (event.kind == EventKind::TakeoverStarted)
            keepFirst(m_figures.electedUs, us);
        else if (event.kind == EventKind::TakeoverServing)
            keepFirst(m_figures.servingUs, us);
        else if (isWrite && (m_figures.servingUs || !m_takesOver))
            keepFirst(m_figures.firstWriteUs, us);
    }

    static constexpr std::size_t kMostMarks = FutureFigures::kMostMarks;

    std::int64_t m_cutUs;
    std::int64_t m_spanUs;
    FutureFigures m_figures;
    std::vector<Numbered> m_told;
    FailoverWatch m_watch;
    const NodeId m_load{sim::kLoadClient};
    std::set<RequestId> m_ofOthers;  ///< of the window's own clients
    std::set<std::pair<Epoch, ViewNumber>> m_views;
    std::string m_view;  ///< the newest that was told in full
    bool m_takesOver = false;
};

std::optional<FirstDifference> firstDifference(const std::vector<Numbered>& before,
                                               const std::vector<Numbered>& after) {
    const auto [left, right] =
        std::mismatch(before.begin(), before.end(), after.begin(), after.end(),
                      [](const Numbered& a, const Numbered& b) { return a.event == b.event; });
    if (left == before.end() && right == after.end())
        return std::nullopt;
    FirstDifference difference;
    if (left != before.end()) {
        difference.before = left->index;
        difference.eventBefore = left->event;
        difference.us = timeOf(left->event);
    }
    if (right != after.end()) {
        difference.after = right->index;
        difference.eventAfter = right->event;
        const std::int64_t us = timeOf(right->event);
        difference.us = difference.before ? std::min(difference.us, us) : us;
    }
    return difference;
}

/// Everything after the cut is still there.
bool isWhole(const trace::Recording& recording, std::int64_t cutUs) {
    return recording.begin() == 0 || recording.firstUs() <= cutUs;
}

}  // namespace

FuturesSummary compareFutures(const trace::Recording& before, const trace::Recording& after,
                              std::int64_t cutUs, const std::stop_token& stop) {
    FuturesSummary summary;
    summary.cutUs = cutUs;
    summary.spanUs = std::max<std::int64_t>(0, std::min(before.lastUs(), after.lastUs()) - cutUs);
    summary.isWhole = isWhole(before, cutUs) && isWhole(after, cutUs);
    Reader left(before, cutUs, summary.spanUs, stop);
    Reader right(after, cutUs, summary.spanUs, stop);
    summary.difference = firstDifference(left.told(), right.told());
    summary.before = std::move(left.figures());
    summary.after = std::move(right.figures());
    return summary;
}

}  // namespace engram::gui
