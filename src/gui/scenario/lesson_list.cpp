// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_scenario/lesson_list.h"

#include <QDir>

#include "common/assert.h"
#include "gui_scenario/scenario_parser.h"

namespace engram::gui {

std::vector<ShippedLesson> shippedLessons() {
    // Their names begin with their place.
    const QDir folder(QStringLiteral(":/scenarios"));
    std::vector<ShippedLesson> lessons;
    for (const QString& name :
         folder.entryList({QStringLiteral("*.toml")}, QDir::Files, QDir::Name)) {
        const QString path = folder.filePath(name);
        ScenarioOrProblems read = readScenario(path);
        ENGRAM_ASSERT(read.has_value());
        lessons.push_back({path, std::move(*read)});
    }
    return lessons;
}

}  // namespace engram::gui
