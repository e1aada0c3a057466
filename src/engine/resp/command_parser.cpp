// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "resp/command_parser.h"

#include <algorithm>
#include <utility>

#include "common/decimal.h"
#include "resp/inline_command.h"

namespace engram::resp {

namespace {

/// A count or length with its kind and CRLF is shorter than this; more without CR is no header.
constexpr std::size_t kMaxHeaderBytes = 32;
/// As Redis: more arguments than this are not a command any more, but lost framing.
constexpr std::int64_t kMaxAnnouncedArguments = 1024 * 1024;

enum class HeaderStatus { Read, NeedMore, TooLong, NotANumber };

struct Header {
    HeaderStatus status = HeaderStatus::NeedMore;
    std::int64_t value = 0;
    std::size_t bytes = 0;  // with kind and CRLF
};

/// What nearly all headers are: up to 8 digits, no sign, all there. Status NeedMore if it is not
/// so.
Header readShortHeader(std::string_view bytes) {
    constexpr std::size_t kMaxDigits = 8;
    Header header;
    std::size_t at = 1;
    for (; at < bytes.size() && at <= kMaxDigits && bytes[at] >= '0' && bytes[at] <= '9'; ++at)
        header.value = header.value * 10 + (bytes[at] - '0');
    const bool isCanonical = at == 2 || (at > 2 && bytes[1] != '0');
    if (!isCanonical || bytes.substr(at, 2) != "\r\n")
        return {};
    header.status = HeaderStatus::Read;
    header.bytes = at + 2;
    return header;
}

/// Reads "<kind><number>\r\n" from the front of `bytes`, whose first byte is the kind.
Header readHeader(std::string_view bytes) {
    if (const Header header = readShortHeader(bytes); header.status == HeaderStatus::Read)
        return header;
    const std::string_view window = bytes.substr(0, kMaxHeaderBytes);
    const std::size_t cr = window.find('\r');
    if (cr == std::string_view::npos) {
        const bool isFull = window.size() == kMaxHeaderBytes;
        return {isFull ? HeaderStatus::TooLong : HeaderStatus::NeedMore, 0, 0};
    }
    if (cr + 1 >= bytes.size())
        return {};
    Header header{HeaderStatus::Read, 0, cr + 2};
    if (bytes[cr + 1] != '\n' || !parseDecimal(window.substr(1, cr - 1), header.value))
        header.status = HeaderStatus::NotANumber;
    return header;
}

}  // namespace

CommandParser::CommandParser(std::size_t maxArgumentBytes, std::size_t maxArguments)
    : m_maxArgumentBytes(maxArgumentBytes), m_maxArguments(maxArguments) {}

ParseResult CommandParser::parse(std::string_view buffer, Arguments& arguments) {
    arguments.clear();
    if (m_expected > 0)
        return parseArray(buffer, arguments);
    if (buffer.empty())
        return {};
    if (buffer.front() != '*')
        return parseInline(buffer, arguments);

    const Header header = readHeader(buffer);
    switch (header.status) {
        case HeaderStatus::NeedMore:
            return {};
        case HeaderStatus::TooLong:
            return broken("Protocol error: too big mbulk count string");
        case HeaderStatus::NotANumber:
            return broken("Protocol error: invalid multibulk length");
        case HeaderStatus::Read:
            break;
    }
    if (header.value > kMaxAnnouncedArguments)
        return broken("Protocol error: invalid multibulk length");
    if (header.value <= 0)
        return {ParseStatus::Complete, header.bytes, {}};
    m_expected = static_cast<std::size_t>(header.value);
    m_position = header.bytes;
    if (m_expected > m_maxArguments)
        reject("too many arguments: " + std::to_string(m_expected) + ", the limit is " +
               std::to_string(m_maxArguments));
    return parseArray(buffer, arguments);
}

ParseResult CommandParser::parseArray(std::string_view buffer, Arguments& arguments) {
    while (m_argumentsRead < m_expected) {
        if (m_skipBytes > 0) {
            const std::size_t dropped = std::min(m_skipBytes, buffer.size() - m_position);
            m_position += dropped;
            m_skipBytes -= dropped;
            if (m_skipBytes > 0)
                return needMore();
            ++m_argumentsRead;
            continue;
        }
        const Step step = parseArgument(buffer);
        if (step == Step::NeedMore)
            return needMore();
        if (step == Step::Broken)
            return broken(std::move(m_rejection));
    }
    ParseResult result{ParseStatus::Complete, m_position, std::move(m_rejection)};
    if (!result.error.empty()) {
        result.status = ParseStatus::Rejected;
    } else {
        arguments.reserve(m_spans.size());
        for (const Span& span : m_spans)
            arguments.push_back(buffer.substr(span.offset, span.length));
    }
    reset();
    return result;
}

CommandParser::Step CommandParser::parseArgument(std::string_view buffer) {
    const std::string_view rest = buffer.substr(m_position);
    if (rest.empty())
        return Step::NeedMore;
    if (rest.front() != '$') {
        m_rejection = std::string("Protocol error: expected '$', got '") + rest.front() + "'";
        return Step::Broken;
    }
    const Header header = readHeader(rest);
    if (header.status == HeaderStatus::NeedMore)
        return Step::NeedMore;
    if (header.status == HeaderStatus::TooLong) {
        m_rejection = "Protocol error: too big bulk count string";
        return Step::Broken;
    }
    if (header.status == HeaderStatus::NotANumber || header.value < 0 ||
        static_cast<std::uint64_t>(header.value) > limits::kMaxCommandBytes) {
        m_rejection = "Protocol error: invalid bulk length";
        return Step::Broken;
    }
    const auto length = static_cast<std::size_t>(header.value);
    checkLimits(length);
    if (!m_rejection.empty()) {
        m_position += header.bytes;
        m_skipBytes = length + 2;
        return Step::Advanced;
    }
    if (rest.size() - header.bytes < length + 2)
        return Step::NeedMore;
    if (rest.substr(header.bytes + length, 2) != "\r\n") {
        m_rejection = "Protocol error: expected CRLF after the bulk string";
        return Step::Broken;
    }
    m_spans.push_back({m_position + header.bytes, length});
    m_position += header.bytes + length + 2;
    ++m_argumentsRead;
    return Step::Advanced;
}

void CommandParser::checkLimits(std::size_t length) {
    if (!m_rejection.empty())
        return;
    if (length > m_maxArgumentBytes)
        reject("argument of " + std::to_string(length) + " bytes is over the limit of " +
               std::to_string(m_maxArgumentBytes));
    else if (m_position + length > limits::kMaxCommandBytes)
        reject("command is over the limit of " + std::to_string(limits::kMaxCommandBytes) +
               " bytes");
}

ParseResult CommandParser::parseInline(std::string_view buffer, Arguments& arguments) {
    const std::size_t newline = buffer.find('\n', m_position);
    const std::size_t lineBytes = std::min(newline, buffer.size());
    if (lineBytes > limits::kMaxInlineBytes)
        return broken("Protocol error: too big inline request");
    if (newline == std::string_view::npos) {
        m_position = buffer.size();
        return {};
    }
    std::string_view line = buffer.substr(0, newline);
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    if (!splitInline(line, m_inlineStorage))
        return broken("Protocol error: unbalanced quotes in request");
    reset();
    ParseResult result{ParseStatus::Complete, newline + 1, {}};
    const bool isTooLong =
        std::any_of(m_inlineStorage.begin(), m_inlineStorage.end(),
                    [this](const std::string& text) { return text.size() > m_maxArgumentBytes; });
    if (isTooLong || m_inlineStorage.size() > m_maxArguments) {
        result.status = ParseStatus::Rejected;
        result.error = isTooLong ? "argument is over the limit of " +
                                       std::to_string(m_maxArgumentBytes) + " bytes"
                                 : "too many arguments";
        return result;
    }
    arguments.assign(m_inlineStorage.begin(), m_inlineStorage.end());
    return result;
}

void CommandParser::reject(std::string reason) {
    m_rejection = std::move(reason);
    m_spans.clear();
}

ParseResult CommandParser::needMore() {
    ParseResult result;
    if (!m_rejection.empty())
        result.consumed = std::exchange(m_position, 0);
    return result;
}

ParseResult CommandParser::broken(std::string reason) {
    reset();
    return {ParseStatus::Broken, 0, std::move(reason)};
}

void CommandParser::reset() {
    m_spans.clear();
    m_expected = 0;
    m_position = 0;
    m_skipBytes = 0;
    m_argumentsRead = 0;
    m_rejection.clear();
}

}  // namespace engram::resp
