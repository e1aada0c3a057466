// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// A simulated client: one call at a time to a master that it believes to be the primary, with every
// call and answer recorded.

#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "common/random.h"
#include "sim/history.h"
#include "sim/world.h"

namespace engram::sim {

/// What clients do to a key, besides reading it.
enum class KeyKind : std::uint8_t { Register, Counter, Text };

/// What all clients of a run have in common.
struct Record {
    History history;
    std::vector<std::string> keys;
    std::vector<KeyKind> kinds;
    /// Per key: nobody writes it after the faults, so that what they did to it is not hidden.
    std::vector<bool> isCold;
    /// Per key: additions and appends of unknown outcome. Each doubles what the checker must think
    /// possible, so that there must not be many.
    std::vector<std::uint32_t> openUpdates;
    /// Per key: when the latest call was made that succeeded.
    std::vector<SimTime> servedAt;
    std::uint64_t nextValue = 1;
    std::uint64_t done = 0;
    std::uint64_t refused = 0;
    std::uint64_t open = 0;

    [[nodiscard]] std::uint64_t calls() const { return done + refused + open; }
};

struct ClientSettings {
    std::uint32_t index = 0;
    bool hasSession = false;       ///< numbers its writes and repeats those of unknown outcome
    Duration think{5'000};         ///< mean pause between calls
    Duration patience{2'000'000};  ///< gives a call up after this
    /// One call in so many goes to any master: not all clients believe in the same primary.
    std::uint32_t wandersOneIn = 16;
    std::uint32_t readPercent = 50;  ///< the rest: writes and, one in four, deletes
    std::uint32_t paddingBytes = 0;  ///< values are up to so much longer than they need to be
};

class SimClient final : public Actor, private ReplySink {
public:
    SimClient(World& world, Record& record, const ClientSettings& settings, Random random);

    void start();
    /// Gives up what it waits for and calls on without pauses, each key in turn.
    void hurry();
    /// Makes no further calls.
    void stop() { m_stopping = true; }
    [[nodiscard]] bool isIdle() const { return !m_waiting; }

    void wake(std::uint64_t token) override;

private:
    enum class Phase : std::uint8_t { Next, Arrive, Answer, Lost, Unconnected, GiveUp, Again };
    void wakeAfter(Duration span, Phase phase);
    void nextCall();
    void makeCall(std::uint32_t key);
    void drawRead(const std::string& name);
    void drawChange(Call& call, const std::string& name);
    void attempt();
    void arrive();
    void answered();
    void finish(Outcome outcome);
    void maybeHappened();
    void didNotHappen();
    void nextMaster();
    void observe(Call& call) const;
    [[nodiscard]] Call& current() { return m_record.history[m_call]; }

    void onReply(std::uint64_t token, const OperationResult& result) override;
    void onConnectionLost(std::uint64_t token, bool delivered) override;

    World& m_world;
    Record& m_record;
    ClientSettings m_settings;
    Random m_random;
    NodeId m_label;
    NodeIndex m_master = 0;
    Operation m_operation;
    OperationResult m_result;
    std::size_t m_call = 0;  // index in the history
    SimTime m_calledAt{0};
    std::uint64_t m_attempt = 0;  // wake-ups and answers of older ones are ignored
    std::uint32_t m_attemptsOfCall = 0;
    std::uint64_t m_number = 0;  // of the session's current write
    std::uint32_t m_nextKey = 0;
    bool m_waiting = false;
    bool m_ambiguous = false;  // an earlier attempt of this call may have happened
    bool m_stopping = false;
    bool m_hurrying = false;
};

}  // namespace engram::sim
