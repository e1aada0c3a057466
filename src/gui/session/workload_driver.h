// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Sends the requests of a WorkloadScript at the plan's rate, as a client named "workload", and
// writes down what comes of them. Never more than a share of a second's requests are under way, so
// that it waits for a cluster that can't answer: what it did not send is neither refused nor
// uncertain.

#pragma once

#include <QTimer>
#include <chrono>

#include "client/cluster_client.h"
#include "gui_session/request_ledger.h"
#include "gui_session/workload_script.h"

namespace engram::gui {

class WorkloadDriver : public QObject {
    Q_OBJECT

public:
    /// Starts at once. `ledger` lives longer.
    WorkloadDriver(const std::vector<Endpoint>& nodes, const WorkloadPlan& plan,
                   RequestLedger& ledger, QObject* parent = nullptr);

    /// Goes on with another plan, from its first request.
    void setPlan(const WorkloadPlan& plan);

    /// Requests that may be unanswered at a rate (per second).
    [[nodiscard]] static int mostUnderWay(double requestsPerSecond);

private:
    using Clock = std::chrono::steady_clock;

    void sendDue();
    void sendNext();
    void arm(Clock::time_point now);

    ClusterClient m_client;
    RequestLedger& m_ledger;
    WorkloadScript m_script;
    QTimer m_timer;
    Clock::duration m_period{};
    Clock::time_point m_due;  ///< of the next request
    int m_mostUnderWay = 0;
    int m_underWay = 0;
};

}  // namespace engram::gui
