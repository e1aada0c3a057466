// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_docks/tables.h"

#include <QHeaderView>
#include <QLayout>
#include <QLocale>

namespace engram::gui {

namespace {
constexpr int kMargin = 8;
constexpr int kSpacing = 6;
constexpr int kRowPadding = 8;
/// Left and right of the text of a cell, as in the style sheet and a little more.
constexpr int kCellPadding = 24;
/// Header and a row: a low window leaves the rest to the canvas.
constexpr int kLeastHeight = 48;
}  // namespace

void setPanelMargins(QLayout& layout) {
    layout.setContentsMargins(kMargin, kSpacing, kMargin, kMargin);
    layout.setSpacing(kSpacing);
}

void styleTable(QTableView& view) {
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setSelectionMode(QAbstractItemView::SingleSelection);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
    view.setMinimumHeight(kLeastHeight);
    view.setShowGrid(false);
    view.setWordWrap(false);
    view.setTabKeyNavigation(false);
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.verticalHeader()->hide();
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view.verticalHeader()->setDefaultSectionSize(view.fontMetrics().height() + kRowPadding);
    view.horizontalHeader()->setHighlightSections(false);
    view.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view.horizontalHeader()->setFixedHeight(view.fontMetrics().height() + kRowPadding);
}

void setColumnWidths(QTableView& view, std::initializer_list<QString> samples) {
    int column = 0;
    for (const QString& sample : samples) {
        view.setColumnWidth(column++, view.fontMetrics().horizontalAdvance(sample) + kCellPadding);
    }
}

QString bytesText(std::int64_t bytes) {
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeIecFormat);
}

}  // namespace engram::gui
