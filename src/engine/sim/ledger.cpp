// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "sim/ledger.h"

namespace engram::sim {
namespace {

bool isAnswered(Status status) {
    return status == Status::Ok || status == Status::NotFound;
}

}  // namespace

void Ledger::begin(const Operation& operation) {
    if (const auto* const erase = std::get_if<DeleteOperation>(&operation)) {
        for (const std::string& key : erase->keys)
            ++m_promises[key].openDeletions;
    }
}

void Ledger::note(const Operation& operation, const OperationResult& result) {
    countOutcome(operation, result.status);
    const bool isDone = isAnswered(result.status);
    if (const auto* const write = std::get_if<WriteOperation>(&operation); write && isDone)
        acknowledge(write->key, result.version, false);
    const auto* const erase = std::get_if<DeleteOperation>(&operation);
    if (erase == nullptr)
        return;
    for (const std::string& key : erase->keys) {
        if (isDone && !result.version.isNone())
            acknowledge(key, result.version, true);
        if (result.status != Status::Uncertain)
            --m_promises[key].openDeletions;
    }
}

void Ledger::countOutcome(const Operation& operation, Status status) {
    if (status == Status::Uncertain)
        ++m_tally.uncertain;
    else if (!isAnswered(status))
        ++m_tally.refused;
    else if (std::holds_alternative<ReadOperation>(operation))
        ++m_tally.readsAnswered;
    else
        ++m_tally.writesAcknowledged;
}

void Ledger::acknowledge(const std::string& key, Version version, bool isDeletion) {
    Promise& promise = m_promises[key];
    if (version < promise.version)
        return;  // of two that were under way at once, this one came first
    promise.version = version;
    promise.isDeletion = isDeletion;
}

std::vector<std::string> Ledger::keys() const {
    std::vector<std::string> keys;
    for (const auto& [key, promise] : m_promises) {
        if (!promise.version.isNone())
            keys.push_back(key);
    }
    return keys;
}

Ledger::Promise Ledger::promised(const std::string& key) const {
    const auto known = m_promises.find(key);
    return known == m_promises.end() ? Promise{} : known->second;
}

bool Ledger::breaks(const Promise& promise, const OperationResult& result) {
    if (result.status == Status::NotFound)
        return !promise.isDeletion && promise.openDeletions == 0 && !promise.version.isNone();
    return result.status == Status::Ok && result.version < promise.version;
}

}  // namespace engram::sim
