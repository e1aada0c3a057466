// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// A span of time as lifelines, messages between them and what happened on them (Lamport 1978).
// Values; built from what nodes reported and nothing else. One thread.

#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "common/event.h"
#include "gui_model/hop_book.h"
#include "gui_model/visual_state.h"

namespace engram::gui {

/// One line of the diagram: a node, a client, or all slaves together.
struct Lifeline {
    std::string name;  ///< empty for the group of slaves
    VisualRole role = VisualRole::Slave;
    std::vector<NodeId> nodes;
    bool isDead = false;  ///< its process has ended, and no mark of the span says when
};

/// One message. Times are wall microseconds of the hybrid clock.
struct SpaceTimeArrow {
    RequestId request;
    HopKind kind = HopKind::None;
    int from = 0;                 ///< index of a lifeline
    int to = 0;                   ///< another one
    std::int64_t sentUs = 0;      ///< 0: not seen to leave (clients tell nothing)
    std::int64_t receivedUs = 0;  ///< 0: not seen to arrive
    bool failed = false;
    std::uint64_t serial = 0;  ///< of its first event in the log
    std::string key;

    /// The end of which the time is known; the sending if both are.
    [[nodiscard]] std::int64_t knownUs() const { return sentUs != 0 ? sentUs : receivedUs; }
    [[nodiscard]] std::int64_t endUs() const { return receivedUs != 0 ? receivedUs : sentUs; }
};

enum class MarkKind : std::uint8_t {
    View,     ///< a view is committed; text: its number
    Elected,  ///< text: the epoch
    Killed,
    Frozen,
    Ended,
    Started,  ///< or thawed
    Suspected,
    Fault,     ///< text: what
    Bookmark,  ///< text: the user's
};

struct SpaceTimeMark {
    MarkKind kind = MarkKind::View;
    int lane = -1;  ///< index of a lifeline; -1: concerns all
    std::int64_t atUs = 0;
    std::uint64_t serial = 0;
    std::string text;
};

/// Events of one node in a row, between which it neither sent nor received anything.
struct LocalRun {
    int lane = 0;
    std::int64_t fromUs = 0;
    std::int64_t toUs = 0;
    int events = 0;
    std::uint64_t serial = 0;  ///< of the first
};

struct SpaceTimeData {
    std::int64_t fromUs = 0;
    std::int64_t toUs = 0;
    std::vector<Lifeline> lifelines;
    std::vector<SpaceTimeArrow> arrows;  ///< by time
    std::vector<SpaceTimeMark> marks;    ///< by time
    std::vector<LocalRun> runs;
    std::size_t hiddenMessages = 0;  ///< of hidden nodes, filtered, or inside the group
};

struct SpaceTimeOptions {
    bool groupSlaves = false;
    bool collapseRuns = true;
    std::set<NodeId> hidden;
    std::function<bool(const HopView&)> shows;  ///< other messages are hidden; null: none are
};

/// Gathers a span, then lays it out, as often as the options change.
class SpaceTimeBuilder {
public:
    /// Keeps what happened in [fromUs, toUs], wall microseconds.
    SpaceTimeBuilder(std::int64_t fromUs, std::int64_t toUs) : m_fromUs(fromUs), m_toUs(toUs) {}

    /// Nodes that nobody introduces are clients.
    /// `isDead`: its process has ended at some moment of the span.
    void addNode(const NodeId& id, VisualRole role, bool isDead = false) {
        m_roles[id] = role;
        if (isDead) {
            m_dead.insert(id);
        }
    }
    void addHop(const HopView& hop);
    /// Everything but hops; `seenUs` stands in for the time of events that have none.
    void addEvent(const Event& event, std::uint64_t serial, std::int64_t seenUs);

    [[nodiscard]] SpaceTimeData build(const SpaceTimeOptions& options) const;

private:
    struct Local {
        NodeId node;
        std::int64_t atUs = 0;
        std::uint64_t serial = 0;
    };
    struct Mark {
        NodeId node;  ///< empty: all
        SpaceTimeMark mark;
    };

    [[nodiscard]] bool isInside(std::int64_t us) const { return us >= m_fromUs && us <= m_toUs; }
    [[nodiscard]] VisualRole roleOf(const NodeId& id) const;
    using Lanes = std::unordered_map<NodeId, int>;
    [[nodiscard]] Lanes layLines(const SpaceTimeOptions& options,
                                 std::vector<Lifeline>& lines) const;
    void addRuns(const Lanes& lanes, bool collapse, SpaceTimeData& data) const;

    std::int64_t m_fromUs;
    std::int64_t m_toUs;
    std::map<NodeId, VisualRole> m_roles;
    std::unordered_set<NodeId> m_parties;
    std::set<NodeId> m_dead;
    std::vector<HopView> m_hops;
    std::vector<Local> m_locals;
    std::vector<Mark> m_marks;
};

}  // namespace engram::gui
