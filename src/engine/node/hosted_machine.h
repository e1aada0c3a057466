// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// What a host needs of its machine beyond the contract of protocol/machine.h: masters take client
// requests, slaves send clients to the primary.

#pragma once

#include <memory>
#include <string>
#include <vector>

#include "protocol/machine.h"
#include "storage/store.h"

namespace engram::node {

/// Driven by the thread of its host.
class HostedMachine {
public:
    virtual ~HostedMachine() = default;

    [[nodiscard]] virtual Machine& machine() = 0;
    [[nodiscard]] const Machine& machine() const {
        return const_cast<HostedMachine*>(this)->machine();
    }

    [[nodiscard]] virtual Role role() const = 0;
    [[nodiscard]] virtual bool isPrimary() const = 0;
    /// Where the primary is, or an invalid endpoint.
    [[nodiscard]] virtual Endpoint primaryEndpoint() const = 0;

    /// Masters only; a slave's host refuses data commands itself.
    [[nodiscard]] virtual RequestId newRequestId() = 0;
    virtual void onRequest(ClientRequest&& request, TimePoint now) = 0;

    virtual void drain(TimePoint now) = 0;
    [[nodiscard]] virtual bool isDrained() const = 0;

    /// What this node knows of all members.
    [[nodiscard]] virtual std::vector<NodeInfo> nodes(TimePoint now) const = 0;
    /// Keys and bytes that this node holds: its share for a slave, the directory for a master.
    [[nodiscard]] virtual StoreTotals totals() const = 0;
};

[[nodiscard]] std::unique_ptr<HostedMachine> hostMaster(NodeSettings settings);
/// A slave that keeps everything in memory.
[[nodiscard]] std::unique_ptr<HostedMachine> hostSlave(NodeSettings settings);

/// ENGRAM.NODES of a node that is no primary: members of its view; only `self` in detail.
[[nodiscard]] std::vector<NodeInfo> nodesOfView(const View& view, const NodeInfo& self);

}  // namespace engram::node
