// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// How all tables and panels of the docks look: the same spacing, rows and headers.

#pragma once

#include <QString>
#include <QTableView>
#include <initializer_list>

class QLayout;

namespace engram::gui {

/// Margins and spacing inside a dock.
void setPanelMargins(QLayout& layout);
/// Whole rows, no grid, no row numbers, uniform row height.
void styleTable(QTableView& view);
/// Widths of the first columns: as wide as these samples of their text.
void setColumnWidths(QTableView& view, std::initializer_list<QString> samples);
/// Bytes for people: "812 B", "1.4 KiB".
[[nodiscard]] QString bytesText(std::int64_t bytes);

}  // namespace engram::gui
