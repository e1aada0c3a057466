// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "resp/writer.h"

#include <charconv>
#include <cmath>
#include <cstring>

#include "common/decimal.h"

namespace engram::resp {

namespace {

constexpr std::string_view kEnd = "\r\n";
constexpr std::string_view kVerbatimFormat = "txt:";

void appendHeader(std::string& out, char kind, std::uint64_t value) {
    char text[24];
    text[0] = kind;
    char* end = std::to_chars(text + 1, text + sizeof text, value).ptr;
    *end++ = '\r';
    *end++ = '\n';
    out.append(text, end);
}

std::string realText(double value) {
    if (std::isnan(value))
        return "nan";
    if (std::isinf(value))
        return value > 0 ? "inf" : "-inf";
    char text[32];
    const auto end = std::to_chars(text, text + sizeof text, value).ptr;
    return {text, end};
}

}  // namespace

void Writer::header(char kind, std::uint64_t value) {
    appendHeader(m_out, kind, value);
}

void Writer::simple(std::string_view text) {
    m_out += '+';
    m_out.append(text).append(kEnd);
}

void Writer::error(std::string_view text) {
    m_out += '-';
    for (const char character : text)
        m_out += character == '\r' || character == '\n' ? ' ' : character;
    m_out.append(kEnd);
}

void Writer::integer(std::int64_t value) {
    m_out += ':';
    appendDecimal(m_out, value);
    m_out.append(kEnd);
}

void Writer::bulk(std::string_view bytes) {
    appendBulk(m_out, bytes);
}

void Writer::null() {
    m_out.append(m_protocol == Protocol::Resp3 ? "_\r\n" : "$-1\r\n");
}

void Writer::nullArray() {
    m_out.append(m_protocol == Protocol::Resp3 ? "_\r\n" : "*-1\r\n");
}

void Writer::real(double value) {
    const std::string text = realText(value);
    if (m_protocol == Protocol::Resp2)
        return bulk(text);
    m_out += ',';
    m_out.append(text).append(kEnd);
}

void Writer::boolean(bool value) {
    if (m_protocol == Protocol::Resp2)
        return integer(value ? 1 : 0);
    m_out.append(value ? "#t\r\n" : "#f\r\n");
}

void Writer::verbatim(std::string_view text) {
    if (m_protocol == Protocol::Resp2)
        return bulk(text);
    header('=', text.size() + kVerbatimFormat.size());
    m_out.append(kVerbatimFormat).append(text).append(kEnd);
}

void Writer::array(std::size_t elements) {
    header('*', elements);
}

void Writer::map(std::size_t pairs) {
    if (m_protocol == Protocol::Resp2)
        return header('*', 2 * pairs);
    header('%', pairs);
}

void Writer::set(std::size_t elements) {
    header(m_protocol == Protocol::Resp3 ? '~' : '*', elements);
}

void Writer::push(std::size_t elements) {
    header(m_protocol == Protocol::Resp3 ? '>' : '*', elements);
}

void appendCommand(std::string& out, std::initializer_list<std::string_view> arguments) {
    appendArrayHeader(out, arguments.size());
    for (const std::string_view argument : arguments)
        appendBulk(out, argument);
}

void appendArrayHeader(std::string& out, std::size_t elements) {
    appendHeader(out, '*', elements);
}

void appendBulk(std::string& out, std::string_view bytes) {
    appendHeader(out, '$', bytes.size());
    out.append(bytes).append(kEnd);
}

void appendBulkInteger(std::string& out, std::uint64_t value) {
    char digits[24];
    char* const digitsEnd = std::to_chars(digits, digits + sizeof digits, value).ptr;
    const auto length = static_cast<std::size_t>(digitsEnd - digits);
    char text[32] = {'$'};
    char* end = std::to_chars(text + 1, text + sizeof text, length).ptr;
    *end++ = '\r';
    *end++ = '\n';
    std::memcpy(end, digits, length);
    end += length;
    *end++ = '\r';
    *end++ = '\n';
    out.append(text, end);
}

}  // namespace engram::resp
