// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// A steady load on a simulated cluster: so many requests a second, drawn from a source that whoever
// drives the simulation brings along.

#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <utility>

#include "sim/caller.h"

namespace engram::sim {

/// What is asked for; a value, part of a script.
struct LoadPlan {
    double requestsPerSecond = 8;  ///< above 0
    double readShare = 0.6;        ///< 0..1
    std::uint32_t pattern = 0;     ///< which keys: the source knows what it means
    std::uint32_t keys = 1000;
    std::uint64_t seed = 1;

    friend bool operator==(const LoadPlan&, const LoadPlan&) = default;
};

struct LoadRequest {
    bool isWrite = false;
    std::string key;
    std::string value;  ///< of a write
};

/// The same plan must always give the same requests.
class RequestSource {
public:
    virtual ~RequestSource() = default;
    [[nodiscard]] virtual LoadRequest next() = 0;
};
using SourceFactory = std::function<std::unique_ptr<RequestSource>(const LoadPlan&)>;

class LoadClient final : public Actor {
public:
    /// Requests without an answer; as many as a slot remembers of a session. More are not sent:
    /// a load waits for a cluster that can't answer.
    static constexpr std::size_t kMostUnderWay = 64;
    /// Sends one request and says when it is answered.
    using Send = std::function<void(Operation operation, Caller::Done done)>;

    /// `world` lives longer than this.
    LoadClient(World& world, Send send) : m_world(world), m_send(std::move(send)) {}

    void start(const LoadPlan& plan, std::unique_ptr<RequestSource> source);
    void stop();
    [[nodiscard]] bool isRunning() const { return m_source != nullptr; }

    void wake(std::uint64_t token) override;

private:
    void schedule();

    World& m_world;
    Send m_send;
    LoadPlan m_plan;
    std::unique_ptr<RequestSource> m_source;
    SimTime m_startedAt{0};
    std::uint64_t m_turns = 0;   ///< moments since start() at which a request was due
    std::uint64_t m_starts = 0;  ///< wake-ups of older ones are ignored
    std::size_t m_underWay = 0;
};

}  // namespace engram::sim
