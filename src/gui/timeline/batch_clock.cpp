// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_timeline/batch_clock.h"

#include <utility>

#include "gui_timeline/timeline.h"

namespace engram::gui {

void BatchClock::enter(const trace::Batch& batch) {
    if (batch.seenUs != m_seenUs)
        m_beforeUs = std::exchange(m_seenUs, batch.seenUs);
}

std::int64_t BatchClock::momentOf(const Event& event) const {
    return gui::momentOf(event, m_beforeUs, m_seenUs);
}

}  // namespace engram::gui
