// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// A span of time as lifelines, messages between them and what happened on them (Lamport 1978).
// Values; built from what nodes reported and nothing else. One thread.

#pragma once

#include <absl/container/flat_hash_map.h>
#include <absl/container/flat_hash_set.h>

#include <QString>
#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "common/event.h"
#include "gui_model/hop_book.h"
#include "gui_model/observer_events.h"
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
    QString key;

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
    std::size_t silentSlaves = 0;    ///< left out
    bool isGrouped = false;          ///< all slaves are one line
    std::size_t laidOneIn = 1;  ///< of so many requests one was laid out, with all its messages
};

struct SpaceTimeOptions {
    bool groupSlaves = false;
    bool collapseRuns = true;
    std::set<NodeId> hidden;
    std::function<bool(const HopView&)> shows;  ///< other messages are hidden; null: none are
    /// If the span has more messages, one of 2, 4, 8 ... requests is laid out whole, and besides
    /// those every message that failed. 0: all are.
    std::size_t mostMessages = 0;
    /// If there are more lines, slaves are left out of which the span tells nothing. 0: all stay.
    std::size_t mostLines = 0;
    bool mayGroup = false;  ///< if there still are more, slaves are grouped
    RequestId kept;         ///< laid out in any case
};

/// Gathers events, then lays a span of them out, as often as span and options change.
class SpaceTimeBuilder {
public:
    /// Hops that are kept, the newest; more can't be drawn so that anybody could read them.
    static constexpr std::size_t kMostHops = 20'000;

    /// Lays out what happened in [fromUs, toUs], wall microseconds.
    SpaceTimeBuilder(std::int64_t fromUs, std::int64_t toUs) : m_fromUs(fromUs), m_toUs(toUs) {}

    [[nodiscard]] std::int64_t fromUs() const { return m_fromUs; }
    [[nodiscard]] std::int64_t toUs() const { return m_toUs; }
    void setSpan(std::int64_t fromUs, std::int64_t toUs);
    /// Nodes that nobody introduces are clients.
    /// `isDead`: its process has ended at some moment of the span.
    void addNode(const NodeId& id, VisualRole role, bool isDead = false) {
        m_roles[id] = role;
        if (isDead) {
            m_dead.insert(id);
        }
    }
    void clearNodes();
    /// After the end of a cluster no node is there: then its last ones have the lines.
    void addThoseWhoWent();
    void addHop(const HopView& hop) { m_hops.add(hop); }
    /// In the order of the log. What hops tell is joined; `seenUs` stands in for the time of events
    /// that have none.
    void addEvent(const Event& event, std::uint64_t serial, std::int64_t seenUs);
    /// Drops what had ended before `us`, wall microseconds.
    void forgetBefore(std::int64_t us);
    void clearEvents();

    [[nodiscard]] SpaceTimeData build(const SpaceTimeOptions& options) const;

private:
    struct Local {
        NodeId node;
        std::int64_t atUs = 0;
        std::uint64_t serial = 0;
        RequestId request;
    };
    struct Mark {
        NodeId node;  ///< empty: all
        SpaceTimeMark mark;
    };

    /// A hop of the span; its parties are indices into a list of ids.
    struct Way {
        const HopView* hop = nullptr;
        std::int64_t knownUs = 0;
        std::size_t from = 0;
        std::size_t to = 0;
    };

    [[nodiscard]] bool isInside(std::int64_t us) const { return us >= m_fromUs && us <= m_toUs; }
    [[nodiscard]] VisualRole roleOf(const NodeId& id) const;
    /// The hops of the span that are laid out, by time; counts in `data` those that are hidden, and
    /// of how many requests one was taken. `parties` becomes the ends of all, each once.
    [[nodiscard]] std::vector<Way> waysOfSpan(const SpaceTimeOptions& options,
                                              std::vector<NodeId>& parties,
                                              SpaceTimeData& data) const;
    [[nodiscard]] bool isInside(const HopView& hop) const;
    using Lanes = absl::flat_hash_map<NodeId, int>;
    struct LineEntry;
    /// All that could have a line, in their order.
    [[nodiscard]] std::vector<LineEntry> entriesOf(const SpaceTimeOptions& options,
                                                   const std::vector<NodeId>& parties) const;
    /// But for slaves that neither sent nor received, and to which nothing happened.
    [[nodiscard]] std::vector<LineEntry> withoutSilent(std::vector<LineEntry> entries,
                                                       const std::vector<NodeId>& parties) const;
    [[nodiscard]] Lanes layLines(const SpaceTimeOptions& options,
                                 const std::vector<NodeId>& parties, SpaceTimeData& data) const;
    void addArrows(const Lanes& lanes, const std::vector<Way>& ways,
                   const std::vector<NodeId>& parties, SpaceTimeData& data) const;
    void addMarks(const Lanes& lanes, SpaceTimeData& data) const;
    void addRuns(const Lanes& lanes, const SpaceTimeOptions& options, SpaceTimeData& data) const;
    /// Those of which messages are hidden by `options.shows`, and none is shown.
    [[nodiscard]] absl::flat_hash_set<std::uint64_t> hiddenRequests(
        const SpaceTimeOptions& options) const;

    std::int64_t m_fromUs;
    std::int64_t m_toUs;
    std::map<NodeId, VisualRole> m_roles;
    std::set<NodeId> m_dead;
    std::map<NodeId, Farewell> m_gone;  ///< with their cluster
    HopBook m_hops{kMostHops};
    std::deque<Local> m_locals;
    std::deque<Mark> m_marks;
};

}  // namespace engram::gui
