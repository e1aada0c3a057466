// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// What the events of a cluster say about it up to a moment: nodes, view, rates, copies under way. A
// value that follows from its batches alone, so that a recording replays to the same state. Pure.

#pragma once

#include <QString>
#include <cstdint>
#include <map>
#include <memory>
#include <set>
#include <span>
#include <vector>

#include "common/event.h"
#include "common/ids.h"
#include "gui_model/fault_book.h"
#include "gui_model/node_facts.h"
#include "gui_model/node_view.h"
#include "gui_model/rate_meter.h"
#include "gui_model/strangers.h"
#include "gui_model/visual_state.h"
#include "protocol/view.h"

namespace engram::gui {

/// Clients shown at once; a load generator opens thousands.
inline constexpr std::size_t kShownClients = 64;

/// Slots that are being copied from one node to another.
struct CopyView {
    NodeId from;
    NodeId to;
    auto operator<=>(const CopyView&) const = default;
};

class ClusterState {
public:
    /// Reports come five times a second; five missing ones in a row are silence.
    static constexpr std::int64_t kRatesHoldUs = 1'000'000;

    /// What a batch brought.
    struct News {
        bool isChanged = false;      ///< nodes, view, rates or copies
        std::vector<NodeId> failed;  ///< nodes whose state became Failed
    };

    /// Folds a batch in, which may be empty: time passes too. `nowUs`: wall microseconds, not
    /// earlier than before.
    News apply(std::span<const Event> events, std::int64_t nowUs);

    [[nodiscard]] const std::map<NodeId, NodeView>& nodes() const { return m_nodes; }
    [[nodiscard]] const NodeView* find(const NodeId& id) const;
    /// The newest committed view, or null. Shared by all copies of the state.
    [[nodiscard]] const View* view() const { return m_view.get(); }
    [[nodiscard]] const NodeId& primary() const { return m_primary; }
    [[nodiscard]] Epoch epoch() const { return m_epoch; }
    /// The `nowUs` of the last apply(), for "unknown since 3.2 s".
    [[nodiscard]] std::int64_t nowUs() const { return m_nowUs; }
    /// What the primary told last; nothing once that was longer ago than kRatesHoldUs.
    [[nodiscard]] Rates rates() const { return m_ratesSeenUs == 0 ? Rates{} : m_rates.rates(); }
    /// 1 of how many requests the nodes tell of (1: all).
    [[nodiscard]] std::int64_t sampledOneIn() const;
    /// Copies of slots that began and did not end.
    [[nodiscard]] const std::set<CopyView>& copies() const { return m_copies; }
    /// Faults that were made by hand, as far as nodes told of them.
    [[nodiscard]] const FaultBook& faults() const { return m_faults; }
    /// Who spoke, or was spoken of, and is neither in a view nor a process of the launcher.
    [[nodiscard]] const Strangers& strangers() const { return m_strangers; }
    /// Slots of which the view has no copy but on this node: lost with it.
    [[nodiscard]] int slotsOnlyOn(const NodeId& id) const;
    /// Replicas of a key's slot according to the view: in-sync, then syncing.
    [[nodiscard]] std::vector<NodeId> replicasOf(const QString& key) const;

    /// Views are compared by content.
    friend bool operator==(const ClusterState& a, const ClusterState& b);

private:
    struct Sampling {
        std::int64_t oneIn = 1;
        std::int64_t atUs = 0;
        friend bool operator==(const Sampling&, const Sampling&) = default;
    };

    void fold(const Event& event);
    void foldHeard(const Event& event);
    void foldObserved(const Event& event);
    void foldView(const Event& event);
    /// True unless its teller, or the numbers, make it incredible.
    [[nodiscard]] bool isCredible(const View& view, const NodeId& teller) const;
    void foldNodeState(const Event& event);
    void foldSuspicion(const Event& event);
    void foldRemoval(const Event& event);
    void foldJoin(const Event& event);
    void foldSync(const Event& event);
    void foldCounters(const Event& event);
    void foldHop(const Event& event);
    void foldProcess(const Event& event);
    void foldStream(const Event& event);
    void dismiss(const NodeId& id);
    /// The last daemon is gone, and with it all clients, the view and what it served.
    void end();
    void foldServing(const Event& event);
    void takeOver(const NodeId& primary, Epoch epoch);

    /// Notes that a daemon spoke; false: nobody knows it.
    [[nodiscard]] bool hear(const NodeId& id);
    /// False: no daemon has this name, which is noted.
    [[nodiscard]] bool checkName(const NodeId& id);
    void noteStranger(const NodeId& id);
    [[nodiscard]] bool isInView(const NodeId& id) const { return m_view && m_view->find(id); }
    NodeView& nodeOf(const NodeId& id);
    NodeFacts& factsOf(const NodeId& id);
    void hearClient(const NodeId& label);
    [[nodiscard]] bool isDaemon(const NodeId& id) const { return m_facts.contains(id); }
    void applyMembers(const View* before, HybridTime time);
    void applySlots();
    /// Recomputes what follows from the facts.
    void settle();
    void settleNode(NodeView& node, NodeFacts& facts);
    void settleWaiting(NodeView& node, const NodeFacts& facts, VisualState state);
    void removeEndedCopies();
    void removeSilentClients();

    std::map<NodeId, NodeView> m_nodes;
    std::map<NodeId, NodeFacts> m_facts;
    std::set<CopyView> m_copies;
    FaultBook m_faults;
    Strangers m_strangers;
    std::shared_ptr<const View> m_view;
    NodeId m_primary;
    Epoch m_epoch;
    RateMeter m_rates;
    std::int64_t m_ratesSeenUs = 0;         ///< 0: nothing is known of the rates any more
    std::map<NodeId, Sampling> m_sampling;  ///< by the node that leaves requests out
    std::int64_t m_nowUs = 0;
    bool m_isPrologue = false;  ///< the batch that is being folded tells what held before
    News m_news;  ///< of the batch that is being folded; empty between batches
};

}  // namespace engram::gui
