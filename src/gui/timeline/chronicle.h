// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// What a strip of time shows of a recording, so that painting it reads no events: how many requests
// there were, and the moments that matter. Follows the recording of a session, some events at a
// turn of the event loop. GUI thread only.

#pragma once

#include <QObject>
#include <QString>
#include <QTimer>
#include <cstdint>
#include <deque>
#include <map>

#include "gui_session/cluster_session.h"
#include "trace/recording.h"

namespace engram::gui {

/// The gravest first.
enum class MarkerKind : std::uint8_t {
    Loss,       ///< keys lost, or offline until a member is back
    Kill,       ///< a process was killed or failed
    Takeover,   ///< a master was elected, or serves as the new primary
    Suspicion,  ///< a node is not heard from
    Fault,      ///< made by hand: link, clock, frozen process
    Bookmark,   ///< the user's words
    View,       ///< a new view was committed
    Sync,       ///< copying of slots begins or ends
};
inline constexpr int kMarkerKinds = static_cast<int>(MarkerKind::Sync) + 1;

struct Marker {
    std::int64_t atUs = 0;  ///< by the clock of Timeline
    MarkerKind kind = MarkerKind::View;
    trace::EventIndex event = 0;
    QString name;  ///< the node that it concerns, or a bookmark's words; may be empty
};

/// Bookmarks: a Bookmark event is appended when the user makes the mark, and its own time says
/// which moment is marked, even one long before. A later Bookmark event of the same moment takes
/// the place of the earlier one: with other words it renames the mark, without words it removes it.
/// So a saved trace has them as they were left.
class Chronicle : public QObject {
    Q_OBJECT

public:
    struct Requests {
        double reads = 0;
        double writes = 0;
    };

    /// `session` lives longer.
    explicit Chronicle(const ClusterSession& session, QObject* parent = nullptr);

    /// By time, oldest first; of one moment in the order in which they were heard.
    [[nodiscard]] const std::deque<Marker>& markers() const { return m_markers; }
    /// Requests of the span (wall microseconds): exact, from the totals that masters tell five
    /// times a second, and spread evenly between two of them. Takes time only with the logarithm of
    /// the recording's length.
    [[nodiscard]] Requests requestsBetween(std::int64_t fromUs, std::int64_t untilUs) const;
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
    /// Requests until `atUs` since the beginning; between two points a straight line.
    struct Total {
        std::int64_t atUs = 0;
        double reads = 0;
        double writes = 0;
    };
    struct Told {
        std::int64_t atUs = 0;
        std::int64_t reads = 0;
        std::int64_t writes = 0;
    };

    void readOn();
    void startAnew();
    void dropOld();
    void fold(const Event& event, trace::EventIndex index, std::int64_t us);
    void foldCounters(const Event& event, std::int64_t us);
    void foldView(const Event& event, trace::EventIndex index, std::int64_t us);
    void foldBookmark(const Event& event, trace::EventIndex index);
    void foldProcess(const Event& event, trace::EventIndex index, std::int64_t us);
    void insert(Marker marker);
    [[nodiscard]] Requests totalAt(std::int64_t us) const;

    const ClusterSession& m_session;
    std::deque<Marker> m_markers;
    std::deque<Total> m_totals;
    std::map<NodeId, Told> m_told;
    std::pair<Epoch, ViewNumber> m_view;
    trace::EventIndex m_next = 0;  ///< events before this one were read
    std::int64_t m_batchUs = 0;    ///< of the batch that was read last, and of the one before
    std::int64_t m_beforeUs = 0;
    QTimer m_more;
};

class Timeline;

/// Stands right after the event of `marker`, or at the moment of a bookmark.
void goTo(Timeline& timeline, const Marker& marker);

}  // namespace engram::gui
