// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_report/report_center.h"

#include <QPointer>
#include <chrono>

namespace engram::gui {

namespace {

std::int64_t wallMicroseconds() {
    using namespace std::chrono;
    return duration_cast<microseconds>(system_clock::now().time_since_epoch()).count();
}

}  // namespace

ReportCenter::ReportCenter(ClusterSession& session, QObject* parent)
    : ReportCenter(session, wallMicroseconds, parent) {}

ReportCenter::ReportCenter(ClusterSession& session, Clock clock, QObject* parent)
    : QObject(parent), m_session(session), m_clock(std::move(clock)) {
    connect(&session, &ClusterSession::phaseChanged, this, &ReportCenter::onPhaseChanged);
    connect(&session, &ClusterSession::processChanged, this, &ReportCenter::onProcessChanged);
    connect(&session, &ClusterSession::nodeKilled, this, [this](const NodeId& id) {
        if (m_isWatching) {
            m_watch.noteProcess(id, ProcessFate::Killed, m_clock());
            settle();
        }
    });
    connect(&session.model(), &ClusterModel::logAppended, this, &ReportCenter::onLogAppended);
    onPhaseChanged(session.phase());
}

std::vector<FailoverReport> ReportCenter::reports() const {
    std::vector<FailoverReport> copies;
    for (const FailoverReport* const report : m_watch.reports()) {
        copies.push_back(*report);
    }
    return copies;
}

void ReportCenter::onPhaseChanged(SessionPhase phase) {
    // A cluster that is stopped as a whole does not fail over.
    m_isWatching = phase != SessionPhase::Idle && phase != SessionPhase::Stopping;
    if (phase == SessionPhase::Launching || phase == SessionPhase::Attaching) {
        ++m_era;
        m_watch.clear();
        m_processes.clear();
        m_known.clear();
        m_checked.clear();
        settle();
    }
}

void ReportCenter::onProcessChanged(const NodeId& id) {
    const std::optional<ProcessInfo> process = m_session.process(id);
    if (!process || !m_isWatching) {
        return;
    }
    const std::int64_t nowUs = m_clock();
    const auto known = m_processes.find(id);
    const bool wasFrozen = known != m_processes.end() && known->second == ProcessState::Frozen;
    m_processes[id] = process->state;
    switch (process->state) {
        case ProcessState::Starting:
        case ProcessState::Running:
            m_watch.noteProcess(id, wasFrozen ? ProcessFate::Thawed : ProcessFate::Started, nowUs);
            break;
        case ProcessState::Frozen:
            m_watch.noteProcess(id, ProcessFate::Frozen, nowUs);
            break;
        case ProcessState::Killed:
            m_watch.noteProcess(id, ProcessFate::Killed, nowUs);
            break;
        case ProcessState::Exited:
        case ProcessState::Failed:
            m_watch.noteProcess(id, ProcessFate::Ended, nowUs);
            break;
        case ProcessState::Stopping:
            break;
    }
    settle();
}

void ReportCenter::onLogAppended(int rows) {
    if (!m_isWatching) {
        return;
    }
    const std::deque<LogRow>& log = m_session.model().log();
    for (auto row = log.end() - rows; row != log.end(); ++row) {
        m_watch.fold(row->event, m_session.model().nowUs());
    }
    settle();
}

void ReportCenter::settle() {
    if (m_watch.generation() == m_generation) {
        return;
    }
    std::vector<std::uint64_t> added;
    std::vector<std::uint64_t> recovered;
    for (const FailoverReport* const report : m_watch.reports()) {
        if (m_known.insert(report->number).second) {
            added.push_back(report->number);
        }
        if (report->isRecovered() && m_checked.insert(report->number).second) {
            recovered.push_back(report->number);
        }
    }
    for (const std::uint64_t number : added) {
        m_watch.setAcknowledgedBefore(number, m_session.tally().writesAcknowledged);
    }
    m_generation = m_watch.generation();
    for (const std::uint64_t number : added) {
        Q_EMIT reportAdded(number);
    }
    Q_EMIT reportsChanged();
    for (const std::uint64_t number : recovered) {
        checkWrites(number);
    }
}

void ReportCenter::checkWrites(std::uint64_t number) {
    m_session.readBack([self = QPointer(this), number, era = m_era](const ReadBack& result) {
        if (self != nullptr && self->m_era == era) {
            self->m_watch.setReadBack(number, result);
            self->settle();
        }
    });
}

}  // namespace engram::gui
