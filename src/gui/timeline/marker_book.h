// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The moments of a recording that matter, by time. Pure; one thread.

#pragma once

#include <QString>
#include <cstdint>
#include <deque>
#include <utility>

#include "common/event.h"
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
class MarkerBook {
public:
    /// Events in the order of their indices; `us` is the moment by the clock of Timeline.
    void fold(const Event& event, trace::EventIndex index, std::int64_t us);
    /// What held before the recording makes no markers (trace::Batch::isPrologue).
    void foldPrologue(const Event& event);
    /// Forgets what was before `us`.
    void dropBefore(std::int64_t us);
    void clear();
    /// By time, oldest first; of one moment in the order in which they were heard.
    [[nodiscard]] const std::deque<Marker>& markers() const { return m_markers; }

private:
    void foldView(const Event& event, trace::EventIndex index, std::int64_t us);
    void foldBookmark(const Event& event, trace::EventIndex index);
    void foldProcess(const Event& event, trace::EventIndex index, std::int64_t us);
    void insert(Marker marker);

    std::deque<Marker> m_markers;
    std::pair<Epoch, ViewNumber> m_view;
};

}  // namespace engram::gui
