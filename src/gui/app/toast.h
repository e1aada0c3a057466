// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The offers to undo what was just done: the newest as a small panel at the bottom of the canvas,
// each for ten seconds. GUI thread only.

#pragma once

#include <QObject>
#include <QString>
#include <QTimer>
#include <chrono>
#include <deque>
#include <functional>

#include "gui_model/visual_state.h"

namespace engram::gui {

class CanvasArea;

struct UndoOffer {
    QString text;                ///< what was done
    QString button;              ///< what undoes it
    std::function<void()> undo;  ///< empty: it can't be undone; there is no button
    VisualState tone = VisualState::Suspect;
};

class Toasts : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::seconds kOffered{10};
    /// Older ones are forgotten.
    static constexpr std::size_t kMostOffers = 8;

    explicit Toasts(CanvasArea& area, QObject* parent = nullptr);

    void offer(UndoOffer offer);
    /// Does the newest offer, and shows the one before if its time is not over.
    void undoNewest();
    /// What was offered makes no sense any more.
    void clear();
    [[nodiscard]] bool canUndo() const { return !m_offers.empty() && m_offers.back().offer.undo; }

Q_SIGNALS:
    void changed();  ///< canUndo()

private:
    using Clock = std::chrono::steady_clock;
    struct Standing {
        std::uint64_t number = 0;
        UndoOffer offer;
        Clock::time_point until;
    };

    void showNewest();
    void expire();
    void undo(std::uint64_t number);

    CanvasArea& m_area;
    std::deque<Standing> m_offers;  ///< oldest first
    QTimer m_timer;
    std::uint64_t m_lastNumber = 0;
};

}  // namespace engram::gui
