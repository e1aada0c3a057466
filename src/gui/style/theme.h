// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Colours of the window in light and dark. A value: pass it on, compare it, ask it.

#pragma once

#include <QColor>
#include <QPalette>
#include <array>
#include <cstdint>

#include "common/event.h"
#include "gui_model/visual_state.h"

namespace engram::gui {

/// What the user chose; System follows the desktop.
enum class ThemeChoice : std::uint8_t { System, Light, Dark };

/// All colours are opaque. Contrast (WCAG 2.1) against `background`: text at least 7, muted text
/// 4.5, states and tokens 3. Held by tests/gui/style.
struct Theme {
    bool dark = false;
    QColor background;  ///< of the canvas, charts, lists
    QColor surface;     ///< of toolbars, legends, cards on it
    QColor border;      ///< between surfaces
    QColor text;
    QColor mutedText;
    QColor edge;                   ///< a link between nodes that carries nothing now
    QColor edgeActive;             ///< a link of the selected node
    QColor accent;                 ///< selection and keyboard focus
    QColor accentText;             ///< on accent
    QColor probe;                  ///< replicas of the key that is looked up
    std::array<QColor, 6> states;  ///< by VisualState
    QColor onState;                ///< glyphs on a filled state colour

    [[nodiscard]] QColor state(VisualState state) const;
    /// Colour of a message's token. Failure has the colour of the failed state.
    [[nodiscard]] QColor token(HopKind kind) const;
    /// For the whole application: QApplication::setPalette(theme.palette()).
    [[nodiscard]] QPalette palette() const;

    [[nodiscard]] static Theme light();
    [[nodiscard]] static Theme darkTheme();
    /// System: dark if the window colour of `system`, the desktop's own palette, is darker than its
    /// text. (Qt 6.4 has no hint for the colour scheme.) Take `system` before you set another one.
    [[nodiscard]] static Theme resolve(ThemeChoice choice, const QPalette& system);

    friend bool operator==(const Theme&, const Theme&) = default;

private:
    struct Tokens {
        QColor write, read, lookup, reply, failure;
        friend bool operator==(const Tokens&, const Tokens&) = default;
    };
    Tokens m_tokens;
};

}  // namespace engram::gui
