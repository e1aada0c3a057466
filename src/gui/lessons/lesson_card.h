// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The lesson as the viewer meets it: caption, question with choices, what is waited for, what
// failed, and the way on. Space and Enter go on, digits choose.

#pragma once

#include <QFrame>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <vector>

#include "gui_lessons/lesson_player.h"

class QScrollArea;
class QVBoxLayout;

namespace engram::gui {

class LessonCard final : public QFrame {
    Q_OBJECT

public:
    /// `player` lives longer.
    explicit LessonCard(LessonPlayer& player, QWidget* parent = nullptr);

Q_SIGNALS:
    void otherLessonRequested();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    [[nodiscard]] QWidget* buildPage();
    void connectParts();
    void refresh();
    void refreshTexts();
    void showOffer();
    void showStep();
    void showQuestion(const StepTask& task);
    void showEnd();
    void showDone(const StepTask& task);
    void setChoices(const QStringList& choices);
    void setText(QLabel& label, const QString& text);
    void refreshButtons();
    void moveFocus();
    /// What came last must be in sight.
    void scrollToNews();
    void goOn();
    [[nodiscard]] StepTask* task() const;
    [[nodiscard]] StepTask::Wish wish() const;

    LessonPlayer& m_player;
    QLabel* m_title;
    QLabel* m_place;
    QToolButton* m_close;
    QProgressBar* m_progress;
    QScrollArea* m_scroll;
    QLabel* m_caption;
    QWidget* m_choiceArea;
    QVBoxLayout* m_choiceLayout;
    std::vector<QPushButton*> m_choices;
    QLabel* m_verdict;
    QLabel* m_done;
    QLabel* m_doing;
    QPushButton* m_next;
    QPushButton* m_again;
    QPushButton* m_other;
    int m_shownStep = -1;        ///< whose caption is shown
    std::size_t m_doneFrom = 0;  ///< results from here on are told
    std::size_t m_pageFrom = 0;  ///< results that came after the caption
};

}  // namespace engram::gui
