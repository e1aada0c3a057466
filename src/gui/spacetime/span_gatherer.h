// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Reads a span of a recording for the space-time diagram, in slices of a few milliseconds, so that
// the window answers meanwhile. A span that moves on, as that of a live view does, costs only what
// is new in it. GUI thread only.

#pragma once

#include <cstdint>

#include "gui_spacetime/space_time_data.h"
#include "gui_timeline/timeline.h"

namespace engram::gui {

class SpanGatherer {
public:
    /// `timeline` lives longer.
    explicit SpanGatherer(const Timeline& timeline) : m_timeline(timeline) {}

    /// What is wanted now: the span [fromUs, toUs], wall microseconds, with the nodes as the
    /// timeline shows them. Of more events than can be drawn, those nearest to the cursor.
    void setSpan(std::int64_t fromUs, std::int64_t toUs);
    /// One slice. True: all is gathered.
    [[nodiscard]] bool readOn();
    /// What was read so far.
    [[nodiscard]] const SpaceTimeBuilder& gathered() const { return m_builder; }
    /// The recording is another one.
    void clear();

private:
    void read(trace::EventIndex until);

    const Timeline& m_timeline;
    SpaceTimeBuilder m_builder{0, 0};
    trace::EventIndex m_first = 0;  ///< the events in [m_first, m_next) were read
    trace::EventIndex m_next = 0;
    trace::EventIndex m_until = 0;  ///< the first one behind the span
};

}  // namespace engram::gui
