// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The rows of the message log that pass the filter, newest last: everything that was recorded, also
// what lies after the time cursor. Keeps no events of its own, only their indices. A filter goes
// through a long recording in slices, so that the window never waits. An event whose request is not
// answered is judged once more when it is.

#pragma once

#include <QAbstractTableModel>
#include <QTimer>
#include <deque>
#include <memory>

#include "gui_docks/view_filter.h"
#include "gui_style/theme.h"
#include "gui_timeline/frame_pacer.h"
#include "gui_timeline/timeline.h"

namespace engram::gui {

class MessagesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : int { TimeColumn, NodeColumn, TextColumn, ColumnCount };
    /// From the least to the most.
    enum class Detail : std::uint8_t { Cluster, Requests, Everything };

    MessagesModel(const Timeline& timeline, FramePacer& pacer, QObject* parent = nullptr);

    /// Lists only what `filter` lets pass; it lives longer.
    void follow(ViewFilter& filter);
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
    /// The last row of the events before `index`, or -1.
    [[nodiscard]] int lastRowBefore(trace::EventIndex index) const;
    /// Share of the recording that the filter has gone through, 0..1.
    [[nodiscard]] double progress() const;
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void progressed();  ///< more was looked at

private:
    /// Events that are looked at in one go, unless they take too long.
    static constexpr trace::EventIndex kSlice = 16384;
    /// More requests than that are not waited for.
    static constexpr std::size_t kMaximumWaiting = 4096;

    /// A request that was not answered yet, and the filter asks how it ends.
    struct Waiting {
        trace::EventIndex index = 0;
        RequestId request;
    };

    [[nodiscard]] bool passes(const Event& event) const;
    [[nodiscard]] trace::EventIndex judgedUntil() const;
    void take(trace::EventIndex until);
    void judgeWaiting();
    /// Brings the row of an event, or takes it away.
    void setShown(trace::EventIndex index, bool isShown);
    void dropOld();
    void rebuild();
    void greyWhatComes();

    const Timeline& m_timeline;
    ViewFilter* m_filter = nullptr;
    std::deque<Waiting> m_waiting;  ///< ascending
    Detail m_detail = Detail::Requests;
    Theme m_theme = Theme::light();
    std::deque<trace::EventIndex> m_rows;  ///< ascending
    trace::EventIndex m_next = 0;          ///< the first event that was not looked at
    PacedWork m_batch;
    QTimer m_more;  ///< the next slice, until all is looked at
};

}  // namespace engram::gui
