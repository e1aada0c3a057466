// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The kinds of faults a world can suffer: one class each, one row each in allFaults().

#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "common/random.h"
#include "sim/world.h"

namespace engram::sim {

/// Where faults happen, and what they must spare.
class FaultScene {
public:
    /// `harsh`: spare nothing; even acknowledged data may be lost with its last replica.
    FaultScene(World& world, Random random, bool harsh)
        : m_world(world), m_random(random), m_harsh(harsh) {}

    [[nodiscard]] World& world() { return m_world; }
    [[nodiscard]] Random& random() { return m_random; }
    /// Nothing needs to be spared.
    [[nodiscard]] bool isHarsh() const { return m_harsh; }
    /// What anyNode() gives every other time; UINT32_MAX: nothing.
    void aimAt(NodeIndex node) { m_aim = node; }
    /// Uniform between the two, in simulated time.
    [[nodiscard]] Duration between(Duration least, Duration most);
    [[nodiscard]] NodeIndex anyNode();

    /// True if the cluster promises to survive the loss of all `nodes` at once: what remains holds
    /// a majority of the view and of its predecessor, a master, and an in-sync replica of every
    /// slot, and all these were well for long enough to be counted on.
    [[nodiscard]] bool mayLose(const std::vector<NodeIndex>& nodes) const;
    /// True if the cluster promises to keep its data when all `nodes` fall silent for some time.
    [[nodiscard]] bool maySilence(const std::vector<NodeIndex>& nodes) const;
    /// Up, in the newest view, and untouched by faults for a while.
    [[nodiscard]] bool isWell(NodeIndex node, const View& view) const;
    /// `node` is not well until `until`.
    void trouble(NodeIndex node, SimTime until);

private:
    [[nodiscard]] bool wellMajority(const View& view, const std::vector<NodeIndex>& without) const;
    [[nodiscard]] bool slotsSurvive(const View& view, const std::vector<NodeIndex>& without,
                                    bool lastOneMay) const;

    World& m_world;
    Random m_random;
    bool m_harsh;
    NodeIndex m_aim = UINT32_MAX;
};

class Fault {
public:
    virtual ~Fault() = default;
    /// False if it would do more harm now than the scene allows; nothing happened then.
    virtual bool inject(FaultScene& scene) = 0;
};

struct FaultKind {
    std::string_view name;
    std::string_view text;
    std::unique_ptr<Fault> (*make)();
};

/// Every kind of fault, in the order of `engram-sim --faults`.
[[nodiscard]] const std::vector<FaultKind>& allFaults();

}  // namespace engram::sim
