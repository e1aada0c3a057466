// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// What the one filter lets pass of the recording, for views that show figures and not events: the
// requests that it shows, reported as masters do, and the events of the cluster that it hides.
// Follows recording and filter in slices, so that the window never waits; does nothing while no
// filter is set. GUI thread only.

#pragma once

#include <QObject>
#include <QTimer>
#include <cstdint>
#include <deque>

#include "gui_docks/shown_requests.h"
#include "gui_filter/filtered_reports.h"
#include "gui_timeline/batch_clock.h"
#include "gui_timeline/request_totals.h"
#include "gui_timeline/timeline.h"

namespace engram::gui {

class FilteredRecord : public QObject {
    Q_OBJECT

public:
    /// Both live longer. Made by ViewFilter::record().
    FilteredRecord(const Timeline& timeline, const ViewFilter& filter, QObject* parent = nullptr);

    /// A filter is in force that can say no to requests.
    [[nodiscard]] bool isOn() const;
    /// How much of the recording was read, 0 to 1; what was not is in no figure.
    [[nodiscard]] double progress() const;
    /// For whoever shows figures of the span, while it is on: "filtered", "filtered: 40 %" while it
    /// reads, "filtered, 1 of 8" if nodes told of one request in 8 only.
    [[nodiscard]] QString noteOn(std::int64_t fromUs, std::int64_t untilUs) const;
    /// Shown requests of the span, wall microseconds.
    [[nodiscard]] RequestTotals::Requests requestsBetween(std::int64_t fromUs,
                                                          std::int64_t untilUs) const {
        return m_totals.between(fromUs, untilUs);
    }
    /// N: at some moment of the span the primary told of one request in N only.
    [[nodiscard]] std::int64_t oneInBetween(std::int64_t fromUs, std::int64_t untilUs) const;
    /// Event `index` tells of the cluster, was read, and the filter says no to it.
    [[nodiscard]] bool hides(trace::EventIndex index) const;
    /// Reads the recording anew, for whoever begins to listen while a filter is in force.
    void readAgain();

Q_SIGNALS:
    /// All that was reported is void: another filter is in force, or none, or another recording.
    void restarted();
    /// A report of a master, as if there were only shown requests, or that a node is gone and
    /// reports no more; `seenUs`: when it was heard.
    void reported(const engram::Event& report, qint64 seenUs);
    void progressed();

private:
    /// From this moment on.
    struct Sampling {
        std::int64_t atUs = 0;
        std::int64_t oneIn = 1;
    };

    void readOn();
    /// At least one step, if there is something to read.
    void readFor(qint64 milliseconds);
    void take(trace::EventIndex until);
    void takeIn(const Event& event, trace::EventIndex index, std::int64_t seenUs);
    void takeReport(const Event& report, std::int64_t seenUs);
    void dropOld();
    /// Events before this one can be judged.
    [[nodiscard]] trace::EventIndex judgedUntil() const;

    const Timeline& m_timeline;
    const ViewFilter& m_filter;
    ShownRequests m_requests;
    FilteredReports m_reports;
    RequestTotals m_totals;
    std::deque<Sampling> m_sampling;         ///< oldest first; only what differs from before
    std::deque<trace::EventIndex> m_hidden;  ///< ascending
    BatchClock m_clock;
    trace::EventIndex m_next = 0;  ///< events before this one were read
    QTimer m_more;
};

}  // namespace engram::gui
