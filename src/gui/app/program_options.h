// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The command line of the window (DESIGN.md, section 10). Pure: arguments in, options or text out.

#pragma once

#include <QString>
#include <QStringList>
#include <cstdint>
#include <optional>
#include <vector>

#include "common/ids.h"
#include "common/result.h"
#include "gui_style/theme.h"

namespace engram::gui {

struct ProgramOptions {
    std::vector<Endpoint> attach;  ///< --attach; empty: none
    bool launch = false;           ///< --launch, or implied by --demo
    bool demo = false;             ///< --demo: with the demo workload
    int simulatedNodes = 0;        ///< --simulate; 0: no simulation
    std::uint64_t seed = 1;        ///< --seed, of the simulation
    QString trace;                 ///< --trace or FILE; empty: none
    QString screenshot;            ///< --screenshot; empty: interactive
    double afterSeconds = 5;       ///< --after, above 0
    QString scenario;              ///< --scenario; empty: none
    bool headless = false;         ///< --headless: the scenario without a window
    QString report;                ///< --report; empty: none
    QString language;              ///< --language; empty: as remembered
    std::optional<ThemeChoice> theme;
    bool helpWanted = false;
    bool versionWanted = false;
};

/// `arguments` without the program's name. InvalidArgument says in one line which one is wrong.
[[nodiscard]] Result<ProgramOptions> parseProgramOptions(const QStringList& arguments);

/// What --help prints.
[[nodiscard]] QString programHelp();

}  // namespace engram::gui
