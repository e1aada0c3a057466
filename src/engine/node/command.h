// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// One row per command that a node understands, and what a handler gets to work with. A new command
// is a row in one of the tables of command_table.h and a handler.

#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "common/time.h"
#include "node/client_session.h"
#include "protocol/operations.h"
#include "resp/command_parser.h"
#include "resp/writer.h"

namespace engram::node {

class CommandCall;
class CommandTable;
struct NodeContext;

/// Flags of a command, as COMMAND INFO tells them.
namespace command_flag {
inline constexpr std::uint32_t kWrite = 1U << 0U;
inline constexpr std::uint32_t kReadOnly = 1U << 1U;
inline constexpr std::uint32_t kAdmin = 1U << 2U;
inline constexpr std::uint32_t kFast = 1U << 3U;
/// Needs the primary's directory: slaves refuse it with -NOTPRIMARY.
inline constexpr std::uint32_t kData = 1U << 4U;
}  // namespace command_flag

struct CommandRow {
    std::string_view name;  ///< lower case; "client|setname" for a subcommand
    /// Number of arguments with the name, as Redis counts: negative means "at least".
    int arity = 1;
    std::uint32_t flags = 0;
    int firstKey = 0;  ///< index of the first key, 0 without keys
    int lastKey = 0;   ///< negative: from the end
    int keyStep = 0;
    /// Null for a command that is only a container of subcommands.
    void (*handler)(CommandCall&) = nullptr;
    std::string_view group;
    std::string_view summary;
    std::span<const CommandRow> subcommands = {};
};

/// One command under way. Lives during the handler only.
class CommandCall {
public:
    CommandCall(NodeContext& node, ClientSession& session, const CommandRow& row,
                const resp::Arguments& arguments, TimePoint now)
        : m_node(node), m_session(session), m_row(row), m_arguments(arguments), m_now(now) {}

    [[nodiscard]] NodeContext& node() const { return m_node; }
    [[nodiscard]] ClientSession& session() const { return m_session; }
    [[nodiscard]] const CommandRow& row() const { return m_row; }
    [[nodiscard]] std::size_t count() const { return m_arguments.size(); }
    [[nodiscard]] std::string_view argument(std::size_t index) const { return m_arguments[index]; }
    [[nodiscard]] const resp::Arguments& arguments() const { return m_arguments; }
    [[nodiscard]] TimePoint now() const { return m_now; }

    /// The reply, ready now; append exactly one value. Call once.
    [[nodiscard]] resp::Writer reply() { return m_session.immediateReply(); }
    void error(std::string_view text) { reply().error(text); }
    void ok() { reply().simple("OK"); }

    /// Hands `operation` to the primary's machine; `format` writes the reply when it is done.
    void request(Operation&& operation, ReplyFormat format, SessionStamp stamp = {});

    /// The key at `index`, if its length is within limits; else the error was answered.
    [[nodiscard]] std::optional<std::string> key(std::size_t index);
    /// Keys from `first` to the end.
    [[nodiscard]] std::optional<std::vector<std::string>> keys(std::size_t first);

private:
    NodeContext& m_node;
    ClientSession& m_session;
    const CommandRow& m_row;
    const resp::Arguments& m_arguments;
    TimePoint m_now;
};

/// True if `a` is `lower`, which is in lower case, in any case.
[[nodiscard]] bool equalsNoCase(std::string_view a, std::string_view lower);
[[nodiscard]] std::string lowerCase(std::string_view text);

}  // namespace engram::node
