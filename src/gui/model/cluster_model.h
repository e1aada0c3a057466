// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// A ClusterState that tells when it changes, with the messages under way: what canvas and docks
// read. No widgets, no sockets; GUI thread only.

#pragma once

#include <QObject>
#include <deque>
#include <span>
#include <vector>

#include "gui_model/cluster_state.h"
#include "gui_model/hop_book.h"

namespace engram::gui {

/// Hops that are kept: what eight seconds of full traffic, and a lesson, need.
inline constexpr std::size_t kKeptHops = 4096;

class ClusterModel : public QObject {
    Q_OBJECT

public:
    explicit ClusterModel(QObject* parent = nullptr);

    /// Folds a batch of events in; `nowUs` is the wall time in microseconds. Emits what it brought.
    /// The events are numbered on from the last: that is the serial of their hops.
    void apply(std::span<const Event> events, std::int64_t nowUs);
    /// Time passes without events: nodes not heard from become Unknown after 2 s.
    void tick(std::int64_t nowUs) { apply({}, nowUs); }
    void clear();
    /// Another moment: `state` replaces all, the hops are forgotten, and the next event that comes
    /// has the number `next`. Emits restored(), not what lies between.
    void restore(const ClusterState& state, std::uint64_t next);
    /// Shows what `other` shows and says what it says, until restore(), or until `other` is gone:
    /// then nothing is left. Costs nothing for each event; nothing may be applied meanwhile. Emits
    /// restored().
    void mirror(const ClusterModel& other);

    [[nodiscard]] const ClusterState& state() const {
        return m_mirrored == nullptr ? m_state : m_mirrored->state();
    }
    [[nodiscard]] const std::map<NodeId, NodeView>& nodes() const { return state().nodes(); }
    [[nodiscard]] const NodeView* find(const NodeId& id) const { return state().find(id); }
    [[nodiscard]] const View* view() const { return state().view(); }
    [[nodiscard]] const NodeId& primary() const { return state().primary(); }
    [[nodiscard]] Epoch epoch() const { return state().epoch(); }
    [[nodiscard]] std::int64_t nowUs() const { return state().nowUs(); }
    [[nodiscard]] Rates rates() const { return state().rates(); }
    [[nodiscard]] std::int64_t sampledOneIn() const { return state().sampledOneIn(); }
    [[nodiscard]] const std::set<CopyView>& copies() const { return state().copies(); }
    [[nodiscard]] int slotsOnlyOn(const NodeId& id) const { return state().slotsOnlyOn(id); }
    [[nodiscard]] std::vector<NodeId> replicasOf(const QString& key) const {
        return state().replicasOf(key);
    }
    /// Hops, oldest first; at most the newest kKeptHops are kept.
    [[nodiscard]] const std::deque<HopView>& hops() const {
        return m_mirrored == nullptr ? m_hops.hops() : m_mirrored->hops();
    }
    /// Number of the event that comes next.
    [[nodiscard]] std::uint64_t nextSerial() const {
        return m_mirrored == nullptr ? m_nextSerial : m_mirrored->nextSerial();
    }

Q_SIGNALS:
    void changed();                ///< nodes, view, or rates
    void hopsAppended(int count);  ///< at the end of hops(), at most hops().size()
    void hopFailed(const engram::gui::HopView& hop);  ///< one that was appended before
    void primaryChanged(const engram::NodeId& from, const engram::NodeId& to);
    void nodeFailed(const engram::NodeId& id);
    void restored();  ///< everything may be another: clear(), or restore()

private:
    void stopMirroring();

    const ClusterModel* m_mirrored = nullptr;  ///< whose content is shown instead of the own
    ClusterState m_state;
    HopBook m_hops{kKeptHops};
    std::uint64_t m_nextSerial = 0;
};

}  // namespace engram::gui
