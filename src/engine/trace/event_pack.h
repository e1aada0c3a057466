// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// A block of events as few bytes, for memory: events of one block repeat each other's names and
// follow each other closely, so a usual hop takes some ten bytes instead of 280. Not a file format:
// it may change with any build. Pure functions, usable from any thread.

#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "common/event.h"

namespace engram::trace {

/// All fields of `events`, exactly. Strings are kept once per block; times, request ids and
/// sequences as differences to the event before.
[[nodiscard]] std::string packEvents(std::span<const Event> events);

/// The `count` events of packEvents(). Bytes that it did not make are a bug, and end the program.
[[nodiscard]] std::vector<Event> unpackEvents(std::string_view packed, std::size_t count);

}  // namespace engram::trace
