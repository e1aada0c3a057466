// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// engram-scenario-texts OUTPUT FILE...: writes the texts of scenario files as C++ for lupdate. Part
// of the build, not installed.

#include <QCoreApplication>
#include <QSaveFile>
#include <cstdio>

#include "gui_scenario/scenario_parser.h"
#include "gui_scenario/scenario_texts.h"

int main(int argc, char** argv) {
    using namespace engram::gui;
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3) {
        std::fputs("usage: engram-scenario-texts OUTPUT FILE...\n", stderr);
        return 2;
    }
    QStringList texts;
    for (const QString& path : arguments.mid(2)) {
        const ScenarioOrProblems read = readScenario(path);
        if (!read) {
            std::fprintf(stderr, "%s:%s\n", qPrintable(path),
                         qPrintable(toText(read.error().front())));
            return 1;
        }
        texts.append(textsOf(*read));
    }
    texts.removeDuplicates();
    QSaveFile output(arguments.at(1));
    const QByteArray source = translationSource(texts).toUtf8();
    const bool isWritten = output.open(QIODevice::WriteOnly) &&
                           output.write(source) == source.size() && output.commit();
    return isWritten ? 0 : 1;
}
