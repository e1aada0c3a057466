// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The space-time diagram of the span around the time cursor; live, of the newest. Follows the
// cursor at 5 Hz while it is visible, until the user moves or zooms it: then any recorded moment
// can be looked at. GUI thread only.

#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <functional>

#include "gui_docks/dock.h"
#include "gui_docks/elided_label.h"
#include "gui_spacetime/space_time_data.h"
#include "gui_spacetime/span_gatherer.h"

class QCheckBox;
class QComboBox;
class QMenu;
class QPushButton;

namespace engram::gui {

class SpaceTimePlot;

class SpaceTimeDock final : public Dock {
    Q_OBJECT

public:
    explicit SpaceTimeDock(const DockContext& context, QWidget* parent = nullptr);

    void setTheme(const Theme& theme) override;
    void follow(ViewFilter& filter) override;
    [[nodiscard]] SpaceTimePlot& plot() { return *m_plot; }
    /// Gathers the span again and draws it at once. The timer does so a slice at a turn of the
    /// event loop.
    void refresh();
    /// Shows the span at the time cursor again, as soon as it is gathered.
    void follow();
    [[nodiscard]] bool isFollowing() const { return m_isFollowing; }

    /// False if the file can't be written.
    bool exportSvg(const QString& path);
    bool exportPng(const QString& path);
    bool exportShiViz(const QString& path);

protected:
    void retranslate() override;

private:
    void addControls(QWidget& body);
    void onHopSelected(std::uint64_t serial, RequestId request);
    void onEventSelected(trace::EventIndex index, RequestId request);
    void onSpanChanged();
    void onCursorMoved(std::int64_t us);
    /// Nothing of what is shown, being gathered or hidden belongs to the new recording.
    void onRecordingReplaced();
    void detach();
    void fillNodeMenu();
    void fillExportMenu();
    /// Begins to gather what is to be seen now.
    void gather();
    /// At once, if it was begun.
    void finish();
    void showGathered();
    [[nodiscard]] bool isGathering() const {
        return m_slices.isActive() || m_liveSlices.isPending() || m_show.isPending();
    }
    void stopGathering();
    void readOn();
    /// Draws what was gathered, unless more is being gathered.
    void build();
    [[nodiscard]] SpaceTimeData laidOut();
    /// Slaves are grouped, by the user or because they are too many.
    void showGrouping();
    /// Messages come in, and the diagram follows them.
    [[nodiscard]] bool isRushing() const;
    /// At once, also what is left out while it rushes past.
    void layOutAll();
    void showStatus();
    void askForPath(const QString& suffix, const QString& filter,
                    const std::function<bool(const QString&)>& write);
    [[nodiscard]] std::int64_t chosenSpanUs() const;
    /// The box says how much time is in sight, also when the wheel has chosen it.
    void showSpan();
    void dropOwnSpan();
    [[nodiscard]] static QString spanText(std::int64_t us);

    DockContext m_context;
    SpaceTimePlot* m_plot;
    QCheckBox* m_group;
    QCheckBox* m_collapse;
    QComboBox* m_span;
    QPushButton* m_nodes;
    QCheckBox* m_follow;
    QPushButton* m_export;
    QMenu* m_nodeMenu;
    QMenu* m_exportMenu;
    ElidedLabel* m_status;
    SpanGatherer m_gatherer;
    SpaceTimeOptions m_options;
    QTimer m_timer;
    QTimer m_slices;               ///< while the cursor stands
    PacedWork m_liveSlices;        ///< while it follows the cluster
    PacedWork m_show;              ///< what was gathered
    std::int64_t m_ownSpanUs = 0;  ///< in sight, and none of the list; 0: it is one of the list
    bool m_isFollowing = true;
    bool m_isGroupingChosen = false;  ///< by the user
    bool m_isChanged = true;          ///< something was heard since the last gathering
    QElapsedTimer m_sinceHeard;
};

}  // namespace engram::gui
