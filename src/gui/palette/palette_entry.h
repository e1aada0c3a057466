// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// One thing that the command palette offers. A value.

#pragma once

#include <QIcon>
#include <QString>
#include <QStringList>
#include <functional>

namespace engram::gui {

struct PaletteEntry {
    QString title;
    QString detail;    ///< one line below it: what it does, or why it can't be done now
    QString shortcut;  ///< as it is shown
    QIcon icon;
    bool isEnabled = true;
    bool isAlwaysListed = true;  ///< false: only once something is typed
    QStringList words;           ///< found by these besides title and detail
    std::function<void()> run;   ///< after the palette has closed
};

}  // namespace engram::gui
