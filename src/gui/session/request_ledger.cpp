// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_session/request_ledger.h"

#include <functional>

namespace engram::gui {

std::uint64_t RequestLedger::markOf(std::string_view value) {
    return std::hash<std::string_view>{}(value);
}

RequestLedger::Row& RequestLedger::rowOf(const std::string& key) {
    if (const auto found = m_index.find(key); found != m_index.end()) {
        return m_rows[found->second];
    }
    Row& row = m_rows.emplace_back();
    row.key = key;
    m_index.emplace(row.key, m_rows.size() - 1);
    return row;
}

bool RequestLedger::noteFailure(Status status) {
    switch (status) {
        case Status::Ok:
        case Status::NotFound:
            return false;
        case Status::Uncertain:
            ++m_tally.uncertain;
            return true;
        default:
            ++m_tally.refused;
            return true;
    }
}

void RequestLedger::noteRead(const OperationResult& result) {
    if (!noteFailure(result.status)) {
        ++m_tally.readsAnswered;
    }
}

void RequestLedger::noteWrite(const std::string& key, std::uint64_t mark,
                              const OperationResult& result) {
    if (noteFailure(result.status)) {
        return;
    }
    ++m_tally.writesAcknowledged;
    Row& row = rowOf(key);
    // Writes that overlap may be answered in another order than they took effect in.
    if (result.version > row.version) {
        row.version = result.version;
        row.mark = mark;
    }
}

void RequestLedger::noteEraseSent(const std::string& key) {
    ++rowOf(key).openErasures;
}

void RequestLedger::noteErase(const std::string& key, const OperationResult& result) {
    Row& row = rowOf(key);
    if (noteFailure(result.status)) {
        row.openErasures -= result.status == Status::Uncertain ? 0 : 1;
        return;
    }
    ++m_tally.writesAcknowledged;
    --row.openErasures;
    // A deletion of what was not there has no version, and excuses nothing.
    if (result.count > 0 && result.version > row.version) {
        row.version = result.version;
        row.erasedAt = result.version;
    }
}

bool RequestLedger::isWritten(std::size_t row) const {
    return !m_rows[row].version.isNone();
}

RequestLedger::Promise RequestLedger::promise(std::size_t row) const {
    return {row, m_rows[row].version, m_rows[row].mark};
}

RequestLedger::Verdict RequestLedger::judge(const Promise& promise,
                                            const OperationResult& read) const {
    const Row& row = m_rows[promise.row];
    switch (read.status) {
        case Status::Ok: {
            if (read.version > promise.version) {
                return Verdict::Kept;
            }
            const bool isSame = read.version == promise.version &&
                                row.erasedAt != promise.version &&
                                markOf(read.value.view()) == promise.mark;
            return isSame ? Verdict::Kept : Verdict::Lost;
        }
        case Status::NotFound: {
            const bool mayBeErased = row.erasedAt >= promise.version || row.openErasures > 0;
            return mayBeErased ? Verdict::Kept : Verdict::Lost;
        }
        default:
            return Verdict::Unavailable;
    }
}

}  // namespace engram::gui
