// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_scenario/run_context.h"

namespace engram::gui {

RunContext::RunContext(ClusterSession& cluster, bool guided, ScreenshotTaker taker)
    : session(cluster), isGuided(guided), screenshot(std::move(taker)), events(cluster) {}

RunContext::~RunContext() = default;

void RunContext::markBaseline() {
    baseline.epoch = model().epoch();
    baseline.view.reset();
    if (const View* const view = model().view()) {
        baseline.view = *view;
    }
}

ClusterClient& RunContext::client(bool withSession) {
    std::unique_ptr<ClusterClient>& client = m_clients[withSession];
    if (client == nullptr) {
        ClientSettings settings;
        settings.name = "lesson";
        settings.sessions = withSession;
        for (const auto& [id, node] : model().nodes()) {
            if (node.role != VisualRole::Client && node.endpoint.isValid()) {
                settings.nodes.push_back(node.endpoint);
            }
        }
        client = std::make_unique<ClusterClient>(settings);
    }
    return *client;
}

void RunContext::prepareClients() {
    if (!usesOwnClients) {
        return;
    }
    for (const bool withSession : {true, false}) {
        static_cast<void>(client(withSession));
    }
}

ClientConnection* RunContext::connectionTo(const NodeId& id) {
    const NodeView* const node = model().find(id);
    if (node == nullptr || !node->endpoint.isValid()) {
        return nullptr;
    }
    std::unique_ptr<ClientConnection>& connection = m_connections[node->endpoint];
    if (connection == nullptr) {
        connection = std::make_unique<ClientConnection>(node->endpoint, "lesson", nullptr);
        QObject::connect(connection.get(), &ClientConnection::closed, connection.get(),
                         [this, endpoint = node->endpoint] {
                             // It is in one of its own calls now.
                             m_connections.extract(endpoint).mapped().release()->deleteLater();
                         });
    }
    return connection.get();
}

}  // namespace engram::gui
