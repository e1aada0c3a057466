// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// An opened trace as a session: model() is the state at its end, a Timeline over it reaches the
// rest. Nothing can be changed in it but bookmarks: every command is refused, with a reason.

#pragma once

#include "gui_session/cluster_session.h"
#include "gui_session/opened_trace.h"
#include "gui_session/session_record.h"

namespace engram::gui {

class TraceSession final : public ClusterSession {
    Q_OBJECT

public:
    /// `name`: for people, such as the file's name.
    TraceSession(OpenedTrace trace, QString name, QObject* parent = nullptr);

    [[nodiscard]] const QString& name() const { return m_name; }
    /// Another trace in place of this one.
    void open(OpenedTrace trace, const QString& name);

    ClusterModel& model() override { return m_record.model(); }
    const trace::Recording& recording() const override { return m_record.recording(); }
    const Keyframes& keyframes() const override { return m_record.keyframes(); }
    /// Always Replaying.
    SessionPhase phase() const override { return SessionPhase::Replaying; }

    void launch(const ClusterPlan& plan) override;
    void stopAll() override;
    void attach(const std::vector<Endpoint>& nodes) override;
    void detach() override;
    bool isLocked() const override { return true; }
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
    int runningDaemons() const override { return 0; }
    void setWorkloadRunning(bool running) override;
    bool isWorkloadRunning() const override { return false; }
    void setWorkloadPlan(const WorkloadPlan& plan) override;
    WorkloadPlan workloadPlan() const override { return {}; }
    RequestTally tally() const override { return {}; }
    void readBack(ReadBackCallback done) override;
    void inject(const LinkFault& fault, DoneCallback done) override;
    void inject(const ClockFault& fault, DoneCallback done) override;
    void clear(const LinkFault& fault, DoneCallback done) override;
    void clear(const ClockFault& fault, DoneCallback done) override;
    void clearFaults(DoneCallback done) override;
    const std::vector<LinkFault>& linkFaults() const override { return m_noLinkFaults; }
    const std::vector<ClockFault>& clockFaults() const override { return m_noClockFaults; }
    void read(const std::string& key, AnswerCallback done) override;
    void write(const std::string& key, const std::string& value, AnswerCallback done) override;
    void erase(const std::string& key, AnswerCallback done) override;
    void command(const std::vector<std::string>& arguments, ValueCallback done) override;
    void administer(const std::vector<std::string>& arguments, ValueCallback done) override;
    void annotate(const Event& event) override;
    std::uint64_t eventsLost() const override { return 0; }

private:
    void refuse();
    void refuse(AnswerCallback done);
    void refuse(ValueCallback done);
    void refuse(DoneCallback done);

    SessionRecord m_record;
    // What stood when it was recorded is in its events; nothing stands now.
    const std::vector<LinkFault> m_noLinkFaults;
    const std::vector<ClockFault> m_noClockFaults;
    QString m_name;
};

}  // namespace engram::gui
