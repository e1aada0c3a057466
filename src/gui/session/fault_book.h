// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Which faults stand in which node, as far as the nodes have said: they acknowledged a command, or
// told of it in an event. A fault lives in one process and ends with it. A value.

#pragma once

#include <chrono>
#include <map>
#include <optional>
#include <tuple>
#include <vector>

#include "common/event.h"
#include "gui_session/fault.h"
#include "resp/value.h"

namespace engram::gui {

class FaultBook {
public:
    using Delay = std::optional<std::chrono::milliseconds>;  ///< nothing: messages are dropped

    /// Messages from `from` to `to` that the process of `holder` (one of both) drops or delays.
    struct Way {
        NodeId from;
        NodeId to;
        NodeId holder;
        auto operator<=>(const Way&) const = default;
    };

    /// Each of these says whether something changed.
    bool set(const Way& way, Delay delay);
    bool clear(const Way& way);
    bool setClock(const ClockFault& fault);
    bool clearClock(const NodeId& node);
    /// The process of `holder` has ended, or is free of faults.
    bool forget(const NodeId& holder);
    /// Takes in what a node tells of its faults; other events change nothing.
    bool apply(const Event& event);
    /// Takes in the answer to ENGRAM.FAULT LIST. A past jump of a clock that runs right is kept if
    /// it is known, and is no news if it is not.
    bool reconcile(const NodeId& holder, const resp::Value& list);

    /// In order. Both ways are one fault where they have the same effect.
    [[nodiscard]] const std::vector<LinkFault>& links() const { return m_links; }
    [[nodiscard]] const std::vector<ClockFault>& clocks() const { return m_clocks; }
    /// Where messages from `from` to `to` are held up.
    [[nodiscard]] std::vector<Way> waysOf(const NodeId& from, const NodeId& to) const;
    /// Nodes whose process has a fault, in order.
    [[nodiscard]] std::vector<NodeId> holders() const;

private:
    /// Makes links() and clocks() anew; true, for those who say that something changed.
    bool refresh();

    std::map<Way, Delay> m_ways;
    std::map<NodeId, ClockFault> m_clockOf;
    std::vector<LinkFault> m_links;
    std::vector<ClockFault> m_clocks;
};

}  // namespace engram::gui
