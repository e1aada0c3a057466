// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Several sessions as one: a window that holds it shows real clusters, simulated ones and opened
// traces without knowing of the difference. All calls go to the current session, and only its
// signals are passed on. GUI thread only.

#pragma once

#include "gui_session/cluster_session.h"

namespace engram::gui {

class SessionSwitch final : public ClusterSession {
    Q_OBJECT

public:
    /// `home` launches and attaches, and is the current one at first. It lives longer than this.
    explicit SessionSwitch(ClusterSession& home, QObject* parent = nullptr);

    [[nodiscard]] ClusterSession& current() const { return *m_current; }
    /// Makes `session` the current one, which lives longer than this or until another is set.
    /// Whoever shows a recording hears recordingCleared(), as it is another one now. The session
    /// that is left goes on as it is.
    void setCurrent(ClusterSession& session);

    /// Always the same object, which follows the current session's.
    ClusterModel& model() override { return m_model; }
    const trace::Recording& recording() const override { return m_current->recording(); }
    const Keyframes& keyframes() const override { return m_current->keyframes(); }
    SessionPhase phase() const override { return m_current->phase(); }
    /// Back to the home session, if the current one has no cluster.
    void launch(const ClusterPlan& plan) override;
    /// Daemons of the home session too, which is the current one then.
    void stopAll() override;
    void attach(const std::vector<Endpoint>& nodes) override;
    void detach() override { m_current->detach(); }
    /// Back to the home session.
    void leaveTrace() override;
    std::optional<Silence> silence() const override { return m_current->silence(); }
    void reconnect() override { m_current->reconnect(); }
    bool isLocked() const override { return m_current->isLocked(); }
    bool isSimulated() const override { return m_current->isSimulated(); }
    void setLocked(bool locked) override { m_current->setLocked(locked); }
    void addSlave() override { m_current->addSlave(); }
    void addBackup() override { m_current->addBackup(); }
    void kill(const NodeId& id) override { m_current->kill(id); }
    void stop(const NodeId& id) override { m_current->stop(id); }
    void freeze(const NodeId& id) override { m_current->freeze(id); }
    void thaw(const NodeId& id) override { m_current->thaw(id); }
    void restart(const NodeId& id) override { m_current->restart(id); }
    std::optional<ProcessInfo> process(const NodeId& id) const override {
        return m_current->process(id);
    }
    QStringList log(const NodeId& id) const override { return m_current->log(id); }
    int runningDaemons() const override;
    void setWorkloadRunning(bool running) override { m_current->setWorkloadRunning(running); }
    bool isWorkloadRunning() const override { return m_current->isWorkloadRunning(); }
    void setWorkloadPlan(const WorkloadPlan& plan) override { m_current->setWorkloadPlan(plan); }
    WorkloadPlan workloadPlan() const override { return m_current->workloadPlan(); }
    RequestTally tally() const override { return m_current->tally(); }
    void readBack(ReadBackCallback done) override { m_current->readBack(std::move(done)); }
    void inject(const LinkFault& fault, DoneCallback done) override;
    void inject(const ClockFault& fault, DoneCallback done) override;
    void clear(const LinkFault& fault, DoneCallback done) override;
    void clear(const ClockFault& fault, DoneCallback done) override;
    void clearFaults(DoneCallback done) override { m_current->clearFaults(std::move(done)); }
    const std::vector<LinkFault>& linkFaults() const override { return m_current->linkFaults(); }
    const std::vector<ClockFault>& clockFaults() const override { return m_current->clockFaults(); }
    void read(const std::string& key, AnswerCallback done) override;
    void write(const std::string& key, const std::string& value, AnswerCallback done) override;
    void erase(const std::string& key, AnswerCallback done) override;
    void command(const std::vector<std::string>& arguments, ValueCallback done) override;
    void administer(const std::vector<std::string>& arguments, ValueCallback done) override;
    void annotate(const Event& event) override { m_current->annotate(event); }
    std::uint64_t eventsLost() const override { return m_current->eventsLost(); }

Q_SIGNALS:
    void currentChanged();

private:
    void follow();
    void onCleared();
    void goHome();

    ClusterSession& m_home;
    ClusterSession* m_current;
    ClusterModel m_model;
};

}  // namespace engram::gui
