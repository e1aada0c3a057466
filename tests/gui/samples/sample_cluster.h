// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Events of a made-up cluster, as its nodes would send them: m1 primary, m2 backup, s1.. slaves.

#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "common/event.h"
#include "gui_model/cluster_model.h"
#include "protocol/view.h"

namespace engram::gui {

/// One request, as its primary tells of it.
struct SampleRequest {
    std::uint64_t number = 1;
    const char* operation = "write";  ///< or "read"
    const char* key = "user:1";
    const char* replica = "s1";
    const char* status = "OK";
    std::int64_t latencyUs = 800;  ///< below 0: none is told
};

/// Makes events with strictly increasing hybrid times.
class SampleCluster {
public:
    /// Microseconds since 1970 of the first event.
    static constexpr std::int64_t kStartUs = 1'700'000'000'000'000;

    explicit SampleCluster(int slaveCount = 3, std::uint32_t replicas = 3);

    /// Now, in wall microseconds; advances by `us`.
    [[nodiscard]] std::int64_t nowUs() const { return m_nowUs; }
    void advance(std::int64_t us) { m_nowUs += us; }

    /// The view committed by its primary, as the snapshot of a whole cluster tells it, followed by
    /// the state of each node.
    [[nodiscard]] std::vector<Event> snapshot();
    /// Committed as the next in the chain. `change` edits the current view first.
    template <class Change>
    [[nodiscard]] Event viewCommitted(Change change) {
        change(m_view);
        ++m_view.stamp.number.value;
        return viewEvent();
    }
    [[nodiscard]] View& view() { return m_view; }

    [[nodiscard]] Event nodeState(const char* id, std::string_view state);
    /// Says "waits for `whom`"; without, that the wait is over.
    [[nodiscard]] Event waits(const char* id, std::string_view state, const std::string& whom = {});
    [[nodiscard]] Event suspected(const char* by, const char* whom);
    /// By the view that comes next.
    [[nodiscard]] Event removed(const char* by, const char* whom);
    [[nodiscard]] Event counters(const char* id,
                                 std::vector<std::pair<std::string, std::int64_t>> counters);
    [[nodiscard]] Event hop(EventKind kind, HopKind hop, std::uint64_t request, const char* from,
                            const char* to);
    /// All hops of one write by `client`, in order, as all nodes report them.
    [[nodiscard]] std::vector<Event> write(std::uint64_t request, const char* client,
                                           const std::string& key);
    /// From "console" to the primary, with a message to the replica and its answer; the last event
    /// is RequestFinished.
    [[nodiscard]] std::vector<Event> request(const SampleRequest& request);
    /// What the launcher says of the process of `id`: `word` of process_word.
    [[nodiscard]] Event process(const char* id, std::string_view word,
                                const Endpoint& endpoint = {}, std::uint64_t pid = 0);
    /// An event of `node`, now.
    [[nodiscard]] Event event(EventKind kind, const char* node);

private:
    [[nodiscard]] Event viewEvent();

    std::int64_t m_nowUs = kStartUs;
    std::uint64_t m_logical = 0;
    View m_view;
};

}  // namespace engram::gui
