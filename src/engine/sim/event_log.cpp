// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "sim/event_log.h"

#include <cstdio>

namespace engram::sim {
namespace {

/// Views and long lists are cut: a log line is read by people.
constexpr std::size_t kDetailBytes = 2000;

void appendField(std::string& line, std::string_view name, std::string_view value) {
    if (value.empty())
        return;
    line.append(" ").append(name).append("=").append(value.substr(0, kDetailBytes));
}

void appendNumber(std::string& line, std::string_view name, std::uint64_t value) {
    if (value != 0)
        appendField(line, name, std::to_string(value));
}

}  // namespace

std::string toText(SimTime at) {
    char text[32];
    std::snprintf(text, sizeof text, "%lld.%06lld", static_cast<long long>(at.count() / 1'000'000),
                  static_cast<long long>(at.count() % 1'000'000));
    return text;
}

void EventLog::line(SimTime at, std::string text) {
    if (!keepsLines())
        return;
    m_lines.push_back(toText(at) + ' ' + std::move(text));
    if (m_lines.size() > m_most)
        m_lines.pop_front();
}

void EventLog::event(SimTime at, const NodeId& node, const Event& event) {
    ++m_counts[static_cast<std::size_t>(event.kind)];
    if (!keepsLines())
        return;
    std::string text = node.text() + ' ' + std::string(toText(event.kind));
    if (event.hop != HopKind::None)
        appendField(text, "hop", toText(event.hop));
    appendNumber(text, "request", event.request.value);
    appendField(text, "from", event.from.text());
    appendField(text, "to", event.to.text());
    appendNumber(text, "epoch", event.epoch.value);
    appendNumber(text, "number", event.number.value);
    if (!event.version.isNone())
        appendField(text, "version", toText(event.version));
    appendField(text, "key", event.key);
    appendField(text, "text", event.text);
    for (const auto& [name, value] : event.counters)
        appendField(text, name, std::to_string(value));
    appendField(text, "detail", event.detail);
    line(at, std::move(text));
}

}  // namespace engram::sim
