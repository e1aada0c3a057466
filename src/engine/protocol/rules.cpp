// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "protocol/rules.h"

#include <array>
#include <utility>

namespace engram {

namespace {

using Row = std::pair<std::string_view, std::string_view>;

constexpr std::array<Row, static_cast<std::size_t>(Rule::kCount)> kRows{{
    {"fence-old-epochs", "a voter refuses what is below its promise"},
    {"promise-once-per-epoch", "a voter promises an epoch to one candidate"},
    {"grant-outlives-lease", "no promise while a granted lease runs"},
    {"lease-for-reads", "a primary without lease serves nothing"},
    {"predecessors-majority", "and by a majority of its predecessor's members"},
    {"keep-last-replica", "the last in-sync replica stays in the view"},
    {"all-in-sync-acknowledge", "a write is answered when every in-sync replica has it"},
    {"syncing-get-writes", "new writes go to syncing replicas too"},
    {"fill-before-in-sync", "a replica becomes in-sync when it holds the slot"},
    {"answer-in-order", "writes of one key are answered in the order of their versions"},
    {"only-committed-is-read", "a read gives away only what is committed"},
    {"hints-are-not-trusted", "what a new primary was told is verified before it counts"},
    {"ask-every-replica", "a lookup is decided when all in-sync replicas have answered"},
    {"write-back-first", "what a lookup found is on all replicas before it is answered"},
    {"ask-for-sessions", "a new primary asks for the stamps before a stamped write"},
    {"keep-stamps", "a slave keeps the newest stamp of each session"},
    {"failures-are-honest", "a write that may take effect is never answered as if it will not"},
    {"drain-before-handover", "a planned handover waits for what is under way"},
    {"purge-when-settled", "a tombstone goes when every replica has it"},
    {"floor-after-purge", "older versions of purged keys are refused"},
}};

}  // namespace

std::string_view toText(Rule rule) {
    return kRows[static_cast<std::size_t>(rule)].first;
}

std::string_view describe(Rule rule) {
    return kRows[static_cast<std::size_t>(rule)].second;
}

}  // namespace engram
