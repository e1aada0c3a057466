// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Splits a byte stream into commands: RESP arrays of bulk strings, or inline commands as Redis
// takes them from telnet. Incremental, bounds-checked; not thread-safe.

#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "common/limits.h"

namespace engram::resp {

/// The arguments of one command, argv[0] its name. Views into the buffer given to parse().
using Arguments = std::vector<std::string_view>;

enum class ParseStatus {
    Complete,  ///< a command was read
    NeedMore,  ///< the buffer ends inside a command
    Rejected,  ///< the command is over a limit; framing holds, the connection can go on
    Broken,    ///< the framing is lost; the connection must be closed after the error is sent
};

struct ParseResult {
    ParseStatus status = ParseStatus::NeedMore;
    std::size_t consumed = 0;  ///< bytes to drop from the front of the buffer
    std::string error;         ///< for Rejected and Broken: what follows "-ERR ", as Redis words it
};

/// Remembers how far an incomplete command was scanned, so that a slow sender costs O(bytes).
class CommandParser {
public:
    /// Limits are enforced as soon as the length is announced, before memory is taken: an argument
    /// over `maxArgumentBytes` that fits maxCommandBytes is skipped and Rejected.
    explicit CommandParser(std::size_t maxArgumentBytes = limits::kMaxValueBytes,
                           std::size_t maxArguments = limits::kMaxArguments);

    /// Reads one command from the front of `buffer` into `arguments` (valid until the buffer
    /// changes). An empty line or empty array is Complete with no arguments. After NeedMore the
    /// next call must pass the same bytes with more behind them; after the others, the buffer
    /// without `consumed`. While an over-long argument is being skipped, NeedMore has
    /// `consumed` > 0 so that its bytes need not be kept.
    ParseResult parse(std::string_view buffer, Arguments& arguments);

private:
    struct Span {
        std::size_t offset;
        std::size_t length;
    };

    enum class Step { Advanced, NeedMore, Broken };

    ParseResult parseArray(std::string_view buffer, Arguments& arguments);
    ParseResult parseInline(std::string_view buffer, Arguments& arguments);
    /// One argument; for Broken the reason is in m_rejection.
    Step parseArgument(std::string_view buffer);
    void checkLimits(std::size_t length);
    void reject(std::string reason);
    ParseResult needMore();
    ParseResult broken(std::string reason);
    void reset();

    std::size_t m_maxArgumentBytes;
    std::size_t m_maxArguments;
    std::vector<Span> m_spans;        // arguments found so far, as offsets into the buffer
    std::size_t m_expected = 0;       // announced number of arguments; 0: header not yet read
    std::size_t m_position = 0;       // scanned up to here
    std::size_t m_skipBytes = 0;      // left of an over-long argument that is being dropped
    std::size_t m_argumentsRead = 0;  // including skipped ones
    std::string m_rejection;          // why the command will be Rejected once it is complete
    std::vector<std::string> m_inlineStorage;
};

}  // namespace engram::resp
