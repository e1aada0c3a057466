// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_docks/event_filter.h"

#include <algorithm>
#include <array>

#include "gui_style/visual_style.h"

namespace engram::gui {

namespace {

constexpr std::array kFields{"type", "key", "node", "client", "status"};

bool contains(const QString& text, const QString& word) {
    return text.contains(word, Qt::CaseInsensitive);
}

bool contains(const std::string& text, const QString& word) {
    return contains(fromUtf8(text), word);
}

}  // namespace

EventFilter::EventFilter(const QString& text) {
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString& word : words) {
        const qsizetype colon = word.indexOf(QLatin1Char(':'));
        const QString field = colon > 0 ? word.left(colon).toLower() : QString();
        const bool known = std::any_of(kFields.begin(), kFields.end(), [&](const char* name) {
            return field == QLatin1String(name);
        });
        // A key such as user:17 is a word, not a field.
        m_terms.push_back(known ? Term{field, word.mid(colon + 1)} : Term{{}, word});
    }
}

bool EventFilter::matches(const Event& event) const {
    return std::all_of(m_terms.begin(), m_terms.end(),
                       [&](const Term& term) { return matches(term, event); });
}

bool EventFilter::matches(const Term& term, const Event& event) {
    if (term.field == QLatin1String("type")) {
        return contains(event.text, term.word) ||
               contains(std::string(toText(event.kind)), term.word) ||
               contains(std::string(toText(event.hop)), term.word);
    }
    if (term.field == QLatin1String("key")) {
        return contains(event.key, term.word);
    }
    if (term.field == QLatin1String("node")) {
        const auto isNode = [&](const NodeId& id) {
            return fromUtf8(id.text()).compare(term.word, Qt::CaseInsensitive) == 0;
        };
        return isNode(event.node) || isNode(event.from) || isNode(event.to);
    }
    if (term.field == QLatin1String("client")) {
        return contains(event.from.text(), term.word) || contains(event.to.text(), term.word);
    }
    if (term.field == QLatin1String("status")) {
        return event.kind == EventKind::RequestFinished && contains(event.detail, term.word);
    }
    return contains(event.node.text(), term.word) ||
           contains(EventText::describe(event), term.word);
}

}  // namespace engram::gui
