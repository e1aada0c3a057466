// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// What the steps of one run share: the cluster, what earlier steps remembered, and what was true
// before the last change. GUI thread only.

#pragma once

#include <QObject>
#include <QString>
#include <functional>
#include <map>
#include <memory>
#include <optional>

#include "client/client_connection.h"
#include "client/cluster_client.h"
#include "gui_scenario/event_watch.h"
#include "gui_session/cluster_session.h"

namespace engram::gui {

/// Saves a picture under a file name and gives its path, or says why not.
using ScreenshotTaker = std::function<Result<QString>(const QString& fileName)>;

class RunContext {
public:
    /// The cluster as it was before the last step that changed it.
    struct Baseline {
        Epoch epoch;
        std::optional<View> view;
    };

    RunContext(ClusterSession& session, bool isGuided, ScreenshotTaker screenshot);
    ~RunContext();

    ClusterSession& session;
    const bool isGuided;  ///< somebody looks on: steps that talk wait for Next
    const ScreenshotTaker screenshot;
    std::map<QString, NodeId> remembered;
    Baseline baseline;
    EventWatch events;
    bool usesOwnClients = false;  ///< the scenario has steps that need client()

    [[nodiscard]] ClusterModel& model() { return session.model(); }
    /// Called by steps that change the cluster, before they do.
    void markBaseline();

    /// Clients of the lesson's own, named "lesson": one numbers its requests in a session and
    /// repeats them, the other sends each once.
    [[nodiscard]] ClusterClient& client(bool withSession);
    /// Lets both find the primary before their first request, when a fault may have come already.
    /// Does nothing if nobody will use them.
    void prepareClients();
    /// A connection to one node, for requests that nobody redirects. Null without such a node.
    [[nodiscard]] ClientConnection* connectionTo(const NodeId& node);

private:
    std::map<bool, std::unique_ptr<ClusterClient>> m_clients;
    std::map<Endpoint, std::unique_ptr<ClientConnection>> m_connections;
};

}  // namespace engram::gui
