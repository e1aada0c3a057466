// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "storage/store.h"

#include <xxhash.h>

namespace engram {

std::uint64_t digestOf(std::string_view key, Version version, bool tombstone) {
    const std::uint64_t stamp[] = {version.epoch.value, version.sequence, tombstone ? 1U : 0U};
    return XXH64(key.data(), key.size(), XXH64(stamp, sizeof stamp, 0));
}

}  // namespace engram
