// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The language of the window, changed at run time: all widgets get a LanguageChange event.

#pragma once

#include <QString>
#include <QTranslator>

namespace engram::gui {

class Languages {
public:
    /// "en" or "de"; anything else, or empty, takes the language of the desktop if the window
    /// speaks it, and English if not. The one that is used now.
    QString use(const QString& wanted);
    [[nodiscard]] const QString& current() const { return m_current; }

private:
    QTranslator m_program;
    QTranslator m_qt;  ///< Qt's own buttons and dialogs
    QString m_current;
};

}  // namespace engram::gui
