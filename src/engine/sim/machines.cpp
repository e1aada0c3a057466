// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "sim/machines.h"

#include "protocol/master.h"
#include "protocol/slave.h"

namespace engram::sim {
namespace {

class SimMaster final : public SimMachine {
public:
    explicit SimMaster(const NodeSettings& settings) : m_master(settings) {}

    Machine& machine() override { return m_master; }
    RequestId newRequestId() override { return m_master.newRequestId(); }
    void onRequest(ClientRequest&& request, TimePoint now) override {
        m_master.onRequest(std::move(request), now);
    }
    void drain(TimePoint now) override { m_master.drain(now); }
    bool isDrained() const override { return m_master.isDrained(); }
    bool isPrimary() const override { return m_master.isPrimary(); }
    Epoch epoch() const override { return m_master.epoch(); }

private:
    Master m_master;
};

class SimSlave final : public SimMachine {
public:
    explicit SimSlave(const NodeSettings& settings) : m_slave(settings, makeMemoryStore()) {}

    Machine& machine() override { return m_slave; }
    const Store* store() const override { return &m_slave.store(); }
    Version floor(SlotId slot) const override { return m_slave.floor(slot); }

private:
    Slave m_slave;
};

}  // namespace

std::unique_ptr<SimMachine> ProtocolFactory::make(const NodeSettings& settings) {
    if (settings.self.role == Role::Master)
        return std::make_unique<SimMaster>(settings);
    return std::make_unique<SimSlave>(settings);
}

}  // namespace engram::sim
