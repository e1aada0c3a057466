// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "sim/client.h"

#include <algorithm>
#include <charconv>

namespace engram::sim {
namespace {

constexpr std::uint32_t kMaxAttempts = 12;
constexpr std::uint32_t kMostOpenUpdates = 6;
constexpr std::uint64_t kBackoffUs = 30'000;
constexpr Duration kHurriedPatience = std::chrono::milliseconds(300);

Duration upTo(Random& random, std::uint64_t microseconds) {
    return Duration(static_cast<std::int64_t>(random.below(microseconds + 1)));
}

std::uint64_t parseValue(std::string_view text) {
    std::uint64_t value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;  // 0 is never written, so a foreign value is found out
}

}  // namespace

SimClient::SimClient(World& world, Record& record, const ClientSettings& settings, Random random)
    : m_world(world), m_record(record), m_settings(settings), m_random(random) {
    m_master = static_cast<NodeIndex>(m_random.below(world.settings().masters));
    std::string label("c");
    label.append(std::to_string(settings.index));
    m_label = NodeId(std::move(label));
}

void SimClient::start() {
    wakeAfter(upTo(m_random, 5'000), Phase::Next);
}

void SimClient::hurry() {
    m_hurrying = true;
    if (m_waiting)
        finish(Outcome::Open);
    ++m_attempt;
    wakeAfter(upTo(m_random, 2'000), Phase::Next);
}

void SimClient::wakeAfter(Duration span, Phase phase) {
    m_world.schedule().at(m_world.now() + span, *this,
                          m_attempt << 4U | static_cast<std::uint64_t>(phase));
}

void SimClient::wake(std::uint64_t token) {
    if (token >> 4U != m_attempt)
        return;
    switch (static_cast<Phase>(token & 0xFU)) {
        case Phase::Next:
            return nextCall();
        case Phase::Again:
            return attempt();
        case Phase::Arrive:
            return arrive();
        case Phase::Answer:
            return answered();
        case Phase::Lost:
            nextMaster();
            return maybeHappened();
        case Phase::Unconnected:
            nextMaster();
            return didNotHappen();
        case Phase::GiveUp:
            nextMaster();
            return maybeHappened();
    }
}

void SimClient::nextCall() {
    if (m_stopping)
        return;
    const auto keys = static_cast<std::uint32_t>(m_record.keys.size());
    const auto drawn = static_cast<std::uint32_t>(m_random.below(keys));
    makeCall(m_hurrying ? (m_settings.index + m_nextKey++) % keys : drawn);
}

void SimClient::makeCall(std::uint32_t key) {
    if (m_random.below(m_settings.wandersOneIn) == 0)
        m_master = static_cast<NodeIndex>(m_random.below(m_world.settings().masters));
    const std::string& name = m_record.keys[key];
    Call call;
    call.client = m_settings.index;
    call.key = key;
    call.calledAt = m_world.schedule().nextSerial();
    const std::uint64_t drawn = m_random.below(100);
    const bool isReadOnly =
        (m_hurrying && m_record.isCold[key]) || m_record.openUpdates[key] >= kMostOpenUpdates;
    if (drawn < m_settings.readPercent || isReadOnly)
        drawRead(name);
    else
        drawChange(call, name);
    if (call.effect != Effect::None)
        ++m_number;
    m_call = m_record.history.size();
    m_record.history.push_back(call);
    m_calledAt = m_world.now();
    m_waiting = true;
    m_ambiguous = false;
    m_attemptsOfCall = 0;
    attempt();
}

void SimClient::drawRead(const std::string& name) {
    if (m_random.chance(1, 10))
        m_operation = ExistsOperation{{name}};
    else
        m_operation = ReadOperation{name};
}

void SimClient::drawChange(Call& call, const std::string& name) {
    using Kind = UpdateOperation::Kind;
    const KeyKind kind = m_record.kinds[call.key];
    if (kind == KeyKind::Counter) {
        call.effect = Effect::Add;
        call.value = 1 + m_random.below(1'000'000'000);
        m_operation = UpdateOperation{name, Kind::Add, {}, static_cast<std::int64_t>(call.value)};
        return;
    }
    if (kind == KeyKind::Register && m_random.chance(1, 4)) {
        call.effect = Effect::Clear;
        m_operation = DeleteOperation{{name}};
        return;
    }
    call.value = m_record.nextValue++;
    if (kind == KeyKind::Text) {
        call.effect = Effect::Append;
        m_operation = UpdateOperation{name, Kind::Append, Blob(pieceOf(call.value)), 0};
        return;
    }
    std::string value = std::to_string(call.value);
    value.append(1 + m_random.below(m_settings.paddingBytes + 1), '.');
    if (m_random.chance(1, 6)) {
        call.effect = Effect::SetIfAbsent;
        m_operation = UpdateOperation{name, Kind::SetIfAbsent, Blob(std::move(value)), 0};
        return;
    }
    call.effect = Effect::Set;
    m_operation = WriteOperation{name, Blob(std::move(value))};
}

void SimClient::attempt() {
    ++m_attempt;
    ++m_attemptsOfCall;
    wakeAfter(Duration(50) + upTo(m_random, 200), Phase::Arrive);
    wakeAfter(m_hurrying ? kHurriedPatience : m_settings.patience, Phase::GiveUp);
}

void SimClient::arrive() {
    ClientRequest request;
    request.client = m_label;
    if (m_settings.hasSession && current().effect != Effect::None)
        request.stamp = {SessionId{1000U + m_settings.index}, m_number};
    request.operation = m_operation;
    m_world.submit(m_master, std::move(request), *this, m_attempt);
}

void SimClient::onReply(std::uint64_t token, const OperationResult& result) {
    if (token != m_attempt)
        return;
    m_result = result;
    wakeAfter(Duration(50) + upTo(m_random, 200), Phase::Answer);
}

void SimClient::onConnectionLost(std::uint64_t token, bool delivered) {
    if (token == m_attempt)
        wakeAfter(Duration(100), delivered ? Phase::Lost : Phase::Unconnected);
}

void SimClient::answered() {
    switch (m_result.status) {
        case Status::Ok:
        case Status::NotFound:
            observe(current());
            return finish(Outcome::Done);
        case Status::NotPrimary: {
            const std::size_t colon = m_result.detail.rfind(':');
            nextMaster();
            for (NodeIndex i = 0; i < m_world.settings().masters && colon != std::string::npos; ++i)
                if (toText(m_world.nodes()[i].endpoint) == m_result.detail)
                    m_master = i;
            return didNotHappen();
        }
        case Status::NoReplicas:
        case Status::Unavailable:
        case Status::CrossSlot:
        case Status::Rejected:
            return didNotHappen();
        case Status::Uncertain:
            return maybeHappened();
    }
}

void SimClient::observe(Call& call) const {
    const bool found = m_result.status == Status::Ok;
    switch (call.effect) {
        case Effect::Set:
            return;
        case Effect::Add:
        case Effect::Append:
            call.observed = Observed::Result;
            call.result = static_cast<std::uint64_t>(m_result.count);
            return;
        case Effect::SetIfAbsent:
            call.observed = m_result.count > 0 ? Observed::Absent : Observed::Present;
            call.effect = m_result.count > 0 ? Effect::Set : Effect::None;
            return;
        case Effect::Clear:
            call.observed = found && m_result.count > 0 ? Observed::Present : Observed::Absent;
            if (call.observed == Observed::Absent)
                call.effect = Effect::None;
            return;
        case Effect::None:
            break;
    }
    if (std::holds_alternative<ExistsOperation>(m_operation)) {
        call.observed = m_result.count > 0 ? Observed::Present : Observed::Absent;
        return;
    }
    call.observed = found ? Observed::Value : Observed::Absent;
    if (!found)
        return;
    const bool isText = m_record.kinds[call.key] == KeyKind::Text;
    if (isText)
        call.text = m_result.value;
    call.value = isText ? stateOfText(m_result.value.view()) : parseValue(m_result.value.view());
}

void SimClient::finish(Outcome outcome) {
    Call& call = current();
    call.outcome = outcome;
    call.answeredAt = m_world.schedule().nextSerial();
    if (m_world.log().keepsLines())
        m_world.log().line(m_world.now(), "   " + toText(call));
    if (outcome == Outcome::Done) {
        ++m_record.done;
        m_record.servedAt[call.key] = std::max(m_record.servedAt[call.key], m_calledAt);
    } else {
        ++(outcome == Outcome::Open ? m_record.open : m_record.refused);
        if (outcome == Outcome::Open && m_record.kinds[call.key] != KeyKind::Register &&
            call.effect != Effect::None)
            ++m_record.openUpdates[call.key];
    }
    m_waiting = false;
    ++m_attempt;
    Duration pause = upTo(m_random, 2 * static_cast<std::uint64_t>(m_settings.think.count()));
    if (m_hurrying)
        pause = upTo(m_random, 5'000);
    else if (m_random.chance(1, 3))
        pause = Duration(0);  // bursts
    if (outcome != Outcome::Done)
        pause = std::max(pause, upTo(m_random, kBackoffUs));
    wakeAfter(pause, Phase::Next);
}

void SimClient::maybeHappened() {
    m_ambiguous = true;
    const bool repeats = m_settings.hasSession && current().effect != Effect::None && !m_hurrying;
    if (!repeats || m_attemptsOfCall >= kMaxAttempts)
        return finish(Outcome::Open);
    ++m_attempt;
    wakeAfter(upTo(m_random, kBackoffUs), Phase::Again);
}

void SimClient::didNotHappen() {
    // Speaks of this attempt only: an earlier one may still have happened.
    if (m_ambiguous)
        return maybeHappened();
    finish(Outcome::Refused);
}

void SimClient::nextMaster() {
    m_master = (m_master + 1) % m_world.settings().masters;
}

}  // namespace engram::sim
