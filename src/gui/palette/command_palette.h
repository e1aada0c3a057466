// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The command palette: type a few letters, press Enter. Stands at the top of its parent and closes
// when it loses the focus. GUI thread only.

#pragma once

#include <QAbstractListModel>
#include <QFrame>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
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

class CommandPalette final : public QFrame {
    Q_OBJECT

public:
    explicit CommandPalette(QWidget* parent);

    /// Shows it with these entries, nothing typed.
    void open(std::vector<PaletteEntry> entries);
    /// Hides it; the focus goes back to where it was.
    void dismiss();
    [[nodiscard]] QLineEdit& input() { return *m_input; }
    [[nodiscard]] QListView& list() { return *m_list; }
    [[nodiscard]] PaletteModel& model() { return m_model; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();
    void place();
    void run(const QModelIndex& index);
    bool handleKey(QKeyEvent* event);
    void moveBy(int rows);
    void onFocusChanged(QWidget* now);

    PaletteModel m_model;
    QLineEdit* m_input;
    QListView* m_list;
    QPointer<QWidget> m_before;  ///< had the focus
};

}  // namespace engram::gui
