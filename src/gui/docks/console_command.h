// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// What a line in the console means. Pure: text in, command or problem out.

#pragma once

#include <QString>
#include <QStringList>
#include <cstdint>
#include <string>

namespace engram::gui {

enum class ConsoleVerb : std::uint8_t {
    None,     ///< an empty line
    Read,     ///< READ KEY
    Write,    ///< WRITE KEY VALUE, the value being the rest of the line
    Delete,   ///< DELETE KEY
    Keys,     ///< KEYS [PATTERN]
    Nodes,    ///< NODES
    Help,     ///< HELP
    Clear,    ///< CLEAR
    Unknown,  ///< no such command
    Wrong,    ///< a command with too few or too many words
};

struct ConsoleCommand {
    ConsoleVerb verb = ConsoleVerb::None;
    std::string key;    ///< key, or the pattern of Keys
    std::string value;  ///< of Write
    QString usage;      ///< for Wrong: how the command is written
};

/// Commands in any case; keys and values with spaces can stand in double quotes (\" and \\ inside).
[[nodiscard]] ConsoleCommand parseConsoleLine(const QString& line);

/// The names of all commands, for completion.
[[nodiscard]] QStringList consoleVerbs();

}  // namespace engram::gui
