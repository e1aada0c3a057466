// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Says over the canvas that what it shows is not now, how much has happened since, and leads back.
// GUI thread only.

#pragma once

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

#include "gui_actions/action_set.h"
#include "gui_session/cluster_session.h"
#include "gui_timeline/timeline.h"

namespace engram::gui {

class PauseBar final : public QFrame {
    Q_OBJECT

public:
    /// All of them live longer.
    PauseBar(const ClusterSession& session, const Timeline& timeline, ActionSet& actions,
             QWidget* parent);

    /// There is something to say.
    [[nodiscard]] bool isWanted() const { return !m_timeline.isLive(); }
    [[nodiscard]] QPushButton& button() { return *m_goLive; }
    [[nodiscard]] QString text() const { return m_text->text(); }
    /// The size for at most `width` pixels; the text is wrapped if it must be.
    [[nodiscard]] QSize fitTo(int width);
    /// How slowly a timeline plays: "1 ms of the cluster lasts 1 s"; empty at true speed.
    [[nodiscard]] static QString scaleText(const Timeline& timeline);

Q_SIGNALS:
    void resized();  ///< its text became shorter or longer, or it is wanted no more

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    [[nodiscard]] QString sentence() const;

    const ClusterSession& m_session;
    const Timeline& m_timeline;
    QLabel* m_text;
    QPushButton* m_goLive;
    QTimer m_timer;
};

}  // namespace engram::gui
