// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_session/cluster_session.h"

namespace engram::gui {

namespace {

Result<void> noFaults() {
    return failure(ErrorCode::Unavailable, "this cluster takes no faults");
}

}  // namespace

void ClusterSession::setWorkloadPlan(const WorkloadPlan&) {}

WorkloadPlan ClusterSession::workloadPlan() const {
    return {};
}

RequestTally ClusterSession::tally() const {
    return {};
}

void ClusterSession::readBack(ReadBackCallback done) {
    done({});
}

void ClusterSession::inject(const LinkFault&, DoneCallback done) {
    done(noFaults());
}

void ClusterSession::inject(const ClockFault&, DoneCallback done) {
    done(noFaults());
}

void ClusterSession::clear(const LinkFault&, DoneCallback done) {
    done(noFaults());
}

void ClusterSession::clear(const ClockFault&, DoneCallback done) {
    done(noFaults());
}

void ClusterSession::clearFaults(DoneCallback done) {
    done({});
}

const std::vector<LinkFault>& ClusterSession::linkFaults() const {
    static const std::vector<LinkFault> none;
    return none;
}

const std::vector<ClockFault>& ClusterSession::clockFaults() const {
    static const std::vector<ClockFault> none;
    return none;
}

}  // namespace engram::gui
