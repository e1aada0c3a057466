// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// What masters would report if there were only some of the requests: the same totals, rates and
// percentiles, made by the same NodeStats that daemons use, so that whatever takes in reports takes
// in these. Pure; one thread.

#pragma once

#include <cstdint>
#include <map>
#include <optional>

#include "common/event.h"
#include "common/node_stats.h"

namespace engram::gui {

class FilteredReports {
public:
    /// A request that counts was answered: `answer` is its RequestFinished. Everything that is not
    /// a read changes a key and counts as a write. Latency is the primary's own; requests that were
    /// refused before they began have none.
    void count(const Event& answer);
    /// How many requests a node tells of: `omitted` is of that kind.
    void noteSampling(const Event& omitted);
    /// `told` (Counters), with what was counted since the node began in place of its figures of
    /// requests, besides its epoch and the lags; and `one_in`, N if it tells of one request in N.
    /// Nothing, if it is no report of a master.
    [[nodiscard]] std::optional<Event> report(const Event& told);
    void clear() { m_masters.clear(); }

private:
    struct Master {
        NodeStats stats;
        TimePoint second{};  ///< began then; zero: no report yet
        std::int64_t reads = 0;
        std::int64_t writes = 0;  ///< as it told last
        std::int64_t oneIn = 1;
    };

    std::map<NodeId, Master> m_masters;
};

}  // namespace engram::gui
