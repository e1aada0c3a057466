// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// What the window talks to instead of processes and sockets: one cluster, launched here or attached
// to. An interface, so that the window is tested without daemons. GUI thread only; nothing blocks.

#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "client/cluster_client.h"
#include "gui_model/cluster_model.h"
#include "gui_model/fault.h"
#include "gui_model/keyframes.h"
#include "gui_session/silence_watch.h"
#include "gui_session/workload.h"
#include "launcher/launcher.h"
#include "trace/recording.h"

namespace engram::gui {

enum class SessionPhase : std::uint8_t {
    Idle,       ///< no cluster
    Launching,  ///< daemons are being started
    Running,    ///< launched here; all of launch() listened, or those that could be started
    Attaching,  ///< no node of the other cluster has answered yet
    Attached,   ///< watching a cluster that somebody else runs
    Stopping,   ///< SIGTERM was sent to all
    Replaying,  ///< an opened trace; nothing can be changed
};

class ClusterSession : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    using AnswerCallback = ClusterClient::AnswerCallback;
    using ValueCallback = ClusterClient::ValueCallback;
    using DoneCallback = std::function<void(Result<void>)>;
    using ReadBackCallback = std::function<void(const ReadBack&)>;

    /// The newest state.
    [[nodiscard]] virtual ClusterModel& model() = 0;
    /// Everything that was heard since the cluster was launched or attached; its end is model().
    [[nodiscard]] virtual const trace::Recording& recording() const = 0;
    [[nodiscard]] virtual const Keyframes& keyframes() const = 0;
    [[nodiscard]] virtual SessionPhase phase() const = 0;

    /// Starts a cluster; launched() or startFailed() follows. Only when Idle.
    virtual void launch(const ClusterPlan& plan) = 0;
    /// SIGTERM to all daemons launched here; stopped() follows, also when none runs.
    virtual void stopAll() = 0;
    /// Watches the cluster of `nodes` and locks writing; attached() follows when one answers.
    virtual void attach(const std::vector<Endpoint>& nodes) = 0;
    virtual void detach() = 0;
    /// Closes an opened trace that is shown over another session, which is the current one then.
    virtual void leaveTrace() {}
    /// That no node of an attached cluster says anything any more, while it lasts.
    [[nodiscard]] virtual std::optional<Silence> silence() const { return std::nullopt; }
    /// Opens all streams of an attached cluster anew, also those that are open and silent.
    virtual void reconnect() {}

    /// An attached cluster is read-only until it is unlocked. Never locked when launched here.
    [[nodiscard]] virtual bool isLocked() const = 0;
    virtual void setLocked(bool locked) = 0;
    /// No process runs: the cluster lives in this program, in simulated time.
    [[nodiscard]] virtual bool isSimulated() const { return false; }

    virtual void addSlave() = 0;
    virtual void addBackup() = 0;
    virtual void kill(const NodeId& id) = 0;    ///< SIGKILL; nodeKilled() follows at once
    virtual void stop(const NodeId& id) = 0;    ///< SIGTERM
    virtual void freeze(const NodeId& id) = 0;  ///< SIGSTOP
    virtual void thaw(const NodeId& id) = 0;    ///< SIGCONT
    virtual void restart(const NodeId& id) = 0;

    /// The process of a node, if it was launched here.
    [[nodiscard]] virtual std::optional<ProcessInfo> process(const NodeId& id) const = 0;
    /// The last lines that the node's process wrote to stderr.
    [[nodiscard]] virtual QStringList log(const NodeId& id) const = 0;
    [[nodiscard]] virtual int runningDaemons() const = 0;

    virtual void setWorkloadRunning(bool running) = 0;
    [[nodiscard]] virtual bool isWorkloadRunning() const = 0;

    /// What the workload asks for; one that runs goes on with it.
    virtual void setWorkloadPlan(const WorkloadPlan& plan) = 0;
    [[nodiscard]] virtual WorkloadPlan workloadPlan() const = 0;
    [[nodiscard]] virtual RequestTally tally() const = 0;
    /// Reads every key again that this window wrote with an acknowledgement. Only one at a time:
    /// a second call is answered with the first one's result. `done` runs later; without a cluster
    /// no key can be checked.
    virtual void readBack(ReadBackCallback done) = 0;

    /// Faults by hand, through the daemons' fault hook. Unavailable if the daemons were not started
    /// with it, or the cluster is locked. What stands already in the directions that the fault
    /// names is replaced. `done` runs later, when all nodes concerned have answered or were silent
    /// for 2 s; after a failure a part of it may stand.
    virtual void inject(const LinkFault& fault, DoneCallback done) = 0;
    virtual void inject(const ClockFault& fault, DoneCallback done) = 0;
    /// Ends what stands in the directions that `fault` names, or sets the node's clock right.
    virtual void clear(const LinkFault& fault, DoneCallback done) = 0;
    virtual void clear(const ClockFault& fault, DoneCallback done) = 0;
    virtual void clearFaults(DoneCallback done) = 0;
    /// What stands now, also if somebody else injected it. A fault lives in a process and ends with
    /// it: of a fault both ways, one way is left when one node is restarted.
    [[nodiscard]] virtual const std::vector<LinkFault>& linkFaults() const = 0;
    [[nodiscard]] virtual const std::vector<ClockFault>& clockFaults() const = 0;

    /// Requests of the client named "console". `done` runs later, in this thread; without a cluster
    /// the answer is Status::Unavailable.
    virtual void read(const std::string& key, AnswerCallback done) = 0;
    virtual void write(const std::string& key, const std::string& value, AnswerCallback done) = 0;
    virtual void erase(const std::string& key, AnswerCallback done) = 0;
    /// Any command to the primary, as it is. Retried: only for commands that change nothing.
    virtual void command(const std::vector<std::string>& arguments, ValueCallback done) = 0;

    /// A command that changes the cluster, sent to the primary once and not again: a promotion that
    /// succeeded would be refused the second time.
    virtual void administer(const std::vector<std::string>& arguments, ValueCallback done) = 0;

    /// Appends an event that the user made, such as a bookmark, to the recording; its own time may
    /// be any moment.
    virtual void annotate(const Event& event) = 0;

    /// Events that the window was too slow to take, since the session began.
    [[nodiscard]] virtual std::uint64_t eventsLost() const = 0;

Q_SIGNALS:
    void phaseChanged(engram::gui::SessionPhase phase);
    void recordingAppended();  ///< a batch, after model() took it in
    void recordingCleared();   ///< another recording begins; model() too
    void launched();
    void attached();
    void stopped();
    void processChanged(const engram::NodeId& id);
    void logAppended(const engram::NodeId& id, const QString& line);
    void nodeKilled(const engram::NodeId& id);
    /// A daemon could not be started; `reason` is for people.
    void startFailed(const engram::NodeId& id, const QString& reason);
    /// No node of the cluster to attach to answered; tried again until detach().
    void attachFailed(const QString& reason);
    void silenceChanged();  ///< it began, ended, or there is more to say of it
    void lockChanged(bool locked);
    void workloadChanged(bool running);  ///< or its plan
    void faultsChanged();                ///< linkFaults() or clockFaults()
    /// A command without an answer of its own was not taken; `reason` is for people.
    void refused(const QString& reason);
};

}  // namespace engram::gui
