// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Messages as RESP commands: NAME hybrid-time field field ... One encoder and one decoder for all.
// Pure functions.

#pragma once

#include <string>

#include "common/hlc.h"
#include "common/result.h"
#include "protocol/messages.h"
#include "resp/command_parser.h"

namespace engram {

/// Appends `message`, sent at `sent`, to `out`.
void encodeMessage(std::string& out, const Message& message, HybridTime sent);

struct DecodedMessage {
    Message message;
    HybridTime sent;
};

/// True if argv[0] names a message between nodes.
[[nodiscard]] bool isMessageName(std::string_view name);

/// Malformed or TooLarge names the message and the field. Every length, count and index is checked
/// before memory is taken.
[[nodiscard]] Result<DecodedMessage> decodeMessage(const resp::Arguments& arguments);

}  // namespace engram
