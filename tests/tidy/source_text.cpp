// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "source_text.h"

#include <algorithm>

namespace engram::tidy {

namespace {

/// Copies code and blanks the rest, one construct at a time.
class Blanker {
public:
    explicit Blanker(std::string_view text) : m_text(text) { m_code.reserve(text.size()); }

    std::string run() {
        while (m_at < m_text.size())
            step();
        return std::move(m_code);
    }

private:
    void step() {
        const char character = m_text[m_at];
        if (m_text.substr(m_at).starts_with("//"))
            return blankUntil(std::min(m_text.find('\n', m_at), m_text.size()));
        if (m_text.substr(m_at).starts_with("/*"))
            return blankUntil(endOf("*/", m_at + 2));
        if (character == '#' && isFirstOfLine())
            return blankPreprocessor();
        if (character == '"')
            return isRawString() ? blankRawString() : blankQuoted('"');
        if (character == '\'' && !isDigitSeparator())
            return blankQuoted('\'');
        m_code += character;
        ++m_at;
    }

    void blankUntil(std::size_t end) {
        for (; m_at < end; ++m_at)
            m_code += m_text[m_at] == '\n' ? '\n' : ' ';
    }

    [[nodiscard]] std::size_t endOf(std::string_view mark, std::size_t from) const {
        const std::size_t found = m_text.find(mark, from);
        return found == std::string_view::npos ? m_text.size() : found + mark.size();
    }

    void blankPreprocessor() {
        std::size_t end = m_at;
        do {
            end = std::min(m_text.find('\n', end + 1), m_text.size());
        } while (end < m_text.size() && m_text[end - 1] == '\\');
        blankUntil(end);
    }

    void blankQuoted(char quote) {
        std::size_t end = m_at + 1;
        while (end < m_text.size() && m_text[end] != quote && m_text[end] != '\n')
            end += m_text[end] == '\\' ? 2 : 1;
        m_code += quote;
        ++m_at;
        blankUntil(std::min(end, m_text.size()));
        if (m_at < m_text.size() && m_text[m_at] == quote) {
            m_code += quote;
            ++m_at;
        }
    }

    void blankRawString() {
        const std::size_t open = std::min(m_text.find('(', m_at), m_text.size());
        std::string close = ")";
        close += m_text.substr(m_at + 1, open - m_at - 1);
        close += '"';
        blankUntil(endOf(close, open));
    }

    [[nodiscard]] bool isFirstOfLine() const {
        const std::size_t before = m_code.find_last_not_of(" \t");
        return before == std::string::npos || m_code[before] == '\n';
    }
    [[nodiscard]] bool isRawString() const { return m_at > 0 && m_text[m_at - 1] == 'R'; }
    [[nodiscard]] bool isDigitSeparator() const {
        return m_at > 0 && isWordCharacter(m_text[m_at - 1]) && m_at + 1 < m_text.size() &&
               isWordCharacter(m_text[m_at + 1]);
    }

    std::string_view m_text;
    std::string m_code;
    std::size_t m_at = 0;
};

}  // namespace

std::vector<std::string_view> linesOf(std::string_view text) {
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        lines.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

std::string codeOnly(std::string_view text) {
    return Blanker(text).run();
}

int lineAt(std::string_view text, std::size_t offset) {
    const std::string_view before = text.substr(0, offset);
    return 1 + static_cast<int>(std::count(before.begin(), before.end(), '\n'));
}

bool isWordCharacter(char character) {
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z') ||
           (character >= '0' && character <= '9') || character == '_';
}

std::size_t findWord(std::string_view text, std::string_view word, std::size_t from) {
    for (std::size_t at = text.find(word, from); at != std::string_view::npos;
         at = text.find(word, at + 1)) {
        const std::size_t end = at + word.size();
        const bool startsWord = at == 0 || !isWordCharacter(text[at - 1]);
        if (startsWord && (end == text.size() || !isWordCharacter(text[end])))
            return at;
    }
    return std::string_view::npos;
}

}  // namespace engram::tidy
