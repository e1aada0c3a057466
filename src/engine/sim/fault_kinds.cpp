// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "sim/fault_kinds.h"

#include <algorithm>
#include <array>

namespace engram::sim {
namespace {

using std::chrono::milliseconds;

void cutAll(World& world, NodeIndex node) {
    for (NodeIndex peer = 0; peer < world.nodes().size(); ++peer)
        if (peer != node)
            world.network().cut(node, peer);
}

void say(FaultScene& scene, const std::string& text) {
    if (scene.world().log().keepsLines())
        scene.world().log().line(scene.world().now(), "-- " + text);
}

class Reordering final : public Fault {
    bool inject(FaultScene& scene) override {
        scene.world().network().noise().reordering =
            static_cast<std::uint32_t>(scene.random().below(50'000));
        return true;
    }
};

class Freeze final : public Fault {
    bool inject(FaultScene& scene) override {
        const NodeIndex node = scene.anyNode();
        if (!scene.world().nodes()[node].isUp() || !scene.maySilence({node}))
            return false;
        scene.world().pause(node, scene.between(milliseconds(50), milliseconds(2500)));
        cutAll(scene.world(), node);
        return true;
    }
};

class Blackout final : public Fault {
    bool inject(FaultScene& scene) override {
        say(scene, "all connections break");
        for (NodeIndex node = 0; node < scene.world().nodes().size(); ++node)
            cutAll(scene.world(), node);
        return true;
    }
};

class Rivals final : public Fault {
    bool inject(FaultScene& scene) override {
        World& world = scene.world();
        const std::uint32_t masters = world.settings().masters;
        const std::optional<NodeIndex> primary = world.primary();
        if (masters < 3 || !primary)
            return false;
        const Duration together = scene.between(milliseconds(380), milliseconds(700));
        const SimTime apart = world.now() + together + milliseconds(200);
        say(scene, "all masters are stopped; the backups wake together and deaf to each other");
        world.pause(*primary, together + scene.between(milliseconds(100), milliseconds(1500)));
        for (NodeIndex one = 0; one < masters; ++one) {
            if (one == *primary || !world.nodes()[one].isUp())
                continue;
            world.pause(one, together);
            scene.trouble(one, apart);
            for (NodeIndex other = 0; other < masters; ++other)
                if (other != one)
                    world.network().block(one, other, apart);
        }
        return true;
    }
};

class Rift final : public Fault {
    bool inject(FaultScene& scene) override {
        World& world = scene.world();
        const std::uint32_t masters = world.settings().masters;
        const std::optional<NodeIndex> primary = world.primary();
        if (masters < 2 || !primary)
            return false;
        const SimTime until = world.now() + scene.between(milliseconds(400), milliseconds(1500));
        const Duration late = scene.between(milliseconds(10), milliseconds(250));
        say(scene, world.nodes()[*primary].id.text() + " is not heard by other masters until " +
                       toText(until) + ", and hears everybody " + toText(late) + " s late");
        for (NodeIndex peer = 0; peer < world.nodes().size(); ++peer) {
            if (peer == *primary)
                continue;
            if (peer < masters) {
                world.network().block(*primary, peer, until);
                scene.trouble(peer, until);  // it will be removed from the view, or take over
            }
            world.network().delay(peer, *primary, late, until);
        }
        scene.trouble(*primary, until);
        return true;
    }
};

class Massacre final : public Fault {
    bool inject(FaultScene& scene) override {
        World& world = scene.world();
        const std::optional<NodeIndex> primary = world.primary();
        if (!scene.isHarsh() || !primary)
            return false;
        const Duration away = scene.between(milliseconds(20), milliseconds(800));
        for (NodeIndex node = 0; node < world.nodes().size(); ++node)
            if (node != *primary)
                world.crash(node, away + scene.between(Duration(0), milliseconds(50)));
        return true;
    }
};

/// Asks and does not care for the answer.
class Operator : public Fault, private ReplySink {
protected:
    void ask(FaultScene& scene, NodeIndex master, Operation&& operation) {
        ClientRequest request;
        request.client = NodeId("operator");
        request.operation = std::move(operation);
        scene.world().submit(master, std::move(request), *this, 0);
    }

private:
    void onReply(std::uint64_t, const OperationResult&) override {}
    void onConnectionLost(std::uint64_t, bool) override {}
};

class Promotion final : public Operator {
    bool inject(FaultScene& scene) override {
        World& world = scene.world();
        const std::optional<NodeIndex> primary = world.primary();
        const auto target = static_cast<NodeIndex>(scene.random().below(world.settings().masters));
        if (!primary || target == *primary)
            return false;
        say(scene, "an operator promotes " + world.nodes()[target].id.text());
        ask(scene, *primary, PromoteOperation{world.nodes()[target].id});
        return true;
    }
};

class Vouching final : public Operator {
    bool inject(FaultScene& scene) override {
        World& world = scene.world();
        const NodeIndex node = scene.anyNode();
        if (!scene.isHarsh() || world.nodes()[node].isUp())
            return false;
        say(scene, "an operator vouches that " + world.nodes()[node].id.text() + " is dead");
        ask(scene, static_cast<NodeIndex>(scene.random().below(world.settings().masters)),
            ForgetOperation{world.nodes()[node].id});
        return true;
    }
};

class Aimed final : public Fault {
    bool inject(FaultScene& scene) override {
        constexpr std::array<std::string_view, 6> kKinds{"crash", "pause",  "freeze",
                                                         "cut",   "oneway", "delay"};
        const std::string_view kind = kKinds[scene.random().below(kKinds.size())];
        for (const FaultKind& row : allFaults())
            if (row.name == kind)
                return row.make()->inject(scene);
        return false;
    }
};

}  // namespace

std::unique_ptr<Fault> makeReordering() {
    return std::make_unique<Reordering>();
}
std::unique_ptr<Fault> makeFreeze() {
    return std::make_unique<Freeze>();
}
std::unique_ptr<Fault> makeBlackout() {
    return std::make_unique<Blackout>();
}
std::unique_ptr<Fault> makeRivals() {
    return std::make_unique<Rivals>();
}
std::unique_ptr<Fault> makeRift() {
    return std::make_unique<Rift>();
}
std::unique_ptr<Fault> makeMassacre() {
    return std::make_unique<Massacre>();
}
std::unique_ptr<Fault> makePromotion() {
    return std::make_unique<Promotion>();
}
std::unique_ptr<Fault> makeVouching() {
    return std::make_unique<Vouching>();
}
std::unique_ptr<Fault> makeAimed() {
    return std::make_unique<Aimed>();
}

}  // namespace engram::sim
