// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "common/ids.h"

#include <algorithm>

namespace engram {

namespace {
constexpr std::size_t kMaxNodeIdLength = 32;
constexpr std::string_view kNodeIdCharacters =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-";
}  // namespace

bool NodeId::isValid(std::string_view text) {
    return !text.empty() && text.size() <= kMaxNodeIdLength &&
           text.find_first_not_of(kNodeIdCharacters) == std::string_view::npos;
}

std::string toText(Version version) {
    return std::to_string(version.epoch.value) + '.' + std::to_string(version.sequence);
}

std::string toText(const Endpoint& endpoint) {
    return endpoint.host + ':' + std::to_string(endpoint.port);
}

std::string_view toText(Role role) {
    return role == Role::Master ? "master" : "slave";
}

}  // namespace engram
