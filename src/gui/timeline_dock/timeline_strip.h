// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The whole recording on one strip: requests a second, markers, an axis with true times, and the
// time cursor as a playhead that can be dragged. Under a filter the columns are of the requests
// that it shows, the outline is of all, and other markers are muted. Painting reads no events. GUI
// thread only.
//
// Mouse: press and drag scrub, a click on a marker goes there; on the axis dragging pans; the wheel
// zooms about the pointer, sideways it pans; a double click seeks anywhere. Keys: arrows step by
// event, Page keys by marker, Home and End, Space plays or pauses, + - 0 zoom.

#pragma once

#include <QPixmap>
#include <QTimer>
#include <QWidget>
#include <optional>

#include "gui_actions/action_set.h"
#include "gui_docks/filtered_record.h"
#include "gui_style/theme.h"
#include "gui_timeline/chronicle.h"
#include "gui_timeline/frame_pacer.h"
#include "gui_timeline/timeline.h"
#include "gui_timeline_dock/marker_look.h"
#include "gui_timeline_dock/time_scale.h"

namespace engram::gui {

class TimelineStrip : public QWidget {
    Q_OBJECT

public:
    /// All of them live longer.
    TimelineStrip(Timeline& timeline, const Chronicle& chronicle, ActionSet& actions,
                  FramePacer& pacer, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// `record` lives longer.
    void follow(const FilteredRecord& record);
    void retranslate();
    [[nodiscard]] const TimeScale& scale() const { return m_scale; }
    /// Of the markers as they are drawn now.
    [[nodiscard]] std::vector<MarkerGroup> groups() const;
    /// Where the cursor stands, for screen readers: "14:03:07.120, paused".
    [[nodiscard]] QString valueText() const;
    [[nodiscard]] Timeline& timeline() const { return m_timeline; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Drag : std::uint8_t { None, Scrub, Pan };

    // Input, in timeline_strip_input.cpp.
    /// Once this turn of the event loop is over: of many moves only the last is worth the work.
    void seekLater(double x);
    void seekNow();
    [[nodiscard]] const MarkerGroup* groupAt(const std::vector<MarkerGroup>& groups,
                                             QPointF place) const;
    [[nodiscard]] bool isOnAxis(QPointF place) const;
    bool stepByKey(int key);
    bool zoomByKey(int key);

    void refresh();
    /// When the next picture is due.
    void refreshSoon();
    void describe();
    void onCursorMoved();
    void onModeChanged();
    void announce();
    [[nodiscard]] bool isEmpty() const { return m_timeline.recording().end() == 0; }
    [[nodiscard]] QRectF ratesArea() const;
    [[nodiscard]] double axisTop() const;
    [[nodiscard]] double markerLane() const;
    [[nodiscard]] double labelDistance() const;
    void paintPicture(QPainter& painter) const;
    [[nodiscard]] bool isFiltered() const;
    /// Requests a second, of each column of pixels.
    using Rates = std::vector<Chronicle::Requests>;
    template <class Source>
    [[nodiscard]] Rates ratesOf(const Source& source) const;
    void paintRates(QPainter& painter) const;
    void paintColumns(QPainter& painter, const Rates& rates, double pixels) const;
    void paintOutline(QPainter& painter, const Rates& rates, double pixels) const;
    void paintKey(QPainter& painter, double peak) const;
    void paintAxis(QPainter& painter) const;
    void paintMarkers(QPainter& painter) const;
    void paintPlayhead(QPainter& painter) const;
    void paintEmpty(QPainter& painter) const;

    Timeline& m_timeline;
    const Chronicle& m_chronicle;
    const FilteredRecord* m_record = nullptr;  ///< null: no filter is followed
    ActionSet& m_actions;
    Theme m_theme = Theme::light();
    TimeScale m_scale;
    QPixmap m_picture;  ///< all but the playhead; null: to be drawn anew
    PacedWork m_refresh;
    QTimer m_seek;
    std::optional<std::int64_t> m_wantedUs;
    Drag m_drag = Drag::None;
    double m_dragX = 0;
};

}  // namespace engram::gui
