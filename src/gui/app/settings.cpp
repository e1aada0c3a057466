// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_app/settings.h"

#include <QCoreApplication>

namespace engram::gui {

namespace {

template <class T>
SettingRow rowOf(const Setting<T>& entry) {
    return {QLatin1String(entry.key), QVariant::fromValue(entry.fallback),
            QCoreApplication::translate("Settings", entry.text)};
}

}  // namespace

std::vector<SettingRow> Settings::table() {
    using namespace setting;
    return {rowOf(kLanguage),      rowOf(kTheme),         rowOf(kGeometry),
            rowOf(kLayout),        rowOf(kLowLayout),     rowOf(kNarrowLayout),
            rowOf(kHintsSeen),     rowOf(kReducedMotion), rowOf(kPlacementRing),
            rowOf(kAttachAddress), rowOf(kRecentTraces)};
}

}  // namespace engram::gui
