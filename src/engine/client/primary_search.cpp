// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "client/primary_search.h"

#include <set>

#include "client/client_connection.h"

namespace engram {

namespace {

using std::chrono::milliseconds;

// A node that does not answer a question so long hangs; a new connection finds out whether it
// runs again.
constexpr milliseconds kAnswerTimeout{300};
// A node that denied is not believed on the strength of the same view so long: it may know that it
// lost its term before it learns the new view.
constexpr milliseconds kDenialHolds{200};
// How often the list of nodes is brought up to date.
constexpr milliseconds kNodesInterval{2000};
// Slaves learn of a new primary after the masters, and there are more of them.
constexpr int kSlavePace = 4;
// More addresses than that are no sentence any more.
constexpr int kMostFindings = 8;

}  // namespace

PrimarySearch::PrimarySearch(const std::vector<Endpoint>& seeds, milliseconds pause,
                             QObject* parent)
    : QObject(parent), m_pause(pause) {
    for (const Endpoint& seed : seeds) {
        addSeed(seed);
    }
}

void PrimarySearch::addSeed(const Endpoint& endpoint) {
    if (endpoint.isValid()) {
        m_nodes[endpoint].isSeed = true;
    }
}

void PrimarySearch::learn(const Endpoint& endpoint, bool isMaster) {
    if (endpoint.isValid()) {
        m_nodes[endpoint].isMaster = isMaster;
    }
}

void PrimarySearch::doubt() {
    m_doubted = true;
}

void PrimarySearch::confirm(const Endpoint& node) {
    if (node == m_primary) {
        m_doubted = false;
    }
}

void PrimarySearch::deny(const Endpoint& node, const std::optional<Endpoint>& hint) {
    const auto now = Clock::now();
    m_nodes[node].deniedUntil = now + kDenialHolds;
    if (node != m_primary) {
        return;
    }
    m_primary = Endpoint{};
    m_doubted = false;
    if (!hint || *hint == node) {
        return;
    }
    learn(*hint, true);
    if (m_nodes[*hint].deniedUntil <= now) {
        m_epochKnown = false;
        believe(*hint);
    }
}

void PrimarySearch::lose(const Endpoint& node) {
    if (node == m_primary) {
        m_primary = Endpoint{};
        m_doubted = false;
    }
}

void PrimarySearch::believe(const Endpoint& endpoint) {
    m_primary = endpoint;
    m_doubted = false;
    m_nodesAskedAt = {};
    Q_EMIT primaryFound(m_primary);
}

std::string PrimarySearch::findings() const {
    std::string text;
    int named = 0;
    for (const auto& [endpoint, node] : m_nodes) {
        if (named == kMostFindings) {
            return text + " and " + std::to_string(m_nodes.size() - kMostFindings) + " more";
        }
        text += (named++ == 0 ? "" : ", ") + toText(endpoint) + ": " +
                (node.finding.empty() ? "no answer" : node.finding);
    }
    return text;
}

void PrimarySearch::tick() {
    const auto now = Clock::now();
    const bool searching = isSearching();
    // A copy of the addresses: an answer may come, and change the map, while we walk.
    std::vector<Endpoint> due;
    for (auto& [endpoint, node] : m_nodes) {
        if (node.asking && now - node.askedAt > kAnswerTimeout) {
            node.finding = "no answer within 300 ms";
            dropConnection(node);
        }
        const milliseconds pace = node.isMaster ? m_pause : m_pause * kSlavePace;
        const bool wanted = searching || (endpoint == m_primary && !m_epochKnown);
        if (wanted && !node.asking && now - node.askedAt >= pace) {
            due.push_back(endpoint);
        }
        if (!wanted && !node.asking && node.connection != nullptr && endpoint != m_primary) {
            dropConnection(node);
        }
    }
    for (const Endpoint& endpoint : due) {
        ask(endpoint, m_nodes[endpoint]);
    }
    if (!searching && now - m_nodesAskedAt >= kNodesInterval) {
        m_nodesAskedAt = now;
        askForNodes();
    }
}

ClientConnection& PrimarySearch::connectionTo(const Endpoint& endpoint, Node& node) {
    if (node.connection == nullptr) {
        node.connection = new ClientConnection(endpoint, {}, this);
        connect(node.connection, &ClientConnection::closed, this,
                [this, endpoint](const QString& reason) {
                    if (const auto it = m_nodes.find(endpoint); it != m_nodes.end()) {
                        it->second.finding = reason.toStdString();
                        dropConnection(it->second);
                    }
                });
    }
    return *node.connection;
}

void PrimarySearch::dropConnection(Node& node) {
    node.asking = false;
    if (node.connection != nullptr) {
        node.connection->disconnect(this);
        node.connection->abandon();
        node.connection->deleteLater();
        node.connection = nullptr;
    }
}

void PrimarySearch::ask(const Endpoint& endpoint, Node& node) {
    node.asking = true;
    node.askedAt = Clock::now();
    std::string question;
    appendArguments(question, {"ENGRAM.VIEW"});
    connectionTo(endpoint, node)
        .send(question, [this, endpoint](Delivery delivery, resp::Value&& reply) {
            if (const auto it = m_nodes.find(endpoint); it != m_nodes.end()) {
                it->second.asking = false;
                it->second.finding = "not the primary";  // of a lost connection closed() tells more
            }
            if (delivery == Delivery::Answered) {
                onView(endpoint, reply);
            }
        });
}

void PrimarySearch::onView(const Endpoint& from, const resp::Value& reply) {
    if (reply.isError()) {
        return;  // it is in no view yet
    }
    const Result<View> view = decodeView(reply.asText());
    if (!view) {
        return;
    }
    for (const Member& member : view->members) {
        learn(member.endpoint, member.role == Role::Master);
    }
    const Member* claimant = view->find(view->primary);
    if (claimant == nullptr) {
        return;
    }
    const auto now = Clock::now();
    if (claimant->endpoint != from) {
        Node& other = m_nodes[claimant->endpoint];
        if (isSearching() && !other.asking && now - other.askedAt >= m_pause) {
            ask(claimant->endpoint, other);
        }
        return;
    }
    const bool sameCluster = m_cluster == view->cluster;
    const bool newer = sameCluster && view->stamp.epoch > m_epoch;
    const bool vacant = !m_primary.isValid() && (!sameCluster || view->stamp.epoch == m_epoch);
    if (from == m_primary && (!m_epochKnown || newer)) {
        m_cluster = view->cluster;
        m_epoch = view->stamp.epoch;
        m_epochKnown = true;
    } else if ((newer || vacant) && m_nodes[from].deniedUntil <= now) {
        m_cluster = view->cluster;
        m_epoch = view->stamp.epoch;
        m_epochKnown = true;
        believe(from);
    }
}

void PrimarySearch::askForNodes() {
    const auto it = m_nodes.find(m_primary);
    if (it == m_nodes.end()) {
        return;
    }
    std::string question;
    appendArguments(question, {"ENGRAM.NODES"});
    connectionTo(m_primary, it->second)
        .send(question, [this](Delivery delivery, resp::Value&& reply) {
            if (delivery == Delivery::Answered && !reply.isError()) {
                onNodes(reply);
            }
        });
}

void PrimarySearch::onNodes(const resp::Value& reply) {
    std::set<Endpoint> named;
    for (const KnownNode& node : decodeNodes(reply)) {
        learn(node.endpoint, node.isMaster);
        named.insert(node.endpoint);
    }
    // Nodes that are gone for good must not be asked for ever.
    for (auto it = m_nodes.begin(); it != m_nodes.end();) {
        const bool keep = it->second.isSeed || it->first == m_primary ||
                          it->second.connection != nullptr || named.contains(it->first);
        it = keep ? std::next(it) : m_nodes.erase(it);
    }
}

}  // namespace engram
