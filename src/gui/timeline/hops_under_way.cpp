// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_timeline/hops_under_way.h"

#include <algorithm>

namespace engram::gui {

namespace {

/// Read at a time, ahead of the moment.
constexpr trace::EventIndex kStep = 1024;

bool isHop(EventKind kind) {
    return kind == EventKind::HopSent || kind == EventKind::HopReceived ||
           kind == EventKind::HopFailed;
}

std::int64_t endOf(const HopView& hop) {
    return std::max(hop.receivedUs, hop.failedUs);
}

bool isSentUntil(const HopView& hop, std::int64_t us) {
    return hop.sentUs != 0 && hop.sentUs <= us;
}

}  // namespace

void HopsUnderWay::clear() {
    m_book.clear();
    m_from = m_until = 0;
    m_found.clear();
}

bool HopsUnderWay::isNear(const trace::Recording& recording, trace::EventIndex index) const {
    if (m_until == 0 || index < m_from || m_until < recording.begin())
        return false;
    const bool hasBehind = m_from <= recording.begin() || index >= m_from + kBehind / 4;
    return hasBehind && index <= m_until + kBehind / 2;
}

std::int64_t HopsUnderWay::read(const trace::Recording& recording, trace::EventIndex until) {
    std::int64_t seenUs = 0;
    recording.forEach(m_until, until, [&](const trace::Batch& batch) {
        trace::EventIndex index = batch.first;
        for (const Event& event : batch.events) {
            if (isHop(event.kind))
                static_cast<void>(m_book.fold(event, index));
            ++index;
        }
        seenUs = batch.seenUs;
    });
    m_until = until;
    return seenUs;
}

bool HopsUnderWay::lacksEnds(std::int64_t us) const {
    return std::any_of(m_book.hops().begin(), m_book.hops().end(), [us](const HopView& hop) {
        return isSentUntil(hop, us) && endOf(hop) == 0;
    });
}

void HopsUnderWay::find(const trace::Recording& recording, trace::EventIndex index,
                        std::int64_t us) {
    if (!isNear(recording, index)) {
        clear();
        m_from = m_until = std::max(recording.begin(), index - std::min(index, kBehind));
    }
    const trace::EventIndex last = std::min(index + kAhead, recording.end());
    std::int64_t seenUs = m_until > index ? recording.seenAt(m_until - 1) : 0;
    while (m_until < last && (m_until < index || seenUs <= us + kHeardAfterUs || lacksEnds(us)))
        seenUs = read(recording, std::min(std::max(index, m_until + kStep), last));
    if (m_book.isFull())
        m_from = std::max(m_from, m_book.hops().front().serial);

    m_found.clear();
    for (const HopView& hop : m_book.hops()) {
        if (isSentUntil(hop, us) && endOf(hop) >= us)
            m_found.push_back(hop);
    }
}

}  // namespace engram::gui
