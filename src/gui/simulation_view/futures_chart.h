// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Two futures as strips over one time axis that begins where they part: requests by piece of time,
// and the moments that matter with the glyphs of the timeline. GUI thread only.

#pragma once

#include <QWidget>

#include "gui_simulation/futures.h"
#include "gui_style/theme.h"

namespace engram::gui {

class FuturesChart final : public QWidget {
    Q_OBJECT

public:
    explicit FuturesChart(QWidget* parent = nullptr);

    void setSummary(FuturesSummary summary, const QString& left, const QString& right);
    void setTheme(const Theme& theme);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QRectF strip(int row) const;
    [[nodiscard]] double xOf(std::int64_t us) const;
    [[nodiscard]] const FutureFigures& figures(int row) const;
    void paintStrip(QPainter& painter, int row, std::uint32_t peak) const;
    void paintMarks(QPainter& painter, int row) const;
    void paintDifference(QPainter& painter) const;
    void paintAxis(QPainter& painter) const;
    void paintKey(QPainter& painter) const;
    [[nodiscard]] QString textAt(const QPointF& place) const;

    FuturesSummary m_summary;
    QString m_names[2];
    Theme m_theme = Theme::light();
};

}  // namespace engram::gui
