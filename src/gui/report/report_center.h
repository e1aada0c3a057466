// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Keeps the failover reports of a session: feeds the watch with what is heard, asks for what was
// acknowledged before, and after recovery for what of it is lost. GUI thread only.

#pragma once

#include <QObject>
#include <cstdint>
#include <set>
#include <vector>

#include "gui_report/failover_watch.h"
#include "gui_session/cluster_session.h"

namespace engram::gui {

class ReportCenter : public QObject {
    Q_OBJECT

public:
    /// `session` lives longer.
    explicit ReportCenter(ClusterSession& session, QObject* parent = nullptr);

    /// Oldest first.
    [[nodiscard]] std::vector<FailoverReport> reports() const;

Q_SIGNALS:
    void reportAdded(std::uint64_t number);  ///< of the cluster that runs now
    void reportsChanged();                   ///< a step was reached, or a figure came in

private:
    /// Events that are looked at in one go: a few milliseconds, as others read in the same turn.
    static constexpr trace::EventIndex kSlice = 4096;

    void onCleared();
    void takeIn();
    /// Who there was when the recording, of which the beginning was dropped, sets in.
    void takeInPrologue(const trace::Recording& recording);
    [[nodiscard]] bool isRunning() const;
    void settle();
    void checkWrites(std::uint64_t number);

    ClusterSession& m_session;
    FailoverWatch m_watch;
    trace::EventIndex m_next = 0;       ///< the first event that was not looked at
    trace::EventIndex m_old = 0;        ///< events before it were there when the recording came
    std::set<std::uint64_t> m_known;    ///< numbers that were announced
    std::set<std::uint64_t> m_checked;  ///< numbers for which a read-back was asked
    std::uint64_t m_generation = 0;
    std::uint64_t m_era = 0;   ///< counts clusters: an answer about an older one comes too late
    bool m_isGoingOn = false;  ///< the rest of a long recording waits for its turn
};

}  // namespace engram::gui
