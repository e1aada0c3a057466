// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Throughput, latency by kind of request, lag and load of the slaves, and the failovers so far: two
// minutes up to the time cursor, or around it when it stands. Everything that was recorded is taken
// in; replotted five times a second while it is visible. Follows the filter: throughput and latency
// are of the requests that it shows, lag and load of the nodes. GUI thread only.

#pragma once

#include <QTimer>
#include <cstdint>
#include <functional>
#include <initializer_list>
#include <memory>
#include <vector>

#include "gui_charts/chart_history.h"
#include "gui_docks/dock.h"
#include "gui_report/report_center.h"

namespace engram::gui {

class BarChart;
class ChartHeading;
class TimeChart;

class ChartsDock final : public Dock {
    Q_OBJECT

public:
    /// `reports` lives longer.
    ChartsDock(const DockContext& context, const ReportCenter& reports, QWidget* parent = nullptr);
    ~ChartsDock() override;

    void setTheme(const Theme& theme) override;
    void follow(ViewFilter& filter) override;
    /// What is drawn: of all requests, or of those that the filter shows.
    [[nodiscard]] const ChartHistory& history() const;
    /// Draws what there is at the time cursor; the timer does so.
    void refresh();

protected:
    void retranslate() override;

private:
    /// Events that are looked at in one go: a few milliseconds, as others read in the same turn.
    static constexpr trace::EventIndex kSlice = 4096;

    void connectCharts();
    void onCleared();
    void takeIn();
    /// What the charts over time have in common.
    struct Span {
        std::int64_t cursorUs = 0;  ///< wall microseconds, as all of these
        std::int64_t fromUs = 0;
        std::int64_t toUs = 0;
        std::vector<double> marks;  ///< seconds after the cursor
    };

    /// One chart after another, so that no frame waits for all of them.
    void drawNext();
    [[nodiscard]] Span spanInSight() const;
    void drawTime(TimeChart& chart, const ChartHistory& history, const Span& span,
                  std::initializer_list<std::function<double(const ChartSample&)>> figures);
    void drawThroughput();
    void drawLatency(TimeChart& chart, LatencyTail ChartSample::*kind);
    void drawLag();
    void drawLoad();
    void drawFailovers();
    void choose(double seconds);
    [[nodiscard]] bool filtersRequests() const;
    [[nodiscard]] bool filtersNodes() const;
    /// Fresh, as what the filter says of a slave may depend on its state; null: all slaves.
    [[nodiscard]] std::shared_ptr<SlaveChoice> shownSlaves() const;
    [[nodiscard]] NodeView nodeOf(const NodeId& id) const;
    [[nodiscard]] std::vector<NodeView> shownNodes() const;
    [[nodiscard]] std::vector<FailoverReport> shownReports() const;
    void noteRequestFilter(ChartHeading& heading, const Span& span) const;
    void noteNodeFilter(ChartHeading& heading) const;
    [[nodiscard]] QString textOfFilter(bool isOn) const;
    void saveCsv(const QString& name, const std::function<QByteArray()>& figures);

    DockContext m_context;
    const ReportCenter& m_reports;
    ChartHistory m_history;   ///< of everything
    ChartHistory m_filtered;  ///< of what the filter shows; empty without
    ViewFilter* m_filter = nullptr;
    trace::EventIndex m_next = 0;  ///< the first event that was not looked at
    TimeChart* m_throughput;
    TimeChart* m_reads;
    TimeChart* m_writes;
    TimeChart* m_lag;
    BarChart* m_load;
    BarChart* m_failovers;
    QTimer m_timer;
    PacedWork m_paced;
    std::vector<std::function<void()>> m_charts;  ///< how each is drawn
    std::size_t m_turn = 0;                       ///< the one that is drawn next
    bool m_isChanged = true;
    bool m_isGoingOn = false;  ///< the rest of a long recording waits for its turn
};

}  // namespace engram::gui
