// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Names in what nodes tell that no committed view and no process of the launcher knows. They are
// counted and named, and nothing else is done with them: whoever speaks the protocol could invent a
// cluster. A value; pure.

#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

#include "common/ids.h"

namespace engram::gui {

struct Strangers {
    /// Enough to find who it is; there may be any number.
    static constexpr std::size_t kNamed = 8;

    std::uint64_t events = 0;   ///< that came from one, or were about one
    std::vector<NodeId> names;  ///< the first kNamed

    void note(const NodeId& name) {
        ++events;
        if (names.size() < kNamed && std::find(names.begin(), names.end(), name) == names.end())
            names.push_back(name);
    }

    friend bool operator==(const Strangers&, const Strangers&) = default;
};

}  // namespace engram::gui
