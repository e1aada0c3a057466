// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_palette/palette_model.h"

#include <QStringList>
#include <algorithm>

#include "gui_palette/fuzzy_score.h"

namespace engram::gui {

void PaletteModel::setEntries(std::vector<PaletteEntry> entries) {
    m_entries = std::move(entries);
    m_typed.clear();
    choose();
}

void PaletteModel::setTyped(const QString& typed) {
    m_typed = typed;
    choose();
}

void PaletteModel::choose() {
    struct Found {
        std::size_t index;
        int score;
    };
    std::vector<Found> found;
    const bool isTyped = !m_typed.trimmed().isEmpty();
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const PaletteEntry& candidate = m_entries[i];
        if (!isTyped && !candidate.isAlwaysListed) {
            continue;
        }
        const int score = fuzzyScore(m_typed, QStringList{candidate.title} + candidate.words +
                                                  QStringList{candidate.detail});
        if (score > 0) {
            found.push_back({i, score});
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Found& a, const Found& b) { return a.score > b.score; });
    beginResetModel();
    m_rows.clear();
    for (const Found& one : found) {
        m_rows.push_back(one.index);
    }
    endResetModel();
}

const PaletteEntry& PaletteModel::entry(int row) const {
    return m_entries[m_rows[static_cast<std::size_t>(row)]];
}

int PaletteModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const PaletteEntry& shown = entry(index.row());
    switch (role) {
        case Qt::DisplayRole:
            return shown.title;
        case Qt::ToolTipRole:
        case Qt::AccessibleDescriptionRole:
        case DetailRole:
            return shown.detail;
        case Qt::AccessibleTextRole:
            return shown.isEnabled ? shown.title
                                   : tr("%1, not possible now: %2", "command, reason")
                                         .arg(shown.title, shown.detail);
        case Qt::DecorationRole:
            return shown.icon;
        case ShortcutRole:
            return shown.shortcut;
        case EnabledRole:
            return shown.isEnabled;
        default:
            return {};
    }
}

}  // namespace engram::gui
