// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Keeps the few events that steps ask for and no node's state tells: what was declared once. The
// only part of scenarios that reads the stream of events.

#pragma once

#include <QObject>
#include <map>

#include "gui_session/cluster_session.h"

namespace engram::gui {

class EventWatch : public QObject {
    Q_OBJECT

public:
    /// `session` lives longer.
    explicit EventWatch(ClusterSession& session);

    /// The newest SlotsOffline or LossDeclared since this object was made, or null. Of the cluster
    /// that runs now only.
    [[nodiscard]] const Event* newest(EventKind kind) const;

private:
    void onAppended();
    void onCleared();

    ClusterSession& m_session;
    trace::EventIndex m_next = 0;  ///< the first event that was not looked at
    std::map<EventKind, Event> m_newest;
};

}  // namespace engram::gui
