// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_compare/trace_digest.h"

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

#include "gui_report/failover_watch.h"
#include "gui_timeline/timeline.h"

namespace engram::gui {

namespace {

/// The kinds by which recordings are aligned, the most telling first.
constexpr std::array kTroubles{MarkerKind::Kill, MarkerKind::Suspicion, MarkerKind::Fault,
                               MarkerKind::Takeover, MarkerKind::Loss};

class Digester {
public:
    explicit Digester(QString name) { m_digest.name = std::move(name); }

    void fold(const trace::Batch& batch) {
        if (batch.seenUs != m_batchUs)
            m_beforeUs = std::exchange(m_batchUs, batch.seenUs);
        trace::EventIndex index = batch.first;
        for (const Event& event : batch.events) {
            const std::int64_t us = momentOf(event, m_beforeUs, batch.seenUs);
            if (m_digest.firstUs == 0)
                m_digest.firstUs = us;
            if (batch.isPrologue)
                m_markers.foldPrologue(event);
            else
                m_markers.fold(event, index, us);
            ++index;
            if (event.kind == EventKind::Counters)
                m_digest.requests.fold(event, us);
            else if (event.kind == EventKind::LossDeclared && !batch.isPrologue)
                m_digest.losses.push_back({us, counterOf(event, "keys")});
            m_history.fold(event, batch.seenUs, batch.isPrologue);
            m_watch.fold(event, batch.seenUs);
        }
        if (batch.isPrologue)
            m_watch.forgetReports();
    }

    TraceDigest take(const trace::Recording& recording) {
        m_digest.lastUs = recording.lastUs();
        m_digest.samples = m_history.samples();
        m_digest.markers = m_markers.markers();
        for (const FailoverReport* const report : m_watch.reports())
            m_digest.failovers.push_back(*report);
        return std::move(m_digest);
    }

private:
    TraceDigest m_digest;
    MarkerBook m_markers;
    ChartHistory m_history{std::numeric_limits<std::int64_t>::max()};
    FailoverWatch m_watch;
    std::int64_t m_batchUs = 0;
    std::int64_t m_beforeUs = 0;
};

}  // namespace

const Marker* TraceDigest::firstTrouble() const {
    for (const MarkerKind kind : kTroubles) {
        const auto found =
            std::find_if(markers.begin(), markers.end(),
                         [kind](const Marker& marker) { return marker.kind == kind; });
        if (found != markers.end())
            return &*found;
    }
    return nullptr;
}

const FailoverReport* TraceDigest::failoverAt(std::int64_t us) const {
    const auto after = std::find_if(failovers.begin(), failovers.end(),
                                    [us](const FailoverReport& r) { return r.failedUs > us; });
    if (after != failovers.begin() && std::prev(after)->failedUs >= us - kBelongsUs)
        return &*std::prev(after);
    return after == failovers.end() ? nullptr : &*after;
}

std::int64_t TraceDigest::keysLostBetween(std::int64_t fromUs, std::int64_t untilUs) const {
    std::int64_t keys = 0;
    for (const DeclaredLoss& loss : losses) {
        if (loss.atUs >= fromUs && loss.atUs <= untilUs)
            keys += loss.keys;
    }
    return keys;
}

std::optional<TraceDigest> digestOf(const trace::Recording& recording, const QString& name,
                                    const trace::Progress& progress) {
    Digester digester(name);
    const auto all = static_cast<double>(recording.end() - recording.begin() + 1);
    if (recording.begin() > 0) {
        const std::vector<Event> before = recording.prologue().events();
        digester.fold({recording.firstUs() - 1, recording.begin(), before, true});
    }
    bool goesOn = true;
    recording.forEach(recording.begin(), recording.end(), [&](const trace::Batch& batch) {
        digester.fold(batch);
        const double done = static_cast<double>(batch.first - recording.begin()) / all;
        goesOn = !progress || progress(done);
        return goesOn;
    });
    if (!goesOn)
        return std::nullopt;
    return digester.take(recording);
}

}  // namespace engram::gui
