// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// COMMAND and its subcommands: what clients ask about the commands themselves.

#include <array>
#include <string>
#include <vector>

#include "node/client_hub.h"
#include "node/command_table.h"
#include "node/node_context.h"
#include "protocol/glob.h"

namespace engram::node {

namespace {

std::vector<std::string_view> flagNames(const CommandRow& row) {
    using namespace command_flag;
    constexpr std::array<std::pair<std::uint32_t, std::string_view>, 4> kNames{{
        {kWrite, "write"},
        {kReadOnly, "readonly"},
        {kAdmin, "admin"},
        {kFast, "fast"},
    }};
    std::vector<std::string_view> names;
    for (const auto& [flag, name] : kNames) {
        if ((row.flags & flag) != 0)
            names.push_back(name);
    }
    return names;
}

/// One entry of COMMAND INFO in the ten-element form of Redis 7.
void writeInfo(resp::Writer& writer, const CommandRow& row) {
    const std::vector<std::string_view> flags = flagNames(row);
    writer.array(10);
    writer.bulk(row.name);
    writer.integer(row.arity);
    writer.set(flags.size());
    for (const std::string_view flag : flags)
        writer.simple(flag);
    writer.integer(row.firstKey);
    writer.integer(row.lastKey);
    writer.integer(row.keyStep);
    writer.set(0);    // access categories: there are no access lists
    writer.array(0);  // tips
    writer.array(0);  // key specifications: first, last and step say it all
    writer.array(row.subcommands.size());
    for (const CommandRow& subcommand : row.subcommands)
        writeInfo(writer, subcommand);
}

void writeDocs(resp::Writer& writer, const CommandRow& row) {
    writer.bulk(row.name);
    writer.map(row.subcommands.empty() ? 3 : 4);
    writer.bulk("summary");
    writer.bulk(row.summary);
    writer.bulk("since");
    writer.bulk("1.0.0");
    writer.bulk("group");
    writer.bulk(row.group);
    if (row.subcommands.empty())
        return;
    writer.bulk("subcommands");
    writer.map(row.subcommands.size());
    for (const CommandRow& subcommand : row.subcommands)
        writeDocs(writer, subcommand);
}

void writeAll(CommandCall& call) {
    const auto& rows = call.node().clients.commands().rows();
    resp::Writer writer = call.reply();
    writer.array(rows.size());
    for (const CommandRow* row : rows)
        writeInfo(writer, *row);
}

void count(CommandCall& call) {
    call.reply().integer(static_cast<std::int64_t>(call.node().clients.commands().rows().size()));
}

void info(CommandCall& call) {
    if (call.count() == 2)
        return writeAll(call);
    resp::Writer writer = call.reply();
    writer.array(call.count() - 2);
    for (std::size_t i = 2; i < call.count(); ++i) {
        const CommandRow* row = call.node().clients.commands().find(call.argument(i));
        if (row != nullptr)
            writeInfo(writer, *row);
        else
            writer.nullArray();
    }
}

void docs(CommandCall& call) {
    std::vector<const CommandRow*> rows;
    if (call.count() == 2)
        rows = call.node().clients.commands().rows();
    for (std::size_t i = 2; i < call.count(); ++i) {
        if (const CommandRow* row = call.node().clients.commands().find(call.argument(i)))
            rows.push_back(row);
    }
    resp::Writer writer = call.reply();
    writer.map(rows.size());
    for (const CommandRow* row : rows)
        writeDocs(writer, *row);
}

void list(CommandCall& call) {
    std::string_view pattern = "*";
    if (call.count() > 2) {
        if (call.count() != 5 || !equalsNoCase(call.argument(2), "filterby") ||
            !equalsNoCase(call.argument(3), "pattern"))
            return call.error("ERR syntax error");
        pattern = call.argument(4);
    }
    std::vector<std::string_view> names;
    for (const CommandRow* row : call.node().clients.commands().rows()) {
        if (globMatches(lowerCase(pattern), row->name))
            names.push_back(row->name);
    }
    resp::Writer writer = call.reply();
    writer.array(names.size());
    for (const std::string_view name : names)
        writer.bulk(name);
}

void getKeys(CommandCall& call) {
    const resp::Arguments inner(call.arguments().begin() + 2, call.arguments().end());
    const CommandTable& table = call.node().clients.commands();
    if (table.find(inner[0]) == nullptr)
        return call.error("ERR Invalid command specified");
    const Result<const CommandRow*> row = table.resolve(inner);
    if (!row)
        return call.error("ERR Invalid number of arguments specified for command");
    if ((*row)->firstKey == 0)
        return call.error("ERR The command has no key arguments");
    const int last =
        (*row)->lastKey >= 0 ? (*row)->lastKey : static_cast<int>(inner.size()) + (*row)->lastKey;
    std::vector<std::string_view> found;
    for (int i = (*row)->firstKey; i <= last; i += (*row)->keyStep)
        found.push_back(inner[static_cast<std::size_t>(i)]);
    resp::Writer writer = call.reply();
    writer.array(found.size());
    for (const std::string_view key : found)
        writer.bulk(key);
}

std::span<const CommandRow> commandSubcommands() {
    static const std::array rows{
        CommandRow{"command|count", 2, 0, 0, 0, 0, count, "server", "Returns a count of commands."},
        CommandRow{"command|docs", -2, 0, 0, 0, 0, docs, "server",
                   "Returns documentary information about commands."},
        CommandRow{"command|info", -2, 0, 0, 0, 0, info, "server",
                   "Returns information about commands."},
        CommandRow{"command|list", -2, 0, 0, 0, 0, list, "server",
                   "Returns a list of command names."},
        CommandRow{"command|getkeys", -3, 0, 0, 0, 0, getKeys, "server",
                   "Extracts the key names from a command."},
    };
    return rows;
}

}  // namespace

std::span<const CommandRow> introspectionCommands() {
    static const std::array rows{
        CommandRow{"command", -1, 0, 0, 0, 0, writeAll, "server",
                   "Returns information about all commands.", commandSubcommands()},
    };
    return rows;
}

}  // namespace engram::node
