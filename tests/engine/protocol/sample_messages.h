// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// One filled-in message of every kind, for the tests of the codec and the random-bytes tests.

#pragma once

#include <string>
#include <vector>

#include "protocol/messages.h"
#include "resp/command_parser.h"

namespace engram::test {

/// A view of two masters and three slaves with uneven slots.
[[nodiscard]] View sampleView();

/// At least one message of every alternative of Message, every field different from its default,
/// and the odd ones: empty lists, no view, binary keys, negative time.
[[nodiscard]] std::vector<Message> sampleMessages();

/// The arguments of one encoded command; views into `bytes`. Empty if it is not one whole command.
[[nodiscard]] resp::Arguments argumentsOf(const std::string& bytes);

}  // namespace engram::test
