// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_model/hop_book.h"

#include <algorithm>

#include "common/assert.h"

namespace engram::gui {

const HopView& HopBook::at(std::uint64_t number) const {
    ENGRAM_ASSERT(number >= m_firstNumber && number - m_firstNumber < m_hops.size());
    return m_hops[number - m_firstNumber];
}

std::uint64_t HopBook::match(const Event& event, const Key& key) const {
    const auto open = m_open.find(key);
    if (open == m_open.end())
        return 0;
    // The oldest that lacks what the event tells: messages between two parties keep their order.
    const auto lacks = [&](std::uint64_t number) {
        const HopView& hop = at(number);
        switch (event.kind) {
            case EventKind::HopSent:
                return hop.sentUs == 0;
            case EventKind::HopReceived:
                return hop.receivedUs == 0;
            default:
                return !hop.failed && hop.receivedUs == 0;
        }
    };
    const auto found = std::find_if(open->second.begin(), open->second.end(), lacks);
    return found == open->second.end() ? 0 : *found;
}

void HopBook::append(const Event& event, const Key& key, std::uint64_t serial) {
    HopView hop;
    hop.request = key.request;
    hop.kind = key.kind;
    hop.from = key.from;
    hop.to = key.to;
    hop.key = QString::fromUtf8(event.key.data(), static_cast<qsizetype>(event.key.size()));
    hop.serial = serial;
    add(std::move(hop));
    m_touched = m_firstNumber + m_hops.size() - 1;
    m_open[key].push_back(m_touched);
}

void HopBook::add(HopView hop) {
    if (isFull())
        dropOldest();
    m_hops.push_back(std::move(hop));
}

void HopBook::dropOldest() {
    const HopView& oldest = m_hops.front();
    if (oldest.sentUs == 0 || oldest.receivedUs == 0)
        close({oldest.request, oldest.kind, oldest.from, oldest.to}, m_firstNumber);
    m_hops.pop_front();
    ++m_firstNumber;
}

void HopBook::forgetBefore(std::int64_t us) {
    const auto hasEnded = [us](const HopView& hop) {
        return std::max({hop.sentUs, hop.receivedUs, hop.failedUs}) < us;
    };
    while (!m_hops.empty() && hasEnded(m_hops.front()))
        dropOldest();
}

void HopBook::close(const Key& key, std::uint64_t number) {
    const auto open = m_open.find(key);
    if (open == m_open.end())
        return;
    auto& numbers = open->second;
    numbers.erase(std::remove(numbers.begin(), numbers.end(), number), numbers.end());
    if (numbers.empty())
        m_open.erase(open);
}

HopBook::Change HopBook::fold(const Event& event, std::uint64_t serial) {
    const Key key{event.request, event.hop, event.from, event.to};
    m_touched = match(event, key);
    const bool isNew = m_touched == 0;
    if (isNew)
        append(event, key, serial);
    HopView& hop = m_hops[m_touched - m_firstNumber];
    switch (event.kind) {
        case EventKind::HopSent:
            hop.sentUs = event.time.wallMicroseconds();
            break;
        case EventKind::HopReceived:
            hop.receivedUs = event.time.wallMicroseconds();
            break;
        default:
            hop.failed = true;
            hop.failedUs = event.time.wallMicroseconds();
            hop.failure = QString::fromStdString(event.text);
            break;
    }
    if (hop.sentUs != 0 && hop.receivedUs != 0)
        close(key, m_touched);
    if (isNew)
        return Change::Appended;
    return event.kind == EventKind::HopFailed ? Change::Failed : Change::Completed;
}

void HopBook::clear() {
    m_hops.clear();
    m_open.clear();
    m_firstNumber = 1;
    m_touched = 0;
}

}  // namespace engram::gui
