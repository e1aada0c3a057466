// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// How a party is shown: the words that model, style and canvas share. Values.

#pragma once

#include <cstdint>

namespace engram::gui {

/// States of GUI.md's table; each has a colour, a fill and a glyph.
enum class VisualState : std::uint8_t { Serving, Starting, Suspect, Failed, Stopped, Unknown };
/// Roles; each has a shape.
enum class VisualRole : std::uint8_t { Client, Primary, Backup, Slave };

}  // namespace engram::gui
