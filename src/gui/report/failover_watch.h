// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Folds what nodes report, and what the launcher knows of their processes, into reports of
// failures. No clock of its own: a step happened when the event that tells it says (hybrid time),
// or, without one, when it was seen. Pure; one thread.

#pragma once

#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <utility>
#include <vector>

#include "common/event.h"
#include "gui_report/failover_report.h"
#include "protocol/view.h"

namespace engram::gui {

class FailoverWatch {
public:
    /// Reports that are kept; the oldest go.
    static constexpr std::size_t kKeptReports = 50;

    /// `seenUs`: wall microseconds at which the event was taken in.
    void fold(const Event& event, std::int64_t seenUs);
    void clear();
    /// What was told so far is how the cluster stood, and no failure of this recording.
    void forgetReports();

    /// Oldest first. A suspicion of a node whose process is not known to be in trouble is reported
    /// once it has a consequence: a removal or a takeover.
    [[nodiscard]] std::vector<const FailoverReport*> reports() const;
    [[nodiscard]] const FailoverReport* find(std::uint64_t number) const;
    /// Counts changes of the reports.
    [[nodiscard]] std::uint64_t generation() const { return m_generation; }

    void setAcknowledgedBefore(std::uint64_t number, std::uint64_t writes);
    void setReadBack(std::uint64_t number, const ReadBack& result);

private:
    using Counts = std::map<NodeId, RefusalCounts>;
    struct Tracked {
        FailoverReport report;
        Identity identity;  ///< of the failed member
        Epoch epochBefore;
        Counts before;           ///< totals of the masters at the failure
        RefusalCounts answered;  ///< single answers that were seen
        bool isConfirmed = false;
        bool areCountsFinal = false;
    };
    struct Process {
        std::string word;  ///< of process_word
        std::int64_t sinceUs = 0;
    };
    struct Cause {
        FailureKind how = FailureKind::Silent;
        std::int64_t atUs = 0;
        bool isKnown = false;
    };

    Tracked* openOf(const NodeId& id);
    void noteProcess(const Event& event, std::int64_t atUs);
    /// All processes end as asked: nobody is left to take over.
    [[nodiscard]] bool isStoppedAsAWhole() const;
    static void changeCause(Tracked& tracked, const Cause& cause);
    Tracked* open(const NodeId& id, const Cause& cause);
    [[nodiscard]] Cause causeOf(const NodeId& id) const;
    void suspect(const NodeId& id);
    void confirm(Tracked& tracked);
    void reach(Tracked& tracked, Milestone step, std::int64_t atUs);
    void takeView(const Event& event, std::int64_t atUs);
    void noteFault(const Event& event, std::int64_t atUs);
    void noteReturn(const Event& event, std::int64_t atUs);
    void advance(Tracked& tracked, const Event& event, std::int64_t atUs);
    void advanceTakeover(Tracked& tracked, const Event& event, std::int64_t atUs);
    void advanceView(Tracked& tracked, std::int64_t atUs);
    void countAnswer(Tracked& tracked, const Event& event, std::int64_t atUs);
    void countTotals(const Event& event);
    static void addTally(FailoverReport& report, const Event& event);

    std::deque<Tracked> m_tracked;
    std::map<NodeId, std::int64_t> m_lastSignUs;
    std::map<NodeId, Process> m_processes;
    std::map<std::pair<NodeId, NodeId>, std::int64_t> m_cuts;  ///< links, and since when
    Counts m_totals;
    std::map<NodeId, std::int64_t> m_oneIn;
    std::optional<View> m_view;
    std::uint64_t m_nextNumber = 1;
    std::uint64_t m_generation = 0;
};

/// Fewest in-sync copies that a slot has in `view`, and whether a copy is being filled.
struct CopyCount {
    int fewest = 0;
    bool isFilling = false;
};
[[nodiscard]] CopyCount countCopies(const View& view);

}  // namespace engram::gui
