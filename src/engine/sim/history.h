// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// What clients asked and what they were told: the input of the linearizability checker. A value.

#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace engram::sim {

/// What an operation found out about its key.
enum class Observed : std::uint8_t {
    Nothing,  ///< works on any state
    Absent,
    Present,
    Value,  ///< the key had exactly `value`
};

/// What an operation does to its key.
enum class Effect : std::uint8_t { None, Set, Clear };

enum class Outcome : std::uint8_t {
    Open,     ///< no answer yet, or none that says what happened: may happen at any time, or never
    Done,     ///< happened between call and answer
    Refused,  ///< did not happen and never will
};

/// One call. Times are serials of the schedule: unique and in order.
struct Call {
    std::uint32_t client = 0;
    std::uint32_t key = 0;
    Observed observed = Observed::Nothing;
    Effect effect = Effect::None;
    std::uint64_t value = 0;  ///< set or observed
    std::uint64_t calledAt = 0;
    std::uint64_t answeredAt = 0;  ///< meaningful if Done or Refused
    Outcome outcome = Outcome::Open;
};

using History = std::vector<Call>;

/// One line for people: "c3 write v17 key2 [104..119]".
[[nodiscard]] std::string toText(const Call& call);

}  // namespace engram::sim
