// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Two futures of one simulation, from the moment at which they part: where they differ first, and
// how each came through. Both are looked at for the same span: as far as the shorter one goes. All
// of it is read from the two recordings. Pure.

#pragma once

#include <cstdint>
#include <optional>
#include <stop_token>
#include <vector>

#include "common/event.h"
#include "gui_timeline/chronicle.h"
#include "trace/recording.h"

namespace engram::gui {

/// A moment of a future that matters, in microseconds since the cut.
struct FutureMark {
    std::int64_t us = 0;
    MarkerKind kind = MarkerKind::View;
    Event event;

    friend bool operator==(const FutureMark&, const FutureMark&) = default;
};

/// Requests that were answered in one piece of the span.
struct FutureBin {
    std::uint32_t writes = 0;  ///< acknowledged
    std::uint32_t reads = 0;
    std::uint32_t failed = 0;  ///< refused or uncertain

    friend bool operator==(const FutureBin&, const FutureBin&) = default;
};

/// How one future went on after the cut. Times in microseconds since the first fault in it (a
/// process that was killed or frozen, or a fault of a link or clock). Nothing: it did not happen
/// within the span, or there was no fault.
struct FutureFigures {
    std::optional<std::int64_t> faultUs;  ///< since the cut, not since the fault
    std::optional<Event> fault;
    std::optional<std::int64_t> suspectedUs;
    std::optional<std::int64_t> candidacyUs;
    std::optional<std::int64_t> electedUs;
    std::optional<std::int64_t> servingUs;     ///< the first takeover that serves
    std::optional<std::int64_t> firstWriteUs;  ///< after it, if there was one; else after the fault
    std::optional<std::int64_t> copiesUs;      ///< every slot has all its copies again
    // Requests of the workload, and of it alone: the console and read-backs are the window's own.
    std::uint64_t requestsFinished = 0;
    std::uint64_t writesAcknowledged = 0;
    std::uint64_t readsAnswered = 0;
    std::uint64_t refused = 0;         ///< reads and writes that did not happen, as the answer said
    std::uint64_t uncertain = 0;       ///< writes that may have happened
    std::uint64_t keysLost = 0;        ///< as the cluster declared it
    std::uint64_t viewsCommitted = 0;  ///< different ones
    NodeId primary;                    ///< of the newest view
    Epoch epoch;                       ///< of that view
    std::vector<FutureMark> marks;     ///< by time; at most kMostMarks
    std::vector<FutureBin> bins;       ///< kBins, equally long, from the cut to the end of the span

    static constexpr std::size_t kBins = 120;
    static constexpr std::size_t kMostMarks = 200;

    friend bool operator==(const FutureFigures&, const FutureFigures&) = default;
};

/// What the futures tell at the first place at which they differ. Counters are left out: they tell
/// five times a second what other events told before.
struct FirstDifference {
    std::int64_t us = 0;                      ///< wall time of the earlier one of both events
    std::optional<trace::EventIndex> before;  ///< in the recording that was left; nothing: silent
    std::optional<trace::EventIndex> after;   ///< in the recording of the new future
    std::optional<Event> eventBefore;
    std::optional<Event> eventAfter;
};

struct FuturesSummary {
    std::int64_t cutUs = 0;
    std::int64_t spanUs = 0;                    ///< what is compared, from the cut on
    bool isWhole = true;                        ///< false: the ring has dropped some of it
    std::optional<FirstDifference> difference;  ///< nothing: equal in all of the span
    FutureFigures before;
    FutureFigures after;
};

/// `before` went on from `cutUs` in one way, `after` in another; both have what preceded it. Takes
/// some microseconds an event; what comes out after a wish to stop says nothing.
[[nodiscard]] FuturesSummary compareFutures(const trace::Recording& before,
                                            const trace::Recording& after, std::int64_t cutUs,
                                            const std::stop_token& stop = {});

}  // namespace engram::gui
