// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Colours and style of the whole application, made from a Theme. GUI thread only.

#pragma once

#include <QPalette>
#include <QString>

#include "gui_style/theme.h"

namespace engram::gui {

class Appearance {
public:
    /// Takes the desktop's palette; once, before any theme is applied.
    Appearance();

    /// Sets style, palette and style sheet of the application; the theme that it chose.
    const Theme& apply(ThemeChoice choice);
    [[nodiscard]] const Theme& theme() const { return m_theme; }
    [[nodiscard]] ThemeChoice choice() const { return m_choice; }

    /// The style sheet of a theme.
    [[nodiscard]] static QString styleSheet(const Theme& theme);

private:
    QPalette m_desktop;
    Theme m_theme;
    ThemeChoice m_choice = ThemeChoice::System;
};

}  // namespace engram::gui
