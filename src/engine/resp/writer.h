// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Appends RESP to a string. RESP3 kinds fall back to their RESP2 form when the client did not say
// HELLO 3: maps and pushes become arrays, null becomes a null bulk, doubles and verbatim become
// bulk strings, booleans integers. Not thread-safe.

#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>

namespace engram::resp {

enum class Protocol : std::uint8_t { Resp2 = 2, Resp3 = 3 };

class Writer {
public:
    explicit Writer(std::string& out, Protocol protocol = Protocol::Resp3)
        : m_out(out), m_protocol(protocol) {}

    [[nodiscard]] Protocol protocol() const { return m_protocol; }

    void simple(std::string_view text);  ///< no CR or LF inside
    void error(std::string_view text);   ///< "CODE detail" without '-'; CR and LF become spaces
    void integer(std::int64_t value);
    void bulk(std::string_view bytes);
    void null();
    void nullArray();
    void real(double value);
    void boolean(bool value);
    void verbatim(std::string_view text);
    void array(std::size_t elements);  ///< header; the elements follow
    void map(std::size_t pairs);
    void set(std::size_t elements);
    void push(std::size_t elements);

private:
    void header(char kind, std::uint64_t value);

    std::string& m_out;
    Protocol m_protocol;
};

/// Appends a command: an array of bulk strings.
void appendCommand(std::string& out, std::initializer_list<std::string_view> arguments);

/// Low-level pieces for codecs: "*<n>\r\n", and "$<len>\r\n<bytes>\r\n".
void appendArrayHeader(std::string& out, std::size_t elements);
void appendBulk(std::string& out, std::string_view bytes);
void appendBulkInteger(std::string& out, std::uint64_t value);

}  // namespace engram::resp
