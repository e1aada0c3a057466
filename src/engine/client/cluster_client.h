// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Asynchronous reads and writes against a cluster: finds the primary, follows -NOTPRIMARY, retries
// what did not happen, reports what is uncertain. Lives in one thread with an event loop; callbacks
// run in that thread, never from inside the call that started them.

#pragma once

#include <QObject>
#include <chrono>
#include <functional>
#include <memory>
#include <vector>

#include "common/ids.h"
#include "common/result.h"
#include "protocol/operations.h"
#include "resp/value.h"

namespace engram {

struct ClientSettings {
    std::vector<Endpoint> nodes;  ///< any nodes of the cluster to start from; more are learnt
    std::string name;             ///< CLIENT SETNAME: the label in events ("console", "workload")
    /// A request is tried until this much time is over; then the last error is its answer.
    std::chrono::milliseconds deadline{5000};
    /// Pause before another master is tried.
    std::chrono::milliseconds retryPause{25};
    /// Writes are numbered in a session of this client, so that one whose answer was lost can be
    /// sent again and takes effect once (DESIGN 3.6). Without, it ends as Uncertain.
    bool sessions = true;
};

/// Answer of a data request, with the time from the call to here.
struct ClientAnswer {
    /// Status::Unavailable after the deadline; Uncertain for a write that may have happened: one
    /// of a session at the deadline, one without when its connection is lost.
    OperationResult result;
    std::chrono::microseconds latency{0};
    std::uint32_t attempts = 1;
    Endpoint servedBy;
};

class ClusterClient : public QObject {
    Q_OBJECT

public:
    using AnswerCallback = std::function<void(const ClientAnswer&)>;
    using ValueCallback = std::function<void(const Result<resp::Value>&)>;

    explicit ClusterClient(ClientSettings settings, QObject* parent = nullptr);
    ~ClusterClient() override;

    void read(std::string key, AnswerCallback done);
    void write(std::string key, Blob value, AnswerCallback done);
    void erase(std::string key, AnswerCallback done);
    /// Reads, computes and writes as one step. The answer's count is the new length.
    void append(std::string key, Blob bytes, AnswerCallback done);
    /// The answer's count is the new number. A key that does not exist counts as 0.
    void add(std::string key, std::int64_t amount, AnswerCallback done);
    /// Any command, sent to the primary as it is; retried only if `idempotent`.
    void command(std::vector<std::string> arguments, bool idempotent, ValueCallback done);

    /// The primary that answered last, or an invalid endpoint.
    [[nodiscard]] Endpoint primary() const;
    [[nodiscard]] bool isConnected() const;
    /// More places to look for a primary (from views).
    void addNodes(const std::vector<Endpoint>& nodes);

Q_SIGNALS:
    void primaryChanged(const engram::Endpoint& primary);
    void connectionLost(const engram::Endpoint& node);

private:
    class Private;
    std::unique_ptr<Private> m_p;
};

}  // namespace engram
