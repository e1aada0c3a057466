// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The messages under way at a moment of a recording. Keeps what it read around that moment, so that
// a cursor that plays on costs only the events that it passes. GUI thread only.

#pragma once

#include <cstdint>
#include <vector>

#include "gui_model/hop_book.h"
#include "trace/recording.h"

namespace engram::gui {

class HopsUnderWay {
public:
    /// Events before the moment in which sendings are looked for: a second at 8,000 a second.
    static constexpr trace::EventIndex kBehind = 8192;
    /// Events after it in which ends are looked for, at most.
    static constexpr trace::EventIndex kAhead = 8192;
    /// What happened at the moment is heard that much later, at most: streams of nodes are bundled.
    static constexpr std::int64_t kHeardAfterUs = 100'000;

    /// Looks for them at `us`, wall microseconds, when the events before `index` had been heard of.
    /// A moment far from the one before costs about a microsecond an event read.
    void find(const trace::Recording& recording, trace::EventIndex index, std::int64_t us);
    /// Sent at that moment or before, and received or given up then or later, with their true
    /// times; oldest first. A serial is the index of the event that told of the message first.
    [[nodiscard]] const std::vector<HopView>& hops() const { return m_found; }
    /// For another recording.
    void clear();

private:
    [[nodiscard]] bool isNear(const trace::Recording& recording, trace::EventIndex index) const;
    /// Folds the events up to `until` into the book; gives when the last batch was seen.
    std::int64_t read(const trace::Recording& recording, trace::EventIndex until);
    [[nodiscard]] bool lacksEnds(std::int64_t us) const;

    HopBook m_book{3 * (kBehind + kAhead)};
    trace::EventIndex m_from = 0;   ///< the book tells what events in [m_from, m_until) do
    trace::EventIndex m_until = 0;  ///< 0: nothing was read
    std::vector<HopView> m_found;
};

}  // namespace engram::gui
