// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "protocol/messages.h"

namespace engram {

std::string_view nameOf(const Message& message) {
    return std::visit([](const auto& body) { return body.kName; }, message);
}

Epoch epochOf(const Message& message) {
    return std::visit([](const auto& body) { return body.epoch; }, message);
}

}  // namespace engram
