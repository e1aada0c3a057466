// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_filter/filter_parser.h"

#include <optional>
#include <utility>

#include "gui_filter/filter_value.h"

namespace engram::gui {

namespace {

using Kind = FilterPiece::Kind;

class Parser {
public:
    explicit Parser(const QString& text) : m_text(text) { advance(); }

    std::variant<Filter, FilterError> parse() {
        if (m_piece.kind == Kind::End) {
            return Filter();
        }
        FilterNode root = alternatives();
        if (!m_error && m_piece.kind == Kind::Close) {
            fail(FilterError::Kind::StrayParenthesis, m_piece.range);
        }
        if (m_error) {
            return *m_error;
        }
        return Filter(m_text, std::move(root));
    }

private:
    void advance() {
        m_piece = readFilterPiece(m_text, m_next);
        m_next = m_piece.range.at + m_piece.range.length;
    }

    void fail(FilterError::Kind kind, FilterRange range) {
        if (!m_error) {
            m_error = FilterError{kind, range, m_text.mid(range.at, range.length)};
        }
    }

    /// Only of whole parts: what is around a part ends where its last piece ends.
    static FilterNode join(FilterNode::Kind kind, std::vector<FilterNode> parts) {
        if (parts.size() == 1) {
            return std::move(parts.front());
        }
        const FilterRange last = parts.back().range;
        const qsizetype at = parts.front().range.at;
        return {kind, {}, std::move(parts), {at, last.at + last.length - at}};
    }

    FilterNode alternatives() {
        std::vector<FilterNode> parts{demands()};
        while (!m_error && m_piece.kind == Kind::Or) {
            m_before = m_piece.range;
            advance();
            parts.push_back(demands());
        }
        return join(FilterNode::Kind::Or, std::move(parts));
    }

    FilterNode demands() {
        std::vector<FilterNode> parts{demand()};
        while (!m_error && m_piece.kind != Kind::End && m_piece.kind != Kind::Or &&
               m_piece.kind != Kind::Close) {
            if (m_piece.kind == Kind::And) {
                m_before = m_piece.range;
                advance();
            }
            parts.push_back(demand());
        }
        return join(FilterNode::Kind::And, std::move(parts));
    }

    FilterNode demand() {
        if (++m_depth > kMaximumFilterDepth) {
            fail(FilterError::Kind::TooDeep, m_piece.range);
        }
        FilterNode node;
        if (!m_error) {
            node = m_piece.kind == Kind::Minus || m_piece.kind == Kind::Not ? negation()
                   : m_piece.kind == Kind::Open                             ? group()
                                                                            : term();
        }
        --m_depth;
        return node;
    }

    FilterNode negation() {
        const FilterRange start = m_piece.range;
        m_before = start;
        advance();
        FilterNode node{FilterNode::Kind::Not, {}, {demand()}, start};
        const FilterRange inner = node.children.front().range;
        node.range.length = inner.at + inner.length - start.at;
        return node;
    }

    FilterNode group() {
        const FilterRange open = m_piece.range;
        m_before = open;
        advance();
        FilterNode inner = alternatives();
        if (!m_error && m_piece.kind != Kind::Close) {
            fail(FilterError::Kind::UnclosedParenthesis, open);
        }
        // A group is one demand, whatever it holds.
        FilterNode node{FilterNode::Kind::And, {}, {}, open};
        node.children.push_back(std::move(inner));
        node.range.length = m_piece.range.at + m_piece.range.length - open.at;
        advance();
        return node;
    }

    FilterNode term() {
        if (m_piece.kind != Kind::Word && m_piece.kind != Kind::Field) {
            // At the end of the text the sign that wants more is what is marked.
            const bool isEnd = m_piece.kind == Kind::End && m_before;
            const bool isStray = m_piece.kind == Kind::Close && !m_before;
            fail(isStray ? FilterError::Kind::StrayParenthesis : FilterError::Kind::MissingTerm,
                 isEnd ? *m_before : m_piece.range);
            return {};
        }
        const auto read = readFilterTerm(m_piece);
        FilterNode node{FilterNode::Kind::Term, {}, {}, m_piece.range};
        if (const auto* const error = std::get_if<FilterError>(&read)) {
            m_error = *error;
        } else {
            node.term = std::get<FilterTerm>(read);
        }
        m_before.reset();
        advance();
        return node;
    }

    QString m_text;
    qsizetype m_next = 0;
    FilterPiece m_piece;
    std::optional<FilterRange> m_before;  ///< the sign that wants a term, if one does
    int m_depth = 0;
    std::optional<FilterError> m_error;
};

}  // namespace

std::variant<Filter, FilterError> parseFilter(const QString& text) {
    return Parser(text).parse();
}

QString withoutDemand(const QString& text, FilterRange range) {
    FilterPiece before;  // the last one that stays before it
    FilterPiece after = readFilterPiece(text, 0);
    const auto endOf = [](FilterRange piece) { return piece.at + piece.length; };
    while (after.kind != Kind::End && after.range.at < range.at) {
        before = after;
        after = readFilterPiece(text, endOf(after.range));
    }
    qsizetype from = range.at;
    after = readFilterPiece(text, endOf(range));
    if (before.kind == Kind::And) {
        from = before.range.at;
    } else if (after.kind == Kind::And) {
        after = readFilterPiece(text, endOf(after.range));
    } else if (before.kind == Kind::Open && after.kind == Kind::Close) {
        from = before.range.at;  // a group of nothing else
        after = readFilterPiece(text, endOf(after.range));
    }
    // The blanks before it part what is left; those at the ends of a text stand in no quotes.
    return (text.left(from) + text.mid(after.range.at)).trimmed();
}

QString quotedIfNeeded(const QString& text) {
    const FilterPiece piece = readFilterPiece(QLatin1String("x:") + text, 0);
    const bool isPlain = !text.isEmpty() && !piece.isQuoted && piece.value == text;
    if (isPlain) {
        return text;
    }
    QString escaped = text;
    escaped.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
    escaped.replace(QLatin1Char('"'), QLatin1String("\\\""));
    return QLatin1Char('"') + escaped + QLatin1Char('"');
}

}  // namespace engram::gui
