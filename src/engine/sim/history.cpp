// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "sim/history.h"

#include "common/decimal.h"

namespace engram::sim {
namespace {

std::string actionOf(const Call& call) {
    const std::string value = "v" + std::to_string(call.value);
    if (call.effect == Effect::Set)
        return "write " + value;
    if (call.effect == Effect::SetIfAbsent)
        return "write if absent " + value;
    if (call.effect == Effect::Add || call.effect == Effect::Append) {
        const std::string verb = call.effect == Effect::Add ? "add " : "append ";
        const bool isKnown = call.observed == Observed::Result;
        return verb + value + (isKnown ? " giving " + std::to_string(call.result) : "");
    }
    if (call.effect == Effect::Clear)
        return call.observed == Observed::Present ? "delete (existed)" : "delete";
    switch (call.observed) {
        case Observed::Nothing:
            return "read";
        case Observed::Absent:
            return "found nothing";
        case Observed::Present:
            return "found something";
        case Observed::Value:
            return "read " + value;
        case Observed::Result:
            break;  // of effects only
    }
    return {};
}

}  // namespace

std::string pieceOf(std::uint64_t value) {
    return std::to_string(value) + ',';
}

std::uint64_t appended(const KeyState& state, std::uint64_t value) {
    const std::uint64_t before = state.value_or(0);
    std::uint64_t mixed = ((before >> 16U) ^ (value * 0x9E3779B97F4A7C15U)) * 0xBF58476D1CE4E5B9U;
    mixed ^= mixed >> 31U;
    return mixed << 16U | ((lengthOf(before) + pieceOf(value).size()) & 0xFFFFU);
}

std::vector<std::uint64_t> piecesOf(std::string_view text) {
    std::vector<std::uint64_t> pieces;
    while (!text.empty()) {
        std::uint64_t value = 0;
        const std::size_t comma = text.find(',');
        if (comma == std::string_view::npos || !parseDecimal(text.substr(0, comma), value))
            return {};
        pieces.push_back(value);
        text.remove_prefix(comma + 1);
    }
    return pieces;
}

std::uint64_t stateOfText(std::string_view text) {
    KeyState state;
    for (const std::uint64_t value : piecesOf(text))
        state = appended(state, value);
    return state.value_or(0);
}

std::string toText(const Call& call) {
    std::string text = "c" + std::to_string(call.client) + ' ' + actionOf(call) + " key" +
                       std::to_string(call.key) + " [" + std::to_string(call.calledAt) + "..";
    if (call.outcome == Outcome::Open)
        return text + "?]";
    text += std::to_string(call.answeredAt) + ']';
    return call.outcome == Outcome::Refused ? text + " refused" : text;
}

}  // namespace engram::sim
