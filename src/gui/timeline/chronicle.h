// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// What a strip of time shows of a recording, so that painting it reads no events: how many requests
// there were, and the moments that matter. Follows the recording of a session, some events at a
// turn of the event loop. GUI thread only.

#pragma once

#include <QObject>
#include <QTimer>
#include <cstdint>
#include <deque>

#include "gui_session/cluster_session.h"
#include "gui_timeline/batch_clock.h"
#include "gui_timeline/marker_book.h"
#include "gui_timeline/request_totals.h"
#include "trace/recording.h"

namespace engram::gui {

class Chronicle : public QObject {
    Q_OBJECT

public:
    using Requests = RequestTotals::Requests;

    /// `session` lives longer.
    explicit Chronicle(const ClusterSession& session, QObject* parent = nullptr);

    /// By time, oldest first; of one moment in the order in which they were heard.
    [[nodiscard]] const std::deque<Marker>& markers() const { return m_book.markers(); }
    /// Requests of the span, wall microseconds.
    [[nodiscard]] Requests requestsBetween(std::int64_t fromUs, std::int64_t untilUs) const {
        return m_requests.between(fromUs, untilUs);
    }
    /// Some of the recording was not read yet.
    [[nodiscard]] bool isReading() const { return m_more.isActive(); }
    /// The first marker after `us`, and the last one before it; null if there is none.
    [[nodiscard]] const Marker* after(std::int64_t us) const;
    [[nodiscard]] const Marker* before(std::int64_t us) const;
    /// The bookmark at just this moment, or null.
    [[nodiscard]] const Marker* bookmarkAt(std::int64_t us) const;

Q_SIGNALS:
    void changed();

private:
    void readOn();
    void startAnew();
    void dropOld();

    const ClusterSession& m_session;
    MarkerBook m_book;
    RequestTotals m_requests;
    trace::EventIndex m_next = 0;  ///< events before this one were read
    BatchClock m_clock;
    QTimer m_more;
};

class Timeline;

/// Stands right after the event of `marker`, or at the moment of a bookmark.
void goTo(Timeline& timeline, const Marker& marker);

}  // namespace engram::gui
