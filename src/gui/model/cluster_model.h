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
#include <vector>

#include "common/event.h"
#include "common/ids.h"
#include "protocol/view.h"

namespace engram::gui {

/// How a party is shown (GUI.md, table of states).
enum class VisualState : std::uint8_t { Serving, Starting, Suspect, Failed, Stopped, Unknown };
enum class VisualRole : std::uint8_t { Client, Primary, Backup, Slave };

/// One party on the canvas.
struct NodeView {
    NodeId id;
    VisualRole role = VisualRole::Slave;
    VisualState state = VisualState::Unknown;
    QString stateText;       ///< node_state as the node says it, or what the launcher says
    Endpoint endpoint;
    std::uint64_t pid = 0;
    std::int64_t keys = 0;
    std::int64_t bytes = 0;
    int slotsInSync = 0;
    int slotsSyncing = 0;
    double syncShare = 1.0;  ///< 0..1 while syncing
    std::int64_t lastHeardUs = 0;  ///< wall microseconds of its last event; 0: never
    bool inView = false;
    bool launchedHere = false;     ///< a child of this window: can be killed, frozen, restarted
};

/// A message under way or arrived: one token. Always from a hop event.
struct HopView {
    RequestId request;
    HopKind kind = HopKind::None;
    NodeId from;
    NodeId to;
    QString key;
    std::int64_t sentUs = 0;      ///< wall microseconds, 0 if only the receipt was seen
    std::int64_t receivedUs = 0;  ///< 0: not seen to arrive
    bool failed = false;
    QString failure;
    std::uint64_t serial = 0;     ///< row in the log that it belongs to
};

/// One row of the message log: an event, ready to be shown.
struct LogRow {
    std::uint64_t serial = 0;
    Event event;
};

/// Figures of the last second, exact (from Counters events of the primary).
struct Rates {
    double readsPerSecond = 0;
    double writesPerSecond = 0;
    double p50Us = 0;
    double p99Us = 0;
    std::int64_t atUs = 0;
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
    [[nodiscard]] NodeId primary() const;
    [[nodiscard]] Epoch epoch() const;
    /// Hops seen since `serial` (exclusive), oldest first; at most the newest 4,096 are kept.
    [[nodiscard]] const std::deque<HopView>& hops() const { return m_hops; }
    [[nodiscard]] const std::deque<LogRow>& log() const { return m_log; }
    [[nodiscard]] Rates rates() const { return m_rates; }
    /// 1 of how many requests is shown (1: all).
    [[nodiscard]] std::int64_t sampledOneIn() const { return m_oneIn; }
    /// Replicas of a key's slot according to the view: in-sync, then syncing.
    [[nodiscard]] std::vector<NodeId> replicasOf(const QString& key) const;

Q_SIGNALS:
    void changed();                          ///< nodes, view, or rates
    void logAppended(int rows);              ///< at the end of log()
    void hopsAppended(int count);            ///< at the end of hops()
    void primaryChanged(const engram::NodeId& from, const engram::NodeId& to);
    void nodeFailed(const engram::NodeId& id);

private:
    std::map<NodeId, NodeView> m_nodes;
    std::optional<View> m_view;
    std::deque<HopView> m_hops;
    std::deque<LogRow> m_log;
    Rates m_rates;
    std::int64_t m_oneIn = 1;
    std::uint64_t m_nextSerial = 1;
};

}  // namespace engram::gui
