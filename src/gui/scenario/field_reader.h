// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Turns one value of a TOML file into a FieldValue, as a FieldSpec wants it.

#pragma once

#include <QString>
#include <chrono>
#include <optional>
#include <tl/expected.hpp>

#include "gui_scenario/step_kind.h"

namespace toml {
inline namespace v3 {
class node;
}
}  // namespace toml

namespace engram::gui {

/// Bytes that a scenario file may have; a long lesson has 10 KiB.
inline constexpr qint64 kMaxScenarioBytes = 1 << 20;
/// Characters that a text may have, so that the card does not cover the cluster.
inline constexpr qsizetype kMaxTextLength = 2000;

/// The value, or what is wrong with it.
[[nodiscard]] tl::expected<FieldValue, QString> readField(const FieldSpec& spec,
                                                          const toml::node& value);
/// "2 s", "300 ms", "1.5 min".
[[nodiscard]] std::optional<std::chrono::milliseconds> parseDuration(const QString& text);
/// "2 s", "300 ms", "1 min": the shortest that says it exactly.
[[nodiscard]] QString toText(std::chrono::milliseconds duration);

}  // namespace engram::gui
