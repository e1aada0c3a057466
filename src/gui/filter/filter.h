// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// A filter that was understood: terms joined by and, or and not. A cheap value. What it says of a
// thing is yes, no or unknown: a node has no latency, so `latency>5ms` neither shows nor hides it.
// Views hide only what the filter says no to. Pure.

#pragma once

#include <QString>
#include <algorithm>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "gui_filter/filter_field.h"

namespace engram::gui {

enum class Verdict : std::uint8_t { No, Unknown, Yes };

[[nodiscard]] constexpr Verdict verdictOf(bool yes) {
    return yes ? Verdict::Yes : Verdict::No;
}
[[nodiscard]] constexpr Verdict opposite(Verdict verdict) {
    return static_cast<Verdict>(2 - static_cast<int>(verdict));
}

/// A range of the text that was parsed, in UTF-16 units as QLineEdit counts.
struct FilterRange {
    qsizetype at = 0;
    qsizetype length = 0;

    friend bool operator==(const FilterRange&, const FilterRange&) = default;
};

struct FilterTerm {
    FilterField field = FilterField::Word;
    FilterOperator compare = FilterOperator::Has;
    std::string text;         ///< lowered(), UTF-8; but as typed for key= and key!=
    bool isPattern = false;   ///< `text` holds * or ?
    std::int64_t number = 0;  ///< of ordered values; microseconds of durations and times of day

    friend bool operator==(const FilterTerm&, const FilterTerm&) = default;
};

struct FilterNode {
    enum class Kind : std::uint8_t { Term, Not, And, Or };
    Kind kind = Kind::Term;
    FilterTerm term;                   ///< of a Term
    std::vector<FilterNode> children;  ///< of the others; Not has one
    FilterRange range;
};

class Filter {
public:
    /// Lets everything pass.
    Filter() = default;
    /// Made by parseFilter().
    Filter(QString text, FilterNode root);

    [[nodiscard]] bool isEmpty() const { return m_root == nullptr; }
    /// As it was typed.
    [[nodiscard]] const QString& text() const { return m_text; }

    /// Null if it is empty.
    [[nodiscard]] const FilterNode* root() const { return m_root.get(); }

    /// `test` gives the Verdict of one FilterTerm.
    template <class Test>
    [[nodiscard]] Verdict verdict(const Test& test) const {
        return m_root == nullptr ? Verdict::Yes : verdictOf(*m_root, test);
    }

    /// True if it can only be decided with what became of a request (see RequestFacts).
    [[nodiscard]] bool needsRequests() const { return m_needsRequests; }
    /// True if it speaks of single messages, so that a log must show them.
    [[nodiscard]] bool asksForHops() const { return m_asksForHops; }
    /// True if it speaks of nodes: most of what concerns one are single messages.
    [[nodiscard]] bool namesNodes() const { return m_namesNodes; }
    /// True if it can say no to an event or a message.
    [[nodiscard]] bool judgesEvents() const { return m_judgesEvents; }
    /// True if it can say no to a node.
    [[nodiscard]] bool judgesNodes() const { return m_judgesNodes; }
    /// True if it is "not `term`" or demands that beside other things.
    [[nodiscard]] bool excludes(const FilterTerm& term) const {
        return exclusionOf(term) != nullptr;
    }
    /// Where it says so, in text(); empty if it does not.
    [[nodiscard]] FilterRange rangeExcluding(const FilterTerm& term) const;
    /// True if something can be demanded besides by appending it to text().
    [[nodiscard]] bool canAppend() const;
    /// The text of a `key:` that everything must have; null if there is none.
    [[nodiscard]] const FilterTerm* demandedKey() const;

private:
    template <class Test>
    [[nodiscard]] static Verdict verdictOf(const FilterNode& node, const Test& test) {
        switch (node.kind) {
            case FilterNode::Kind::Term:
                return test(node.term);
            case FilterNode::Kind::Not:
                return opposite(verdictOf(node.children.front(), test));
            case FilterNode::Kind::And: {
                Verdict least = Verdict::Yes;
                for (const FilterNode& child : node.children) {
                    least = std::min(least, verdictOf(child, test));
                    if (least == Verdict::No) {
                        break;
                    }
                }
                return least;
            }
            case FilterNode::Kind::Or:
                break;
        }
        Verdict most = Verdict::No;
        for (const FilterNode& child : node.children) {
            most = std::max(most, verdictOf(child, test));
            if (most == Verdict::Yes) {
                break;
            }
        }
        return most;
    }
    [[nodiscard]] const FilterNode* exclusionOf(const FilterTerm& term) const;
    void look(const FilterNode& node);

    QString m_text;
    std::shared_ptr<const FilterNode> m_root;
    bool m_needsRequests = false;
    bool m_asksForHops = false;
    bool m_namesNodes = false;
    bool m_judgesEvents = false;
    bool m_judgesNodes = false;
};

}  // namespace engram::gui
