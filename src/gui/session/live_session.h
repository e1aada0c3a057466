// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The real thing behind ClusterSession: child processes, an observer in a thread of its own, and
// clients. Folds what it hears into the model, once per frame.

#pragma once

#include <QThread>
#include <QTimer>
#include <map>
#include <memory>

#include "client/cluster_observer.h"
#include "gui_session/cluster_session.h"
#include "gui_session/fault_desk.h"
#include "gui_session/read_back.h"
#include "gui_session/request_ledger.h"
#include "gui_session/session_record.h"
#include "gui_session/workload_driver.h"

namespace engram::gui {

class LiveSession final : public ClusterSession {
    Q_OBJECT

public:
    /// `binaryDir`: where the daemons are; empty: beside this program.
    explicit LiveSession(const QString& binaryDir = {}, QObject* parent = nullptr);
    /// Ends the observer's thread and kills daemons that still run.
    ~LiveSession() override;

    ClusterModel& model() override { return m_record.model(); }
    const trace::Recording& recording() const override { return m_record.recording(); }
    const Keyframes& keyframes() const override { return m_record.keyframes(); }
    SessionPhase phase() const override { return m_phase; }
    void launch(const ClusterPlan& plan) override;
    void stopAll() override;
    void attach(const std::vector<Endpoint>& nodes) override;
    void detach() override;
    std::optional<Silence> silence() const override { return m_silence.silence(); }
    void reconnect() override;
    bool isLocked() const override { return m_locked; }
    void setLocked(bool locked) override;
    void addSlave() override;
    void addBackup() override;
    void kill(const NodeId& id) override;
    void stop(const NodeId& id) override;
    void freeze(const NodeId& id) override;
    void thaw(const NodeId& id) override;
    void restart(const NodeId& id) override;
    std::optional<ProcessInfo> process(const NodeId& id) const override;
    QStringList log(const NodeId& id) const override;
    int runningDaemons() const override;
    void setWorkloadRunning(bool running) override;
    bool isWorkloadRunning() const override { return m_workload != nullptr; }
    void setWorkloadPlan(const WorkloadPlan& plan) override;
    WorkloadPlan workloadPlan() const override { return m_plan; }
    RequestTally tally() const override { return m_ledger.tally(); }
    void readBack(ReadBackCallback done) override;
    void inject(const LinkFault& fault, DoneCallback done) override;
    void inject(const ClockFault& fault, DoneCallback done) override;
    void clear(const LinkFault& fault, DoneCallback done) override;
    void clear(const ClockFault& fault, DoneCallback done) override;
    void clearFaults(DoneCallback done) override;
    const std::vector<LinkFault>& linkFaults() const override { return m_faults.book().links(); }
    const std::vector<ClockFault>& clockFaults() const override { return m_faults.book().clocks(); }
    void read(const std::string& key, AnswerCallback done) override;
    void write(const std::string& key, const std::string& value, AnswerCallback done) override;
    void erase(const std::string& key, AnswerCallback done) override;
    void command(const std::vector<std::string>& arguments, ValueCallback done) override;
    void administer(const std::vector<std::string>& arguments, ValueCallback done) override;
    void annotate(const Event& event) override;
    std::uint64_t eventsLost() const override { return m_queue->dropped(); }

private:
    void setPhase(SessionPhase phase);
    void observe(const std::vector<Endpoint>& nodes);
    void stopObserving();
    void disconnectClients();
    /// Takes in what was heard, `most` events at most.
    void drain(std::size_t most);
    void take(std::vector<Event> events, std::int64_t nowUs);
    void watchSilence();
    void endSilence();
    void clearRecord();
    void onProcessChanged(const NodeId& id);
    void onStartFailed(const NodeId& id, const QString& reason);
    void onAllStopped();
    void onNodeConnected(const Endpoint& endpoint);
    void onNodeDisconnected(const Endpoint& endpoint, const QString& reason);
    void onNodeUnreachable(const Endpoint& endpoint, const QString& reason);
    void send(const std::vector<std::string>& arguments, bool again, ValueCallback done);
    [[nodiscard]] ClusterClient* console();
    void answerWithoutCluster(AnswerCallback done);
    /// Faults are for those who may change the cluster; else `done` is told so.
    [[nodiscard]] bool mayInject(const DoneCallback& done);
    [[nodiscard]] Endpoint addressOf(const NodeId& id);
    void askForFaults(const Endpoint& endpoint);
    void noteFaults(const std::vector<Event>& events);

    SessionRecord m_record;
    Launcher m_launcher;
    std::shared_ptr<EventQueue> m_queue;
    QThread m_observerThread;
    ClusterObserver* m_observer = nullptr;  ///< lives in m_observerThread, deleted as it ends
    QTimer m_frame;
    std::unique_ptr<ClusterClient> m_console;
    RequestLedger m_ledger;  // before those who write into it
    WorkloadPlan m_plan;
    std::unique_ptr<WorkloadDriver> m_workload;
    std::unique_ptr<ReadBackRun> m_readBack;
    FaultDesk m_faults;
    std::vector<Endpoint> m_nodes;
    SilenceWatch m_silence;  // of an attached cluster
    SessionPhase m_phase = SessionPhase::Idle;
    bool m_locked = false;
    std::map<NodeId, std::int64_t> m_killedUs;  ///< when the signal was sent, wall time
    std::int64_t m_lastTakenUs = 0;
};

}  // namespace engram::gui
