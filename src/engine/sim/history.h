// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// What clients asked and what they were told: the input of the linearizability checker. A value.

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "common/blob.h"

namespace engram::sim {

/// What an operation found out about its key.
enum class Observed : std::uint8_t {
    Nothing,  ///< works on any state
    Absent,
    Present,
    Value,   ///< the key had exactly `value`
    Result,  ///< the effect made `result` of it: the sum (Add), the length (Append)
};

/// What an operation does to its key.
enum class Effect : std::uint8_t {
    None,
    Set,
    Clear,
    SetIfAbsent,
    Add,     ///< adds `value`; an absent key counts as 0
    Append,  ///< appends the text of `value`
};

/// What a key holds, or nothing if it is absent: a number that was written or summed up, or for
/// texts a digest of all pieces (upper 48 bits) and the length in bytes (lower 16).
using KeyState = std::optional<std::uint64_t>;

/// The piece of text that an append of `value` adds: digits and a comma.
[[nodiscard]] std::string pieceOf(std::uint64_t value);
/// `state` with the piece of `value` appended.
[[nodiscard]] std::uint64_t appended(const KeyState& state, std::uint64_t value);
/// The values whose pieces make up `text`; none if it is anything else.
[[nodiscard]] std::vector<std::uint64_t> piecesOf(std::string_view text);
/// The state of a key that holds `text`, made of pieces; 0 if it is not.
[[nodiscard]] std::uint64_t stateOfText(std::string_view text);
/// Bytes of a text.
[[nodiscard]] inline std::uint64_t lengthOf(std::uint64_t state) {
    return state & 0xFFFFU;
}

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
    std::uint64_t value = 0;   ///< set, added, appended or observed
    std::uint64_t result = 0;  ///< meaningful for Observed::Result
    Blob text;                 ///< what a read of a text found
    std::uint64_t calledAt = 0;
    std::uint64_t answeredAt = 0;  ///< meaningful if Done or Refused
    Outcome outcome = Outcome::Open;
};

using History = std::vector<Call>;

/// One line for people: "c3 write v17 key2 [104..119]".
[[nodiscard]] std::string toText(const Call& call);

}  // namespace engram::sim
