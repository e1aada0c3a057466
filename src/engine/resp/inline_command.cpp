// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "resp/inline_command.h"

#include <utility>

namespace engram::resp {

namespace {

bool isBlank(char character) {
    return character == ' ' || (character >= '\t' && character <= '\r') || character == '\0';
}

/// Value of a hexadecimal digit, or -1.
int hexValue(char digit) {
    if (digit >= '0' && digit <= '9')
        return digit - '0';
    if (digit >= 'a' && digit <= 'f')
        return digit - 'a' + 10;
    if (digit >= 'A' && digit <= 'F')
        return digit - 'A' + 10;
    return -1;
}

char unescaped(char letter) {
    switch (letter) {
        case 'n':
            return '\n';
        case 'r':
            return '\r';
        case 't':
            return '\t';
        case 'b':
            return '\b';
        case 'a':
            return '\a';
        default:
            return letter;
    }
}

class Splitter {
public:
    explicit Splitter(std::string_view line) : m_line(line) {}

    /// Next argument into `argument`. False at the end of the line or with unbalanced quotes.
    bool next(std::string& argument) {
        while (m_at < m_line.size() && isBlank(m_line[m_at]))
            ++m_at;
        if (m_at == m_line.size())
            return false;
        while (m_at < m_line.size() && !isBlank(m_line[m_at])) {
            const char character = m_line[m_at++];
            if (character != '"' && character != '\'') {
                argument += character;
            } else if (!takeQuoted(character, argument)) {
                m_isBalanced = false;
                return false;
            }
        }
        return true;
    }

    [[nodiscard]] bool isBalanced() const { return m_isBalanced; }

private:
    bool takeQuoted(char quote, std::string& argument) {
        while (m_at < m_line.size()) {
            const char character = m_line[m_at++];
            if (character == quote)
                return m_at == m_line.size() || isBlank(m_line[m_at]);
            if (character != '\\' || m_at == m_line.size())
                argument += character;
            else
                takeEscape(quote, argument);
        }
        return false;
    }

    /// After a backslash: single quotes know \' only, as in Redis.
    void takeEscape(char quote, std::string& argument) {
        const char letter = m_line[m_at];
        if (quote == '\'') {
            argument += letter == '\'' ? '\'' : '\\';
            m_at += letter == '\'' ? 1 : 0;
            return;
        }
        if (letter == 'x' && m_at + 2 < m_line.size() && hexValue(m_line[m_at + 1]) >= 0 &&
            hexValue(m_line[m_at + 2]) >= 0) {
            argument +=
                static_cast<char>(hexValue(m_line[m_at + 1]) * 16 + hexValue(m_line[m_at + 2]));
            m_at += 3;
            return;
        }
        argument += unescaped(letter);
        ++m_at;
    }

    std::string_view m_line;
    std::size_t m_at = 0;
    bool m_isBalanced = true;
};

}  // namespace

bool splitInline(std::string_view line, std::vector<std::string>& arguments) {
    arguments.clear();
    Splitter splitter(line);
    std::string argument;
    while (splitter.next(argument))
        arguments.push_back(std::exchange(argument, {}));
    return splitter.isBalanced();
}

}  // namespace engram::resp
