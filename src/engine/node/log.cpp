// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "node/log.h"

#include <array>
#include <cstdio>
#include <ctime>

#include "node/clock.h"

namespace engram::node {

namespace {

constexpr std::array<std::string_view, 5> kLevelNames{"debug", "info", "warning", "error", "off"};

/// Level of the kinds that are worth a line.
std::optional<LogLevel> levelOf(EventKind kind) {
    switch (kind) {
        case EventKind::NodeState:
        case EventKind::ViewCommitted:
        case EventKind::CandidacyStarted:
        case EventKind::TakeoverStarted:
        case EventKind::TakeoverServing:
        case EventKind::NodeJoined:
        case EventKind::SyncDone:
            return LogLevel::Info;
        case EventKind::LeaseLost:
        case EventKind::SteppedDown:
        case EventKind::NodeSuspected:
        case EventKind::NodeRemoved:
        case EventKind::SlotsOffline:
        case EventKind::FaultInjected:
            return LogLevel::Warning;
        case EventKind::LossDeclared:
            return LogLevel::Error;
        case EventKind::ViewProposed:
        case EventKind::PromiseGranted:
        case EventKind::PromiseRefused:
        case EventKind::SyncStarted:
            return LogLevel::Debug;
        default:
            return std::nullopt;
    }
}

/// "2026-01-31T23:59:59.123Z"
std::string timestamp() {
    constexpr std::int64_t kPerSecond = 1000000;
    const std::int64_t wall = wallMicroseconds();
    const std::time_t seconds = wall / kPerSecond;
    std::tm utc{};
    gmtime_r(&seconds, &utc);
    std::array<char, 32> day{};
    std::strftime(day.data(), day.size(), "%Y-%m-%dT%H:%M:%S", &utc);
    std::array<char, 48> text{};
    std::snprintf(text.data(), text.size(), "%s.%03dZ", day.data(),
                  static_cast<int>(wall % kPerSecond / 1000));
    return text.data();
}

}  // namespace

std::optional<LogLevel> logLevelFromText(std::string_view text) {
    for (std::size_t i = 0; i < kLevelNames.size(); ++i) {
        if (kLevelNames[i] == text)
            return static_cast<LogLevel>(i);
    }
    return std::nullopt;
}

void Log::write(LogLevel level, std::string_view text) const {
    if (level < m_level || m_level == LogLevel::Off)
        return;
    const std::string_view name = kLevelNames[static_cast<std::size_t>(level)];
    std::string line = timestamp();
    line.append(" ").append(name).append(" ").append(m_nodeId).append(" ").append(text);
    line += '\n';
    std::fwrite(line.data(), 1, line.size(), stderr);
}

void Log::writeEvent(const Event& event) const {
    const std::optional<LogLevel> level = levelOf(event.kind);
    if (!level || *level < m_level)
        return;
    std::string line(toText(event.kind));
    const auto add = [&line](std::string_view name, std::string_view value) {
        if (!value.empty())
            line.append(" ").append(name).append("=").append(value);
    };
    if (event.epoch.value != 0)
        add("epoch", std::to_string(event.epoch.value));
    if (event.number.value != 0)
        add("view", std::to_string(event.number.value));
    add("from", event.from.text());
    add("to", event.to.text());
    add("text", event.text);
    if (event.kind != EventKind::ViewCommitted && event.kind != EventKind::ViewProposed)
        add("detail", event.detail);
    for (const auto& [name, value] : event.counters)
        add(name, std::to_string(value));
    write(*level, line);
}

}  // namespace engram::node
