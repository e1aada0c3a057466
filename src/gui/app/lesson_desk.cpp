// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_app/lesson_desk.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include "gui_lessons/lessons_dialog.h"

namespace engram::gui {

namespace {

/// Of a file that is not there yet: a lesson comes from anybody, and takes nobody's pictures away.
QString freePath(const QDir& folder, const QString& fileName) {
    const QFileInfo wanted(folder.filePath(fileName));
    QString path = wanted.filePath();
    for (int number = 2; QFileInfo::exists(path) || QFileInfo(path).isSymLink(); ++number) {
        path = wanted.dir().filePath(
            QStringLiteral("%1-%2.%3")
                .arg(wanted.completeBaseName(), QString::number(number), wanted.suffix()));
    }
    return path;
}

}  // namespace

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
    const QString path = freePath(folder, fileName);
    if (!folder.mkpath(QStringLiteral(".")) || !m_window.grab().save(path)) {
        return failure(ErrorCode::Io, "can't write " + path.toStdString());
    }
    return path;
}

}  // namespace engram::gui
