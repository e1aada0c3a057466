// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "bench/reply_scanner.h"

#include <charconv>

namespace engram::bench {

namespace {

constexpr std::string_view kLineEnd = "\r\n";

Scan scanBulk(std::string_view buffer, std::size_t lineEnd, std::int64_t length) {
    Scan scan;
    const std::size_t start = lineEnd + kLineEnd.size();
    if (length < 0) {
        scan.status = length == -1 ? ScanStatus::Complete : ScanStatus::Broken;
        scan.consumed = start;
        return scan;
    }
    const auto size = static_cast<std::size_t>(length);
    if (buffer.size() - start < size + kLineEnd.size()) {
        return scan;
    }
    scan.status = buffer.substr(start + size, kLineEnd.size()) == kLineEnd ? ScanStatus::Complete
                                                                           : ScanStatus::Broken;
    scan.reply.kind = ReplyKind::Bulk;
    scan.reply.text = buffer.substr(start, size);
    scan.consumed = start + size + kLineEnd.size();
    return scan;
}

}  // namespace

Scan scanReply(std::string_view buffer) {
    Scan scan;
    const std::size_t lineEnd = buffer.find(kLineEnd);
    if (lineEnd == std::string_view::npos) {
        return scan;
    }
    if (lineEnd == 0) {
        scan.status = ScanStatus::Broken;
        return scan;
    }
    const std::string_view line = buffer.substr(1, lineEnd - 1);
    scan.consumed = lineEnd + kLineEnd.size();
    scan.status = ScanStatus::Complete;
    scan.reply.text = line;
    switch (buffer.front()) {
        case '+':
            scan.reply.kind = ReplyKind::Simple;
            return scan;
        case '-':
            scan.reply.kind = ReplyKind::Error;
            return scan;
        case '_':
            return scan;
        case ':':
        case '$': {
            std::int64_t number = 0;
            const char* const end = line.data() + line.size();
            const auto [stop, error] = std::from_chars(line.data(), end, number);
            if (error != std::errc() || stop != end) {
                break;
            }
            if (buffer.front() == '$') {
                return scanBulk(buffer, lineEnd, number);
            }
            scan.reply.kind = ReplyKind::Integer;
            scan.reply.integer = number;
            return scan;
        }
        default:
            break;
    }
    scan.status = ScanStatus::Broken;
    return scan;
}

}  // namespace engram::bench
