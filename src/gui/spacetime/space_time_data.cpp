// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_spacetime/space_time_data.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <tuple>

namespace engram::gui {

namespace {

/// Events so much apart are no run: their node was idle.
constexpr std::int64_t kRunGapUs = 5000;

/// Clients left, then masters, then slaves.
int rankOf(VisualRole role) {
    switch (role) {
        case VisualRole::Client:
            return 0;
        case VisualRole::Primary:
        case VisualRole::Backup:
            return 1;
        case VisualRole::Slave:
            break;
    }
    return 2;
}

/// Where a line stands: clients, masters, slaves; of each s2 before s10.
using LineKey = std::tuple<int, std::string, std::size_t, std::string>;

LineKey lineKeyOf(const NodeId& id, VisualRole role) {
    const std::string& text = id.text();
    const std::size_t last = text.find_last_not_of("0123456789");
    const std::size_t digits = last == std::string::npos ? 0 : last + 1;
    return {rankOf(role), text.substr(0, digits), text.size(), text};
}

std::optional<MarkKind> processMark(std::string_view state) {
    if (state == "killed") {
        return MarkKind::Killed;
    }
    if (state == "frozen") {
        return MarkKind::Frozen;
    }
    if (state == "running" || state == "serving") {
        return MarkKind::Started;
    }
    if (state == "exited" || state == "failed" || state == "stopped") {
        return MarkKind::Ended;
    }
    return std::nullopt;
}

}  // namespace

void SpaceTimeBuilder::addHop(const HopView& hop) {
    const std::int64_t first = hop.sentUs != 0 ? hop.sentUs : hop.receivedUs;
    const std::int64_t last = hop.receivedUs != 0 ? hop.receivedUs : hop.sentUs;
    if (last < m_fromUs || first > m_toUs || first == 0) {
        return;
    }
    m_parties.insert(hop.from);
    m_parties.insert(hop.to);
    m_hops.push_back(hop);
}

void SpaceTimeBuilder::addEvent(const Event& event, std::uint64_t serial, std::int64_t seenUs) {
    const std::int64_t eventUs = event.time.wallMicroseconds();
    const std::int64_t atUs = eventUs != 0 ? eventUs : seenUs;
    if (!isInside(atUs)) {
        return;
    }
    const auto mark = [&](MarkKind kind, const NodeId& node, std::string text) {
        m_marks.push_back({node, {kind, -1, atUs, serial, std::move(text)}});
    };
    switch (event.kind) {
        case EventKind::ViewCommitted:
            mark(MarkKind::View, {}, std::to_string(event.number.value));
            return;
        case EventKind::TakeoverStarted:
            mark(MarkKind::Elected, event.node, std::to_string(event.epoch.value));
            return;
        case EventKind::NodeSuspected:
            mark(MarkKind::Suspected, event.to, event.node.text());
            return;
        case EventKind::FaultInjected:
            mark(MarkKind::Fault, event.node, event.text + ' ' + event.to.text());
            return;
        case EventKind::Bookmark:
            mark(MarkKind::Bookmark, {}, event.text);
            return;
        case EventKind::ProcessChanged:
            if (const auto kind = processMark(event.text)) {
                mark(*kind, event.to, {});
            }
            return;
        case EventKind::HopSent:
        case EventKind::HopReceived:
        case EventKind::HopFailed:
        case EventKind::Counters:
        case EventKind::Omitted:
        case EventKind::SnapshotDone:
        case EventKind::StreamChanged:
        case EventKind::NodeDismissed:
            return;
        default:
            break;
    }
    if (!event.node.isEmpty()) {
        m_locals.push_back({event.node, atUs, serial});
    }
}

VisualRole SpaceTimeBuilder::roleOf(const NodeId& id) const {
    const auto known = m_roles.find(id);
    return known == m_roles.end() ? VisualRole::Client : known->second;
}

SpaceTimeBuilder::Lanes SpaceTimeBuilder::layLines(const SpaceTimeOptions& options,
                                                   std::vector<Lifeline>& lines) const {
    std::unordered_set<NodeId> all = m_parties;
    for (const auto& [id, role] : m_roles) {
        if (role != VisualRole::Client) {
            all.insert(id);
        }
    }
    std::map<LineKey, NodeId> shown;
    for (const NodeId& id : all) {
        if (!options.hidden.contains(id)) {
            shown.emplace(lineKeyOf(id, roleOf(id)), id);
        }
    }
    Lanes lanes;
    for (const auto& [key, id] : shown) {
        const VisualRole role = roleOf(id);
        const bool joins = options.groupSlaves && role == VisualRole::Slave && !lines.empty() &&
                           lines.back().role == VisualRole::Slave;
        if (!joins) {
            const bool isGroup = options.groupSlaves && role == VisualRole::Slave;
            lines.push_back(
                {isGroup ? std::string() : id.text(), role, {}, !isGroup && m_dead.contains(id)});
        }
        lines.back().nodes.push_back(id);
        lanes[id] = static_cast<int>(lines.size()) - 1;
    }
    return lanes;
}

void SpaceTimeBuilder::addRuns(const Lanes& lanes, bool collapse, SpaceTimeData& data) const {
    // When each lane spoke or heard, so that a run can be seen to end.
    std::vector<std::vector<std::int64_t>> contacts(data.lifelines.size());
    for (const SpaceTimeArrow& arrow : data.arrows) {
        if (arrow.sentUs != 0) {
            contacts[static_cast<std::size_t>(arrow.from)].push_back(arrow.sentUs);
        }
        if (arrow.receivedUs != 0) {
            contacts[static_cast<std::size_t>(arrow.to)].push_back(arrow.receivedUs);
        }
    }
    for (auto& times : contacts) {
        std::sort(times.begin(), times.end());
    }
    std::vector<Local> locals = m_locals;
    std::stable_sort(locals.begin(), locals.end(),
                     [](const Local& a, const Local& b) { return a.atUs < b.atUs; });
    std::map<int, std::size_t> last;  ///< index of the newest run of a lane
    for (const Local& local : locals) {
        const auto lane = lanes.find(local.node);
        if (lane == lanes.end()) {
            continue;
        }
        const auto open = last.find(lane->second);
        if (collapse && open != last.end()) {
            LocalRun& run = data.runs[open->second];
            const auto& times = contacts[static_cast<std::size_t>(lane->second)];
            const auto next = std::upper_bound(times.begin(), times.end(), run.toUs);
            const bool isApart = next != times.end() && *next <= local.atUs;
            if (!isApart && local.atUs - run.toUs <= kRunGapUs) {
                run.toUs = local.atUs;
                ++run.events;
                continue;
            }
        }
        last[lane->second] = data.runs.size();
        data.runs.push_back({lane->second, local.atUs, local.atUs, 1, local.serial});
    }
}

SpaceTimeData SpaceTimeBuilder::build(const SpaceTimeOptions& options) const {
    SpaceTimeData data;
    data.fromUs = m_fromUs;
    data.toUs = m_toUs;
    data.arrows.reserve(m_hops.size());
    const Lanes lanes = layLines(options, data.lifelines);
    for (const HopView& hop : m_hops) {
        const auto from = lanes.find(hop.from);
        const auto to = lanes.find(hop.to);
        const bool isBetween =
            from != lanes.end() && to != lanes.end() && from->second != to->second;
        if (!isBetween || (options.shows && !options.shows(hop))) {
            ++data.hiddenMessages;
            continue;
        }
        data.arrows.push_back({hop.request, hop.kind, from->second, to->second, hop.sentUs,
                               hop.receivedUs, hop.failed, hop.serial, hop.key.toStdString()});
    }
    std::stable_sort(data.arrows.begin(), data.arrows.end(),
                     [](const auto& a, const auto& b) { return a.knownUs() < b.knownUs(); });
    for (const Mark& mark : m_marks) {
        const auto lane = lanes.find(mark.node);
        if (!mark.node.isEmpty() && lane == lanes.end()) {
            continue;
        }
        data.marks.push_back(mark.mark);
        data.marks.back().lane = lane == lanes.end() ? -1 : lane->second;
    }
    std::stable_sort(data.marks.begin(), data.marks.end(),
                     [](const auto& a, const auto& b) { return a.atUs < b.atUs; });
    addRuns(lanes, options.collapseRuns, data);
    return data;
}

}  // namespace engram::gui
