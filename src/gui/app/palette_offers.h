// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// What the command palette of the window offers: every action, the panels, and nodes, keys and
// bookmarks to go to. GUI thread only.

#pragma once

#include <QCoreApplication>
#include <vector>

#include "gui_actions/action_set.h"
#include "gui_docks/dock.h"
#include "gui_docks/keys_model.h"
#include "gui_docks/selection.h"
#include "gui_docks/view_filter.h"
#include "gui_palette/palette_entry.h"
#include "gui_timeline/chronicle.h"
#include "gui_timeline/timeline.h"

namespace engram::gui {

class PaletteOffers {
    Q_DECLARE_TR_FUNCTIONS(PaletteOffers)

public:
    /// All of it lives longer than what entries() gives.
    struct Sources {
        ActionSet& actions;
        const std::vector<Dock*>& docks;
        Selection& selection;
        Timeline& timeline;
        const Chronicle& chronicle;
        const ViewFilter& filter;
        const KeysModel& keys;
    };

    /// As things are now.
    [[nodiscard]] static std::vector<PaletteEntry> entries(const Sources& sources);

private:
    static void addActions(const Sources& sources, std::vector<PaletteEntry>& entries);
    static void addDocks(const Sources& sources, std::vector<PaletteEntry>& entries);
    static void addPlaces(const Sources& sources, std::vector<PaletteEntry>& entries);
};

}  // namespace engram::gui
