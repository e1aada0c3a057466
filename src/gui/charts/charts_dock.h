// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Throughput and latency of the last two minutes. Sampled and replotted five times a second, only
// while it is visible; samples are taken always.

#pragma once

#include <QTimer>
#include <deque>
#include <memory>
#include <vector>

#include "gui_charts/rate_history.h"
#include "gui_docks/dock.h"

namespace engram::gui {

class TimeChart;

class ChartsDock final : public Dock {
    Q_OBJECT

public:
    explicit ChartsDock(const DockContext& context, QWidget* parent = nullptr);
    ~ChartsDock() override;

    void setTheme(const Theme& theme) override;
    [[nodiscard]] const RateHistory& history() const { return m_history; }
    /// Takes a sample at wall time `nowUs` (microseconds), if it is later than the last, and
    /// redraws.
    void sample(std::int64_t nowUs);

protected:
    void retranslate() override;

private:
    void onAppended();
    /// Of the faults that the last two minutes saw.
    [[nodiscard]] std::vector<double> faultSeconds() const;

    DockContext m_context;
    RateHistory m_history;
    std::deque<std::int64_t> m_faultsUs;  ///< by the clock of the history
    trace::EventIndex m_seen = 0;         ///< events before this one were looked at
    TimeChart* m_throughput;
    TimeChart* m_latency;
    QTimer m_timer;
};

}  // namespace engram::gui
