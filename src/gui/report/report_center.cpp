// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_report/report_center.h"

#include <QPointer>
#include <algorithm>

namespace engram::gui {

ReportCenter::ReportCenter(ClusterSession& session, QObject* parent)
    : QObject(parent), m_session(session) {
    connect(&session, &ClusterSession::recordingAppended, this, &ReportCenter::takeIn);
    connect(&session, &ClusterSession::recordingCleared, this, &ReportCenter::onCleared);
    takeIn();
}

std::vector<FailoverReport> ReportCenter::reports() const {
    std::vector<FailoverReport> copies;
    for (const FailoverReport* const report : m_watch.reports()) {
        copies.push_back(*report);
    }
    return copies;
}

void ReportCenter::onCleared() {
    ++m_era;
    m_watch.clear();
    m_next = 0;
    m_old = m_session.recording().end();
    m_known.clear();
    m_checked.clear();
    settle();
    takeIn();
}

void ReportCenter::takeInPrologue(const trace::Recording& recording) {
    for (const Event& event : recording.prologue().events()) {
        m_watch.fold(event, recording.firstUs() - 1);
    }
    m_watch.forgetReports();
}

void ReportCenter::takeIn() {
    const trace::Recording& recording = m_session.recording();
    if (m_next == 0 && recording.begin() > 0) {
        takeInPrologue(recording);
    }
    m_next = std::max(m_next, recording.begin());
    const trace::EventIndex until = std::min(recording.end(), m_next + kSlice);
    recording.forEach(m_next, until, [this](const trace::Batch& batch) {
        for (const Event& event : batch.events) {
            m_watch.fold(event, batch.seenUs);
        }
        if (batch.isPrologue) {
            m_watch.forgetReports();
        }
    });
    m_next = until;
    settle();
    if (m_next < recording.end() && !m_isGoingOn) {
        m_isGoingOn = true;
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_isGoingOn = false;
                takeIn();
            },
            Qt::QueuedConnection);
    }
}

bool ReportCenter::isRunning() const {
    return m_session.phase() == SessionPhase::Running ||
           m_session.phase() == SessionPhase::Attached;
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
        // What recovered before, in a recording that is read anew, is not checked now.
        if (report->isRecovered() && m_checked.insert(report->number).second && isRunning() &&
            m_next > m_old) {
            recovered.push_back(report->number);
        }
    }
    if (!isRunning() || m_next <= m_old) {
        added.clear();  // it was recorded before: nothing fails now
    }
    // A session that has counted nothing may not count at all.
    const RequestTally tally = m_session.tally();
    const bool isCounted =
        tally.readsAnswered + tally.writesAcknowledged + tally.refused + tally.uncertain > 0;
    for (const std::uint64_t number : added) {
        if (isCounted) {
            m_watch.setAcknowledgedBefore(number, tally.writesAcknowledged);
        }
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
