// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The space-time diagram as a widget: zoom, pan and select with mouse and keyboard. Around
// QCustomPlot, which stays inside space_time_plot.cpp. GUI thread only.

#pragma once

#include <QWidget>
#include <optional>

#include "gui_spacetime/space_time_data.h"
#include "gui_spacetime/space_time_drawing.h"
#include "gui_style/theme.h"
#include "gui_timeline/frame_pacer.h"

class QCPAxis;
class QCustomPlot;

namespace engram::gui {

class SpaceTimePlot final : public QWidget {
    Q_OBJECT

public:
    /// Shortest and longest time in sight, microseconds.
    static constexpr std::int64_t kMinimumSpanUs = 100;
    static constexpr std::int64_t kMaximumSpanUs = 60'000'000;

    explicit SpaceTimePlot(FramePacer& pacer, QWidget* parent = nullptr);
    ~SpaceTimePlot() override;

    /// What can be seen; the span in sight stays.
    void setData(SpaceTimeData data);
    /// As setData(), setCursor() and setSpan(), but drawn once.
    void setMoment(SpaceTimeData data, std::int64_t cursorUs, std::int64_t fromUs,
                   std::int64_t toUs);
    [[nodiscard]] const SpaceTimeData& data() const { return m_data; }
    /// Brings [fromUs, toUs] into sight, wall microseconds.
    void setSpan(std::int64_t fromUs, std::int64_t toUs);
    /// Lines that fit in so that each can be followed.
    [[nodiscard]] std::size_t mostLines() const;
    /// The playhead; times on the axis count from it.
    void setCursor(std::int64_t us);
    void setTheme(const Theme& theme);
    /// Marks the messages of a request (0: of none), and one of them. Emits nothing.
    void select(RequestId request, std::uint64_t serial);
    [[nodiscard]] const SpaceTimeFrame& frame() const { return m_frame; }
    /// The selected arrow, if it is in the data.
    [[nodiscard]] const SpaceTimeArrow* selected() const;

    /// Twice as large as on screen; false if `path` can't be written.
    bool savePng(const QString& path);
    [[nodiscard]] QByteArray svg() const;
    /// Draws at once what is queued; for measuring.
    void replotNow();

Q_SIGNALS:
    void hopSelected(std::uint64_t serial,
                     engram::RequestId request);               ///< by the user; request 0: none
    void hopActivated(std::uint64_t serial);                   ///< Enter or double click
    void cursorRequested(std::int64_t us);                     ///< double click on no hop
    void roomChanged();                                        ///< for lines: mostLines()
    void spanChanged(std::int64_t fromUs, std::int64_t toUs);  ///< by the user

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    class Plottable;

    void layAxes();
    void nameLanes();
    void applySpan();
    void layRange();
    void applyTheme();
    void describe();
    void queueReplot();
    void choose(const SpaceTimeArrow* arrow);
    void chooseNext(int by);
    void zoom(double factor, std::int64_t aroundUs);
    void pan(double share);
    void showSpan(std::int64_t fromUs, std::int64_t toUs);
    void onClick(QPointF at, bool isDouble);
    [[nodiscard]] double keyOf(std::int64_t us) const;
    [[nodiscard]] std::int64_t timeAt(QPointF at) const;
    [[nodiscard]] std::int64_t spanUs() const { return m_frame.toUs - m_frame.fromUs; }

    QCustomPlot* m_plot;
    PacedWork m_redraw;  ///< of other data
    Plottable* m_plottable = nullptr;
    QCPAxis* m_timeAxis = nullptr;
    QCPAxis* m_laneAxis = nullptr;
    SpaceTimeData m_data;
    SpaceTimeFrame m_frame;
    std::optional<QPointF> m_pressedAt;
    bool m_isDragging = false;
};

}  // namespace engram::gui
