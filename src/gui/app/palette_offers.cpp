// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_app/palette_offers.h"

#include <algorithm>

#include "gui_actions/mnemonic.h"
#include "gui_docks/event_text.h"
#include "gui_style/visual_style.h"
#include "gui_timeline_dock/time_scale.h"

namespace engram::gui {

namespace {

/// Of the keys that the table has loaded, so many are offered.
constexpr int kOfferedKeys = 1000;
constexpr int kMilliDigits = 3;

}  // namespace

std::vector<PaletteEntry> PaletteOffers::entries(const Sources& sources) {
    std::vector<PaletteEntry> entries;
    addActions(sources, entries);
    addDocks(sources, entries);
    addPlaces(sources, entries);
    return entries;
}

void PaletteOffers::addActions(const Sources& sources, std::vector<PaletteEntry>& entries) {
    for (const ActionSpec& spec : actionTable()) {
        QAction* const action = sources.actions.action(spec.id);
        PaletteEntry entry;
        entry.title = withoutMnemonic(action->text());
        entry.isEnabled = action->isEnabled();
        entry.detail = entry.isEnabled ? QCoreApplication::translate("Actions", spec.tip)
                                       : sources.actions.whyDisabled(spec.id);
        entry.shortcut = action->shortcut().toString(QKeySequence::NativeText);
        entry.icon = action->icon();
        entry.words = {withoutMnemonic(QString::fromUtf8(spec.text)),
                       QCoreApplication::translate("Actions", spec.tip),
                       QString::fromUtf8(spec.tip)};
        entry.run = [action] { action->trigger(); };
        entries.push_back(std::move(entry));
    }
}

void PaletteOffers::addDocks(const Sources& sources, std::vector<PaletteEntry>& entries) {
    for (Dock* const dock : sources.docks) {
        PaletteEntry entry;
        entry.title = tr("Panel: %1").arg(dock->windowTitle());
        entry.detail = tr("Bring this panel to the front, or hide it.");
        entry.shortcut = dock->showAction()->shortcut().toString(QKeySequence::NativeText);
        // "messagesDock"
        entry.words = {dock->objectName()};
        entry.run = [action = dock->showAction()] { action->trigger(); };
        entries.push_back(std::move(entry));
    }
}

void PaletteOffers::addPlaces(const Sources& sources, std::vector<PaletteEntry>& entries) {
    const auto add = [&](const QString& title, const QString& detail, std::function<void()> run) {
        PaletteEntry entry;
        entry.title = title;
        entry.detail = detail;
        entry.isAlwaysListed = false;
        entry.run = std::move(run);
        entries.push_back(std::move(entry));
    };
    Selection* const selection = &sources.selection;
    const ClusterModel& model = sources.timeline.shown();
    for (const auto& [id, node] : model.nodes()) {
        add(fromUtf8(id.text()), tr("Node: %1").arg(VisualStyle::describe(node, model.nowUs())),
            [selection, id = id] { selection->setNode(id); });
    }
    QStringList keys = sources.filter.vocabulary().keys;
    for (int row = 0; row < std::min(kOfferedKeys, sources.keys.rowCount()); ++row) {
        keys << sources.keys.keyAt(row);
    }
    keys.removeDuplicates();
    for (const QString& key : keys) {
        add(key, tr("Key: show its slot, its replicas and its version."),
            [selection, key] { selection->setKey(key); });
    }
    for (const Marker& marker : sources.chronicle.markers()) {
        if (marker.kind == MarkerKind::Bookmark) {
            add(marker.name, tr("Bookmark: go to %1.").arg(clockText(marker.atUs, kMilliDigits)),
                [timeline = &sources.timeline, us = marker.atUs] { timeline->seek(us); });
        }
    }
}

}  // namespace engram::gui
