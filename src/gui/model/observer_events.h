// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// What an observer adds to the events of the nodes: states of processes, streams that begin or
// break, what the user did. With them in the recording, a replay knows what the window knew. Pure.

#pragma once

#include <QString>
#include <cstdint>
#include <optional>
#include <string_view>

#include "common/event.h"
#include "common/ids.h"
#include "gui_model/visual_state.h"

namespace engram::gui {

/// Words of a ProcessChanged event. They outlive this program in traces.
namespace process_word {
inline constexpr std::string_view kStarting = "starting";
inline constexpr std::string_view kRunning = "running";
inline constexpr std::string_view kFrozen = "frozen";
inline constexpr std::string_view kStopping = "stopping";
inline constexpr std::string_view kExited = "exited";
inline constexpr std::string_view kKilled = "killed";
inline constexpr std::string_view kFailed = "failed";
}  // namespace process_word

/// Words of a StreamChanged event.
namespace stream_word {
inline constexpr std::string_view kUp = "up";
inline constexpr std::string_view kDown = "down";
}  // namespace stream_word

/// How a process is shown; the node itself says more while it runs.
struct ProcessLook {
    VisualState state = VisualState::Unknown;
    QString word;  ///< as VisualStyle::nodeStateWord() knows it; empty: the state says it all
};

struct ProcessReport {
    ProcessLook look;
    Role role = Role::Slave;
    Endpoint endpoint;  ///< invalid: not known yet
    std::uint64_t pid = 0;
};

/// What a daemon was as its cluster ended.
struct Farewell {
    Role role = Role::Slave;
    bool hasEnded = false;  ///< its process, by then
};

/// What the launcher says of the process of `id`. `word`: of process_word; `us`: wall time.
[[nodiscard]] Event processEvent(const NodeId& id, Role role, std::string_view word,
                                 const Endpoint& endpoint, std::uint64_t pid, std::int64_t us);
/// The stream of the node at `endpoint` began or broke.
[[nodiscard]] Event streamEvent(const Endpoint& endpoint, bool isUp, std::int64_t us);
/// The user put a dead node away.
[[nodiscard]] Event dismissalEvent(const NodeId& id, std::int64_t us);
/// A daemon went with its whole cluster; says what it was, for those who show the time before.
[[nodiscard]] Event farewellEvent(const NodeId& id, const Farewell& farewell, std::int64_t us);
/// Of a NodeDismissed event; nothing unless it is a farewell.
[[nodiscard]] std::optional<Farewell> farewellOf(const Event& event);
[[nodiscard]] Event bookmarkEvent(const QString& text, std::int64_t us);

/// Of a ProcessChanged event; unknown words give VisualState::Unknown.
[[nodiscard]] ProcessReport processReportOf(const Event& event);

}  // namespace engram::gui
