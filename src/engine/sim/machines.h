// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Which machines a world is made of: the real Master and Slave, or those of a test.

#pragma once

#include <memory>

#include "protocol/machine.h"
#include "storage/store.h"

namespace engram::sim {

/// A machine with what its host needs to know beyond the Machine contract.
class SimMachine {
public:
    virtual ~SimMachine() = default;

    [[nodiscard]] virtual Machine& machine() = 0;
    /// What a slave keeps; null for masters.
    [[nodiscard]] virtual const Store* store() const { return nullptr; }
    /// Up to which version a slave has purged the tombstones of `slot`.
    [[nodiscard]] virtual Version floor(SlotId slot) const {
        (void)slot;
        return {};
    }
    /// Masters only: see Master.
    [[nodiscard]] virtual RequestId newRequestId() { return {}; }
    virtual void onRequest(ClientRequest&& request, TimePoint now) {
        (void)request;
        (void)now;
    }
    virtual void drain(TimePoint now) { (void)now; }
    [[nodiscard]] virtual bool isDrained() const { return true; }
    [[nodiscard]] virtual bool isPrimary() const { return false; }
    [[nodiscard]] virtual Epoch epoch() const { return {}; }
};

class MachineFactory {
public:
    virtual ~MachineFactory() = default;
    /// A new process: nothing remembered.
    [[nodiscard]] virtual std::unique_ptr<SimMachine> make(const NodeSettings& settings) = 0;
};

/// Master and Slave of the protocol, slaves over memory stores.
class ProtocolFactory final : public MachineFactory {
public:
    [[nodiscard]] std::unique_ptr<SimMachine> make(const NodeSettings& settings) override;
};

}  // namespace engram::sim
