// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_lessons/lessons_dialog.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include "gui_scenario/scenario_parser.h"

namespace engram::gui {

namespace {
constexpr QSize kSize{560, 520};
/// More mistakes than this are told by their number.
constexpr std::size_t kShownProblems = 6;
}  // namespace

LessonsDialog::LessonsDialog(QWidget* parent)
    : QDialog(parent),
      m_lessons(shippedLessons()),
      m_list(new QListWidget),
      m_problems(new QLabel),
      m_begin(new QPushButton(tr("Open lesson"))) {
    setObjectName(QStringLiteral("lessonsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Lessons"));
    auto* const file = new QPushButton(tr("Open file ..."));
    auto* const cancel = new QPushButton(tr("Cancel"));
    m_list->setAccessibleName(tr("Lessons"));
    m_list->setWordWrap(true);
    m_list->setSpacing(3);
    for (const ShippedLesson& lesson : m_lessons) {
        m_list->addItem(captionText(lesson.scenario.title) + QLatin1Char('\n') +
                        captionText(lesson.scenario.teaches));
    }
    m_list->setCurrentRow(0);
    m_problems->setWordWrap(true);
    m_problems->setTextFormat(Qt::PlainText);
    m_problems->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_problems->setAccessibleName(tr("Mistakes in the file"));
    m_problems->hide();
    m_begin->setDefault(true);
    m_begin->setProperty("primary", true);
    auto* const buttons = new QHBoxLayout;
    buttons->addWidget(file);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_begin);
    auto* const column = new QVBoxLayout(this);
    column->addWidget(m_list, 1);
    column->addWidget(m_problems);
    column->addLayout(buttons);
    resize(kSize);
    for (QPushButton* const button : {file, cancel, m_begin}) {
        button->setAccessibleName(button->text());
    }
    connect(m_begin, &QPushButton::clicked, this, [this] { choose(m_list->currentRow()); });
    connect(m_list, &QListWidget::itemActivated, this,
            [this](QListWidgetItem* item) { choose(m_list->row(item)); });
    connect(file, &QPushButton::clicked, this, &LessonsDialog::askForFile);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void LessonsDialog::choose(int row) {
    if (row >= 0 && row < static_cast<int>(m_lessons.size())) {
        Q_EMIT lessonChosen(m_lessons[static_cast<std::size_t>(row)].scenario);
        accept();
    }
}

void LessonsDialog::askForFile() {
    auto* const dialog =
        new QFileDialog(this, tr("Open a lesson"), {}, tr("Lessons (*.toml);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &LessonsDialog::openFile);
    dialog->open();
}

void LessonsDialog::openFile(const QString& path) {
    const ScenarioOrProblems read = readScenario(path);
    if (read) {
        Q_EMIT lessonChosen(*read);
        return accept();
    }
    QStringList lines{tr("%1 can't be played:").arg(QFileInfo(path).fileName())};
    for (std::size_t i = 0; i < qMin(read.error().size(), kShownProblems); ++i) {
        lines.append(toText(read.error()[i]));
    }
    if (read.error().size() > kShownProblems) {
        lines.append(
            tr("and %n more", nullptr, static_cast<int>(read.error().size() - kShownProblems)));
    }
    m_problems->setText(lines.join(QLatin1Char('\n')));
    m_problems->show();
}

}  // namespace engram::gui
