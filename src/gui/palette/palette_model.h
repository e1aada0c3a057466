// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The list below the palette's input: what fits the typed letters, best first. GUI thread only.

#pragma once

#include <QAbstractListModel>
#include <cstddef>
#include <vector>

#include "gui_palette/palette_entry.h"

namespace engram::gui {

/// The entries that fit what was typed, best first.
class PaletteModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role : int { DetailRole = Qt::UserRole + 1, ShortcutRole, EnabledRole };
    using QAbstractListModel::QAbstractListModel;

    void setEntries(std::vector<PaletteEntry> entries);
    void setTyped(const QString& typed);
    /// `row` in range.
    [[nodiscard]] const PaletteEntry& entry(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    void choose();

    std::vector<PaletteEntry> m_entries;
    std::vector<std::size_t> m_rows;  ///< indices of m_entries
    QString m_typed;
};

}  // namespace engram::gui
