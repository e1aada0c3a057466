// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The list of lessons: those that are shipped, and any file.

#pragma once

#include <QDialog>
#include <vector>

#include "gui_scenario/lesson_list.h"

class QLabel;
class QListWidget;
class QPushButton;

namespace engram::gui {

class LessonsDialog final : public QDialog {
    Q_OBJECT

public:
    explicit LessonsDialog(QWidget* parent = nullptr);

    /// Chooses the lesson of a file, or shows every mistake that it has.
    void openFile(const QString& path);

Q_SIGNALS:
    /// The dialog is closed.
    void lessonChosen(const engram::gui::Scenario& scenario);

private:
    void choose(int row);
    void askForFile();

    std::vector<ShippedLesson> m_lessons;
    QListWidget* m_list;
    QLabel* m_problems;
    QPushButton* m_begin;
};

}  // namespace engram::gui
