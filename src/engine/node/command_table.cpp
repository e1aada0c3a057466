// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "node/command_table.h"

#include <array>
#include <cstdlib>

namespace engram::node {

namespace {

constexpr std::size_t kLongestName = 64;
/// As Redis: at most so much of a name or of the arguments is repeated in an error.
constexpr std::size_t kQuotedBytes = 128;

std::string unknownCommand(const resp::Arguments& arguments) {
    std::string quoted;
    for (std::size_t i = 1; i < arguments.size() && quoted.size() < kQuotedBytes; ++i) {
        quoted += '\'';
        quoted += arguments[i].substr(0, kQuotedBytes - quoted.size());
        quoted += "' ";
    }
    return "ERR unknown command '" + std::string(arguments[0].substr(0, kQuotedBytes)) +
           "', with args beginning with: " + quoted;
}

std::string upperCase(std::string_view text) {
    std::string upper(text);
    for (char& c : upper) {
        if (c >= 'a' && c <= 'z')
            c = static_cast<char>(c - 'a' + 'A');
    }
    return upper;
}

std::string unknownSubcommand(const CommandRow& row, std::string_view given) {
    return "ERR unknown subcommand '" + std::string(given.substr(0, kQuotedBytes)) + "'. Try " +
           upperCase(row.name) + " HELP.";
}

bool fitsArity(const CommandRow& row, std::size_t count) {
    const auto given = static_cast<int>(count);
    return row.arity >= 0 ? given == row.arity : given >= -row.arity;
}

const CommandRow* findSubcommand(const CommandRow& row, std::string_view name) {
    for (const CommandRow& candidate : row.subcommands) {
        if (equalsNoCase(name, candidate.name.substr(row.name.size() + 1)))
            return &candidate;
    }
    return nullptr;
}

}  // namespace

CommandTable::CommandTable() {
    for (const auto rows : {connectionCommands(), serverCommands(), introspectionCommands(),
                            keyCommands(), dsmCommands(), adminCommands(), faultCommands()}) {
        for (const CommandRow& row : rows) {
            m_rows.push_back(&row);
            m_byName.emplace(row.name, &row);
        }
    }
}

const CommandRow* CommandTable::find(std::string_view name) const {
    if (const std::size_t bar = name.find('|'); bar != std::string_view::npos) {
        const CommandRow* container = find(name.substr(0, bar));
        return container != nullptr ? findSubcommand(*container, name.substr(bar + 1)) : nullptr;
    }
    if (name.size() > kLongestName)
        return nullptr;
    std::array<char, kLongestName> lower{};
    for (std::size_t i = 0; i < name.size(); ++i)
        lower[i] = name[i] >= 'A' && name[i] <= 'Z' ? static_cast<char>(name[i] | 0x20) : name[i];
    const auto found = m_byName.find(std::string_view(lower.data(), name.size()));
    return found == m_byName.end() ? nullptr : found->second;
}

Result<const CommandRow*> CommandTable::resolve(const resp::Arguments& arguments) const {
    const CommandRow* row =
        arguments[0].find('|') == std::string_view::npos ? find(arguments[0]) : nullptr;
    if (row == nullptr)
        return failure(ErrorCode::NotFound, unknownCommand(arguments));
    if (!row->subcommands.empty() && arguments.size() > 1) {
        const CommandRow* subcommand = findSubcommand(*row, arguments[1]);
        if (subcommand == nullptr)
            return failure(ErrorCode::NotFound, unknownSubcommand(*row, arguments[1]));
        row = subcommand;
    }
    if (!fitsArity(*row, arguments.size()) || row->handler == nullptr) {
        return failure(ErrorCode::InvalidArgument, "ERR wrong number of arguments for '" +
                                                       std::string(row->name) + "' command");
    }
    return row;
}

}  // namespace engram::node
