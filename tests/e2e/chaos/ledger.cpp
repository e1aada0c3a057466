// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "ledger.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>
#include <utility>

#include "common/assert.h"
#include "sim/linearizability.h"

namespace engram::chaos {

namespace {

constexpr std::size_t kDigits = 16;
constexpr std::size_t kValueBytes = 64;

/// A write or delete that was done before `read` began and after which what `read` found can't have
/// been there any more; or null. It is the acknowledged write that was lost.
const sim::Call* lostBy(const sim::History& calls, std::uint32_t key, const sim::Call& read) {
    const sim::Call* newest = nullptr;  // the one that began last of those that were done before
    std::uint64_t foundUntil = 0;       // when the latest write of what was found had ended
    for (const sim::Call& call : calls) {
        if (call.key != key || call.effect == sim::Effect::None)
            continue;
        const bool isDone = call.outcome == sim::Outcome::Done;
        if (isDone && call.answeredAt < read.calledAt &&
            (newest == nullptr || call.calledAt > newest->calledAt))
            newest = &call;
        const bool gives = read.observed == sim::Observed::Absent
                               ? call.effect == sim::Effect::Clear
                               : call.effect == sim::Effect::Set && call.value == read.value;
        if (gives && call.outcome != sim::Outcome::Refused && call.calledAt < read.answeredAt)
            foundUntil = std::max(foundUntil, isDone ? call.answeredAt : UINT64_MAX);
    }
    return newest != nullptr && foundUntil < newest->calledAt ? newest : nullptr;
}

std::string found(std::optional<std::uint64_t> value) {
    return value ? "v" + std::to_string(*value) : std::string("nothing");
}

}  // namespace

std::string keyName(std::uint32_t generation, std::uint32_t key) {
    return "chaos:" + std::to_string(generation) + ":" + std::to_string(key);
}

std::string valueBytes(std::uint64_t id) {
    std::array<char, kDigits + 1> digits{};
    std::snprintf(digits.data(), digits.size(), "%016llx", static_cast<unsigned long long>(id));
    std::string bytes;
    while (bytes.size() < kValueBytes)
        bytes.append(digits.data(), kDigits);
    return bytes;
}

std::optional<std::uint64_t> valueId(std::string_view bytes) {
    if (bytes.size() != kValueBytes)
        return std::nullopt;
    std::uint64_t id = 0;
    std::from_chars(bytes.data(), bytes.data() + kDigits, id, 16);
    return valueBytes(id) == bytes ? std::optional(id) : std::nullopt;
}

Ledger::Ledger(std::uint32_t keysPerGeneration, QObject* parent)
    : QObject(parent), m_keys(keysPerGeneration) {
    m_checker.setMaxThreadCount(1);
    m_generations[m_current];
}

Ledger::~Ledger() {
    m_checker.waitForDone();
}

Ledger::Ticket Ledger::begin(std::uint32_t client, std::uint32_t key, sim::Effect effect,
                             std::uint64_t value) {
    Generation& generation = m_generations[m_current];
    sim::Call call;
    call.client = client;
    call.key = key;
    call.effect = effect;
    call.value = value;
    call.calledAt = ++m_serial;
    generation.calls.push_back(call);
    ++generation.outstanding;
    ++(effect == sim::Effect::None  ? m_counts.reads
       : effect == sim::Effect::Set ? m_counts.writes
                                    : m_counts.deletes);
    return {m_current, generation.calls.size() - 1};
}

void Ledger::end(Ticket ticket, sim::Outcome outcome, sim::Observed observed, std::uint64_t value) {
    Generation& generation = m_generations.at(ticket.generation);
    sim::Call& call = generation.calls.at(ticket.index);
    call.outcome = outcome;
    call.observed = observed;
    call.answeredAt = ++m_serial;
    if (call.effect == sim::Effect::None)
        call.value = value;
    --generation.outstanding;
    if (outcome == sim::Outcome::Done) {
        ++m_counts.done;
        m_counts.acknowledged += call.effect != sim::Effect::None ? 1U : 0U;
    } else {
        ++(outcome == sim::Outcome::Refused ? m_counts.refused : m_counts.uncertain);
    }
}

void Ledger::startGeneration() {
    Generation& old = m_generations[m_current];
    old.closed = true;
    for (std::uint32_t key = 0; key < m_keys; ++key)
        old.unsettled.push_back(key);
    m_generations[++m_current];
}

std::optional<Ledger::KeyToRead> Ledger::nextToSettle() {
    for (auto& [number, generation] : m_generations) {
        // A call that hangs must not keep a whole generation: but its reads must come after it.
        if (!generation.closed || generation.outstanding > generation.settling ||
            generation.unsettled.empty())
            continue;
        const KeyToRead key{number, generation.unsettled.back()};
        generation.unsettled.pop_back();
        return key;
    }
    return std::nullopt;
}

Ledger::Ticket Ledger::beginSettleRead(KeyToRead key) {
    Generation& generation = m_generations.at(key.generation);
    sim::Call call;
    call.key = key.key;
    call.calledAt = ++m_serial;
    generation.calls.push_back(call);
    ++generation.outstanding;
    ++generation.settling;
    ++m_counts.reads;
    return {key.generation, generation.calls.size() - 1};
}

void Ledger::settleFailed(KeyToRead key, Ticket ticket) {
    end(ticket, sim::Outcome::Refused, sim::Observed::Nothing, 0);
    Generation& generation = m_generations.at(key.generation);
    --generation.settling;
    generation.unsettled.push_back(key.key);
}

void Ledger::settleRead(KeyToRead key, Ticket ticket, std::optional<std::uint64_t> value) {
    end(ticket, sim::Outcome::Done, value ? sim::Observed::Value : sim::Observed::Absent,
        value.value_or(0));
    Generation& generation = m_generations.at(key.generation);
    --generation.settling;
    generation.settleReads[key.key] = ticket.index;
    if (generation.settleReads.size() == m_keys)
        finish(key.generation);
}

void Ledger::finish(std::uint32_t number) {
    const auto node = m_generations.extract(number);
    Generation generation = std::move(node.mapped());
    std::vector<Settled>& settled = m_settled[number];
    settled.resize(m_keys);
    for (const sim::Call& call : generation.calls) {
        if (call.outcome != sim::Outcome::Open || call.effect == sim::Effect::None)
            continue;
        if (call.effect == sim::Effect::Set)
            settled[call.key].openValues.push_back(call.value);
        else
            settled[call.key].openClear = true;
    }
    for (const auto& [key, index] : generation.settleReads) {
        const sim::Call& read = generation.calls[index];
        if (read.observed == sim::Observed::Value)
            settled[key].value = read.value;
        noteLoss(number, key, generation.calls, index);
    }
    check(number, std::make_shared<const sim::History>(std::move(generation.calls)));
}

void Ledger::noteLoss(std::uint32_t number, std::uint32_t key, const sim::History& calls,
                      std::size_t read) {
    const sim::Call* lost = lostBy(calls, key, calls[read]);
    if (lost == nullptr)
        return;
    ++m_lost;
    m_violations.push_back("acknowledged write lost: key " + keyName(number, key) + ": " +
                           sim::toText(*lost) + " was acknowledged, then " +
                           sim::toText(calls[read]));
}

void Ledger::check(std::uint32_t number, std::shared_ptr<const sim::History> calls) {
    ++m_checksUnderWay;
    m_checker.start([this, number, calls = std::move(calls)] {
        const sim::LinearizabilityReport report = sim::checkLinearizability(*calls);
        QMetaObject::invokeMethod(
            this,
            [this, number, report] {
                --m_checksUnderWay;
                m_checkedCalls += report.calls;
                m_undecided += report.undecidedKeys;
                if (!report.linearizable)
                    m_violations.push_back("not linearizable: key " + keyName(number, report.key) +
                                           ": " + report.detail);
            },
            Qt::QueuedConnection);
    });
}

bool Ledger::isChecked() const {
    return m_generations.size() == 1 && m_checksUnderWay == 0;
}

std::vector<Ledger::KeyToRead> Ledger::settledKeys() const {
    std::vector<KeyToRead> keys;
    for (const auto& [number, settled] : m_settled) {
        for (std::uint32_t key = 0; key < m_keys; ++key)
            keys.push_back({number, key});
    }
    return keys;
}

void Ledger::finalRead(KeyToRead key, std::optional<std::uint64_t> value) {
    ++m_finalReads;
    const Settled& settled = m_settled.at(key.generation).at(key.key);
    const bool isOpen = value ? std::find(settled.openValues.begin(), settled.openValues.end(),
                                          *value) != settled.openValues.end()
                              : settled.openClear;
    if (value == settled.value || isOpen)
        return;
    ++m_lost;
    m_violations.push_back("acknowledged write lost: key " + keyName(key.generation, key.key) +
                           " held " + found(settled.value) +
                           " when nobody wrote it any more, and " + found(value) + " at the end");
}

}  // namespace engram::chaos
