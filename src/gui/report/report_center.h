// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Keeps the failover reports of a session: feeds the watch with what is heard, asks for what was
// acknowledged before, and after recovery for what of it is lost. GUI thread only.

#pragma once

#include <QObject>
#include <cstdint>
#include <functional>
#include <map>
#include <set>
#include <vector>

#include "gui_report/failover_watch.h"
#include "gui_session/cluster_session.h"

namespace engram::gui {

class ReportCenter : public QObject {
    Q_OBJECT

public:
    /// Wall microseconds.
    using Clock = std::function<std::int64_t()>;

    /// `session` lives longer.
    explicit ReportCenter(ClusterSession& session, QObject* parent = nullptr);
    ReportCenter(ClusterSession& session, Clock clock, QObject* parent = nullptr);

    /// Oldest first.
    [[nodiscard]] std::vector<FailoverReport> reports() const;

Q_SIGNALS:
    void reportAdded(std::uint64_t number);
    void reportsChanged();  ///< a step was reached, or a figure came in

private:
    void onPhaseChanged(SessionPhase phase);
    void onLogAppended(int rows);
    void onProcessChanged(const NodeId& id);
    void settle();
    void checkWrites(std::uint64_t number);

    ClusterSession& m_session;
    Clock m_clock;
    FailoverWatch m_watch;
    std::map<NodeId, ProcessState> m_processes;
    std::set<std::uint64_t> m_known;    ///< numbers that were announced
    std::set<std::uint64_t> m_checked;  ///< numbers for which a read-back was asked
    std::uint64_t m_generation = 0;
    std::uint64_t m_era = 0;  ///< counts clusters: an answer about an older one comes too late
    bool m_isWatching = false;
};

}  // namespace engram::gui
