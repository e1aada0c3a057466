// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The markers of both recordings, a row for each, over the same relative time as the charts. A
// click on a marker aligns its recording there; with the keyboard the lists of moments do that.
// GUI thread only.

#pragma once

#include <QWidget>
#include <vector>

#include "gui_compare/comparison.h"
#include "gui_style/theme.h"
#include "gui_timeline_dock/marker_look.h"

namespace engram::gui {

class MarkerRows final : public QWidget {
    Q_OBJECT

public:
    explicit MarkerRows(QWidget* parent = nullptr);

    /// `comparison` lives until the next call; null: none.
    void setComparison(const Comparison* comparison);
    void setTheme(const Theme& theme);
    /// In relative seconds; `from` below `until`.
    void setSpan(double from, double until);
    /// Those in sight, from left to right; such as would cover each other are one.
    [[nodiscard]] std::vector<MarkerGroup> groups(CompareSide side) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void markerChosen(engram::gui::CompareSide side, qint64 us);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] double xOf(double seconds) const;
    [[nodiscard]] double middleOf(CompareSide side) const;
    [[nodiscard]] int rowHeight() const;
    /// The group at a place, and whose it is.
    [[nodiscard]] std::optional<std::pair<CompareSide, MarkerGroup>> groupAt(QPointF place) const;
    void describe();

    const Comparison* m_comparison = nullptr;
    Theme m_theme = Theme::light();
    double m_from = -5;
    double m_until = 15;
};

}  // namespace engram::gui
