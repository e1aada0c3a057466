// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// What became of requests, so that each of their messages can be asked for it: the log tells it in
// the first and the last event of a request only. Pure; one thread.

#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>
#include <unordered_map>
#include <utility>

#include "common/event.h"

namespace engram::gui {

struct RequestFact {
    std::string operation;  ///< "write", "read", ...
    std::string status;     ///< "OK", ...; empty while it is not answered
    /// As the primary measured it; below 0: not answered, or refused before it began.
    std::int64_t latencyUs = -1;

    [[nodiscard]] bool isAnswered() const { return !status.empty(); }
    [[nodiscard]] bool isFailed() const {
        return isAnswered() && status != "OK" && status != "NOT_FOUND";
    }
};

class RequestFacts {
public:
    /// Takes in an event of the recording; `index` not smaller than before. True if it tells
    /// something of a request.
    bool learn(const Event& event, std::uint64_t index);
    /// Forgets what was told only before event `index`.
    void dropBefore(std::uint64_t index);
    void clear();
    /// Null: nothing was told of it.
    [[nodiscard]] const RequestFact* find(RequestId request) const;
    [[nodiscard]] std::size_t size() const { return m_told.size(); }

private:
    struct Told {
        RequestFact fact;
        std::uint64_t last = 0;  ///< index of the event that told of it last
    };

    std::unordered_map<std::uint64_t, Told> m_told;
    std::deque<std::pair<std::uint64_t, std::uint64_t>> m_order;  ///< index and request
};

}  // namespace engram::gui
