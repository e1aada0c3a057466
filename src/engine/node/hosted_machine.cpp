// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "node/hosted_machine.h"

#include <algorithm>
#include <utility>

#include "common/assert.h"
#include "protocol/master.h"
#include "protocol/slave.h"

namespace engram::node {

namespace {

class HostedMaster final : public HostedMachine {
public:
    explicit HostedMaster(NodeSettings settings) : m_master(std::move(settings)) {}

    Machine& machine() override { return m_master; }
    Role role() const override { return Role::Master; }
    bool isPrimary() const override { return m_master.isPrimary(); }
    Endpoint primaryEndpoint() const override { return m_master.primaryEndpoint(); }
    RequestId newRequestId() override { return m_master.newRequestId(); }
    void onRequest(ClientRequest&& request, TimePoint now) override {
        m_master.onRequest(std::move(request), now);
    }
    void drain(TimePoint now) override { m_master.drain(now); }
    bool isDrained() const override { return m_master.isDrained(); }
    std::vector<NodeInfo> nodes(TimePoint now) const override { return m_master.nodes(now); }
    StoreTotals totals() const override {
        StoreTotals totals;
        for (const auto& [name, value] : m_master.counters()) {
            if (name == "keys")
                totals.keys = static_cast<std::uint64_t>(value);
        }
        return totals;
    }

private:
    Master m_master;
};

class HostedSlave final : public HostedMachine {
public:
    explicit HostedSlave(NodeSettings settings)
        : m_self(settings.self), m_slave(std::move(settings), makeMemoryStore()) {}

    Machine& machine() override { return m_slave; }
    Role role() const override { return Role::Slave; }
    bool isPrimary() const override { return false; }
    Endpoint primaryEndpoint() const override { return m_slave.primaryEndpoint(); }
    RequestId newRequestId() override { return {}; }
    void onRequest(ClientRequest&& /*request*/, TimePoint /*now*/) override {
        ENGRAM_ASSERT(!"a slave takes no client requests");
    }
    void drain(TimePoint /*now*/) override {}
    bool isDrained() const override { return true; }
    std::vector<NodeInfo> nodes(TimePoint now) const override;
    StoreTotals totals() const override { return m_slave.store().totals(); }

private:
    Member m_self;
    Slave m_slave;
};

std::vector<NodeInfo> HostedSlave::nodes(TimePoint /*now*/) const {
    NodeInfo self;
    self.member = m_self;
    self.member.identity = m_slave.identity();
    self.role = "slave";
    self.state = m_slave.state();
    self.keys = totals().keys;
    self.bytes = totals().bytes;
    const ViewPtr view = m_slave.view();
    return view ? nodesOfView(*view, self) : std::vector<NodeInfo>{self};
}

bool holds(const SlotReplicas::Indices& replicas, std::uint16_t index) {
    return std::find(replicas.begin(), replicas.end(), index) != replicas.end();
}

}  // namespace

std::vector<NodeInfo> nodesOfView(const View& view, const NodeInfo& self) {
    std::vector<NodeInfo> infos;
    infos.reserve(view.members.size() + 1);
    bool sawSelf = false;
    for (std::size_t i = 0; i < view.members.size(); ++i) {
        const Member& member = view.members[i];
        NodeInfo info;
        if (member.identity == self.member.identity) {
            info = self;
            sawSelf = true;
        }
        info.member = member;
        if (member.role == Role::Slave)
            info.role = "slave";
        else
            info.role = member.identity.id == view.primary ? "primary" : "backup";
        if (info.state.empty())
            info.state = "unknown";
        for (const SlotReplicas& slot : view.slots) {
            const auto index = static_cast<std::uint16_t>(i);
            info.slotsInSync += holds(slot.inSync, index) ? 1U : 0U;
            info.slotsSyncing += holds(slot.syncing, index) ? 1U : 0U;
        }
        infos.push_back(std::move(info));
    }
    if (!sawSelf)
        infos.push_back(self);
    return infos;
}

std::unique_ptr<HostedMachine> hostMaster(NodeSettings settings) {
    return std::make_unique<HostedMaster>(std::move(settings));
}

std::unique_ptr<HostedMachine> hostSlave(NodeSettings settings) {
    return std::make_unique<HostedSlave>(std::move(settings));
}

}  // namespace engram::node
