// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_session/trace_session.h"

#include <QTimer>
#include <utility>

namespace engram::gui {

namespace {

constexpr const char* kReason = QT_TRANSLATE_NOOP(
    "engram::gui::TraceSession", "This is a recording: nothing in it can be changed.");

Error refusal() {
    return {ErrorCode::Unavailable, TraceSession::tr(kReason).toStdString()};
}

}  // namespace

TraceSession::TraceSession(OpenedTrace trace, QString name, QObject* parent)
    : ClusterSession(parent), m_name(std::move(name)) {
    m_record.adopt(std::move(trace.recording), std::move(trace.keyframes), trace.newest);
}

void TraceSession::open(OpenedTrace trace, const QString& name) {
    m_name = name;
    m_record.adopt(std::move(trace.recording), std::move(trace.keyframes), trace.newest);
    Q_EMIT recordingCleared();
}

void TraceSession::annotate(const Event& event) {
    m_record.take({event}, recording().lastUs() + 1);
    Q_EMIT recordingAppended();
}

void TraceSession::refuse() {
    Q_EMIT refused(tr(kReason));
}

void TraceSession::refuse(AnswerCallback done) {
    QTimer::singleShot(0, this, [done = std::move(done)] {
        ClientAnswer answer;
        answer.result.status = Status::Unavailable;
        answer.result.detail = refusal().detail;
        done(answer);
    });
}

void TraceSession::refuse(ValueCallback done) {
    QTimer::singleShot(0, this,
                       [done = std::move(done)] { done(tl::unexpected<Error>(refusal())); });
}

void TraceSession::refuse(DoneCallback done) {
    QTimer::singleShot(0, this,
                       [done = std::move(done)] { done(tl::unexpected<Error>(refusal())); });
}

void TraceSession::launch(const ClusterPlan&) {
    refuse();
}

void TraceSession::stopAll() {
    // What waits for the end of all daemons may go on.
    Q_EMIT stopped();
}

void TraceSession::attach(const std::vector<Endpoint>&) {
    refuse();
}

void TraceSession::detach() {
    refuse();
}

void TraceSession::setLocked(bool locked) {
    if (!locked)
        refuse();
}

void TraceSession::addSlave() {
    refuse();
}

void TraceSession::addBackup() {
    refuse();
}

void TraceSession::kill(const NodeId&) {
    refuse();
}

void TraceSession::stop(const NodeId&) {
    refuse();
}

void TraceSession::freeze(const NodeId&) {
    refuse();
}

void TraceSession::thaw(const NodeId&) {
    refuse();
}

void TraceSession::restart(const NodeId&) {
    refuse();
}

std::optional<ProcessInfo> TraceSession::process(const NodeId&) const {
    return std::nullopt;
}

QStringList TraceSession::log(const NodeId&) const {
    return {};
}

void TraceSession::setWorkloadRunning(bool running) {
    if (running)
        refuse();
}

void TraceSession::setWorkloadPlan(const WorkloadPlan&) {
    refuse();
}

void TraceSession::readBack(ReadBackCallback done) {
    QTimer::singleShot(0, this, [done = std::move(done)] { done({}); });
}

void TraceSession::inject(const LinkFault&, DoneCallback done) {
    refuse(std::move(done));
}

void TraceSession::inject(const ClockFault&, DoneCallback done) {
    refuse(std::move(done));
}

void TraceSession::clear(const LinkFault&, DoneCallback done) {
    refuse(std::move(done));
}

void TraceSession::clear(const ClockFault&, DoneCallback done) {
    refuse(std::move(done));
}

void TraceSession::clearFaults(DoneCallback done) {
    refuse(std::move(done));
}

void TraceSession::read(const std::string&, AnswerCallback done) {
    refuse(std::move(done));
}

void TraceSession::write(const std::string&, const std::string&, AnswerCallback done) {
    refuse(std::move(done));
}

void TraceSession::erase(const std::string&, AnswerCallback done) {
    refuse(std::move(done));
}

void TraceSession::command(const std::vector<std::string>&, ValueCallback done) {
    refuse(std::move(done));
}

void TraceSession::administer(const std::vector<std::string>&, ValueCallback done) {
    refuse(std::move(done));
}

}  // namespace engram::gui
