// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Finds commands by name, and checks their arity. The rows stand in one file per group.

#pragma once

#include <absl/container/flat_hash_map.h>

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "common/result.h"
#include "node/command.h"
#include "resp/command_parser.h"

namespace engram::node {

[[nodiscard]] std::span<const CommandRow> connectionCommands();
[[nodiscard]] std::span<const CommandRow> clientSubcommands();
[[nodiscard]] std::span<const CommandRow> serverCommands();
[[nodiscard]] std::span<const CommandRow> introspectionCommands();
[[nodiscard]] std::span<const CommandRow> keyCommands();
[[nodiscard]] std::span<const CommandRow> dsmCommands();
[[nodiscard]] std::span<const CommandRow> adminCommands();
[[nodiscard]] std::span<const CommandRow> faultCommands();

/// Immutable after construction.
class CommandTable {
public:
    CommandTable();

    /// The row that `arguments` call, with its arity checked, or the text of the -ERR reply in the
    /// words of Redis 7.0.
    [[nodiscard]] Result<const CommandRow*> resolve(const resp::Arguments& arguments) const;

    /// By name in any case; "client|setname" for a subcommand. Null if there is none.
    [[nodiscard]] const CommandRow* find(std::string_view name) const;
    [[nodiscard]] const std::vector<const CommandRow*>& rows() const { return m_rows; }

private:
    std::vector<const CommandRow*> m_rows;  // in the order of the tables
    absl::flat_hash_map<std::string_view, const CommandRow*> m_byName;
};

}  // namespace engram::node
