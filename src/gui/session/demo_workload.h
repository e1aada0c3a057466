// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The demo workload: a few requests a second of DemoScript, sent by a client named "workload".
// Never more than a handful under way, so that it waits for a cluster that can't answer.

#pragma once

#include <QTimer>

#include "client/cluster_client.h"
#include "gui_session/demo_script.h"

namespace engram::gui {

class DemoWorkload : public QObject {
    Q_OBJECT

public:
    /// Starts at once.
    explicit DemoWorkload(const std::vector<Endpoint>& nodes, QObject* parent = nullptr);

    void addNodes(const std::vector<Endpoint>& nodes) { m_client.addNodes(nodes); }

private:
    void sendNext();

    ClusterClient m_client;
    DemoScript m_script;
    QTimer m_timer;
    int m_underWay = 0;
};

}  // namespace engram::gui
