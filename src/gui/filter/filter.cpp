// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_filter/filter.h"

#include <span>
#include <utility>

namespace engram::gui {

namespace {

/// What must all hold.
std::span<const FilterNode> demands(const FilterNode& root) {
    return root.kind == FilterNode::Kind::And ? std::span(root.children) : std::span(&root, 1);
}

}  // namespace

Filter::Filter(QString text, FilterNode root)
    : m_text(std::move(text)), m_root(std::make_shared<const FilterNode>(std::move(root))) {
    look(*m_root);
}

void Filter::look(const FilterNode& node) {
    if (node.kind == FilterNode::Kind::Term) {
        const FilterField field = node.term.field;
        m_needsRequests = m_needsRequests || field == FilterField::Type ||
                          field == FilterField::Status || field == FilterField::Latency;
        m_namesNodes = m_namesNodes || field == FilterField::Node;
        m_asksForHops = m_asksForHops || field == FilterField::Hop || field == FilterField::Link ||
                        field == FilterField::From || field == FilterField::To;
        m_judgesEvents = m_judgesEvents || field != FilterField::Role;
        m_judgesNodes = m_judgesNodes || field == FilterField::Node ||
                        field == FilterField::State || field == FilterField::Role;
    }
    for (const FilterNode& child : node.children) {
        look(child);
    }
}

const FilterNode* Filter::exclusionOf(const FilterTerm& term) const {
    if (m_root == nullptr) {
        return nullptr;
    }
    for (const FilterNode& node : demands(*m_root)) {
        if (node.kind == FilterNode::Kind::Not &&
            node.children.front().kind == FilterNode::Kind::Term &&
            node.children.front().term == term) {
            return &node;
        }
    }
    return nullptr;
}

FilterRange Filter::rangeExcluding(const FilterTerm& term) const {
    const FilterNode* const node = exclusionOf(term);
    return node == nullptr ? FilterRange{} : node->range;
}

bool Filter::canAppend() const {
    return m_root == nullptr || m_root->kind != FilterNode::Kind::Or;
}

const FilterTerm* Filter::demandedKey() const {
    if (m_root == nullptr) {
        return nullptr;
    }
    for (const FilterNode& node : demands(*m_root)) {
        if (node.kind == FilterNode::Kind::Term && node.term.field == FilterField::Key &&
            node.term.compare != FilterOperator::IsNot) {
            return &node.term;
        }
    }
    return nullptr;
}

}  // namespace engram::gui
