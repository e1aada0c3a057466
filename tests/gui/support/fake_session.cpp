// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_support/fake_session.h"

#include <QTimer>
#include <algorithm>

#include "gui_model/observer_events.h"
#include "protocol/glob.h"
#include "protocol/placement.h"

namespace engram::gui {

namespace {

resp::Value bulk(const std::string& text) {
    resp::Value value;
    value.type = resp::ValueType::BulkString;
    value.text = text;
    return value;
}

resp::Value array(std::vector<resp::Value> elements) {
    resp::Value value;
    value.type = resp::ValueType::Array;
    value.elements = std::move(elements);
    return value;
}

}  // namespace

void FakeSession::apply(std::vector<Event> events, std::int64_t nowUs) {
    m_record.take(std::move(events), nowUs);
    Q_EMIT recordingAppended();
}

void FakeSession::setLimits(const trace::Recording::Limits& limits) {
    m_record.setLimits(limits);
}

void FakeSession::clearRecord() {
    m_record.clear();
    Q_EMIT recordingCleared();
}

void FakeSession::setPhase(SessionPhase phase) {
    m_phase = phase;
    Q_EMIT phaseChanged(phase);
}

void FakeSession::launch(const ClusterPlan& plan) {
    note("launch " + std::to_string(plan.slaves));
    m_sample = SampleCluster(plan.slaves);
    setPhase(SessionPhase::Launching);
}

void FakeSession::finishLaunch() {
    for (const Member& member : m_sample.view().members) {
        setProcess(member.identity.id, ProcessState::Running);
    }
    apply(m_sample.snapshot());
    setPhase(SessionPhase::Running);
    Q_EMIT launched();
}

void FakeSession::setProcess(const NodeId& id, ProcessState state) {
    ProcessInfo& info = m_processes[id];
    info.id = id;
    info.state = state;
    info.pid = 4000;
    const bool dead = state == ProcessState::Killed || state == ProcessState::Failed;
    if (dead && m_faults.forget(id)) {
        Q_EMIT faultsChanged();
    }
    if (const Member* member = m_sample.view().find(id)) {
        info.role = member->role;
        info.endpoint = member->endpoint;
    }
    apply({processEvent(id, info.role, dead ? process_word::kKilled : process_word::kRunning,
                        info.endpoint, 4000, m_sample.nowUs())});
    Q_EMIT processChanged(id);
}

void FakeSession::endBySignal(const NodeId& id) {
    m_processes[id].endedBySignal = true;
    m_processes[id].exitText = QStringLiteral("was ended by signal 9");
    setProcess(id, ProcessState::Exited);
}

void FakeSession::stopAll() {
    note("stopAll");
    m_processes.clear();
    m_faults = {};
    setWorkloadRunning(false);
    m_record.takeFarewells(m_sample.nowUs());
    Q_EMIT recordingAppended();
    setPhase(SessionPhase::Idle);
    Q_EMIT stopped();
}

void FakeSession::attach(const std::vector<Endpoint>& nodes) {
    note("attach " + toText(nodes.front()));
    setLocked(true);
    setPhase(SessionPhase::Attaching);
}

void FakeSession::detach() {
    note("detach");
    setLocked(false);
    setPhase(SessionPhase::Idle);
}

void FakeSession::setLocked(bool locked) {
    m_locked = locked;
    Q_EMIT lockChanged(locked);
}

void FakeSession::kill(const NodeId& id) {
    note("kill " + id.text());
    setProcess(id, ProcessState::Killed);
    Q_EMIT nodeKilled(id);
}

void FakeSession::restart(const NodeId& id) {
    note("restart " + id.text());
    setProcess(id, ProcessState::Running);
}

std::optional<ProcessInfo> FakeSession::process(const NodeId& id) const {
    const auto found = m_processes.find(id);
    return found == m_processes.end() ? std::nullopt : std::optional(found->second);
}

QStringList FakeSession::log(const NodeId& id) const {
    return {QStringLiteral("log of ") + QString::fromStdString(id.text())};
}

int FakeSession::runningDaemons() const {
    return static_cast<int>(std::count_if(
        m_processes.begin(), m_processes.end(),
        [](const auto& entry) { return entry.second.state == ProcessState::Running; }));
}

void FakeSession::setWorkloadRunning(bool running) {
    m_workload = running;
    Q_EMIT workloadChanged(running);
}

void FakeSession::setWorkloadPlan(const WorkloadPlan& plan) {
    m_plan = plan;
    Q_EMIT workloadChanged(m_workload);
}

void FakeSession::readBack(ReadBackCallback done) {
    note("readBack");
    QTimer::singleShot(0, this, [this, done = std::move(done)] { done(m_readBack); });
}

void FakeSession::order(const std::string& call, const std::function<void()>& change,
                        DoneCallback done) {
    note(call);
    Result<void> result;
    if (m_refusal.empty()) {
        change();
        Q_EMIT faultsChanged();
    } else {
        result = failure(ErrorCode::Unavailable, m_refusal);
    }
    QTimer::singleShot(0, this, [result, done = std::move(done)] { done(result); });
}

void FakeSession::inject(const LinkFault& fault, DoneCallback done) {
    const std::string call = "inject " + fault.from.text() + ' ' + fault.to.text() +
                             (fault.bothWays ? " both " : " one ") +
                             (fault.delay ? std::to_string(fault.delay->count()) : "drop");
    const auto change = [this, fault] {
        m_faults.set({fault.from, fault.to, fault.from}, fault.delay);
        if (fault.bothWays) {
            m_faults.set({fault.to, fault.from, fault.to}, fault.delay);
        }
    };
    order(call, change, std::move(done));
}

void FakeSession::inject(const ClockFault& fault, DoneCallback done) {
    const std::string call = "inject clock " + fault.node.text() + ' ' +
                             std::to_string(fault.jump.count()) + ' ' +
                             std::to_string(fault.driftPpm);
    order(
        call, [this, fault] { m_faults.setClock(fault); }, std::move(done));
}

void FakeSession::clear(const LinkFault& fault, DoneCallback done) {
    const auto change = [this, fault] {
        m_faults.clear({fault.from, fault.to, fault.from});
        if (fault.bothWays) {
            m_faults.clear({fault.to, fault.from, fault.to});
        }
    };
    order(
        "clear " + fault.from.text() + ' ' + fault.to.text() + (fault.bothWays ? " both" : " one"),
        change, std::move(done));
}

void FakeSession::clear(const ClockFault& fault, DoneCallback done) {
    order(
        "clear clock " + fault.node.text(), [this, fault] { m_faults.clearClock(fault.node); },
        std::move(done));
}

void FakeSession::clearFaults(DoneCallback done) {
    order(
        "clearFaults", [this] { m_faults = {}; }, std::move(done));
}

void FakeSession::answerLater(OperationResult result, AnswerCallback done) {
    ClientAnswer answer;
    answer.result = std::move(result);
    answer.latency = std::chrono::microseconds(1500);
    QTimer::singleShot(0, this,
                       [answer = std::move(answer), done = std::move(done)] { done(answer); });
}

void FakeSession::read(const std::string& key, AnswerCallback done) {
    OperationResult result;
    const auto found = m_keys.find(key);
    if (found == m_keys.end()) {
        result.status = Status::NotFound;
    } else {
        result.value = Blob(found->second);
        result.version = {Epoch{1}, 1};
        result.replicas = {NodeId("s2")};
    }
    answerLater(std::move(result), std::move(done));
}

void FakeSession::write(const std::string& key, const std::string& value, AnswerCallback done) {
    note("write " + key);
    m_keys[key] = value;
    OperationResult result;
    result.version = {Epoch{1}, ++m_sequence};
    result.replicas = {NodeId("s1"), NodeId("s2"), NodeId("s3")};
    answerLater(std::move(result), std::move(done));
}

void FakeSession::erase(const std::string& key, AnswerCallback done) {
    OperationResult result;
    result.count = static_cast<std::int64_t>(m_keys.erase(key));
    answerLater(std::move(result), std::move(done));
}

void FakeSession::administer(const std::vector<std::string>& arguments, ValueCallback done) {
    note(arguments.at(0) + ' ' + arguments.at(1));
    resp::Value answer;
    answer.type = m_refusal.empty() ? resp::ValueType::SimpleString : resp::ValueType::Error;
    answer.text = m_refusal.empty() ? "OK" : "ERR " + m_refusal;
    QTimer::singleShot(0, this, [answer, done = std::move(done)] { done(answer); });
}

void FakeSession::where(const std::string& key, ValueCallback done) {
    resp::Value answer;
    answer.type = resp::ValueType::Map;
    answer.elements = {bulk("status"), bulk(m_keys.contains(key) ? "OK" : "NOT_FOUND"),
                       bulk("version"), bulk("1.7")};
    QTimer::singleShot(0, this, [answer, done = std::move(done)] { done(answer); });
}

/// ENGRAM.KEYS over all keys in order; the cursor is a position.
void FakeSession::command(const std::vector<std::string>& arguments, ValueCallback done) {
    if (arguments.front() == "ENGRAM.WHERE") {
        where(arguments.at(1), std::move(done));
        return;
    }
    ++m_keyPages;
    const std::size_t from = std::stoull(arguments.at(1));
    const std::size_t count = std::stoull(arguments.at(2));
    const std::string pattern = arguments.size() > 3 ? arguments[3] : std::string("*");
    std::vector<resp::Value> rows{bulk("0")};
    auto key = m_keys.begin();
    if (from == m_nextPosition) {
        key = m_keys.lower_bound(m_nextKey);
    } else {
        std::advance(key, static_cast<std::ptrdiff_t>(std::min(from, m_keys.size())));
    }
    std::size_t looked = 0;
    for (; key != m_keys.end() && looked < count; ++key, ++looked) {
        if (pattern.empty() || globMatches(pattern, key->first)) {
            rows.push_back(array(
                {bulk(key->first), bulk("1.1"), bulk(std::to_string(slotOf(key->first).value))}));
        }
    }
    if (key != m_keys.end()) {
        m_nextPosition = from + looked;
        m_nextKey = key->first;
        rows.front() = bulk(std::to_string(m_nextPosition));
    }
    QTimer::singleShot(0, this,
                       [answer = array(std::move(rows)), done = std::move(done)] { done(answer); });
}

}  // namespace engram::gui
