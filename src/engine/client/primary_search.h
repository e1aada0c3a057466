// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Knows the nodes of a cluster and which of them is the primary. It believes a node that says
// itself, in its committed view, that it is the primary of a higher epoch than any seen. While the
// primary is unknown or in doubt it asks all nodes, on connections of their own, as an answer on
// the data connection may wait behind a write. Lives in the thread that makes it.

#pragma once

#include <QObject>
#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "client/reply_decoder.h"
#include "common/ids.h"
#include "protocol/view.h"
#include "resp/value.h"

namespace engram {

class ClientConnection;

class PrimarySearch : public QObject {
    Q_OBJECT

public:
    using Clock = std::chrono::steady_clock;

    /// `pause`: between two questions to the same master (slaves are asked at a quarter of the
    /// pace). Does nothing before the first tick().
    PrimarySearch(const std::vector<Endpoint>& seeds, std::chrono::milliseconds pause,
                  QObject* parent);

    void addSeed(const Endpoint& endpoint);
    /// The believed primary, or an invalid endpoint.
    [[nodiscard]] const Endpoint& primary() const { return m_primary; }
    /// True while other nodes are asked.
    [[nodiscard]] bool isSearching() const { return m_doubted || !m_primary.isValid(); }

    /// The primary is silent or refuses: ask around, but go on believing it until another claims.
    void doubt();
    /// It answered a request.
    void confirm(const Endpoint& node);
    /// It answered -NOTPRIMARY, perhaps with the address of the primary.
    void deny(const Endpoint& node, const std::optional<Endpoint>& hint);
    /// The connection to it failed.
    void lose(const Endpoint& node);
    /// Whom it asked and what came of it, for people: "127.0.0.1:7400: Connection refused, ...".
    /// Empty if there is nobody to ask.
    [[nodiscard]] std::string findings() const;
    /// Asks whom it is time to ask. Call every few milliseconds while isSearching(), else at
    /// leisure.
    void tick();

Q_SIGNALS:
    /// primary() is another node than before, or is believed again after it was lost.
    void primaryFound(const engram::Endpoint& primary);

private:
    struct Node {
        bool isSeed = false;
        bool isMaster = true;
        ClientConnection* connection = nullptr;  // child of this object, for questions only
        Clock::time_point askedAt;
        bool asking = false;
        Clock::time_point deniedUntil;
        std::string finding;  ///< why it is not the primary, as far as is known
    };

    void learn(const Endpoint& endpoint, bool isMaster);
    void believe(const Endpoint& endpoint);
    void ask(const Endpoint& endpoint, Node& node);
    void askForNodes();
    ClientConnection& connectionTo(const Endpoint& endpoint, Node& node);
    void dropConnection(Node& node);
    void onView(const Endpoint& from, const resp::Value& reply);
    void onNodes(const resp::Value& reply);

    std::map<Endpoint, Node> m_nodes;
    std::chrono::milliseconds m_pause;
    Endpoint m_primary;
    ClusterId m_cluster;
    Epoch m_epoch;              // highest epoch of a believed claim
    bool m_epochKnown = false;  // false after a hint, which names no epoch
    bool m_doubted = false;
    Clock::time_point m_nodesAskedAt;
};

}  // namespace engram
