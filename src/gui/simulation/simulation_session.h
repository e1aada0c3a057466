// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// A simulated cluster behind ClusterSession: no process and no socket, but the daemons' own
// protocol code in a thread of this program, with simulated time. The events are those that real
// nodes would tell; their times are simulated wall times from a fixed start. GUI thread only.

#pragma once

#include <QThread>
#include <QTimer>
#include <map>
#include <memory>

#include "gui_session/cluster_session.h"
#include "gui_session/session_record.h"
#include "gui_simulation/futures.h"
#include "gui_simulation/simulation_plan.h"
#include "gui_simulation/simulation_runner.h"

namespace engram::gui {

class SimulationSession final : public ClusterSession {
    Q_OBJECT

public:
    explicit SimulationSession(QObject* parent = nullptr);
    ~SimulationSession() override;

    /// Begins a simulation; launched() follows. Only when Idle.
    void simulate(const SimulationPlan& plan);
    [[nodiscard]] bool isPaused() const { return m_isPaused; }
    /// Simulated time stands, or goes on; some milliseconds later.
    void setPaused(bool paused);
    /// It stands now: what is recorded is all there is.
    [[nodiscard]] bool isStanding() const { return m_isPaused && m_isStanding; }
    /// Simulated seconds per real second, cut to the limits of SimulationPlan.
    [[nodiscard]] double speed() const { return m_plan.speed; }
    void setSpeed(double speed);
    /// What is reached of it; 0 while it stands.
    [[nodiscard]] double reachedSpeed() const { return m_reachedSpeed; }
    /// Pauses, and runs to the next moment at which a node tells something.
    void step();
    [[nodiscard]] const SimulationPlan& plan() const { return m_plan; }
    /// Simulated time since the start, of the newest that was heard.
    [[nodiscard]] sim::SimTime simulatedTime() const { return m_now; }

    /// Goes back to the simulated wall time `us` and on from there: the recording begins anew with
    /// what led there, branched() follows when it is reached. What had happened after it stays in
    /// leftFuture(). Only while Running.
    void branchAt(std::int64_t us);
    [[nodiscard]] bool isReplaying() const { return m_isReplaying; }
    /// The recording that the last branch left; empty without one.
    [[nodiscard]] const trace::Recording& leftFuture() const { return m_leftFuture; }
    /// leftFuture() and recording() compared, as far as they go now.
    [[nodiscard]] FuturesSummary compareFutures() const;

    ClusterModel& model() override { return m_record.model(); }
    const trace::Recording& recording() const override { return m_record.recording(); }
    const Keyframes& keyframes() const override { return m_record.keyframes(); }
    SessionPhase phase() const override { return m_phase; }
    /// simulate() with the numbers of the plan.
    void launch(const ClusterPlan& plan) override;
    void stopAll() override;
    void attach(const std::vector<Endpoint>&) override {}
    void detach() override {}
    bool isLocked() const override { return false; }
    void setLocked(bool) override {}
    void addSlave() override;
    void addBackup() override;
    void kill(const NodeId& id) override;
    void stop(const NodeId& id) override;
    void freeze(const NodeId& id) override;
    void thaw(const NodeId& id) override;
    void restart(const NodeId& id) override;
    /// Without a pid: there is no process of the system.
    std::optional<ProcessInfo> process(const NodeId& id) const override;
    QStringList log(const NodeId&) const override { return {}; }
    int runningDaemons() const override { return 0; }
    void setWorkloadRunning(bool running) override;
    bool isWorkloadRunning() const override { return m_isLoadRunning; }
    void setWorkloadPlan(const WorkloadPlan& plan) override;
    WorkloadPlan workloadPlan() const override { return m_plan.workload; }
    RequestTally tally() const override;
    void readBack(ReadBackCallback done) override;
    void inject(const LinkFault& fault, DoneCallback done) override;
    void inject(const ClockFault& fault, DoneCallback done) override;
    void clear(const LinkFault& fault, DoneCallback done) override;
    void clear(const ClockFault& fault, DoneCallback done) override;
    void clearFaults(DoneCallback done) override;
    const std::vector<LinkFault>& linkFaults() const override { return m_linkFaults; }
    const std::vector<ClockFault>& clockFaults() const override { return m_clockFaults; }
    void read(const std::string& key, AnswerCallback done) override;
    void write(const std::string& key, const std::string& value, AnswerCallback done) override;
    void erase(const std::string& key, AnswerCallback done) override;
    void command(const std::vector<std::string>& arguments, ValueCallback done) override;
    void administer(const std::vector<std::string>& arguments, ValueCallback done) override;
    void annotate(const Event& event) override;
    std::uint64_t eventsLost() const override { return 0; }

Q_SIGNALS:
    /// Paused or not, the speed, what is reached of it, replaying.
    void paceChanged();
    void branched();

private:
    template <class Function>
    void onRunner(Function function);
    void setPhase(SessionPhase phase);
    void give(sim::Order order, DoneCallback done = {});
    void giveAs(std::uint64_t id, sim::Order order, DoneCallback done);
    void ask(Operation operation, bool again, AnswerCallback done);
    void send(const std::vector<std::string>& arguments, bool again, ValueCallback done);
    void stopRunner();
    void failOpenCalls();
    void clearRecord();
    void drain();
    void take(SimulationReport report);
    void answer(const SimulationReport& report);
    void noteFaults(const SimulationReport& report);
    void notePace(const SimulationReport& report);

    SessionRecord m_record;
    SimulationPlan m_plan;
    SessionPhase m_phase = SessionPhase::Idle;
    QThread m_thread;
    SimulationRunner* m_runner = nullptr;  ///< lives in m_thread, deleted as it ends
    std::shared_ptr<SimulationMailbox> m_mailbox;
    QTimer m_frame;
    std::map<NodeId, ProcessInfo> m_processes;
    std::map<std::uint64_t, DoneCallback> m_orders;
    std::map<std::uint64_t, AnswerCallback> m_asked;
    std::map<std::uint64_t, std::vector<ReadBackCallback>> m_readBacks;
    sim::Tally m_tally;
    std::vector<LinkFault> m_linkFaults;
    std::vector<ClockFault> m_clockFaults;
    trace::Recording m_leftFuture;
    std::int64_t m_cutUs = 0;
    sim::SimTime m_now{0};
    std::uint64_t m_lastId = 0;
    std::uint64_t m_branch = 0;
    double m_reachedSpeed = 0;
    bool m_isPaused = false;
    bool m_isStanding = false;
    bool m_isReplaying = false;
    bool m_isLoadRunning = false;
};

}  // namespace engram::gui
