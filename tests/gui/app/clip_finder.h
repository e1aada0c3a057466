// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Finds texts of a window that can't be read whole: their widget is smaller than they need, or
// sticks out of what holds it. A text that ends in an ellipsis and has a tooltip is readable.

#pragma once

#include <QStringList>
#include <QWidget>

namespace engram::gui {

/// One line for each clipped text: class, text, what it needs and what it has.
[[nodiscard]] QStringList clippedTexts(const QWidget& window);

}  // namespace engram::gui
