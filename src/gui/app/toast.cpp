// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_app/toast.h"

#include <algorithm>
#include <utility>

#include "gui_app/canvas_area.h"

namespace engram::gui {

Toasts::Toasts(CanvasArea& area, QObject* parent) : QObject(parent), m_area(area) {
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Toasts::expire);
}

void Toasts::offer(UndoOffer offer) {
    m_offers.push_back({++m_lastNumber, std::move(offer), Clock::now() + kOffered});
    if (m_offers.size() > kMostOffers) {
        m_offers.pop_front();
    }
    showNewest();
    Q_EMIT changed();
}

void Toasts::undoNewest() {
    if (canUndo()) {
        undo(m_offers.back().number);
    }
}

void Toasts::clear() {
    m_offers.clear();
    showNewest();
    Q_EMIT changed();
}

void Toasts::undo(std::uint64_t number) {
    const auto found =
        std::find_if(m_offers.begin(), m_offers.end(),
                     [&](const Standing& standing) { return standing.number == number; });
    if (found == m_offers.end()) {
        return;
    }
    const std::function<void()> undo = std::move(found->offer.undo);
    m_offers.erase(found);
    showNewest();
    Q_EMIT changed();
    undo();
}

void Toasts::expire() {
    const auto now = Clock::now();
    std::erase_if(m_offers, [now](const Standing& standing) { return standing.until <= now; });
    showNewest();
    Q_EMIT changed();
}

void Toasts::showNewest() {
    m_timer.stop();
    if (m_offers.empty()) {
        m_area.hideToast();
        return;
    }
    const Standing& newest = m_offers.back();
    BannerContent content;
    content.topic = QStringLiteral("undo");
    content.text = newest.offer.text;
    content.tone = newest.offer.tone;
    if (newest.offer.undo) {
        content.buttons.push_back(
            {newest.offer.button, [this, number = newest.number] { undo(number); }, false});
    }
    m_area.showToast(std::move(content));
    // The newest has the longest time left; older ones end on the way.
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(newest.until - Clock::now());
    m_timer.start(std::max(left, std::chrono::milliseconds(0)));
}

}  // namespace engram::gui
