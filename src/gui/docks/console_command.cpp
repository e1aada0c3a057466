// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_docks/console_command.h"

#include <array>

namespace engram::gui {

namespace {

struct Syntax {
    const char* name;
    ConsoleVerb verb;
    int minWords;
    int maxWords;
    const char* usage;
};

constexpr std::array kSyntax{
    Syntax{"READ", ConsoleVerb::Read, 1, 1, "READ KEY"},
    Syntax{"WRITE", ConsoleVerb::Write, 2, 2, "WRITE KEY VALUE"},
    Syntax{"DELETE", ConsoleVerb::Delete, 1, 1, "DELETE KEY"},
    Syntax{"KEYS", ConsoleVerb::Keys, 0, 1, "KEYS [PATTERN]"},
    Syntax{"NODES", ConsoleVerb::Nodes, 0, 0, "NODES"},
    Syntax{"HELP", ConsoleVerb::Help, 0, 0, "HELP"},
    Syntax{"CLEAR", ConsoleVerb::Clear, 0, 0, "CLEAR"},
};

/// Takes the first word, quoted or not, off `rest`.
QString takeWord(QString& rest) {
    rest = rest.trimmed();
    if (!rest.startsWith(QLatin1Char('"'))) {
        const qsizetype end = rest.indexOf(QLatin1Char(' '));
        const QString word = end < 0 ? rest : rest.left(end);
        rest = end < 0 ? QString() : rest.mid(end + 1).trimmed();
        return word;
    }
    QString word;
    qsizetype at = 1;
    for (; at < rest.size() && rest[at] != QLatin1Char('"'); ++at) {
        if (rest[at] == QLatin1Char('\\') && at + 1 < rest.size()) {
            ++at;
        }
        word += rest[at];
    }
    rest = rest.mid(at + 1).trimmed();
    return word;
}

/// The value: a quoted word, or all that is left as it stands.
QString takeValue(QString& rest) {
    if (rest.startsWith(QLatin1Char('"'))) {
        return takeWord(rest);
    }
    QString value = rest;
    rest.clear();
    return value;
}

}  // namespace

ConsoleCommand parseConsoleLine(const QString& line) {
    QString rest = line.trimmed();
    ConsoleCommand command;
    if (rest.isEmpty()) {
        return command;
    }
    const QString name = takeWord(rest);
    for (const Syntax& syntax : kSyntax) {
        if (name.compare(QLatin1String(syntax.name), Qt::CaseInsensitive) != 0) {
            continue;
        }
        command.verb = syntax.verb;
        command.usage = QLatin1String(syntax.usage);
        int words = 0;
        if (syntax.maxWords >= 1 && !rest.isEmpty()) {
            command.key = takeWord(rest).toStdString();
            ++words;
        }
        if (syntax.maxWords >= 2 && !rest.isEmpty()) {
            command.value = takeValue(rest).toStdString();
            ++words;
        }
        const bool keyMissing = syntax.minWords > 0 && command.key.empty();
        if (words < syntax.minWords || keyMissing || !rest.isEmpty()) {
            command.verb = ConsoleVerb::Wrong;
        }
        return command;
    }
    command.verb = ConsoleVerb::Unknown;
    return command;
}

QStringList consoleVerbs() {
    QStringList names;
    for (const Syntax& syntax : kSyntax) {
        names.append(QLatin1String(syntax.name));
    }
    return names;
}

}  // namespace engram::gui
