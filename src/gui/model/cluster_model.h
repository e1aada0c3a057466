// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// What the window knows of a cluster, folded from events. The only source of truth for the canvas
// and the docks: they read it, never the engine. No widgets, no sockets; GUI thread only.

#pragma once

#include <QObject>
#include <QString>
#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <set>
#include <vector>

#include "common/event.h"
#include "common/ids.h"
#include "gui_model/hop_book.h"
#include "gui_model/node_facts.h"
#include "gui_model/node_view.h"
#include "gui_model/rate_meter.h"
#include "gui_model/visual_state.h"
#include "protocol/view.h"

namespace engram::gui {

/// Hops and log rows that are kept: what eight seconds of full traffic, and a lesson, need.
inline constexpr std::size_t kKeptHops = 4096;
inline constexpr std::size_t kKeptLogRows = 50000;
/// Clients shown at once; a load generator opens thousands.
inline constexpr std::size_t kShownClients = 64;

/// Slots that are being copied from one node to another.
struct CopyView {
    NodeId from;
    NodeId to;
    auto operator<=>(const CopyView&) const = default;
};

/// One row of the message log: an event, ready to be shown.
struct LogRow {
    std::uint64_t serial = 0;
    Event event;
};

class ClusterModel : public QObject {
    Q_OBJECT

public:
    explicit ClusterModel(QObject* parent = nullptr);

    /// Folds a batch of events in; `nowUs` is the wall time in microseconds. Emits changed() once.
    void apply(const std::vector<Event>& events, std::int64_t nowUs);
    /// Time passes without events: nodes not heard from become Unknown after 2 s.
    void tick(std::int64_t nowUs);
    void clear();

    /// What the launcher knows and no event can tell (a killed process sends nothing).
    void setProcessState(const NodeId& id, VisualRole role, VisualState state, const QString& text,
                         const Endpoint& endpoint, std::uint64_t pid);
    /// The stream of a node broke or began.
    void setReachable(const Endpoint& endpoint, bool reachable);
    /// Forgets a dead node ("dismiss").
    void dismiss(const NodeId& id);

    [[nodiscard]] const std::map<NodeId, NodeView>& nodes() const { return m_nodes; }
    [[nodiscard]] const NodeView* find(const NodeId& id) const;
    [[nodiscard]] const View* view() const { return m_view ? &*m_view : nullptr; }
    [[nodiscard]] NodeId primary() const { return m_primary; }
    [[nodiscard]] Epoch epoch() const { return m_epoch; }
    /// The `nowUs` of the last apply() or tick(), for "unknown since 3.2 s".
    [[nodiscard]] std::int64_t nowUs() const { return m_nowUs; }
    /// Hops, oldest first; at most the newest kKeptHops are kept.
    [[nodiscard]] const std::deque<HopView>& hops() const { return m_hops.hops(); }
    /// All events but the periodic Counters and the end of a snapshot, oldest first, at most the
    /// newest kKeptLogRows. Serials have no gaps: row i has serial log().front().serial + i.
    [[nodiscard]] const std::deque<LogRow>& log() const { return m_log; }
    [[nodiscard]] Rates rates() const { return m_rates.rates(); }
    /// 1 of how many requests is shown (1: all).
    [[nodiscard]] std::int64_t sampledOneIn() const;
    /// Copies of slots that began and did not end.
    [[nodiscard]] const std::set<CopyView>& copies() const { return m_copies; }
    /// Slots of which the view has no copy but on this node: lost with it.
    [[nodiscard]] int slotsOnlyOn(const NodeId& id) const;
    /// Replicas of a key's slot according to the view: in-sync, then syncing.
    [[nodiscard]] std::vector<NodeId> replicasOf(const QString& key) const;

Q_SIGNALS:
    void changed();                ///< nodes, view, or rates
    void logAppended(int rows);    ///< at the end of log()
    void hopsAppended(int count);  ///< at the end of hops(), at most hops().size()
    void hopFailed(const engram::gui::HopView& hop);  ///< one that was appended before
    void primaryChanged(const engram::NodeId& from, const engram::NodeId& to);
    void nodeFailed(const engram::NodeId& id);

private:
    struct Sampling {
        std::int64_t oneIn = 1;
        std::int64_t atUs = 0;
    };

    void fold(const Event& event);
    void foldView(const Event& event);
    void foldNodeState(const Event& event);
    void foldSuspicion(const Event& event);
    void foldRemoval(const Event& event);
    void foldJoin(const Event& event);
    void foldSync(const Event& event);
    void foldCounters(const Event& event);
    void foldHop(const Event& event);
    void appendRow(const Event& event);
    void takeOver(const NodeId& primary, Epoch epoch);

    NodeView& nodeOf(const NodeId& id);
    NodeFacts& factsOf(const NodeId& id);
    void hearClient(const NodeId& label);
    [[nodiscard]] bool isDaemon(const NodeId& id) const { return m_facts.contains(id); }
    void applyMembers(const View& before, HybridTime time);
    void applySlots();
    /// Recomputes what follows from the facts.
    void settle();
    void settleNode(NodeView& node, NodeFacts& facts);
    void settleWaiting(NodeView& node, const NodeFacts& facts, VisualState state);
    void removeEndedCopies();
    void removeSilentClients();
    /// Emits what the batch brought.
    void announce();

    std::map<NodeId, NodeView> m_nodes;
    std::map<NodeId, NodeFacts> m_facts;
    std::set<CopyView> m_copies;
    std::optional<View> m_view;
    NodeId m_primary;
    Epoch m_epoch;
    HopBook m_hops{kKeptHops};
    std::deque<LogRow> m_log;
    RateMeter m_rates;
    std::map<NodeId, Sampling> m_sampling;  ///< by the node that leaves requests out
    std::uint64_t m_nextSerial = 1;
    std::int64_t m_nowUs = 0;

    // What happened in the batch that is being folded, told once at its end.
    int m_newRows = 0;
    int m_newHops = 0;
    bool m_changed = false;
    NodeId m_primaryBefore;
    std::vector<HopView> m_failedHops;
    std::vector<NodeId> m_failedNodes;
};

}  // namespace engram::gui
