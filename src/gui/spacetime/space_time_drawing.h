// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Lays a span out as lines: lifelines, sloped arrows, marks. Knows no widget. Stateless.

#pragma once

#include <QCoreApplication>
#include <QFont>
#include <QPointF>
#include <QSizeF>
#include <functional>

#include "gui_spacetime/drawing_list.h"
#include "gui_spacetime/space_time_data.h"
#include "gui_style/theme.h"

namespace engram::gui {

/// How the span is seen.
struct SpaceTimeFrame {
    Theme theme;
    std::int64_t fromUs = 0;  ///< what is in sight, wall microseconds
    std::int64_t toUs = 0;
    std::int64_t cursorUs = 0;  ///< the playhead; 0: none
    RequestId selected;         ///< its messages stand out; 0: none
    std::uint64_t selectedSerial = 0;
    bool isTimeDown = false;  ///< else to the right
    /// Pixel of a time (wall microseconds) on a lane (index; between two is allowed).
    std::function<QPointF(std::int64_t us, double lane)> place;
};

class SpaceTimeDrawing {
    Q_DECLARE_TR_FUNCTIONS(SpaceTimeDrawing)

public:
    /// Above so many arrows in sight, heads and smoothing are left out.
    static constexpr std::size_t kManyArrows = 1500;

    /// Everything but names of lanes and the time axis.
    [[nodiscard]] static DrawingList draw(const SpaceTimeData& data, const SpaceTimeFrame& frame);
    /// The arrow nearest to `point`, at most `tolerance` pixels away; null: none.
    [[nodiscard]] static const SpaceTimeArrow* arrowAt(const SpaceTimeData& data,
                                                       const SpaceTimeFrame& frame, QPointF point,
                                                       qreal tolerance);
    /// The line of an arrow in pixels, up to where it is known to have come.
    [[nodiscard]] static QLineF lineOf(const SpaceTimeArrow& arrow, const SpaceTimeFrame& frame);
    /// A whole picture with names and times, as an SVG document.
    [[nodiscard]] static QByteArray svg(const SpaceTimeData& data, SpaceTimeFrame frame,
                                        QSizeF size, const QFont& font);
    [[nodiscard]] static QString laneName(const Lifeline& line);
    [[nodiscard]] static QString markText(const SpaceTimeMark& mark);
    /// Arrows of `data` that touch the frame's span.
    [[nodiscard]] static std::size_t countInSight(const SpaceTimeData& data,
                                                  const SpaceTimeFrame& frame);

private:
    static void addLifelines(const SpaceTimeData& data, const SpaceTimeFrame& frame,
                             DrawingList& list);
    static void addArrow(const SpaceTimeArrow& arrow, const SpaceTimeFrame& frame, bool hasHead,
                         DrawingList& list);
    static void addMark(const SpaceTimeMark& mark, const SpaceTimeData& data,
                        const SpaceTimeFrame& frame, DrawingList& list);
    static void addRuns(const SpaceTimeData& data, const SpaceTimeFrame& frame, DrawingList& list);
};

}  // namespace engram::gui
