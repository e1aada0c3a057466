// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "sim/history.h"

namespace engram::sim {
namespace {

std::string actionOf(const Call& call) {
    const std::string value = "v" + std::to_string(call.value);
    if (call.effect == Effect::Set)
        return "write " + value;
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
    }
    return {};
}

}  // namespace

std::string toText(const Call& call) {
    std::string text = "c" + std::to_string(call.client) + ' ' + actionOf(call) + " key" +
                       std::to_string(call.key) + " [" + std::to_string(call.calledAt) + "..";
    if (call.outcome == Outcome::Open)
        return text + "?]";
    text += std::to_string(call.answeredAt) + ']';
    return call.outcome == Outcome::Refused ? text + " refused" : text;
}

}  // namespace engram::sim
