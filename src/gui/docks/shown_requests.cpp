// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_docks/shown_requests.h"

#include <algorithm>

#include "gui_docks/view_filter.h"

namespace engram::gui {

bool ShownRequests::hasMessages() const {
    return m_filter.filter().asksForHops() || m_filter.filter().namesNodes();
}

bool ShownRequests::fold(const Event& event) {
    if (event.request.value == 0) {
        return false;
    }
    if (event.kind != EventKind::RequestFinished) {
        if (hasMessages()) {
            note(event);
        }
        return false;
    }
    const auto open = m_open.extract(event.request.value);
    if (m_filter.shows(event)) {
        return true;
    }
    return !open.empty() &&
           (open.mapped().isShown ||
            std::any_of(open.mapped().undecided.begin(), open.mapped().undecided.end(),
                        [this](const Event& message) { return m_filter.shows(message); }));
}

void ShownRequests::note(const Event& message) {
    const auto [place, isNew] = m_open.try_emplace(message.request.value);
    if (isNew) {
        m_order.push_back(message.request.value);
    }
    Open& open = place->second;
    if (!open.isShown && m_filter.mustWait(message)) {
        open.undecided.push_back(message);
    } else {
        open.isShown = open.isShown || m_filter.shows(message);
    }
    // What was answered is in the order still; of the others the oldest go.
    while (!m_order.empty() &&
           (m_open.size() > kMaximumOpen || !m_open.contains(m_order.front()))) {
        m_open.erase(m_order.front());
        m_order.pop_front();
    }
}

void ShownRequests::clear() {
    m_open.clear();
    m_order.clear();
}

}  // namespace engram::gui
