// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The languages of the window, as one table, and the one that is used: changed at run time, all
// widgets get a LanguageChange event. GUI thread only.

#pragma once

#include <QString>
#include <QStringList>
#include <QTranslator>
#include <memory>
#include <span>
#include <vector>

#include "gui_actions/action_table.h"

namespace engram::gui {

/// A new language is a row in languages.cpp, an action, and a file translations/engram_CODE.ts.
struct Language {
    const char* code;  ///< as QLocale and the names of the files with its texts have it
    ActionId action;   ///< chooses it, and tells its own name
};

class Languages {
public:
    /// In the order of the menu; the first is what the sources are written in.
    [[nodiscard]] static std::span<const Language> table();
    /// nullptr: the window does not speak it.
    [[nodiscard]] static const Language* find(const QString& code);
    /// nullptr: the action chooses no language.
    [[nodiscard]] static const Language* find(ActionId action);
    [[nodiscard]] static QStringList codes();
    /// The first of the desktop's languages (BCP 47, best first) that the window speaks, or
    /// English. Traditional Chinese is not taken for Simplified.
    [[nodiscard]] static const Language& bestOf(const QStringList& desktop);

    /// A code of the table; anything else, or empty, takes the language of the desktop. Returns the
    /// one that is used now.
    const Language& use(const QString& wanted);
    /// The code of the one that is used.
    [[nodiscard]] QString current() const { return QLatin1String(m_current->code); }

private:
    void install(const QString& file, const QString& directory);

    const Language* m_current = table().data();
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

}  // namespace engram::gui
