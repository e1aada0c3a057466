// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "function_scanner.h"

#include <algorithm>
#include <array>

#include "source_text.h"

namespace engram::tidy {

namespace {

enum class Scope { Container, Function, Data };

std::string_view trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(" \t\n");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\n") - first + 1);
}

bool opensType(std::string_view head) {
    std::size_t last = std::string_view::npos;
    for (const std::string_view keyword : {"class", "struct", "union", "enum"}) {
        for (std::size_t at = findWord(head, keyword, 0); at != std::string_view::npos;
             at = findWord(head, keyword, at + 1)) {
            if (last == std::string_view::npos || at > last)
                last = at;
        }
    }
    return last != std::string_view::npos && !head.ends_with(')') &&
           head.find('(', last) == std::string_view::npos &&
           head.find('=', last) == std::string_view::npos;
}

/// What a brace opens, by the text between the end of the last statement and it.
Scope scopeOf(std::string_view head) {
    if (findWord(head, "namespace", 0) != std::string_view::npos || opensType(head))
        return Scope::Container;
    if (head.starts_with("extern") && head.find('(') == std::string_view::npos)
        return Scope::Container;
    const bool isInitialiser = head.ends_with('=') || head.find(')') == std::string_view::npos;
    return isInitialiser ? Scope::Data : Scope::Function;
}

bool isLabel(std::string_view head) {
    static constexpr std::array<std::string_view, 5> kAccess{"public", "protected", "private",
                                                             "Q_SIGNALS", "Q_OBJECT"};
    return std::any_of(kAccess.begin(), kAccess.end(), [head](std::string_view access) {
        return head == access || head == std::string(access) + " Q_SLOTS";
    });
}

class Scanner {
public:
    explicit Scanner(std::string_view text) : m_code(codeOnly(text)) {}

    std::vector<FunctionSpan> run() {
        for (m_at = 0; m_at < m_code.size(); ++m_at)
            step(m_code[m_at]);
        return std::move(m_functions);
    }

private:
    struct Open {
        Scope scope;
        std::size_t headStart;
    };

    void step(char character) {
        if (m_inner > 0 || inBody()) {
            skipInside(character);
            return;
        }
        switch (character) {
            case '{':
                open();
                break;
            case '}':
                if (!m_open.empty())
                    m_open.pop_back();
                m_headStart = m_at + 1;
                break;
            case '(':
                ++m_parentheses;
                break;
            case ')':
                --m_parentheses;
                break;
            case ';':
                if (m_parentheses == 0)
                    m_headStart = m_at + 1;
                break;
            case ':':
            case '\n':
                if (isLabel(head()))
                    m_headStart = m_at + 1;
                break;
            default:
                break;
        }
    }

    [[nodiscard]] bool inBody() const {
        return !m_open.empty() && m_open.back().scope != Scope::Container;
    }

    [[nodiscard]] std::string_view head() const {
        return trimmed(std::string_view(m_code).substr(m_headStart, m_at - m_headStart));
    }

    void open() {
        if (m_parentheses > 0) {  // a braced default argument, or a lambda in a call
            m_open.push_back({Scope::Data, m_headStart});
            return;
        }
        const Scope scope = scopeOf(head());
        m_open.push_back({scope, m_headStart});
        if (scope == Scope::Container)
            m_headStart = m_at + 1;
    }

    /// Inside a body only its own closing brace counts.
    void skipInside(char character) {
        if (character == '{')
            ++m_inner;
        if (character != '}')
            return;
        if (m_inner > 0) {
            --m_inner;
            return;
        }
        close();
    }

    void close() {
        const Open closed = m_open.back();
        m_open.pop_back();
        // `: m_a{1}, m_b{2} {`: an initialiser list; the statement goes on.
        const std::size_t next = m_code.find_first_not_of(" \t\n", m_at + 1);
        const bool goesOn = next != std::string::npos &&
                            std::string_view(",{).").find(m_code[next]) != std::string_view::npos;
        if (goesOn || m_parentheses > 0)
            return;
        m_headStart = m_at + 1;
        if (closed.scope != Scope::Function)
            return;
        const std::size_t start = m_code.find_first_not_of(" \t\n", closed.headStart);
        const std::size_t parenthesis = m_code.find('(', start);
        m_functions.push_back(
            {std::string(trimmed(std::string_view(m_code).substr(start, parenthesis - start))),
             lineAt(m_code, start), lineAt(m_code, m_at)});
    }

    std::string m_code;
    std::size_t m_at = 0;
    std::size_t m_headStart = 0;
    int m_parentheses = 0;
    int m_inner = 0;
    std::vector<Open> m_open;
    std::vector<FunctionSpan> m_functions;
};

}  // namespace

std::vector<FunctionSpan> functionsOf(std::string_view text) {
    return Scanner(text).run();
}

}  // namespace engram::tidy
