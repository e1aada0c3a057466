// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// A simulation in words, in the language of the window. Stateless; GUI thread only.

#pragma once

#include <QCoreApplication>
#include <QString>
#include <span>

#include "gui_simulation/simulation_session.h"

namespace engram::gui {

class SimulationText {
    Q_DECLARE_TR_FUNCTIONS(SimulationText)

public:
    /// The speeds that can be chosen, slowest first: simulated seconds per real second.
    [[nodiscard]] static std::span<const double> speeds();
    /// The next of them that is faster (slower) than `speed`; the last (first) one if none is.
    [[nodiscard]] static double fasterThan(double speed);
    [[nodiscard]] static double slowerThan(double speed);
    /// "1/10", "1", "10": of real time. Between them as a reader would round: "1/12", "0.97".
    [[nodiscard]] static QString speed(double speed);
    /// The same as a name: "1/10 speed", "true speed", "10x speed".
    [[nodiscard]] static QString speedName(double speed);
    /// "12.345 s" since the start, with milliseconds.
    [[nodiscard]] static QString seconds(sim::SimTime time);
    /// For the status bar: seed, speed, and what is reached of it. Empty without a simulation.
    [[nodiscard]] static QString pace(const SimulationSession& session);
    /// "future 2, since 4.000 s"; empty while there was no branch.
    [[nodiscard]] static QString future(const SimulationSession& session);
};

}  // namespace engram::gui
