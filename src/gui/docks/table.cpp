// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_docks/table.h"

#include <QHeaderView>
#include <QIcon>
#include <QPaintEvent>
#include <QPainter>
#include <algorithm>

#include "gui_docks/tables.h"

namespace engram::gui {

namespace {

/// Left and right of a cell, so that it stands under the text of its header.
constexpr int kCellPadding = 9;
constexpr int kIconGap = 6;

}  // namespace

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (isSelected)
        painter->fillRect(option.rect, option.palette.brush(QPalette::Highlight));
    QRect room = option.rect.adjusted(kCellPadding, 0, -kCellPadding, 0);
    if (const QVariant icon = index.data(Qt::DecorationRole); icon.isValid()) {
        const QSize size = option.decorationSize;
        const QPoint corner(room.left(), room.center().y() - size.height() / 2);
        qvariant_cast<QIcon>(icon).paint(painter, QRect(corner, size));
        room.setLeft(room.left() + size.width() + kIconGap);
    }
    QString text = index.data(Qt::DisplayRole).toString();
    if (text.isEmpty() || room.width() <= 0)
        return;
    if (option.fontMetrics.horizontalAdvance(text) > room.width())
        text = option.fontMetrics.elidedText(text, option.textElideMode, room.width());
    const QVariant color = index.data(Qt::ForegroundRole);
    const QPalette::ColorRole role = isSelected ? QPalette::HighlightedText : QPalette::Text;
    painter->setPen(color.isValid() ? qvariant_cast<QColor>(color) : option.palette.color(role));
    painter->setFont(option.font);
    const QVariant alignment = index.data(Qt::TextAlignmentRole);
    const int flags =
        alignment.isValid() ? alignment.toInt() : int{Qt::AlignLeft} | int{Qt::AlignVCenter};
    painter->drawText(room, flags | int{Qt::TextSingleLine}, text);
}

Table::Table(QWidget* parent) : QTableView(parent) {
    setItemDelegate(new CellDelegate(this));
    styleTable(*this);
    // Else each change of a cell would paint all that lies under it.
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
}

int Table::neededFor(int column) const {
    return std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
}

void Table::fitColumns() {
    m_isFitted = true;
    for (int column = 0; column + 1 < horizontalHeader()->count(); ++column)
        setColumnWidth(column, neededFor(column));
    layLast();
}

void Table::growColumns() {
    m_isFitted = true;
    for (int column = 0; column + 1 < horizontalHeader()->count(); ++column)
        setColumnWidth(column, std::max(columnWidth(column), neededFor(column)));
    layLast();
}

void Table::layLast() {
    const int last = horizontalHeader()->count() - 1;
    if (last < 0)
        return;
    int room = viewport()->width();
    for (int column = 0; column < last; ++column)
        room -= columnWidth(column);
    const int least = neededFor(last);
    horizontalHeader()->setStretchLastSection(room >= least);
    if (room < least)
        setColumnWidth(last, least);
}

void Table::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    if (m_isFitted)
        layLast();
}

void Table::paintEvent(QPaintEvent* event) {
    QPainter(viewport()).fillRect(event->rect(), palette().brush(QPalette::Base));
    QTableView::paintEvent(event);
}

}  // namespace engram::gui
