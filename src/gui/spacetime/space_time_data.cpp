// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_spacetime/space_time_data.h"

#include <absl/container/flat_hash_set.h>

#include <algorithm>
#include <bit>
#include <iterator>
#include <optional>
#include <string_view>

#include "gui_model/natural_order.h"

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

std::int64_t firstSeen(const HopView& hop) {
    return hop.sentUs != 0 ? hop.sentUs : hop.receivedUs;
}

/// The same requests each time, and of 1:4 all that are of 1:8. Numbers of requests count up, for
/// each client: multiplied, their high bits are as good as random (Knuth, TAOCP 3, 6.4).
bool isSampled(RequestId request, std::size_t oneIn) {
    constexpr std::uint64_t kGolden = 0x9E37'79B9'7F4A'7C15;
    return ((request.value * kGolden) >> 32) % oneIn == 0;
}

}  // namespace

/// Where a line stands: clients, masters, slaves; of each s2 before s10.
struct SpaceTimeBuilder::LineEntry {
    int rank = 0;
    NaturalKey key;
    const NodeId* id = nullptr;
    VisualRole role = VisualRole::Client;

    friend bool operator<(const LineEntry& a, const LineEntry& b) {
        return a.rank != b.rank ? a.rank < b.rank : a.key < b.key;
    }
};

void SpaceTimeBuilder::setSpan(std::int64_t fromUs, std::int64_t toUs) {
    m_fromUs = fromUs;
    m_toUs = toUs;
}

void SpaceTimeBuilder::clearNodes() {
    m_roles.clear();
    m_dead.clear();
}

void SpaceTimeBuilder::forgetBefore(std::int64_t us) {
    m_hops.forgetBefore(us);
    while (!m_locals.empty() && m_locals.front().atUs < us) {
        m_locals.pop_front();
    }
    while (!m_marks.empty() && m_marks.front().mark.atUs < us) {
        m_marks.pop_front();
    }
}

void SpaceTimeBuilder::clearEvents() {
    m_hops.clear();
    m_locals.clear();
    m_marks.clear();
}

void SpaceTimeBuilder::addEvent(const Event& event, std::uint64_t serial, std::int64_t seenUs) {
    const std::int64_t eventUs = event.time.wallMicroseconds();
    const std::int64_t atUs = eventUs != 0 ? eventUs : seenUs;
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
            static_cast<void>(m_hops.fold(event, serial));
            return;
        case EventKind::Counters:
        case EventKind::Omitted:
        case EventKind::SnapshotDone:
        case EventKind::StreamChanged:
        case EventKind::Prologue:
            return;
        case EventKind::NodeDismissed:
            if (const std::optional<Farewell> farewell = farewellOf(event)) {
                m_gone[event.to] = *farewell;
            }
            return;
        default:
            break;
    }
    if (!event.node.isEmpty()) {
        m_locals.push_back({event.node, atUs, serial, event.request});
    }
}

VisualRole SpaceTimeBuilder::roleOf(const NodeId& id) const {
    const auto known = m_roles.find(id);
    return known == m_roles.end() ? VisualRole::Client : known->second;
}

bool SpaceTimeBuilder::isInside(const HopView& hop) const {
    const std::int64_t last = hop.receivedUs != 0 ? hop.receivedUs : hop.sentUs;
    return firstSeen(hop) != 0 && last >= m_fromUs && firstSeen(hop) <= m_toUs;
}

std::vector<SpaceTimeBuilder::Way> SpaceTimeBuilder::waysOfSpan(const SpaceTimeOptions& options,
                                                                std::vector<NodeId>& parties,
                                                                SpaceTimeData& data) const {
    std::vector<Way> ways;
    ways.reserve(m_hops.hops().size());
    absl::flat_hash_map<std::string_view, std::size_t> indices;
    const auto indexOf = [&](const NodeId& id) {
        const auto [entry, isNew] = indices.try_emplace(id.text(), parties.size());
        if (isNew) {
            parties.push_back(id);
        }
        return entry->second;
    };
    for (const HopView& hop : m_hops.hops()) {
        if (!isInside(hop)) {
            continue;
        }
        const Way way{&hop, firstSeen(hop), indexOf(hop.from), indexOf(hop.to)};
        const bool isHidden = options.hidden.contains(hop.from) || options.hidden.contains(hop.to);
        if (isHidden || (options.shows && !options.shows(hop))) {
            ++data.hiddenMessages;
        } else {
            ways.push_back(way);
        }
    }
    if (const std::size_t most = options.mostMessages; most != 0 && ways.size() > most) {
        const std::size_t oneIn = std::bit_ceil((ways.size() + most - 1) / most);
        data.laidOneIn = oneIn;
        std::erase_if(ways, [&](const Way& way) {
            return !way.hop->failed && way.hop->request != options.kept &&
                   !isSampled(way.hop->request, oneIn);
        });
    }
    std::stable_sort(ways.begin(), ways.end(),
                     [](const Way& a, const Way& b) { return a.knownUs < b.knownUs; });
    return ways;
}

std::vector<SpaceTimeBuilder::LineEntry> SpaceTimeBuilder::entriesOf(
    const SpaceTimeOptions& options, const std::vector<NodeId>& parties) const {
    std::vector<LineEntry> entries;
    const auto add = [&](const NodeId& id, VisualRole role) {
        if (!options.hidden.contains(id)) {
            entries.push_back({rankOf(role), NaturalKey(id), &id, role});
        }
    };
    for (const auto& [id, role] : m_roles) {
        if (role != VisualRole::Client) {
            add(id, role);
        }
    }
    for (const NodeId& id : parties) {
        if (roleOf(id) == VisualRole::Client) {
            add(id, VisualRole::Client);
        }
    }
    std::sort(entries.begin(), entries.end());
    return entries;
}

std::vector<SpaceTimeBuilder::LineEntry> SpaceTimeBuilder::withoutSilent(
    std::vector<LineEntry> entries, const std::vector<NodeId>& parties) const {
    absl::flat_hash_set<std::string_view> heard;
    for (const NodeId& id : parties) {
        heard.insert(id.text());
    }
    for (const Mark& mark : m_marks) {
        if (isInside(mark.mark.atUs)) {
            heard.insert(mark.node.text());
        }
    }
    std::erase_if(entries, [&](const LineEntry& entry) {
        return entry.role == VisualRole::Slave && !heard.contains(entry.id->text());
    });
    return entries;
}

SpaceTimeBuilder::Lanes SpaceTimeBuilder::layLines(const SpaceTimeOptions& options,
                                                   const std::vector<NodeId>& parties,
                                                   SpaceTimeData& data) const {
    std::vector<LineEntry> entries = entriesOf(options, parties);
    data.isGrouped = options.groupSlaves;
    const auto areTooMany = [&](const std::vector<LineEntry>& lines) {
        return options.mostLines != 0 && lines.size() > options.mostLines;
    };
    if (!data.isGrouped && areTooMany(entries)) {
        std::vector<LineEntry> heard = withoutSilent(entries, parties);
        if (options.mayGroup && areTooMany(heard)) {
            data.isGrouped = true;
        } else {
            data.silentSlaves = entries.size() - heard.size();
            entries = std::move(heard);
        }
    }
    std::vector<Lifeline>& lines = data.lifelines;
    Lanes lanes;
    lanes.reserve(entries.size());
    for (const auto& [rank, key, entry, role] : entries) {
        const NodeId& id = *entry;
        const bool isInGroup = data.isGrouped && role == VisualRole::Slave;
        const bool joins = isInGroup && !lines.empty() && lines.back().role == VisualRole::Slave;
        if (!joins) {
            lines.push_back({isInGroup ? std::string() : id.text(),
                             role,
                             {},
                             !isInGroup && m_dead.contains(id)});
        }
        lines.back().nodes.push_back(id);
        lanes[id] = static_cast<int>(lines.size()) - 1;
    }
    return lanes;
}

absl::flat_hash_set<std::uint64_t> SpaceTimeBuilder::hiddenRequests(
    const SpaceTimeOptions& options) const {
    absl::flat_hash_set<std::uint64_t> hidden;
    absl::flat_hash_set<std::uint64_t> shown;
    for (const HopView& hop : m_hops.hops()) {
        if (isInside(hop)) {
            (options.shows(hop) ? shown : hidden).insert(hop.request.value);
        }
    }
    for (const std::uint64_t request : shown) {
        hidden.erase(request);
    }
    hidden.erase(0);  // no request
    return hidden;
}

void SpaceTimeBuilder::addRuns(const Lanes& lanes, const SpaceTimeOptions& options,
                               SpaceTimeData& data) const {
    if (m_locals.empty()) {
        return;
    }
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
    std::vector<Local> locals;
    std::copy_if(m_locals.begin(), m_locals.end(), std::back_inserter(locals),
                 [this](const Local& local) { return isInside(local.atUs); });
    if (options.shows && data.hiddenMessages > 0) {
        const auto hidden = hiddenRequests(options);
        std::erase_if(
            locals, [&hidden](const Local& local) { return hidden.contains(local.request.value); });
    }
    std::stable_sort(locals.begin(), locals.end(),
                     [](const Local& a, const Local& b) { return a.atUs < b.atUs; });
    std::map<int, std::size_t> last;  ///< index of the newest run of a lane
    for (const Local& local : locals) {
        const auto lane = lanes.find(local.node);
        if (lane == lanes.end()) {
            continue;
        }
        const auto open = last.find(lane->second);
        if (options.collapseRuns && open != last.end()) {
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

void SpaceTimeBuilder::addArrows(const Lanes& lanes, const std::vector<Way>& ways,
                                 const std::vector<NodeId>& parties, SpaceTimeData& data) const {
    constexpr int kHidden = -1;
    std::vector<int> laneOf;
    laneOf.reserve(parties.size());
    for (const NodeId& id : parties) {
        const auto lane = lanes.find(id);
        laneOf.push_back(lane == lanes.end() ? kHidden : lane->second);
    }
    data.arrows.reserve(ways.size());
    for (const Way& way : ways) {
        const HopView& hop = *way.hop;
        const int from = laneOf[way.from];
        const int to = laneOf[way.to];
        if (from == kHidden || to == kHidden || from == to) {
            ++data.hiddenMessages;  // inside the group
            continue;
        }
        data.arrows.push_back({hop.request, hop.kind, from, to, hop.sentUs, hop.receivedUs,
                               hop.failed, hop.serial, hop.key});
    }
}

void SpaceTimeBuilder::addMarks(const Lanes& lanes, SpaceTimeData& data) const {
    for (const Mark& mark : m_marks) {
        const auto lane = lanes.find(mark.node);
        const bool isHidden = !mark.node.isEmpty() && lane == lanes.end();
        if (isHidden || !isInside(mark.mark.atUs)) {
            continue;
        }
        data.marks.push_back(mark.mark);
        data.marks.back().lane = lane == lanes.end() ? -1 : lane->second;
    }
    std::stable_sort(data.marks.begin(), data.marks.end(),
                     [](const auto& a, const auto& b) { return a.atUs < b.atUs; });
}

void SpaceTimeBuilder::addThoseWhoWent() {
    const bool hasDaemon = std::any_of(m_roles.begin(), m_roles.end(), [](const auto& entry) {
        return entry.second != VisualRole::Client;
    });
    if (hasDaemon) {
        return;
    }
    for (const auto& [id, farewell] : m_gone) {
        addNode(id, farewell.role == Role::Slave ? VisualRole::Slave : VisualRole::Backup,
                farewell.hasEnded);
    }
}

SpaceTimeData SpaceTimeBuilder::build(const SpaceTimeOptions& given) const {
    // A filter that looks for words takes a microsecond a message, and is asked more than once.
    absl::flat_hash_map<const HopView*, bool> verdicts;
    SpaceTimeOptions options = given;
    if (given.shows) {
        options.shows = [&](const HopView& hop) {
            const auto [verdict, isNew] = verdicts.try_emplace(&hop, false);
            if (isNew) {
                verdict->second = given.shows(hop);
            }
            return verdict->second;
        };
    }
    SpaceTimeData data;
    data.fromUs = m_fromUs;
    data.toUs = m_toUs;
    std::vector<NodeId> parties;
    const std::vector<Way> ways = waysOfSpan(options, parties, data);
    const Lanes lanes = layLines(options, parties, data);
    addArrows(lanes, ways, parties, data);
    addMarks(lanes, data);
    addRuns(lanes, options, data);
    return data;
}

}  // namespace engram::gui
