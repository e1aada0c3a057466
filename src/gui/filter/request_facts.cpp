// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_filter/request_facts.h"

namespace engram::gui {

bool RequestFacts::learn(const Event& event, std::uint64_t index) {
    const bool isAnswer = event.kind == EventKind::RequestFinished;
    if ((!isAnswer && event.kind != EventKind::RequestStarted) || event.request.value == 0) {
        return false;
    }
    Told& told = m_told[event.request.value];
    told.last = index;
    told.fact.operation = event.text;
    if (isAnswer) {
        told.fact.status = event.detail;
        told.fact.latencyUs = counterOf(event, "microseconds", -1);
    }
    m_order.emplace_back(index, event.request.value);
    return true;
}

void RequestFacts::dropBefore(std::uint64_t index) {
    for (; !m_order.empty() && m_order.front().first < index; m_order.pop_front()) {
        const auto found = m_told.find(m_order.front().second);
        if (found != m_told.end() && found->second.last < index) {
            m_told.erase(found);
        }
    }
}

void RequestFacts::clear() {
    m_told.clear();
    m_order.clear();
}

const RequestFact* RequestFacts::find(RequestId request) const {
    const auto found = m_told.find(request.value);
    return found == m_told.end() ? nullptr : &found->second.fact;
}

}  // namespace engram::gui
