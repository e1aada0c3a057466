// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "protocol/sessions.h"

#include <algorithm>

namespace engram {

Sessions::Sessions(MasterCore& core, Writes& writes) : m_core(core), m_writes(writes) {}

Sessions::Finding Sessions::look(SlotId slot, const SessionStamp& stamp) const {
    // A record may be of an older attempt that is lost, and that is being executed anew.
    if (m_underWay.contains({slot, stamp}))
        return {Verdict::UnderWay, {}};
    if (const SessionRecord* record = m_table.find(slot, stamp))
        return {Verdict::Done, *record};
    if (!isKnown(slot))
        return {Verdict::Unknown, {}};
    return {m_table.isForgotten(slot, stamp) ? Verdict::Forgotten : Verdict::New, {}};
}

void Sessions::ask(SlotId slot) {
    if (m_slots[slot.value] != Phase::Unknown || !m_core.committed)
        return;
    m_slots[slot.value] = Phase::Asking;
    ++m_core.counters.stampQuestions;
    sendQuestions(slot, m_questions[slot]);
    decideIfComplete(slot);
}

void Sessions::sendQuestions(SlotId slot, Question& question) {
    question.sentAt = m_core.now;
    for (const NodeId& id : m_core.inSyncReplicas(slot)) {
        if (!question.answers.contains(id))
            m_core.send(id, AskStamps{m_core.epoch, slot});
    }
}

void Sessions::onAnswer(const NodeId& from, const Stamps& answer) {
    const auto found = m_questions.find(answer.slot);
    if (found == m_questions.end())
        return;
    found->second.answers[from] = answer.records;
    m_floors.raise(answer.slot, answer.floor);
    decideIfComplete(answer.slot);
}

void Sessions::decideIfComplete(SlotId slot) {
    const auto found = m_questions.find(slot);
    const std::vector<NodeId> asked = m_core.inSyncReplicas(slot);
    const bool isComplete = std::all_of(asked.begin(), asked.end(), [&](const NodeId& id) {
        return found->second.answers.contains(id);
    });
    if (!isComplete)
        return;
    Question question = std::move(found->second);
    m_questions.erase(found);
    spread(slot, std::move(question), asked);
}

void Sessions::spread(SlotId slot, Question&& question, const std::vector<NodeId>& asked) {
    for (const NodeId& id : asked) {
        for (const SessionRecord& record : question.answers[id])
            m_table.note(slot, record);
    }
    // A retry that is answered from a record must find it again after the next takeover, even if
    // the one replica that had it dies.
    const std::vector<SessionRecord> merged = m_table.records(slot);
    std::vector<NodeId> lacking;
    for (const NodeId& id : asked) {
        if (question.answers[id] != merged)
            lacking.push_back(id);
    }
    if (lacking.empty()) {
        finish(slot);
        return;
    }
    m_slots[slot.value] = Phase::Spreading;
    const Epoch term = m_core.epoch;
    m_writes.writeBack(slot, {}, SessionRecords(merged.begin(), merged.end()), lacking,
                       [this, slot, term](bool done) {
                           if (done && term == m_core.epoch)
                               finish(slot);
                       });
}

void Sessions::finish(SlotId slot) {
    m_slots[slot.value] = Phase::Known;
    if (onProgress)
        onProgress();
}

void Sessions::started(SlotId slot, const SessionStamp& stamp) {
    if (stamp.isSet())
        m_underWay.emplace(slot, stamp);
}

void Sessions::committed(SlotId slot, const SessionRecord& record) {
    m_underWay.erase({slot, record.stamp});
    m_table.note(slot, record);
}

void Sessions::abandoned(SlotId slot, const SessionStamp& stamp) {
    m_underWay.erase({slot, stamp});
}

void Sessions::onViewChanged() {
    std::vector<SlotId> slots;
    for (const auto& [slot, question] : m_questions)
        slots.push_back(slot);
    for (const SlotId slot : slots)
        decideIfComplete(slot);
}

void Sessions::onTimer() {
    for (auto& [slot, question] : m_questions) {
        if (m_core.now - question.sentAt >= m_core.settings.protocol.resend)
            sendQuestions(slot, question);
    }
}

void Sessions::foundEmpty() {
    clear();
    m_slots.fill(Phase::Known);
}

void Sessions::clear() {
    m_table.clear();
    m_floors.clear();
    m_slots.fill(Phase::Unknown);
    m_questions.clear();
    m_underWay.clear();
}

void Sessions::forget(SlotId slot) {
    m_table.drop(slot);
    m_questions.erase(slot);
    m_slots[slot.value] = Phase::Unknown;
}

}  // namespace engram
