// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_session/session_switch.h"

#include <utility>

namespace engram::gui {

SessionSwitch::SessionSwitch(ClusterSession& home, QObject* parent)
    : ClusterSession(parent), m_home(home), m_current(&home) {
    follow();
    m_model.mirror(m_current->model());
}

void SessionSwitch::setCurrent(ClusterSession& session) {
    if (&session == m_current) {
        return;
    }
    m_current->disconnect(this);
    m_current = &session;
    follow();
    onCleared();
    Q_EMIT currentChanged();
    Q_EMIT phaseChanged(phase());
    Q_EMIT silenceChanged();
    Q_EMIT lockChanged(isLocked());
    Q_EMIT workloadChanged(isWorkloadRunning());
    Q_EMIT faultsChanged();
}

void SessionSwitch::follow() {
    ClusterSession* const from = m_current;
    connect(from, &ClusterSession::recordingCleared, this, &SessionSwitch::onCleared);
    const auto pass = [this, from](auto signal) { connect(from, signal, this, signal); };
    pass(&ClusterSession::recordingAppended);
    pass(&ClusterSession::phaseChanged);
    pass(&ClusterSession::launched);
    pass(&ClusterSession::attached);
    pass(&ClusterSession::stopped);
    pass(&ClusterSession::processChanged);
    pass(&ClusterSession::logAppended);
    pass(&ClusterSession::nodeKilled);
    pass(&ClusterSession::startFailed);
    pass(&ClusterSession::attachFailed);
    pass(&ClusterSession::silenceChanged);
    pass(&ClusterSession::lockChanged);
    pass(&ClusterSession::workloadChanged);
    pass(&ClusterSession::faultsChanged);
    pass(&ClusterSession::refused);
}

void SessionSwitch::onCleared() {
    m_model.mirror(m_current->model());
    Q_EMIT recordingCleared();
}

void SessionSwitch::goHome() {
    const SessionPhase now = phase();
    if (now == SessionPhase::Idle || now == SessionPhase::Replaying) {
        setCurrent(m_home);
    }
}

void SessionSwitch::leaveTrace() {
    if (phase() == SessionPhase::Replaying) {
        setCurrent(m_home);
    }
}

void SessionSwitch::launch(const ClusterPlan& plan) {
    goHome();
    m_current->launch(plan);
}

void SessionSwitch::attach(const std::vector<Endpoint>& nodes) {
    goHome();
    m_current->attach(nodes);
}

void SessionSwitch::stopAll() {
    if (m_home.runningDaemons() > 0) {
        setCurrent(m_home);
    }
    m_current->stopAll();
}

int SessionSwitch::runningDaemons() const {
    // Those of the home session die with the window, also while another session is shown.
    return m_current == &m_home ? m_home.runningDaemons()
                                : m_home.runningDaemons() + m_current->runningDaemons();
}

void SessionSwitch::inject(const LinkFault& fault, DoneCallback done) {
    m_current->inject(fault, std::move(done));
}

void SessionSwitch::inject(const ClockFault& fault, DoneCallback done) {
    m_current->inject(fault, std::move(done));
}

void SessionSwitch::clear(const LinkFault& fault, DoneCallback done) {
    m_current->clear(fault, std::move(done));
}

void SessionSwitch::clear(const ClockFault& fault, DoneCallback done) {
    m_current->clear(fault, std::move(done));
}

void SessionSwitch::read(const std::string& key, AnswerCallback done) {
    m_current->read(key, std::move(done));
}

void SessionSwitch::write(const std::string& key, const std::string& value, AnswerCallback done) {
    m_current->write(key, value, std::move(done));
}

void SessionSwitch::erase(const std::string& key, AnswerCallback done) {
    m_current->erase(key, std::move(done));
}

void SessionSwitch::command(const std::vector<std::string>& arguments, ValueCallback done) {
    m_current->command(arguments, std::move(done));
}

void SessionSwitch::administer(const std::vector<std::string>& arguments, ValueCallback done) {
    m_current->administer(arguments, std::move(done));
}

}  // namespace engram::gui
