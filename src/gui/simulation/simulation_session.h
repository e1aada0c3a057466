// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// A simulated cluster behind ClusterSession: no process and no socket, but the daemons' own
// protocol code in a thread of this program, with simulated time. The events are those that real
// nodes would tell; their times are simulated wall times from a fixed start. GUI thread only.

#pragma once

#include <QThread>
#include <QTimer>
#include <deque>
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
    /// The pause was heard: nothing goes on but what step() asks for.
    [[nodiscard]] bool isStanding() const { return m_isPaused && m_isStanding && !m_isReplaying; }
    /// Simulated seconds per real second, cut to the limits of SimulationPlan.
    [[nodiscard]] double speed() const { return m_plan.speed; }
    void setSpeed(double speed);
    /// What is reached of it; 0 while it stands.
    [[nodiscard]] double reachedSpeed() const { return m_reachedSpeed; }
    /// Pauses, and runs through the next turn of a node in which it tells something.
    void step();
    [[nodiscard]] const SimulationPlan& plan() const { return m_plan; }
    /// Simulated time since the start, of the newest that was heard.
    [[nodiscard]] sim::SimTime simulatedTime() const { return m_now; }

    /// Goes back to the simulated wall time `us` and on from there: the recording begins anew with
    /// what led there, branched() follows when it is reached; until then the session is Launching.
    /// The future that is left stands in leftFuture(). Only while Running.
    void branchAt(std::int64_t us);
    [[nodiscard]] bool isReplaying() const { return m_isReplaying; }
    /// How much of the way back is gone, 0..1.
    [[nodiscard]] double replayProgress() const;
    /// Ends the way back, once: the future that was left goes on, and that which was left before it
    /// is there again. futureChanged() follows.
    void giveUpBranch();
    [[nodiscard]] bool isGivingUp() const { return isAskedFor(Turn::GiveUp); }
    /// Goes on with the future that was left, and leaves this one; futureChanged() follows. Only
    /// while Running, with a branch.
    void swapFutures();
    /// There is a future that was left by a branch.
    [[nodiscard]] bool hasLeftFuture() const { return m_left.number > 0; }
    /// Which future this is, and which was left: 1 for the first, and so on; 0: none.
    [[nodiscard]] int future() const { return m_future; }
    [[nodiscard]] int leftFutureNumber() const { return m_left.number; }
    /// The recording that the last branch left; empty without one.
    [[nodiscard]] const trace::Recording& leftFuture() const { return m_left.record.recording; }
    /// Wall time at which the two futures part.
    [[nodiscard]] std::int64_t cutUs() const { return m_cutUs; }
    /// Simulated time between the start and a wall time of the recording.
    [[nodiscard]] static sim::SimTime sinceStart(std::int64_t us);
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
    bool isSimulated() const override { return true; }
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
    /// recording() is that of another future, by swapFutures() or giveUpBranch().
    void futureChanged();

private:
    /// All that is known of a future that does not go on now.
    struct Future {
        SessionRecord::Kept record;
        std::map<NodeId, ProcessInfo> processes;
        sim::SimTime now{0};
        sim::Tally tally;
        int number = 0;
    };
    enum class Turn : std::uint8_t { Branch, Swap, GiveUp };
    /// What the runner was asked for; it is done when the first report of `branch` comes.
    struct PendingTurn {
        std::uint64_t branch = 0;
        Turn turn = Turn::Branch;
    };

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
    [[nodiscard]] bool isOfThisFuture(const SimulationReport& report);
    void askForTurn(Turn turn);
    [[nodiscard]] bool isAskedFor(Turn turn) const;
    void turn(Turn turn);
    [[nodiscard]] Future setAside();
    void takeUp(Future future);
    void take(SimulationReport report);
    void answer(const SimulationReport& report);
    /// False: nobody waits for it.
    bool answerReadBack(std::uint64_t id, const ReadBack& result);
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
    Future m_left;
    Future m_older;  ///< on the way to a branch: what was left before, in case it is given up
    int m_future = 1;
    int m_lastFuture = 1;
    std::int64_t m_cutUs = 0;
    std::int64_t m_olderCutUs = 0;  ///< where m_older parts
    sim::SimTime m_now{0};
    std::uint64_t m_lastId = 0;
    std::uint64_t m_branch = 0;  ///< of the reports that are taken
    std::uint64_t m_lastBranch = 0;
    std::deque<PendingTurn> m_turns;
    double m_reachedSpeed = 0;
    bool m_isPaused = false;
    bool m_isStanding = false;
    bool m_isReplaying = false;
    bool m_isLoadRunning = false;
};

}  // namespace engram::gui
