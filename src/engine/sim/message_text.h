// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// A message as one line for people.

#pragma once

#include <string>

#include "protocol/messages.h"

namespace engram::sim {

/// "STORE epoch=3 request=17 slot=9 k1@3.4 (d) k2@3.5": name without prefix, then what matters.
[[nodiscard]] std::string describe(const Message& message);

}  // namespace engram::sim
