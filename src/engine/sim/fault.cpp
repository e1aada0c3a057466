// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "sim/fault.h"

#include <algorithm>

#include "sim/fault_kinds.h"

namespace engram::sim {
namespace {

using std::chrono::milliseconds;

/// Longer than a cluster needs to remove a silent member, and to fill its successor.
constexpr Duration kConvalescence = milliseconds(1500);
/// No connection outlives a partition of this length by much in the real world either.
constexpr Duration kLongestPartition = milliseconds(3000);

bool contains(const std::vector<NodeIndex>& nodes, NodeIndex node) {
    return std::find(nodes.begin(), nodes.end(), node) != nodes.end();
}

class Crash final : public Fault {
    bool inject(FaultScene& scene) override {
        const NodeIndex node = scene.anyNode();
        if (!scene.world().nodes()[node].isUp() || !scene.mayLose({node}))
            return false;
        scene.world().crash(node, scene.between(milliseconds(20), milliseconds(2500)));
        return true;
    }
};

class Pause final : public Fault {
    bool inject(FaultScene& scene) override {
        const NodeIndex node = scene.anyNode();
        if (!scene.world().nodes()[node].isUp() || !scene.maySilence({node}))
            return false;
        const bool brief = scene.random().chance(1, 2);
        scene.world().pause(node, brief ? scene.between(milliseconds(5), milliseconds(300))
                                        : scene.between(milliseconds(300), milliseconds(2500)));
        return true;
    }
};

class SlowNode final : public Fault {
    bool inject(FaultScene& scene) override {
        const NodeIndex node = scene.anyNode();
        if (!scene.world().nodes()[node].isUp() || !scene.maySilence({node}))
            return false;
        scene.world().slowDown(node, scene.between(Duration(200), milliseconds(30)),
                               scene.between(milliseconds(200), milliseconds(2000)));
        return true;
    }
};

class LinkCut final : public Fault {
    bool inject(FaultScene& scene) override {
        const NodeIndex node = scene.anyNode();
        const bool all = scene.random().chance(1, 4);
        const NodeIndex only = scene.anyNode();
        for (NodeIndex peer = 0; peer < scene.world().nodes().size(); ++peer)
            if (peer != node && (all || peer == only))
                scene.world().network().cut(node, peer);
        return all || only != node;
    }
};

/// Some nodes on one side, the rest on the other.
class Partition : public Fault {
public:
    enum class Ways : std::uint8_t { Both, One };
    explicit Partition(Ways ways) : m_ways(ways) {}

    bool inject(FaultScene& scene) override {
        const std::size_t total = scene.world().nodes().size();
        std::vector<NodeIndex> inside{scene.anyNode()};
        while (inside.size() * 2 < total && scene.random().chance(1, 3)) {
            const NodeIndex more = scene.anyNode();
            if (!contains(inside, more))
                inside.push_back(more);
        }
        if (inside.size() * 2 >= total || !scene.maySilence(inside))
            return false;
        const SimTime until =
            scene.world().now() + scene.between(milliseconds(50), kLongestPartition);
        const bool outward = m_ways == Ways::Both || scene.random().chance(1, 2);
        const bool inward = m_ways == Ways::Both || !outward;
        const bool breaks = m_ways == Ways::Both && scene.random().chance(1, 2);
        for (const NodeIndex node : inside) {
            scene.trouble(node, until);
            for (NodeIndex peer = 0; peer < total; ++peer)
                if (!contains(inside, peer))
                    part(scene.world().network(), node, peer, {outward, inward, breaks}, until);
        }
        scene.world().log().line(scene.world().now(), text(scene, inside, until));
        return true;
    }

private:
    struct How {
        bool outward;
        bool inward;
        bool breaks;
    };
    static void part(Network& network, NodeIndex node, NodeIndex peer, How how, SimTime until) {
        if (how.breaks)
            network.cut(node, peer);
        if (how.outward)
            network.block(node, peer, until);
        if (how.inward)
            network.block(peer, node, until);
    }
    std::string text(FaultScene& scene, const std::vector<NodeIndex>& inside, SimTime until) const {
        std::string text = "-- partition ";
        text += m_ways == Ways::Both ? "both ways" : "one way";
        text += " until " + toText(until) + " around";
        for (const NodeIndex node : inside)
            text += ' ' + scene.world().nodes()[node].id.text();
        return text;
    }

    Ways m_ways;
};

/// Single pairs that do not hear each other, while both hear everybody else.
class Holes final : public Fault {
    bool inject(FaultScene& scene) override {
        const NodeIndex first = scene.anyNode();
        const NodeIndex second = scene.anyNode();
        if (first == second || !scene.maySilence({first}) || !scene.maySilence({second}))
            return false;
        const SimTime until =
            scene.world().now() + scene.between(milliseconds(50), kLongestPartition);
        scene.world().network().block(first, second, until);
        if (scene.random().chance(1, 2))
            scene.world().network().block(second, first, until);
        scene.trouble(first, until);
        scene.trouble(second, until);
        scene.world().log().line(scene.world().now(),
                                 "-- " + scene.world().nodes()[first].id.text() +
                                     " is not heard by " + scene.world().nodes()[second].id.text() +
                                     " until " + toText(until));
        return true;
    }
};

class Delay final : public Fault {
    bool inject(FaultScene& scene) override {
        const NodeIndex node = scene.anyNode();
        if (!scene.maySilence({node}))
            return false;
        const Duration extra = scene.between(milliseconds(1), milliseconds(400));
        const SimTime until =
            scene.world().now() + scene.between(milliseconds(100), milliseconds(2000));
        for (NodeIndex peer = 0; peer < scene.world().nodes().size(); ++peer) {
            if (peer == node || scene.random().chance(1, 2))
                continue;
            scene.world().network().delay(node, peer, extra, until);
            if (scene.random().chance(1, 2))
                scene.world().network().delay(peer, node, extra, until);
        }
        scene.trouble(node, until);
        return true;
    }
};

class Loss final : public Fault {
    bool inject(FaultScene& scene) override {
        scene.world().network().noise().loss =
            static_cast<std::uint32_t>(scene.random().below(20'000));
        return true;
    }
};

class Duplication final : public Fault {
    bool inject(FaultScene& scene) override {
        scene.world().network().noise().duplication =
            static_cast<std::uint32_t>(scene.random().below(50'000));
        return true;
    }
};

/// Any two clocks stay within 20 % of each other: the bound that DESIGN 2.4 states.
class Drift final : public Fault {
    bool inject(FaultScene& scene) override {
        constexpr std::int64_t kMostPpm = 90'000;
        const auto drawn = static_cast<std::int64_t>(scene.random().below(2 * kMostPpm + 1));
        scene.world().setDrift(scene.anyNode(), drawn - kMostPpm);
        return true;
    }
};

template <class Kind>
std::unique_ptr<Fault> makeFault() {
    return std::make_unique<Kind>();
}

}  // namespace

Duration FaultScene::between(Duration least, Duration most) {
    const auto span = static_cast<std::uint64_t>((most - least).count());
    return least + Duration(static_cast<std::int64_t>(m_random.below(span + 1)));
}

NodeIndex FaultScene::anyNode() {
    if (m_aim != UINT32_MAX && m_random.chance(1, 2))
        return m_aim;
    return static_cast<NodeIndex>(m_random.below(m_world.nodes().size()));
}

bool FaultScene::isWell(NodeIndex index, const View& view) const {
    const SimNode& node = m_world.nodes()[index];
    return node.isUp() && view.contains(node.identity) && !m_world.isPaused(index) &&
           m_world.now() >= node.lastTrouble + kConvalescence;
}

void FaultScene::trouble(NodeIndex node, SimTime until) {
    SimTime& last = m_world.nodes()[node].lastTrouble;
    last = std::max(last, until);
}

bool FaultScene::wellMajority(const View& view, const std::vector<NodeIndex>& without) const {
    std::size_t members = 0;
    std::size_t before = 0;
    bool master = false;
    for (NodeIndex i = 0; i < m_world.nodes().size(); ++i) {
        if (contains(without, i) || !isWell(i, view))
            continue;
        const Identity& identity = m_world.nodes()[i].identity;
        ++members;
        before += std::count(view.predecessor.begin(), view.predecessor.end(), identity) > 0;
        master = master || m_world.nodes()[i].role == Role::Master;
    }
    return master && members * 2 > view.members.size() && before * 2 > view.predecessor.size();
}

bool FaultScene::slotsSurvive(const View& view, const std::vector<NodeIndex>& without,
                              bool lastOneMay) const {
    std::vector<bool> well(view.members.size());
    std::vector<bool> hit(view.members.size());
    for (std::size_t i = 0; i < view.members.size(); ++i) {
        const NodeIndex node = m_world.indexOf(view.members[i].identity.id);
        hit[i] = contains(without, node);
        well[i] = !hit[i] && isWell(node, view);
    }
    for (const SlotReplicas& slot : view.slots) {
        bool anyHit = false;
        bool anyWell = false;
        for (const std::uint16_t member : slot.inSync) {
            anyHit = anyHit || hit[member];
            anyWell = anyWell || well[member];
        }
        if (anyHit && !anyWell && !(lastOneMay && slot.inSync.size() == 1))
            return false;
    }
    return true;
}

bool FaultScene::mayLose(const std::vector<NodeIndex>& nodes) const {
    // A lone master founds a new cluster when it comes back, and takes in empty slaves before those
    // of the old cluster reach it: nothing is promised about that.
    if (m_world.settings().masters == 1 && contains(nodes, 0))
        return false;
    if (m_harsh)
        return true;
    const ViewPtr view = m_world.newestView();
    return view && wellMajority(*view, nodes) && slotsSurvive(*view, nodes, false);
}

bool FaultScene::maySilence(const std::vector<NodeIndex>& nodes) const {
    if (m_harsh)
        return true;
    const ViewPtr view = m_world.newestView();
    return view && slotsSurvive(*view, nodes, true);
}

const std::vector<FaultKind>& allFaults() {
    static const std::vector<FaultKind> kinds{
        {"crash", "kill -9, and a start with empty memory later", makeFault<Crash>},
        {"pause", "SIGSTOP, and SIGCONT later", makeFault<Pause>},
        {"slow", "a node that is busy for milliseconds after every turn", makeFault<SlowNode>},
        {"cut", "connections that break and are dialled again", makeFault<LinkCut>},
        {"partition", "two groups that do not hear each other",
         [] { return std::unique_ptr<Fault>(new Partition(Partition::Ways::Both)); }},
        {"oneway", "two groups of which only one hears the other",
         [] { return std::unique_ptr<Fault>(new Partition(Partition::Ways::One)); }},
        {"holes", "single pairs of nodes that do not hear each other", makeFault<Holes>},
        {"delay", "messages that take up to 400 ms longer", makeFault<Delay>},
        {"freeze", "a process that stands still, loses all connections and goes on", makeFreeze},
        {"blackout", "all connections of the cluster break at once", makeBlackout},
        {"rivals", "two masters become candidates at once", makeRivals},
        {"rift", "a primary that the slaves hear, but no other master", makeRift},
        {"massacre", "all nodes but the primary are killed (harsh runs only)", makeMassacre},
        {"promotion", "an operator hands over to another master", makePromotion},
        {"vouching", "an operator says that a node which is down is dead (harsh runs only)",
         makeVouching},
        {"aimed", "a fault right when a takeover, a view change or a sync begins", makeAimed},
        {"reordering", "messages of a connection that overtake each other", makeReordering},
        {"loss", "messages that vanish from a connection that stays", makeFault<Loss>},
        {"duplication", "messages that arrive twice", makeFault<Duplication>},
        {"drift", "clocks that run up to 9 % fast or slow", makeFault<Drift>},
    };
    return kinds;
}

}  // namespace engram::sim
