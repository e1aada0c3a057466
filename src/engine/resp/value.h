// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// A RESP2/RESP3 reply as a tree, and its incremental parser. For clients, tools and tests; the hot
// paths of nodes use CommandParser. Value type; the parser is not thread-safe.

#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "common/result.h"

namespace engram::resp {

enum class ValueType : std::uint8_t {
    Null,
    SimpleString,
    Error,
    Integer,
    BulkString,
    Double,
    Boolean,
    BigNumber,
    Verbatim,
    Array,
    Map,   ///< elements: key, value, key, value ...
    Set,
    Push,
};

struct Value {
    ValueType type = ValueType::Null;
    std::int64_t integer = 0;     ///< Integer; Boolean as 0 or 1
    double real = 0;              ///< Double
    std::string text;             ///< the string kinds, Error (without '-'), BigNumber
    std::vector<Value> elements;  ///< Array, Map, Set, Push

    [[nodiscard]] bool isError() const { return type == ValueType::Error; }
    [[nodiscard]] bool isNull() const { return type == ValueType::Null; }
    /// For Map (or a flat Array of pairs, as RESP2 sends it): the value of `key`, or nullptr.
    [[nodiscard]] const Value* find(std::string_view key) const;
    /// Text of strings and errors; decimal text of numbers; "" for the rest.
    [[nodiscard]] std::string asText() const;

    friend bool operator==(const Value&, const Value&) = default;
};

struct ValueParse {
    bool complete = false;     ///< false: the buffer ends inside the value
    std::size_t consumed = 0;  ///< bytes of the value, if complete
    Value value;
};

/// Reads one value from the front of `buffer`. Malformed if the bytes are not RESP, TooLarge over
/// the limits (kMaxCommandBytes per string, kMaxReplyDepth levels, 16,777,216 elements).
[[nodiscard]] Result<ValueParse> parseValue(std::string_view buffer);

}  // namespace engram::resp
