// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_session/fault_book.h"

#include <set>
#include <string>
#include <utility>

namespace engram::gui {

namespace {

using std::chrono::milliseconds;

std::string field(const resp::Value& map, std::string_view name) {
    const resp::Value* const value = map.find(name);
    return value == nullptr ? std::string() : value->asText();
}

std::int64_t number(const resp::Value& map, std::string_view name) {
    const resp::Value* const value = map.find(name);
    return value == nullptr ? 0 : value->integer;
}

/// A way as its holder names it.
FaultBook::Way wayOf(const NodeId& holder, const NodeId& peer, std::string_view direction) {
    return direction == "in" ? FaultBook::Way{peer, holder, holder}
                             : FaultBook::Way{holder, peer, holder};
}

}  // namespace

bool FaultBook::set(const Way& way, Delay delay) {
    const auto found = m_ways.find(way);
    if (found != m_ways.end() && found->second == delay) {
        return false;
    }
    m_ways[way] = delay;
    return refresh();
}

bool FaultBook::clear(const Way& way) {
    return m_ways.erase(way) > 0 && refresh();
}

bool FaultBook::setClock(const ClockFault& fault) {
    const auto found = m_clockOf.find(fault.node);
    if (found != m_clockOf.end() && found->second == fault) {
        return false;
    }
    m_clockOf[fault.node] = fault;
    return refresh();
}

bool FaultBook::clearClock(const NodeId& node) {
    return m_clockOf.erase(node) > 0 && refresh();
}

bool FaultBook::forget(const NodeId& holder) {
    const auto ways =
        std::erase_if(m_ways, [&](const auto& row) { return row.first.holder == holder; });
    const auto clocks = m_clockOf.erase(holder);
    return ways + clocks > 0 && refresh();
}

bool FaultBook::apply(const Event& event) {
    if (event.kind != EventKind::FaultInjected) {
        return false;
    }
    if (event.text == "clock") {
        const std::int64_t jump = counterOf(event, "jumpMs");
        const auto drift = static_cast<std::int32_t>(counterOf(event, "driftPpm"));
        return jump == 0 && drift == 0 ? clearClock(event.node)
                                       : setClock({event.node, milliseconds(jump), drift});
    }
    const Way way = wayOf(event.node, event.to, event.detail);
    if (event.text == "link clear") {
        return clear(way);
    }
    return set(way, event.text == "link drop" ? std::nullopt
                                              : Delay(milliseconds(counterOf(event, "delayMs"))));
}

bool FaultBook::reconcile(const NodeId& holder, const resp::Value& list) {
    const FaultBook before = *this;
    std::erase_if(m_ways, [&](const auto& row) { return row.first.holder == holder; });
    const auto known = m_clockOf.find(holder);
    ClockFault clock = known == m_clockOf.end() ? ClockFault{holder, {}, 0} : known->second;
    bool isClockWrong = false;
    for (const resp::Value& fault : list.elements) {
        if (field(fault, "fault") == "clock") {
            isClockWrong = true;
            clock.driftPpm = static_cast<std::int32_t>(number(fault, "drift_ppm"));
            continue;
        }
        const Way way = wayOf(holder, NodeId(field(fault, "peer")), field(fault, "direction"));
        m_ways[way] = field(fault, "action") == "drop"
                          ? std::nullopt
                          : Delay(milliseconds(number(fault, "delay_ms")));
    }
    m_clockOf.erase(holder);
    if (isClockWrong && (clock.driftPpm != 0 || clock.jump.count() != 0)) {
        m_clockOf[holder] = clock;
    }
    return (m_ways != before.m_ways || m_clockOf != before.m_clockOf) && refresh();
}

std::vector<FaultBook::Way> FaultBook::waysOf(const NodeId& from, const NodeId& to) const {
    std::vector<Way> ways;
    for (const auto& [way, delay] : m_ways) {
        if (way.from == from && way.to == to) {
            ways.push_back(way);
        }
    }
    return ways;
}

std::vector<NodeId> FaultBook::holders() const {
    std::set<NodeId> all;
    for (const auto& [way, delay] : m_ways) {
        all.insert(way.holder);
    }
    for (const auto& [node, fault] : m_clockOf) {
        all.insert(node);
    }
    return {all.begin(), all.end()};
}

bool FaultBook::refresh() {
    // Both ends may hold up the same messages: one that drops is enough, and delays add up.
    std::map<std::pair<NodeId, NodeId>, Delay> effects;
    for (const auto& [way, delay] : m_ways) {
        const auto [found, isNew] = effects.try_emplace({way.from, way.to}, delay);
        if (!isNew) {
            found->second = found->second && delay ? Delay(*found->second + *delay) : std::nullopt;
        }
    }
    m_links.clear();
    for (const auto& [ends, delay] : effects) {
        const auto back = effects.find({ends.second, ends.first});
        const bool bothWays = back != effects.end() && back->second == delay;
        if (!bothWays || ends.first < ends.second) {
            m_links.push_back({ends.first, ends.second, bothWays, delay});
        }
    }
    m_clocks.clear();
    for (const auto& [node, fault] : m_clockOf) {
        m_clocks.push_back(fault);
    }
    return true;
}

}  // namespace engram::gui
