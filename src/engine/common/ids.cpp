// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "common/ids.h"

#include "common/decimal.h"

namespace engram {

namespace {
constexpr std::size_t kMaxNodeIdLength = 32;
constexpr std::string_view kNodeIdCharacters =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-";
constexpr std::size_t kMaxHostLength = 255;
constexpr std::string_view kHostCharacters =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.:%-";
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

Result<Endpoint> parseEndpoint(std::string_view text) {
    const std::string given(text);
    const std::size_t colon = text.rfind(':');
    if (colon == std::string_view::npos)
        return failure(ErrorCode::InvalidArgument, "'" + given + "' is not HOST:PORT");
    Endpoint endpoint{std::string(text.substr(0, colon)), 0};
    if (!isValidHost(endpoint.host))
        return failure(ErrorCode::InvalidArgument, "'" + given + "' has no valid host");
    if (!parseDecimal(text.substr(colon + 1), endpoint.port) || endpoint.port == 0)
        return failure(ErrorCode::InvalidArgument, "'" + given + "' has no port from 1 to 65535");
    return endpoint;
}

bool isValidHost(std::string_view text) {
    return !text.empty() && text.size() <= kMaxHostLength &&
           text.find_first_not_of(kHostCharacters) == std::string_view::npos;
}

std::string_view toText(Role role) {
    return role == Role::Master ? "master" : "slave";
}

}  // namespace engram
