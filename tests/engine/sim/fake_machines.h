// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The simplest cluster that keeps every promise as long as nobody fails: one master that orders all
// writes, slaves that keep them. Shows that world, clients and checkers work without the protocol.

#pragma once

#include <map>

#include "sim/machines.h"

namespace engram::sim {

class FakeFactory final : public MachineFactory {
public:
    /// Faults that the fake can be given, so that the checkers see them.
    enum class Flaw { None, AnswersStale, AnswersBeforeTheLastAck, LosesOneWrite };
    explicit FakeFactory(Flaw flaw = Flaw::None) : m_flaw(flaw) {}

    [[nodiscard]] std::unique_ptr<SimMachine> make(const NodeSettings& settings) override;

private:
    Flaw m_flaw;
};

}  // namespace engram::sim
