// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Views that follow a busy cluster refresh some times a second. If all did so in one turn of the
// event loop, the frame after it would be late. The pacer gives them turns some frames apart, in
// which one does so, or as many as take little together. GUI thread only.

#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <chrono>
#include <deque>
#include <functional>

namespace engram::gui {

class PacedWork;

/// Work that outlives it is not done any more.
class FramePacer : public QObject {
public:
    /// Between two turns: of three frames two bear nothing but the canvas.
    static constexpr std::chrono::milliseconds kPause{48};
    /// Pieces of work that take less than that together share a turn.
    static constexpr std::chrono::microseconds kShared{1500};

    explicit FramePacer(QObject* parent = nullptr);

private:
    friend class PacedWork;

    void add(PacedWork& work);
    void remove(PacedWork& work);
    void turn();

    std::deque<PacedWork*> m_due;  ///< first come, first served
    QTimer m_pause;                ///< runs after a turn
};

/// What a view does again and again.
class PacedWork {
public:
    /// `work` is done after `pause`, as soon as the pacer has a turn for it.
    PacedWork(FramePacer& pacer, std::chrono::milliseconds pause, std::function<void()> work);
    ~PacedWork();
    PacedWork(const PacedWork&) = delete;
    PacedWork& operator=(const PacedWork&) = delete;

    /// Asks for it to be done once; nothing new if it has been asked for.
    void request();
    void cancel();
    [[nodiscard]] bool isPending() const { return m_isPending; }

private:
    friend class FramePacer;

    void run();

    QPointer<FramePacer> m_pacer;
    std::function<void()> m_work;
    QTimer m_pause;
    bool m_isPending = false;
};

}  // namespace engram::gui
