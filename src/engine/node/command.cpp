// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "node/command.h"

#include <algorithm>
#include <utility>

#include "common/limits.h"
#include "node/client_hub.h"
#include "node/node_context.h"

namespace engram::node {

namespace {

char lowerCharacter(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::string keyError(std::string_view key, std::size_t index) {
    const std::string place = " (argument " + std::to_string(index) + ")";
    if (key.empty())
        return "ERR key is empty" + place;
    return "ERR key is " + std::to_string(key.size()) + " bytes long, over the limit of " +
           std::to_string(limits::kMaxKeyBytes) + place;
}

}  // namespace

void CommandCall::request(Operation&& operation, ReplyFormat format, SessionStamp stamp) {
    m_node.clients.submit(m_session, std::move(operation), stamp, format, m_now);
}

std::optional<std::string> CommandCall::key(std::size_t index) {
    const std::string_view text = m_arguments[index];
    if (text.empty() || text.size() > limits::kMaxKeyBytes) {
        error(keyError(text, index));
        return std::nullopt;
    }
    return std::string(text);
}

std::optional<std::vector<std::string>> CommandCall::keys(std::size_t first) {
    if (count() - first > limits::kMaxKeysPerRequest) {
        error("ERR " + std::to_string(count() - first) + " keys are over the limit of " +
              std::to_string(limits::kMaxKeysPerRequest) + " in one command");
        return std::nullopt;
    }
    std::vector<std::string> found;
    found.reserve(count() - first);
    for (std::size_t i = first; i < count(); ++i) {
        std::optional<std::string> one = key(i);
        if (!one)
            return std::nullopt;
        found.push_back(std::move(*one));
    }
    return found;
}

bool equalsNoCase(std::string_view a, std::string_view lower) {
    return a.size() == lower.size() &&
           std::equal(a.begin(), a.end(), lower.begin(),
                      [](char x, char y) { return lowerCharacter(x) == y; });
}

std::string lowerCase(std::string_view text) {
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(), lowerCharacter);
    return lower;
}

}  // namespace engram::node
