// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Events of every kind, bare and with all fields, for the tests of codec, file and decoders.

#pragma once

#include <vector>

#include "common/event.h"

namespace engram::test {

[[nodiscard]] std::vector<Event> sampleEvents();

}  // namespace engram::test
