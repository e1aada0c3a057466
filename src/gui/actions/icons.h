// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Line icons, drawn in code on a 24 x 24 grid: sharp at any size and pixel ratio, in the colour of
// the palette's text at the moment of painting, so that a theme change needs no new icons.

#pragma once

#include <QIcon>
#include <cstdint>

namespace engram::gui {

enum class IconId : std::uint8_t {
    None,
    Launch,
    AddSlave,
    AddBackup,
    Kill,
    KillPrimary,
    Stop,
    Freeze,
    Thaw,
    Restart,
    StopAll,
    Attach,
    Detach,
    Lock,
    Workload,
    Simulate,
    Branch,
    Swap,
    Compare,
    Console,
    Search,
    Layout,
    More,
    Hint,
    About,
    Close,
    Copy,
    Refresh,
    Play,
    Pause,
    Live,
    StepBack,
    StepForward,
    PreviousMarker,
    NextMarker,
    Bookmark,
    Open,
    Save,
    Warning,
    Application,
};

/// The icon; a null icon for None.
[[nodiscard]] QIcon icon(IconId id);

}  // namespace engram::gui
