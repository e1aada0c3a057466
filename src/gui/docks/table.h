// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// A table in the style of all docks that may change ten times a second: its cells are drawn without
// the style sheet's machinery, on an opaque ground.

#pragma once

#include <QStyledItemDelegate>
#include <QTableView>

namespace engram::gui {

/// A row of text, its colour and alignment from the model, with an icon in front if there is one.
class CellDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

class Table final : public QTableView {
    Q_OBJECT

public:
    explicit Table(QWidget* parent = nullptr);

    /// Columns become as wide as their header, and what is in sight, need.
    void fitColumns();
    /// The same, but none becomes narrower: figures that change would make the columns dance.
    void growColumns();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] int neededFor(int column) const;
    /// The last column takes what is left, and no less than it needs.
    void layLast();

    bool m_isFitted = false;  ///< the widths are not those of samples
};

}  // namespace engram::gui
