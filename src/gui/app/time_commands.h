// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// What the actions of the Time menu do, but for files: pausing, stepping, playing, bookmarks. GUI
// thread only.

#pragma once

#include <QObject>
#include <QTimer>
#include <functional>
#include <map>

#include "gui_actions/action_set.h"
#include "gui_session/cluster_session.h"
#include "gui_timeline/chronicle.h"
#include "gui_timeline/timeline.h"

namespace engram::gui {

class TimeCommands : public QObject {
    Q_OBJECT

public:
    TimeCommands(ClusterSession& session, Timeline& timeline, const Chronicle& chronicle,
                 ActionSet& actions, QObject* parent = nullptr);

    /// What the rules of the actions ask for; isBusy and hasRecent are not this class's to say.
    [[nodiscard]] TimeContext context() const;
    /// Names the moment, or the bookmark that is at it; an empty name removes that.
    void setBookmark(std::int64_t us, const QString& name);

Q_SIGNALS:
    void contextChanged();
    /// The user wants to name the moment; `name` is that of the bookmark which is there, or empty.
    void nameRequested(qint64 us, const QString& name);

private:
    void run(ActionId id);
    void play();
    void setSpeed(double speed);
    void goToMarker(const Marker* marker);
    void askForName();
    void checkContext();

    ClusterSession& m_session;
    Timeline& m_timeline;
    const Chronicle& m_chronicle;
    std::map<ActionId, std::function<void()>> m_handlers;
    double m_speed = 1;
    TimeContext m_told;
    QTimer m_check;
};

}  // namespace engram::gui
