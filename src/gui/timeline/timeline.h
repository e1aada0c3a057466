// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The one time cursor of all views: follows a session live, or stands, or plays, at any moment that
// its recording holds. shown() is the cluster at the cursor. Pausing freezes the view and never the
// cluster. GUI thread only.

#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <cstdint>
#include <optional>
#include <vector>

#include "gui_model/cluster_model.h"
#include "gui_session/cluster_session.h"
#include "gui_timeline/hops_under_way.h"

namespace engram::gui {

class Timeline : public QObject {
    Q_OBJECT

public:
    enum class Mode : std::uint8_t {
        Live,     ///< the newest state, as it comes
        Paused,   ///< the state at the cursor
        Playing,  ///< the cursor moves by itself; times are true, scaled by speed()
    };

    /// `session` lives longer.
    explicit Timeline(ClusterSession& session, QObject* parent = nullptr);

    /// The cluster at the cursor; always the same object.
    [[nodiscard]] ClusterModel& shown() { return m_shown; }
    [[nodiscard]] const ClusterModel& shown() const { return m_shown; }
    [[nodiscard]] const trace::Recording& recording() const { return m_session.recording(); }
    [[nodiscard]] Mode mode() const { return m_mode; }
    [[nodiscard]] bool isLive() const { return m_mode == Mode::Live; }
    /// True seconds of the recording per second of playing.
    [[nodiscard]] double speed() const { return m_speed; }
    /// Wall microseconds; live: the newest that was heard. 0 if nothing is recorded.
    [[nodiscard]] std::int64_t cursorUs() const;
    /// Events before this one have happened at the cursor.
    [[nodiscard]] trace::EventIndex cursorIndex() const;
    /// Earliest moment that can be shown; older events may be kept, but not what preceded them.
    [[nodiscard]] std::int64_t earliestUs() const;
    [[nodiscard]] std::int64_t latestUs() const { return recording().lastUs(); }
    /// Events that were recorded after the cursor.
    [[nodiscard]] std::uint64_t newerEvents() const;
    /// Messages under way at the cursor, with their true times: also those that were given up
    /// later. Empty when live.
    [[nodiscard]] const std::vector<HopView>& hopsUnderWay() const { return m_underWay.hops(); }
    /// When it happened, as momentOf() has it. `index` is recorded.
    [[nodiscard]] std::int64_t timeOf(trace::EventIndex index) const;

    void pause();
    void goLive();
    /// Stands at `us`, cut to [earliestUs(), latestUs()].
    void seek(std::int64_t us);
    /// Stands right after event `index` has happened.
    void seekToEvent(trace::EventIndex index);
    /// Stands `events` later (negative: earlier).
    void step(int events);
    /// Plays on from the cursor, at `speed` above 0; at the end it becomes Live.
    void play(double speed);

Q_SIGNALS:
    void modeChanged(engram::gui::Timeline::Mode mode);
    void cursorMoved(qint64 us);  ///< not live; live views follow recordingChanged()
    void recordingReplaced();     ///< by another one, whose events count from anew
    void recordingChanged();      ///< more was recorded, or the recording is another one

private:
    void onAppended();
    void onCleared();
    void advance();
    void forgetMoment();
    /// Paused at `us`; of the batch that was under way only the events before `index` happened.
    void standAt(std::int64_t us, trace::EventIndex index);
    void showAt(std::int64_t us, trace::EventIndex index);
    /// Folds m_base to the last batch that was seen at `us` or before.
    void moveBase(std::int64_t us);
    [[nodiscard]] trace::EventIndex positionAt(std::int64_t us) const;

    ClusterSession& m_session;
    ClusterModel m_shown;
    Mode m_mode = Mode::Live;
    double m_speed = 1;
    std::int64_t m_cursorUs = 0;
    trace::EventIndex m_cursorIndex = 0;
    ClusterState m_base;  ///< at a border of batches, at the cursor or before; not live
    HopsUnderWay m_underWay;
    mutable std::optional<std::int64_t> m_firstUs;  ///< timeOf(0), once it was asked for
    QTimer m_frame;
    QElapsedTimer m_sinceFrame;
};

/// When an event happened, by the cursor's clock: its own time, but after `beforeUs`, at which the
/// batch ahead of its own was seen, and not after `seenUs`, when it was.
[[nodiscard]] std::int64_t momentOf(const Event& event, std::int64_t beforeUs, std::int64_t seenUs);

}  // namespace engram::gui
