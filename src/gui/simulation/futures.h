// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Two futures of one simulation, from the moment at which they part: where they differ first, and
// how each came through. Pure.

#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "trace/recording.h"

namespace engram::gui {

/// How one future went on after the cut, in microseconds since the first fault in it (a process
/// that was killed, or a fault on a link or clock). Nothing: it did not happen, or there was none.
struct FutureFigures {
    std::optional<std::int64_t> faultUs;  ///< since the cut, not since the fault
    std::optional<std::int64_t> suspectedUs;
    std::optional<std::int64_t> candidacyUs;
    std::optional<std::int64_t> electedUs;
    std::optional<std::int64_t> servingUs;     ///< the first takeover that serves
    std::optional<std::int64_t> firstWriteUs;  ///< after it, if there was one; else after the fault
    std::uint64_t requestsFinished = 0;
    std::uint64_t viewsCommitted = 0;  ///< different ones

    friend bool operator==(const FutureFigures&, const FutureFigures&) = default;
};

struct FirstDifference {
    std::int64_t us = 0;                      ///< wall time of the earlier one of both events
    std::optional<trace::EventIndex> before;  ///< in the recording that was left
    std::optional<trace::EventIndex> after;   ///< in the recording of the new future
    std::string textBefore;                   ///< kind of the event there; "" at the end
    std::string textAfter;
};

struct FuturesSummary {
    std::int64_t cutUs = 0;
    std::optional<FirstDifference> difference;  ///< nothing: equal as far as both go
    FutureFigures before;
    FutureFigures after;
};

/// `before` went on from `cutUs` in one way, `after` in another; both have what preceded it.
[[nodiscard]] FuturesSummary compareFutures(const trace::Recording& before,
                                            const trace::Recording& after, std::int64_t cutUs);

}  // namespace engram::gui
