// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_charts/rate_history.h"

namespace engram::gui {

namespace {
/// Counters come five times a second; five missing ones in a row are silence.
constexpr std::int64_t kSilentUs = 1'000'000;
}  // namespace

void RateHistory::add(const Rates& rates, std::int64_t nowUs) {
    while (!m_samples.empty() && m_samples.front().atUs < nowUs - kSpanUs) {
        m_samples.pop_front();
    }
    m_samples.push_back({nowUs, rates.atUs != 0 && nowUs - rates.atUs < kSilentUs, rates});
}

}  // namespace engram::gui
