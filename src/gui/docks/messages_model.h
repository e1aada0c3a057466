// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The rows of the message log that pass the filter, newest last: everything that was recorded, also
// what lies after the time cursor. Keeps no events of its own, only their indices. A filter goes
// through a long recording in slices, so that the window never waits.

#pragma once

#include <QAbstractTableModel>
#include <QTimer>
#include <deque>
#include <memory>

#include "gui_docks/event_filter.h"
#include "gui_style/theme.h"
#include "gui_timeline/timeline.h"

namespace engram::gui {

class MessagesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : int { TimeColumn, NodeColumn, TextColumn, ColumnCount };
    /// From the least to the most.
    enum class Detail : std::uint8_t { Cluster, Requests, Everything };

    explicit MessagesModel(const Timeline& timeline, QObject* parent = nullptr);

    void setFilter(const QString& text);
    void setDetail(Detail detail);
    void setTheme(const Theme& theme);
    /// Takes in what was recorded meanwhile, at most kSlice events; by itself ten times a second
    /// and until all is done.
    void flush();
    /// Until all is done; for tests, and for what must be there at once.
    void flushAll();
    /// The event of a row, or null if it has left the recording.
    [[nodiscard]] std::shared_ptr<const Event> eventAt(int row) const;
    /// The event's index; `row` in range.
    [[nodiscard]] trace::EventIndex indexOf(int row) const;
    /// The row of an event, or -1 if the filter hides it.
    [[nodiscard]] int rowOf(trace::EventIndex index) const;
    /// The last row that has happened at the time cursor, or -1.
    [[nodiscard]] int rowAtCursor() const;
    /// Share of the recording that the filter has gone through, 0..1.
    [[nodiscard]] double progress() const;
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// Events that are looked at in one go: some 5 ms.
    static constexpr trace::EventIndex kSlice = 4096;

    [[nodiscard]] bool passes(const Event& event) const;
    void dropOld();
    void rebuild();
    void greyWhatComes();

    const Timeline& m_timeline;
    EventFilter m_filter;
    Detail m_detail = Detail::Requests;
    Theme m_theme = Theme::light();
    std::deque<trace::EventIndex> m_rows;  ///< ascending
    trace::EventIndex m_next = 0;          ///< the first event that was not looked at
    QTimer m_batch;
};

}  // namespace engram::gui
