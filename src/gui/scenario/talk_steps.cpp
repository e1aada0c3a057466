// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// `say`, `predict`, `pause` and `screenshot`: what concerns the viewer and not the cluster.

#include <QCoreApplication>
#include <QTimer>

#include "gui_scenario/field_reader.h"
#include "gui_scenario/step_task.h"

namespace engram::gui {

namespace {

struct TalkText {
    Q_DECLARE_TR_FUNCTIONS(engram::gui::TalkText)
};

void beginSay(StepTask& task) {
    task.waitForNext();
}

void beginPredict(StepTask& task) {
    task.waitForChoice(static_cast<int>(task.fields().whole("answer")) - 1);
}

QString predictMistake(const StepFields& fields) {
    if (fields.whole("answer") > fields.texts("choices").size()) {
        return TalkText::tr("'answer' is %1, but there are %2 choices")
            .arg(fields.whole("answer"))
            .arg(fields.texts("choices").size());
    }
    return {};
}

void beginPause(StepTask& task) {
    task.expect(TalkText::tr("a pause of %1").arg(toText(task.fields().duration("time"))));
    QTimer::singleShot(task.fields().duration("time"), &task, [&task] { task.pass(); });
}

void beginScreenshot(StepTask& task) {
    const QString file = task.fields().text("file");
    const QString expected = TalkText::tr("a picture in %1").arg(file);
    task.expect(expected);
    const Result<QString> path = task.run().screenshot(file);
    if (path) {
        task.pass(*path);
    } else {
        task.fail(expected, QString::fromStdString(path.error().detail));
    }
}

constexpr FieldSpec kSay[] = {{"text", FieldType::Caption}};
constexpr FieldSpec kPredict[] = {{"text", FieldType::Caption},
                                  {"choices", FieldType::Captions},
                                  {"answer", FieldType::Whole, true, 1, 6},
                                  {"why", FieldType::Caption}};
constexpr FieldSpec kPause[] = {{"time", FieldType::Duration, true, 1, 60'000}};
constexpr FieldSpec kScreenshot[] = {{"file", FieldType::FileName}};

constexpr StepKind kRows[] = {
    {"say", nullptr, nullptr, kSay, StepLimit::None, {}, beginSay},
    {"predict", nullptr, nullptr, kPredict, StepLimit::None, {}, beginPredict, predictMistake},
    {"pause", nullptr, nullptr, kPause, StepLimit::None, {}, beginPause},
    {"screenshot", nullptr, nullptr, kScreenshot, StepLimit::None, {}, beginScreenshot},
};

}  // namespace

std::span<const StepKind> talkSteps() {
    return kRows;
}

}  // namespace engram::gui
