// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_model/observer_events.h"

#include <array>
#include <charconv>
#include <string>

namespace engram::gui {

namespace {

struct Look {
    std::string_view word;
    VisualState state;
    std::string_view shown;
};

constexpr std::array kLooks{
    Look{process_word::kStarting, VisualState::Starting, "starting"},
    Look{process_word::kRunning, VisualState::Serving, "serving"},
    Look{process_word::kFrozen, VisualState::Suspect, "frozen"},
    Look{process_word::kStopping, VisualState::Stopped, "stopping"},
    Look{process_word::kExited, VisualState::Stopped, ""},
    Look{process_word::kKilled, VisualState::Failed, "killed"},
    Look{process_word::kFailed, VisualState::Failed, ""},
};

Event observed(EventKind kind, std::int64_t us) {
    Event event;
    event.kind = kind;
    event.time = HybridTime{static_cast<std::uint64_t>(us) << 12U};
    return event;
}

/// Takes the part before the first blank off `rest`.
std::string_view nextWord(std::string_view& rest) {
    const std::size_t end = rest.find(' ');
    const std::string_view word = rest.substr(0, end);
    rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
    return word;
}

}  // namespace

Event processEvent(const NodeId& id, Role role, std::string_view word, const Endpoint& endpoint,
                   std::uint64_t pid, std::int64_t us) {
    Event event = observed(EventKind::ProcessChanged, us);
    event.to = id;
    event.text = word;
    event.detail = toText(role);
    if (endpoint.isValid())
        event.detail += ' ' + toText(endpoint) + ' ' + std::to_string(pid);
    return event;
}

Event streamEvent(const Endpoint& endpoint, bool isUp, std::int64_t us) {
    Event event = observed(EventKind::StreamChanged, us);
    event.text = isUp ? stream_word::kUp : stream_word::kDown;
    event.detail = toText(endpoint);
    return event;
}

Event dismissalEvent(const NodeId& id, std::int64_t us) {
    Event event = observed(EventKind::NodeDismissed, us);
    event.to = id;
    return event;
}

Event farewellEvent(const NodeId& id, const Farewell& farewell, std::int64_t us) {
    Event event = dismissalEvent(id, us);
    event.text = farewell.hasEnded ? process_word::kExited : std::string_view();
    event.detail = toText(farewell.role);
    return event;
}

std::optional<Farewell> farewellOf(const Event& event) {
    if (event.kind != EventKind::NodeDismissed || event.detail.empty())
        return std::nullopt;
    return Farewell{event.detail == toText(Role::Slave) ? Role::Slave : Role::Master,
                    event.text == process_word::kExited};
}

Event bookmarkEvent(const QString& text, std::int64_t us) {
    Event event = observed(EventKind::Bookmark, us);
    event.text = text.toStdString();
    return event;
}

ProcessReport processReportOf(const Event& event) {
    ProcessReport report;
    for (const Look& look : kLooks) {
        if (look.word == event.text) {
            report.look = {
                look.state,
                QString::fromUtf8(look.shown.data(), static_cast<qsizetype>(look.shown.size()))};
        }
    }
    std::string_view rest = event.detail;
    report.role = nextWord(rest) == toText(Role::Slave) ? Role::Slave : Role::Master;
    if (const Result<Endpoint> endpoint = parseEndpoint(nextWord(rest)))
        report.endpoint = *endpoint;
    const std::string_view pid = nextWord(rest);
    std::from_chars(pid.data(), pid.data() + pid.size(), report.pid);
    return report;
}

}  // namespace engram::gui
