// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The rates of the last two minutes, as the charts show them. Pure; bounded.

#pragma once

#include <cstdint>
#include <deque>

#include "gui_model/rate_meter.h"

namespace engram::gui {

class RateHistory {
public:
    static constexpr std::int64_t kSpanUs = 120'000'000;

    /// Adds a sample taken at wall time `nowUs` and forgets what is older than kSpanUs. A sample
    /// whose counters are older than a second counts as "nothing known": a gap in the charts.
    void add(const Rates& rates, std::int64_t nowUs);
    void clear() { m_samples.clear(); }

    struct Sample {
        std::int64_t atUs = 0;
        bool known = false;
        Rates rates;
    };
    /// Oldest first.
    [[nodiscard]] const std::deque<Sample>& samples() const { return m_samples; }

private:
    std::deque<Sample> m_samples;
};

}  // namespace engram::gui
