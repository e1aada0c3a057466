// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_report/failover_watch.h"

#include <algorithm>
#include <string_view>

#include "gui_model/observer_events.h"

namespace engram::gui {

namespace {

/// The candidacy of a planned change says so.
constexpr std::string_view kHandover = "the primary hands over";

bool isRefusal(std::string_view status) {
    return status == "UNAVAILABLE" || status == "NOREPLICAS";
}

/// States of a node that takes part again.
bool isPartOfIt(std::string_view state) {
    return state == node_state::kStandby || state == node_state::kServing ||
           state == node_state::kSyncing;
}

}  // namespace

CopyCount countCopies(const View& view) {
    CopyCount count;
    bool isFirst = true;
    for (const SlotReplicas& slot : view.slots) {
        const int copies = static_cast<int>(slot.inSync.size());
        count.fewest = isFirst ? copies : std::min(count.fewest, copies);
        count.isFilling |= !slot.syncing.empty();
        isFirst = false;
    }
    return count;
}

void FailoverWatch::clear() {
    const std::uint64_t generation = m_generation;
    *this = FailoverWatch();
    m_generation = generation + 1;
}

void FailoverWatch::forgetReports() {
    m_tracked.clear();
    m_nextNumber = 1;
    ++m_generation;
}

std::vector<const FailoverReport*> FailoverWatch::reports() const {
    std::vector<const FailoverReport*> confirmed;
    for (const Tracked& tracked : m_tracked) {
        if (tracked.isConfirmed) {
            confirmed.push_back(&tracked.report);
        }
    }
    std::sort(confirmed.begin(), confirmed.end(),
              [](const auto* a, const auto* b) { return a->number < b->number; });
    return confirmed;
}

const FailoverReport* FailoverWatch::find(std::uint64_t number) const {
    const auto found = std::find_if(m_tracked.begin(), m_tracked.end(), [number](const auto& t) {
        return t.isConfirmed && t.report.number == number;
    });
    return found == m_tracked.end() ? nullptr : &found->report;
}

void FailoverWatch::setAcknowledgedBefore(std::uint64_t number, std::uint64_t writes) {
    for (Tracked& tracked : m_tracked) {
        if (tracked.isConfirmed && tracked.report.number == number) {
            tracked.report.acknowledgedBefore = writes;
            ++m_generation;
        }
    }
}

void FailoverWatch::setReadBack(std::uint64_t number, const ReadBack& result) {
    for (Tracked& tracked : m_tracked) {
        if (tracked.isConfirmed && tracked.report.number == number) {
            tracked.report.readBack = result;
            ++m_generation;
        }
    }
}

FailoverWatch::Tracked* FailoverWatch::openOf(const NodeId& id) {
    const auto found = std::find_if(m_tracked.rbegin(), m_tracked.rend(), [&id](const auto& t) {
        return t.report.failed == id && !t.report.returnedUs;
    });
    return found == m_tracked.rend() ? nullptr : &*found;
}

FailoverWatch::Tracked* FailoverWatch::open(const NodeId& id, const Cause& cause) {
    const Member* const member = m_view ? m_view->find(id) : nullptr;
    if (member == nullptr) {
        return nullptr;
    }
    if (m_tracked.size() == kKeptReports) {
        m_tracked.pop_front();
    }
    Tracked tracked;
    tracked.identity = member->identity;
    tracked.epochBefore = m_view->stamp.epoch;
    tracked.before = m_totals;
    FailoverReport& report = tracked.report;
    report.failed = id;
    report.role = id == m_view->primary         ? FailedRole::Primary
                  : member->role == Role::Slave ? FailedRole::Slave
                                                : FailedRole::Backup;
    report.how = cause.how;
    report.isMomentKnown = cause.isKnown;
    report.failedUs = cause.atUs;
    report.copies = countCopies(*m_view).fewest;
    const auto slaves =
        std::count_if(m_view->members.begin(), m_view->members.end(),
                      [](const Member& other) { return other.role == Role::Slave; });
    report.copiesWanted = std::min(static_cast<int>(m_view->replicas), static_cast<int>(slaves));
    m_tracked.push_back(std::move(tracked));
    return &m_tracked.back();
}

FailoverWatch::Cause FailoverWatch::causeOf(const NodeId& id) const {
    if (const auto known = m_processes.find(id); known != m_processes.end()) {
        const auto& [word, sinceUs] = known->second;
        if (word == process_word::kKilled) {
            return {FailureKind::Killed, sinceUs, true};
        }
        if (word == process_word::kFrozen) {
            return {FailureKind::Frozen, sinceUs, true};
        }
        if (word == process_word::kStopping || word == process_word::kExited) {
            return {FailureKind::Stopped, sinceUs, true};
        }
    }
    Cause cause;
    for (const auto& [link, sinceUs] : m_cuts) {
        if ((link.first == id || link.second == id) && sinceUs >= cause.atUs) {
            cause = {FailureKind::Cut, sinceUs, true};
        }
    }
    if (cause.isKnown) {
        return cause;
    }
    const auto sign = m_lastSignUs.find(id);
    return {FailureKind::Silent, sign == m_lastSignUs.end() ? 0 : sign->second, false};
}

void FailoverWatch::confirm(Tracked& tracked) {
    if (!tracked.isConfirmed) {
        tracked.isConfirmed = true;
        tracked.report.number = m_nextNumber++;
        ++m_generation;
    }
}

void FailoverWatch::suspect(const NodeId& id) {
    if (isStoppedAsAWhole()) {
        return;
    }
    Tracked* tracked = openOf(id);
    if (tracked == nullptr) {
        const Cause cause = causeOf(id);
        tracked = cause.atUs == 0 ? nullptr : open(id, cause);
    }
    if (tracked != nullptr && tracked->report.how == FailureKind::Frozen) {
        confirm(*tracked);
    }
}

bool FailoverWatch::isStoppedAsAWhole() const {
    return !m_processes.empty() &&
           std::none_of(m_processes.begin(), m_processes.end(), [](const auto& entry) {
               const std::string& word = entry.second.word;
               return word == process_word::kStarting || word == process_word::kRunning ||
                      word == process_word::kFrozen;
           });
}

void FailoverWatch::changeCause(Tracked& tracked, const Cause& cause) {
    FailoverReport& report = tracked.report;
    const std::int64_t laterBy = cause.atUs - report.failedUs;
    report.how = cause.how;
    report.isMomentKnown = cause.isKnown;
    report.failedUs = cause.atUs;
    for (std::optional<std::int64_t>& reached : report.reachedUs) {
        if (reached) {
            *reached -= laterBy;
        }
        if (reached && *reached < 0) {
            reached.reset();
        }
    }
}

void FailoverWatch::noteProcess(const Event& event, std::int64_t atUs) {
    Process& known = m_processes[event.to];
    if (known.word == event.text) {
        return;
    }
    known = {event.text, atUs};
    if (event.text != process_word::kKilled || isStoppedAsAWhole()) {
        return;
    }
    // It may have been missed before we learn why.
    Tracked* tracked = openOf(event.to);
    if (tracked != nullptr && !tracked->isConfirmed) {
        changeCause(*tracked, causeOf(event.to));
    } else if (tracked == nullptr) {
        tracked = open(event.to, causeOf(event.to));
    }
    if (tracked != nullptr) {
        confirm(*tracked);
    }
}

void FailoverWatch::noteFault(const Event& event, std::int64_t atUs) {
    const std::pair link{event.node, event.to};
    if (event.text == "link drop") {
        m_cuts.try_emplace(link, atUs);
        return;
    }
    if (event.text != "link clear") {
        return;
    }
    m_cuts.erase(link);
    // What was suspected because of it, and led to nothing, was no failure.
    std::erase_if(m_tracked, [&link](const auto& t) {
        return !t.isConfirmed && t.report.how == FailureKind::Cut &&
               (t.report.failed == link.first || t.report.failed == link.second);
    });
}

void FailoverWatch::noteReturn(const Event& event, std::int64_t atUs) {
    Tracked* const tracked = openOf(event.node);
    if (tracked == nullptr) {
        return;
    }
    FailoverReport& report = tracked->report;
    const std::int64_t sinceUs = atUs - report.failedUs;
    const std::optional<std::int64_t> detected = report.at(Milestone::Detected);
    if (sinceUs <= 0) {
        return;
    }
    if (report.how == FailureKind::Silent && (!detected || sinceUs < *detected)) {
        // A sign of life that came late: it failed after that.
        changeCause(*tracked, {FailureKind::Silent, atUs, false});
        ++m_generation;
        return;
    }
    // One that is cut off goes on talking to us.
    const auto process = m_processes.find(event.node);
    const bool runs = process == m_processes.end() ||
                      process->second.word == process_word::kStarting ||
                      process->second.word == process_word::kRunning;
    const bool isBack = report.how == FailureKind::Cut
                            ? event.kind == EventKind::NodeState && isPartOfIt(event.text)
                            : runs;
    if (!isBack) {
        return;
    }
    if (!tracked->isConfirmed) {
        std::erase_if(m_tracked, [tracked](const auto& t) { return &t == tracked; });
        return;
    }
    report.returnedUs = sinceUs;
    if (m_view && m_view->contains(tracked->identity)) {
        advanceView(*tracked, atUs);  // it never left
    }
    ++m_generation;
}

void FailoverWatch::fold(const Event& event, std::int64_t seenUs) {
    const std::int64_t eventUs = event.time.wallMicroseconds();
    const std::int64_t atUs = eventUs != 0 ? eventUs : seenUs;
    if (!event.node.isEmpty()) {
        noteReturn(event, atUs);
        std::int64_t& sign = m_lastSignUs[event.node];
        sign = std::max(sign, atUs);
    }
    switch (event.kind) {
        case EventKind::ViewCommitted:
            return takeView(event, atUs);
        case EventKind::FaultInjected:
            return noteFault(event, atUs);
        case EventKind::Counters:
            return countTotals(event);
        case EventKind::ProcessChanged:
            return noteProcess(event, atUs);
        case EventKind::Omitted:
            m_oneIn[event.node] = counterOf(event, "oneIn", 1);
            return;
        case EventKind::NodeSuspected:
            suspect(event.to);
            break;
        case EventKind::CandidacyStarted:
            if (m_view && event.text != kHandover && event.node != m_view->primary) {
                suspect(m_view->primary);
            }
            break;
        case EventKind::NodeRemoved:
        case EventKind::TakeoverStarted:
        case EventKind::SweepProgress:
        case EventKind::RequestFinished:
        case EventKind::Tally:
            break;
        default:
            return;
    }
    for (Tracked& tracked : m_tracked) {
        advance(tracked, event, atUs);
    }
}

void FailoverWatch::reach(Tracked& tracked, Milestone step, std::int64_t atUs) {
    std::optional<std::int64_t>& reached =
        tracked.report.reachedUs.at(static_cast<std::size_t>(step));
    if (reached || !tracked.report.has(step) || atUs < tracked.report.failedUs) {
        return;
    }
    reached = atUs - tracked.report.failedUs;
    ++m_generation;
}

void FailoverWatch::takeView(const Event& event, std::int64_t atUs) {
    Result<View> view = decodeView(event.detail);
    if (!view || (m_view && view->stamp <= m_view->stamp)) {
        return;
    }
    m_view = std::move(*view);
    for (Tracked& tracked : m_tracked) {
        advanceView(tracked, atUs);
    }
}

void FailoverWatch::advanceView(Tracked& tracked, std::int64_t atUs) {
    FailoverReport& report = tracked.report;
    const CopyCount count = countCopies(*m_view);
    if (report.copies != count.fewest && !report.at(Milestone::CopiesRestored)) {
        report.copies = count.fewest;
        ++m_generation;
    }
    const bool isWithout = !m_view->contains(tracked.identity);
    const bool isPrimary = report.role == FailedRole::Primary;
    const bool isAnswer = isPrimary ? m_view->stamp.epoch > tracked.epochBefore : isWithout;
    if (isAnswer) {
        reach(tracked, Milestone::ViewCommitted, atUs);
    }
    const bool isFull = !count.isFilling && count.fewest >= report.copiesWanted;
    if (isFull && (isAnswer || report.returnedUs)) {
        reach(tracked, Milestone::CopiesRestored, atUs);
    }
}

void FailoverWatch::advance(Tracked& tracked, const Event& event, std::int64_t atUs) {
    FailoverReport& report = tracked.report;
    switch (event.kind) {
        case EventKind::NodeSuspected:
            if (event.to == report.failed) {
                reach(tracked, Milestone::Detected, atUs);
            }
            break;
        case EventKind::NodeRemoved:
            if (event.to == report.failed && report.at(Milestone::Detected)) {
                confirm(tracked);
            }
            break;
        case EventKind::RequestFinished:
            countAnswer(tracked, event, atUs);
            [[fallthrough]];
        default:
            if (report.role == FailedRole::Primary) {
                advanceTakeover(tracked, event, atUs);
            }
            break;
    }
}

void FailoverWatch::advanceTakeover(Tracked& tracked, const Event& event, std::int64_t atUs) {
    FailoverReport& report = tracked.report;
    const bool isSuccessor = !report.successor.isEmpty() && event.node == report.successor;
    switch (event.kind) {
        case EventKind::CandidacyStarted:
            if (event.text != kHandover && event.node != report.failed) {
                reach(tracked, Milestone::Detected, atUs);
            }
            break;
        case EventKind::TakeoverStarted:
            // One that was elected and never served has only cost time.
            if (event.epoch > tracked.epochBefore && event.epoch > report.epoch &&
                report.at(Milestone::Detected) && !report.at(Milestone::ViewCommitted)) {
                report.successor = event.node;
                report.epoch = event.epoch;
                report.reachedUs.at(static_cast<std::size_t>(Milestone::Elected)).reset();
                reach(tracked, Milestone::Elected, atUs);
                confirm(tracked);
            }
            break;
        case EventKind::SweepProgress:
            if (isSuccessor && counterOf(event, "slotsDone") >= counterOf(event, "slotsTotal")) {
                reach(tracked, Milestone::DirectoryRebuilt, atUs);
            }
            break;
        case EventKind::RequestFinished:
            if (isSuccessor && event.text == "read" &&
                (event.detail == "OK" || event.detail == "NOT_FOUND")) {
                reach(tracked, Milestone::FirstRead, atUs);
            } else if (isSuccessor && event.text != "read" && event.detail == "OK") {
                if (!report.firstWriteTookUs) {
                    report.firstWriteTookUs = counterOf(event, "microseconds");
                }
                reach(tracked, Milestone::FirstWrite, atUs);
            }
            break;
        case EventKind::Tally:
            if (isSuccessor && !report.at(Milestone::DirectoryRebuilt)) {
                addTally(report, event);
                ++m_generation;
            }
            break;
        default:
            break;
    }
}

void FailoverWatch::addTally(FailoverReport& report, const Event& event) {
    if (report.tallies.size() == FailoverReport::kMaxTallies) {
        ++report.talliesOmitted;
        return;
    }
    report.tallies.push_back({event.key, event.text, event.version, event.detail == "majority",
                              counterOf(event, "agreeing"), counterOf(event, "asked")});
}

void FailoverWatch::countAnswer(Tracked& tracked, const Event& event, std::int64_t atUs) {
    if (tracked.areCountsFinal || atUs < tracked.report.failedUs) {
        return;
    }
    if (const auto oneIn = m_oneIn.find(event.node); oneIn != m_oneIn.end()) {
        tracked.report.oneIn = std::max(tracked.report.oneIn, oneIn->second);
    }
    tracked.answered.refused += isRefusal(event.detail) ? 1 : 0;
    tracked.answered.uncertain += event.detail == "UNCERTAIN" ? 1 : 0;
    // Single answers may be sampled, totals come five times a second: each is a lower bound.
    RefusalCounts& counts = tracked.report.refusals;
    counts.refused = std::max(counts.refused, tracked.answered.refused);
    counts.uncertain = std::max(counts.uncertain, tracked.answered.uncertain);
    m_generation += isRefusal(event.detail) || event.detail == "UNCERTAIN" ? 1 : 0;
}

void FailoverWatch::countTotals(const Event& event) {
    const RefusalCounts totals{counterOf(event, "unavailable") + counterOf(event, "noReplicas"),
                               counterOf(event, "uncertain")};
    m_totals[event.node] = totals;
    for (Tracked& tracked : m_tracked) {
        if (tracked.areCountsFinal) {
            continue;
        }
        tracked.before.try_emplace(event.node, totals);
        RefusalCounts sum;
        for (const auto& [node, now] : m_totals) {
            const auto before = tracked.before.find(node);
            if (before == tracked.before.end() || now.refused < before->second.refused ||
                now.uncertain < before->second.uncertain) {
                continue;  // another process under the old name
            }
            sum.refused += now.refused - before->second.refused;
            sum.uncertain += now.uncertain - before->second.uncertain;
        }
        RefusalCounts& counts = tracked.report.refusals;
        const RefusalCounts old = counts;
        counts.refused = std::max(counts.refused, sum.refused);
        counts.uncertain = std::max(counts.uncertain, sum.uncertain);
        m_generation += counts == old ? 0 : 1;
        // The totals that the recovered cluster reports are the last that belong to the failure.
        tracked.areCountsFinal =
            tracked.report.isRecovered() && m_view && event.node == m_view->primary;
    }
}

}  // namespace engram::gui
