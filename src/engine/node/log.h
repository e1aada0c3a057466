// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Lines on stderr: time, level, node, text.

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "common/event.h"

namespace engram::node {

enum class LogLevel : std::uint8_t { Debug, Info, Warning, Error, Off };

/// "debug", "info", "warning", "error", "off"; nothing for other texts.
[[nodiscard]] std::optional<LogLevel> logLevelFromText(std::string_view text);

/// One per daemon; one thread.
class Log {
public:
    Log(std::string nodeId, LogLevel level) : m_nodeId(std::move(nodeId)), m_level(level) {}

    void write(LogLevel level, std::string_view text) const;
    /// What people should know of an event; nothing for the frequent kinds.
    void writeEvent(const Event& event) const;

private:
    std::string m_nodeId;
    LogLevel m_level;
};

}  // namespace engram::node
