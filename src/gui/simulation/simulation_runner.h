// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Runs a simulation in a thread of its own, in slices of some milliseconds, as fast as it is asked
// to or as it can. Lives in that thread: all calls are queued to it. What happens goes to the
// mailbox.

#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <memory>
#include <vector>

#include "gui_simulation/simulation_mailbox.h"

namespace engram::gui {

class SimulationRunner : public QObject {
    Q_OBJECT

public:
    explicit SimulationRunner(std::shared_ptr<SimulationMailbox> mailbox);
    ~SimulationRunner() override;

    /// Begins at the moment 0 and reports it.
    void begin(const sim::Script& script, double speed);
    void setSpeed(double speed);
    void setPaused(bool paused);
    /// To the next turn of a node that tells something, at most some simulated seconds ahead.
    void step();
    /// Gives an order now; the report has its outcome under `id`.
    void give(std::uint64_t id, const sim::Order& order);
    /// Goes back to `moment` and on from there as another future, called `branch`. The one that is
    /// left stands; that which was left before is kept for giveUp(), until forgetOlder().
    void branch(sim::SimTime moment, std::uint64_t branch);
    void forgetOlder();
    /// Goes on with the future that was left last, now called `branch`, and leaves this one.
    /// Always reported, as giveUp() is.
    void swap(std::uint64_t branch);
    /// The same, but forgets this one. Also while it is on its way to its moment.
    void giveUp(std::uint64_t branch);

private:
    struct Run {
        std::unique_ptr<sim::Simulation> simulation;
        std::vector<SimulatedNode> nodes;  ///< as reported last
    };

    void restart(sim::Script script);
    void goOn(std::uint64_t branch);
    [[nodiscard]] sim::Simulation& simulation() { return *m_run.simulation; }
    void slice();
    void replay();
    void stepOn();
    void runOn();
    void measure();
    void report();
    [[nodiscard]] std::vector<SimulatedNode> changedNodes();

    std::shared_ptr<SimulationMailbox> m_mailbox;
    sim::ProtocolFactory m_factory;
    Run m_run;
    Run m_left;   ///< the other future; empty without one
    Run m_older;  ///< what was left before it
    SimulationReport m_next;
    QTimer m_timer;
    QElapsedTimer m_sinceSlice;
    QElapsedTimer m_sinceMeasure;
    double m_speed = 1;
    double m_ahead = 0;  ///< microseconds of simulated time that are due but not whole yet
    sim::SimTime m_measuredAt{0};
    sim::SimTime m_replayUntil{0};
    sim::SimTime m_stepUntil{0};  ///< 0: no step is being made
    double m_reached = 0;
    std::uint64_t m_branch = 0;
    bool m_isPaused = false;
};

}  // namespace engram::gui
