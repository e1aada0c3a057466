// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The filter of the message log: words that must all occur, and fields as `type:`, `key:`, `node:`,
// `client:` or `status:` before a word. A value; empty lets everything pass.

#pragma once

#include <QString>
#include <QStringList>
#include <vector>

#include "common/event.h"
#include "gui_docks/event_text.h"

namespace engram::gui {

class EventFilter {
public:
    EventFilter() = default;
    explicit EventFilter(const QString& text);

    [[nodiscard]] bool matches(const Event& event) const;
    [[nodiscard]] bool isEmpty() const { return m_terms.empty(); }

private:
    struct Term {
        QString field;  ///< lower case; empty: anywhere
        QString word;
    };
    [[nodiscard]] static bool matches(const Term& term, const Event& event);

    std::vector<Term> m_terms;
};

}  // namespace engram::gui
