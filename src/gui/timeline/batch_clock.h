// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// When the events of a recording happened, for whoever reads it from its begin on. A value; pure.

#pragma once

#include <cstdint>

#include "common/event.h"
#include "trace/recording.h"

namespace engram::gui {

class BatchClock {
public:
    /// Batches in their order; one that comes in pieces counts once.
    void enter(const trace::Batch& batch);
    /// Of an event of the batch that was entered last, by the clock of Timeline.
    [[nodiscard]] std::int64_t momentOf(const Event& event) const;

private:
    std::int64_t m_seenUs = 0;    ///< of the batch that was entered last
    std::int64_t m_beforeUs = 0;  ///< of the one before
};

}  // namespace engram::gui
