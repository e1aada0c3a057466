// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Lessons in the window: the action that lists them, the card beside the canvas, and pictures.

#pragma once

#include <QObject>

#include "gui_actions/action_set.h"
#include "gui_app/canvas_area.h"
#include "gui_lessons/lesson_card.h"

namespace engram::gui {

class LessonDesk : public QObject {
    Q_OBJECT

public:
    /// All live longer; `window` is what pictures show.
    LessonDesk(ClusterSession& session, ActionSet& actions, CanvasArea& area, QWidget& window);

    /// Puts the lesson beside the canvas, with its first button focused.
    void open(const Scenario& scenario);
    [[nodiscard]] LessonPlayer& player() { return m_player; }
    [[nodiscard]] LessonCard& card() { return *m_card; }

private:
    void showList();
    [[nodiscard]] Result<QString> save(const QString& fileName) const;

    QWidget& m_window;
    CanvasArea& m_area;
    LessonPlayer m_player;
    LessonCard* m_card;
};

}  // namespace engram::gui
