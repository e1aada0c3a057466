// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Faults by hand: what the actions on links and clocks do, what the canvas shows of them, and how
// each is undone. GUI thread only.

#pragma once

#include <QObject>
#include <chrono>
#include <functional>
#include <map>
#include <optional>
#include <vector>

#include "gui_actions/action_set.h"
#include "gui_app/toast.h"
#include "gui_docks/selection.h"
#include "gui_session/cluster_session.h"
#include "gui_timeline/timeline.h"

namespace engram::gui {

class ClusterCanvas;

class FaultCommands : public QObject {
    Q_OBJECT

public:
    FaultCommands(ClusterSession& session, ActionSet& actions, Selection& selection, Toasts& toasts,
                  QObject* parent = nullptr);

    /// Shows the faults at the cursor of `timeline` on `canvas`, and takes links that are dragged
    /// there.
    void attach(ClusterCanvas& canvas, const Timeline& timeline);
    /// Drops or delays the messages of a link, one way only if that is chosen.
    void inject(const LinkEnds& ends, std::optional<std::chrono::milliseconds> delay);

Q_SIGNALS:
    /// A node did not do what was asked; `reason` names it.
    void refused(const QString& reason);
    void delayRequested(const engram::gui::LinkEnds& ends);

private:
    using Delay = std::optional<std::chrono::milliseconds>;
    using Faults = std::vector<LinkFault>;

    void run(ActionId id);
    void onSelectionChanged();
    void onFaultsChanged();
    void setOneWay(bool oneWay);
    void turnRound();
    void clearLink();
    void clearAll();
    void setClock(std::chrono::milliseconds jump, std::int32_t driftPpm);
    void clearClock();
    void selectNextLink();

    /// What stands on a link, in either direction.
    [[nodiscard]] Faults faultsOf(const LinkEnds& ends) const;
    /// Replaces what stands on a link. `text` says what was done, for the offer to undo it.
    void replace(const LinkEnds& ends, const Faults& wanted, const QString& text);
    void restore(const LinkEnds& ends, const Faults& wanted);
    /// Whether one runs too fast or too slow; a jump is over.
    [[nodiscard]] static bool hasSpeed(const std::vector<ClockFault>& clocks);
    void restoreSpeeds(const std::vector<ClockFault>& wanted);
    /// Tells of failures; on success does `next`.
    [[nodiscard]] ClusterSession::DoneCallback then(std::function<void()> next);
    void offerUndo(const QString& text, std::function<void()> undo);
    [[nodiscard]] QString describe(const LinkFault& fault) const;
    void show() const;

    ClusterSession& m_session;
    ActionSet& m_actions;
    Selection& m_selection;
    Toasts& m_toasts;
    ClusterCanvas* m_canvas = nullptr;
    const Timeline* m_timeline = nullptr;
    std::map<ActionId, std::function<void()>> m_handlers;
    NodeId m_anchor;        ///< whose links selectNextLink() goes through
    bool m_oneWay = false;  ///< wanted for the selected link
};

}  // namespace engram::gui
