// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The steps of a failover as bars over one time axis: each from the step that it had to wait for to
// its end. GUI thread only.

#pragma once

#include <QWidget>
#include <vector>

#include "gui_report/failover_report.h"
#include "gui_style/theme.h"

namespace engram::gui {

class PhaseChart final : public QWidget {
    Q_OBJECT

public:
    /// One row: its span in microseconds since the failure, as it is drawn.
    struct Bar {
        Milestone step = Milestone::Detected;
        std::int64_t fromUs = 0;
        std::int64_t toUs = 0;
        bool isReached = false;
    };

    explicit PhaseChart(QWidget* parent = nullptr);

    void setReport(const FailoverReport& report);
    void setTheme(const Theme& theme);
    [[nodiscard]] const std::vector<Bar>& bars() const { return m_bars; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QColor colorOf(Milestone step) const;
    [[nodiscard]] int rowHeight() const;
    void describe();

    FailoverReport m_report;
    std::vector<Bar> m_bars;
    Theme m_theme = Theme::light();
};

/// The bars of `report`, in the order of the steps.
[[nodiscard]] std::vector<PhaseChart::Bar> barsOf(const FailoverReport& report);

}  // namespace engram::gui
