// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Reads a span of a recording for the space-time diagram, in slices of a few milliseconds, so that
// the window answers meanwhile. GUI thread only.

#pragma once

#include <cstdint>
#include <deque>
#include <utility>

#include "gui_model/hop_book.h"
#include "gui_spacetime/space_time_data.h"
#include "gui_timeline/timeline.h"

namespace engram::gui {

class SpanGatherer {
public:
    /// The span [fromUs, toUs], wall microseconds, with the nodes as `timeline` shows them now.
    /// `timeline` lives longer.
    SpanGatherer(const Timeline& timeline, std::int64_t fromUs, std::int64_t toUs);

    /// Hops of the span that are known and joined already, all of them: then no others are looked
    /// for. Before the first slice.
    void useHops(const std::deque<HopView>& hops);
    /// One slice. True: all is gathered.
    [[nodiscard]] bool readOn();
    /// What was gathered; once.
    [[nodiscard]] SpaceTimeBuilder take() { return std::move(m_builder); }
    [[nodiscard]] std::int64_t fromUs() const { return m_fromUs; }
    [[nodiscard]] std::int64_t toUs() const { return m_toUs; }

private:
    void read(trace::EventIndex until);

    const Timeline& m_timeline;
    std::int64_t m_fromUs;
    std::int64_t m_toUs;
    SpaceTimeBuilder m_builder;
    trace::EventIndex m_from = 0;   ///< the first event of the span
    trace::EventIndex m_until = 0;  ///< the first one behind it
    trace::EventIndex m_next = 0;   ///< the first one that was not read
    HopBook m_hops;
    bool m_joinsHops = true;
};

}  // namespace engram::gui
