// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// A ClusterSession without processes and sockets: does at once what it is asked, keeps keys in a
// map, and notes every call. For tests of the window.

#pragma once

#include <map>
#include <utility>
#include <vector>

#include "gui_model/fault_book.h"
#include "gui_samples/sample_cluster.h"
#include "gui_session/cluster_session.h"
#include "gui_session/session_record.h"

namespace engram::gui {

class FakeSession : public ClusterSession {
    Q_OBJECT

public:
    ClusterModel& model() override { return m_record.model(); }
    const trace::Recording& recording() const override { return m_record.recording(); }
    const Keyframes& keyframes() const override { return m_record.keyframes(); }
    SessionPhase phase() const override { return m_phase; }
    /// Stays in Launching until finishLaunch().
    void launch(const ClusterPlan& plan) override;
    void stopAll() override;
    void attach(const std::vector<Endpoint>& nodes) override;
    void detach() override;
    std::optional<Silence> silence() const override { return m_silence; }
    void reconnect() override { note("reconnect"); }
    bool isLocked() const override { return m_locked; }
    void setLocked(bool locked) override;
    void addSlave() override { note("addSlave"); }
    void addBackup() override { note("addBackup"); }
    void kill(const NodeId& id) override;
    void stop(const NodeId& id) override { note("stop " + id.text()); }
    void freeze(const NodeId& id) override { setProcess(id, ProcessState::Frozen); }
    void thaw(const NodeId& id) override { setProcess(id, ProcessState::Running); }
    void restart(const NodeId& id) override;
    std::optional<ProcessInfo> process(const NodeId& id) const override;
    QStringList log(const NodeId& id) const override;
    int runningDaemons() const override;
    void setWorkloadRunning(bool running) override;
    bool isWorkloadRunning() const override { return m_workload; }
    void setWorkloadPlan(const WorkloadPlan& plan) override;
    WorkloadPlan workloadPlan() const override { return m_plan; }
    RequestTally tally() const override { return m_tally; }
    void readBack(ReadBackCallback done) override;
    void inject(const LinkFault& fault, DoneCallback done) override;
    void inject(const ClockFault& fault, DoneCallback done) override;
    void clear(const LinkFault& fault, DoneCallback done) override;
    void clear(const ClockFault& fault, DoneCallback done) override;
    void clearFaults(DoneCallback done) override;
    const std::vector<LinkFault>& linkFaults() const override { return m_faults.links(); }
    const std::vector<ClockFault>& clockFaults() const override { return m_faults.clocks(); }
    void read(const std::string& key, AnswerCallback done) override;
    void write(const std::string& key, const std::string& value, AnswerCallback done) override;
    void erase(const std::string& key, AnswerCallback done) override;
    void command(const std::vector<std::string>& arguments, ValueCallback done) override;
    void administer(const std::vector<std::string>& arguments, ValueCallback done) override;
    void annotate(const Event& event) override { apply({event}); }
    std::uint64_t eventsLost() const override { return 0; }
    /// What administer() and orders for faults answer; empty: OK.
    void setRefusal(const std::string& reason) { m_refusal = reason; }
    void setSilence(const std::optional<Silence>& silence) {
        m_silence = silence;
        Q_EMIT silenceChanged();
    }
    void setTally(const RequestTally& tally) { m_tally = tally; }
    void setReadBack(const ReadBack& result) { m_readBack = result; }

    /// Launched: m1, m2 and the slaves of the plan run, the model has seen the snapshot.
    void finishLaunch();
    void setPhase(SessionPhase phase);
    void setProcess(const NodeId& id, ProcessState state);
    /// Somebody else ended its process.
    void endBySignal(const NodeId& id);
    /// Records a batch, at the sample's time.
    void apply(std::vector<Event> events) { apply(std::move(events), m_sample.nowUs()); }
    /// Records a batch that was seen at `nowUs`.
    void apply(std::vector<Event> events, std::int64_t nowUs);
    /// Before anything is recorded.
    void setLimits(const trace::Recording::Limits& limits);
    /// Another recording begins.
    void clearRecord();

    [[nodiscard]] SampleCluster& sample() { return m_sample; }
    [[nodiscard]] std::map<std::string, std::string>& keys() { return m_keys; }
    [[nodiscard]] const std::vector<std::string>& calls() const { return m_calls; }
    /// Pages of ENGRAM.KEYS that were asked for.
    [[nodiscard]] int keyPages() const { return m_keyPages; }

private:
    void note(const std::string& call) { m_calls.push_back(call); }
    void answerLater(OperationResult result, AnswerCallback done);
    void where(const std::string& key, ValueCallback done);
    /// Does `change` unless there is a refusal.
    void order(const std::string& call, const std::function<void()>& change, DoneCallback done);

    SessionRecord m_record;
    SampleCluster m_sample;
    SessionPhase m_phase = SessionPhase::Idle;
    bool m_locked = false;
    bool m_workload = false;
    WorkloadPlan m_plan;
    RequestTally m_tally;
    ReadBack m_readBack;
    std::optional<Silence> m_silence;
    FaultBook m_faults;
    int m_keyPages = 0;
    std::uint64_t m_sequence = 0;
    std::map<NodeId, ProcessInfo> m_processes;
    std::map<std::string, std::string> m_keys;
    std::vector<std::string> m_calls;
    std::string m_refusal;
    std::size_t m_nextPosition = 0;  ///< the cursor given out last, and the key there
    std::string m_nextKey;
};

}  // namespace engram::gui
