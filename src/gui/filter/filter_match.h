// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// What a filter says of an event, a message under way, a node or a key. A field that such a thing
// does not have is Unknown. Pure: what it needs to know besides is handed in.

#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "common/event.h"
#include "gui_filter/filter.h"
#include "gui_filter/request_facts.h"
#include "gui_model/hop_book.h"
#include "gui_model/node_view.h"

namespace engram::gui {

/// What events do not say themselves.
struct FilterKnowledge {
    const RequestFacts* requests = nullptr;       ///< may be null
    std::int64_t utcOffsetUs = 0;                 ///< of local time
    QString (*describe)(const Event&) = nullptr;  ///< the event in words, for free words
};

/// Never Unknown but for `role:`. An event without a request has no latency and no status; no
/// comparison holds for what is not there.
[[nodiscard]] Verdict verdictOf(const Filter& filter, const Event& event,
                                const FilterKnowledge& knowledge);
/// As an event that tells of the message would be judged.
[[nodiscard]] Verdict verdictOf(const Filter& filter, const HopView& hop,
                                const FilterKnowledge& knowledge);
/// Only node:, state: and role: are known of a node.
[[nodiscard]] Verdict verdictOf(const Filter& filter, const NodeView& node);
/// Of a failure: node: is the failed one or its successor (may be empty), state: and role: are of
/// the failed one.
[[nodiscard]] Verdict verdictOf(const Filter& filter, const NodeView& failed,
                                const NodeId& successor);
/// Only key: and node: (one of its replicas) are known of a key.
[[nodiscard]] Verdict verdictOf(const Filter& filter, const std::string& key,
                                const std::vector<NodeId>& replicas);

/// "serving" and so on, as state: takes it.
[[nodiscard]] const char* filterName(VisualState state);
/// The value of hop: that stands for these kinds in the legend.
[[nodiscard]] const char* filterName(HopKind kind);

}  // namespace engram::gui
