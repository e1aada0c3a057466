// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Keeps the few events that steps ask for and no node's state tells: what was declared once. The
// only part of scenarios that reads the stream of events.

#pragma once

#include <QObject>
#include <map>

#include "gui_model/cluster_model.h"

namespace engram::gui {

class EventWatch : public QObject {
    Q_OBJECT

public:
    /// `model` lives longer.
    explicit EventWatch(ClusterModel& model);

    /// The newest SlotsOffline or LossDeclared since this object was made, or null.
    [[nodiscard]] const Event* newest(EventKind kind) const;

private:
    void onAppended(int rows);

    ClusterModel& m_model;
    std::map<EventKind, Event> m_newest;
};

}  // namespace engram::gui
