// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Shows the failover report card over the canvas: after each failure by itself, and when asked.

#pragma once

#include <QObject>

#include "gui_app/canvas_area.h"
#include "gui_report/report_card.h"
#include "gui_report/report_center.h"

namespace engram::gui {

class ReportOverlay : public QObject {
    Q_OBJECT

public:
    /// Both live longer.
    ReportOverlay(ReportCenter& center, CanvasArea& area);

    [[nodiscard]] ReportCard& card() { return *m_card; }
    void setTheme(const Theme& theme) { m_card->setTheme(theme); }
    /// The newest report, with the keyboard in it; says so if there is none.
    void showNewest();
    void hideCard();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void onReportAdded();
    void onReportsChanged();

    ReportCenter& m_center;
    CanvasArea& m_area;
    ReportCard* m_card;
};

}  // namespace engram::gui
