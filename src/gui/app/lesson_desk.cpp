// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_app/lesson_desk.h"

#include <QDir>
#include <QStandardPaths>

#include "gui_lessons/lessons_dialog.h"

namespace engram::gui {

LessonDesk::LessonDesk(ClusterSession& session, ActionSet& actions, CanvasArea& area,
                       QWidget& window)
    : QObject(&window),
      m_window(window),
      m_area(area),
      m_player(session, [this](const QString& fileName) { return save(fileName); }),
      m_card(new LessonCard(m_player, &area)) {
    area.setLessonCard(m_card);
    connect(&m_player, &LessonPlayer::stateChanged, &area, &CanvasArea::refresh);
    connect(m_card, &LessonCard::otherLessonRequested, this, &LessonDesk::showList);
    connect(&actions, &ActionSet::triggered, this, [this](ActionId id) {
        if (id == ActionId::Lessons) {
            showList();
        }
    });
}

void LessonDesk::open(const Scenario& scenario) {
    m_player.close();
    m_player.open(scenario);
    m_card->setFocus();
    Q_EMIT m_player.changed();  // the card hands the focus on to its button
}

void LessonDesk::showList() {
    auto* const dialog = new LessonsDialog(&m_window);
    connect(dialog, &LessonsDialog::lessonChosen, this, &LessonDesk::open);
    dialog->open();
}

Result<QString> LessonDesk::save(const QString& fileName) const {
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::PicturesLocation));
    const QString path = folder.filePath(fileName);
    if (!folder.mkpath(QStringLiteral(".")) || !m_window.grab().save(path)) {
        return failure(ErrorCode::Io, "can't write " + path.toStdString());
    }
    return path;
}

}  // namespace engram::gui
