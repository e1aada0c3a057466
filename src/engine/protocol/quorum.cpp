// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "protocol/quorum.h"

#include <algorithm>

namespace engram {

bool hasQuorum(const std::vector<Identity>& members, const IdentitySet& answered,
               const IdentitySet& gone) {
    std::size_t count = 0;
    bool survivorsAgree = true;
    for (const Identity& member : members) {
        const bool has = answered.contains(member);
        count += has ? 1 : 0;
        survivorsAgree &= has || gone.contains(member);
    }
    return count * 2 > members.size() || (count > 0 && survivorsAgree);
}

std::string missingFrom(const std::vector<Identity>& members, const IdentitySet& answered) {
    std::string text;
    for (const Identity& member : members) {
        if (!answered.contains(member))
            text += (text.empty() ? "" : ", ") + member.id.text();
    }
    return text;
}

}  // namespace engram
