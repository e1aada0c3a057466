// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Reads the flat replies that a load meets (status, error, integer, bulk, null) without copying:
// resp::parseValue builds trees, which would make the generator the bottleneck. Pure.

#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace engram::bench {

enum class ReplyKind : std::uint8_t { Simple, Error, Integer, Bulk, Null };

struct Reply {
    ReplyKind kind = ReplyKind::Null;
    std::string_view text;     ///< into the buffer: Simple, Error, Bulk
    std::int64_t integer = 0;  ///< Integer
};

enum class ScanStatus : std::uint8_t { Complete, NeedMore, Broken };

struct Scan {
    ScanStatus status = ScanStatus::NeedMore;
    std::size_t consumed = 0;
    Reply reply;
};

[[nodiscard]] Scan scanReply(std::string_view buffer);

}  // namespace engram::bench
