// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include <algorithm>
#include <array>
#include <utility>

#include "common/decimal.h"
#include "protocol/view.h"

namespace engram {

namespace {

// --- encoding -----------------------------------------------------------------------------------

void appendIdentity(std::string& out, const Identity& identity) {
    out.append(identity.id.text()).push_back('/');
    appendDecimal(out, identity.incarnation.value);
}

void appendMember(std::string& out, const Member& member) {
    appendIdentity(out, member.identity);
    out.append("/").append(toText(member.role)).append("/");
    out.append(toText(member.endpoint)).append("/");
    appendDecimal(out, member.pid);
}

void appendIndices(std::string& out, const SlotReplicas::Indices& indices) {
    for (std::size_t at = 0; at < indices.size(); ++at) {
        if (at > 0)
            out.push_back(',');
        if (indices[at] < 10)  // nearly always, and a view has thousands of them
            out.push_back(static_cast<char>('0' + indices[at]));
        else
            appendDecimal(out, indices[at]);
    }
}

/// Runs of slots with the same replicas: "12*1,2,3|4;...".
void appendSlots(std::string& out, const std::vector<SlotReplicas>& slots) {
    for (auto first = slots.begin(); first != slots.end();) {
        const auto last = std::find_if(first, slots.end(),
                                       [&](const SlotReplicas& slot) { return !(slot == *first); });
        if (first != slots.begin())
            out.push_back(';');
        appendDecimal(out, last - first);
        out.push_back('*');
        appendIndices(out, first->inSync);
        if (!first->syncing.empty()) {
            out.push_back('|');
            appendIndices(out, first->syncing);
        }
        first = last;
    }
}

template <class List, class Append>
void appendList(std::string& out, const List& list, Append append) {
    for (std::size_t at = 0; at < list.size(); ++at) {
        if (at > 0)
            out.push_back(',');
        append(out, list[at]);
    }
}

// --- decoding -----------------------------------------------------------------------------------

/// Takes what stands before the next `separator` (or all) off the front of `text`.
std::string_view takeUntil(std::string_view& text, char separator) {
    const std::size_t end = std::min(text.find(separator), text.size());
    const std::string_view taken = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return taken;
}

/// Calls `parse(item)` for each item of a list; an empty text is an empty list. False as soon as
/// one call is false, or for a separator at the end.
template <class Parse>
bool parseList(std::string_view text, char separator, Parse parse) {
    if (text.ends_with(separator))
        return false;
    while (!text.empty()) {
        if (!parse(takeUntil(text, separator)))
            return false;
    }
    return true;
}

bool parseIdentity(std::string_view id, std::string_view incarnation, Identity& identity) {
    identity.id = NodeId(id);
    return NodeId::isValid(id) && parseDecimal(incarnation, identity.incarnation.value);
}

bool parseMember(std::string_view text, Member& member) {
    const std::string_view id = takeUntil(text, '/');
    if (!parseIdentity(id, takeUntil(text, '/'), member.identity))
        return false;
    const std::string_view role = takeUntil(text, '/');
    member.role = role == toText(Role::Master) ? Role::Master : Role::Slave;
    const std::string_view endpoint = takeUntil(text, '/');
    const std::size_t colon = endpoint.rfind(':');
    if (role != toText(member.role) || colon == std::string_view::npos)
        return false;
    const std::string_view host = endpoint.substr(0, colon);
    member.endpoint.host = host;
    return (host.empty() || isValidHost(host)) &&
           parseDecimal(endpoint.substr(colon + 1), member.endpoint.port) &&
           parseDecimal(text, member.pid);
}

bool parseMembers(std::string_view text, View& view) {
    return parseList(text, ',', [&view](std::string_view item) {
        Member member;
        if (view.members.size() == limits::kMaxMembers || !parseMember(item, member) ||
            view.find(member.identity.id) != nullptr)
            return false;
        view.members.push_back(std::move(member));
        return true;
    });
}

bool parsePredecessor(std::string_view text, View& view) {
    return parseList(text, ',', [&view](std::string_view item) {
        Identity identity;
        const std::string_view id = takeUntil(item, '/');
        if (view.predecessor.size() == limits::kMaxMembers || !parseIdentity(id, item, identity))
            return false;
        view.predecessor.push_back(std::move(identity));
        return true;
    });
}

/// One run of slots. Every index names a member, and none stands there twice.
bool parseRun(std::string_view text, View& view) {
    std::size_t run = 0;
    if (text.find('*') == std::string_view::npos || !parseDecimal(takeUntil(text, '*'), run) ||
        run == 0 || run > limits::kSlotCount - view.slots.size())
        return false;
    SlotReplicas replicas;
    std::vector<bool> seen(view.members.size());
    const auto parseIndices = [&seen](std::string_view list, SlotReplicas::Indices& indices) {
        return parseList(list, ',', [&](std::string_view item) {
            std::uint16_t index = 0;
            if (!parseDecimal(item, index) || index >= seen.size() || seen[index])
                return false;
            seen[index] = true;
            indices.push_back(index);
            return true;
        });
    };
    const std::string_view inSync = takeUntil(text, '|');
    if (!parseIndices(inSync, replicas.inSync) || !parseIndices(text, replicas.syncing))
        return false;
    view.slots.insert(view.slots.end(), run, replicas);
    return true;
}

bool parseSlots(std::string_view text, View& view) {
    view.slots.reserve(limits::kSlotCount);
    return parseList(text, ';', [&view](std::string_view run) { return parseRun(run, view); }) &&
           view.slots.size() == limits::kSlotCount;
}

bool parseLost(std::string_view text, View& view) {
    return text.empty() || parseList(text, ',', [&view](std::string_view number) {
               SlotId slot;
               if (!parseDecimal(number, slot.value) || slot.value >= limits::kSlotCount)
                   return false;
               view.lost.push_back(slot);
               return true;
           });
}

struct Part {
    std::string_view name;
    bool (*parse)(std::string_view text, View& view);
};

constexpr std::array kParts{
    Part{"cluster",
         [](std::string_view text, View& v) { return parseDecimal(text, v.cluster.value); }},
    Part{"epoch",
         [](std::string_view text, View& v) { return parseDecimal(text, v.stamp.epoch.value); }},
    Part{"number",
         [](std::string_view text, View& v) { return parseDecimal(text, v.stamp.number.value); }},
    Part{"primary",
         [](std::string_view text, View& v) {
             v.primary = NodeId(text);
             return text.empty() || NodeId::isValid(text);
         }},
    Part{"replicas", [](std::string_view text, View& v) { return parseDecimal(text, v.replicas); }},
    Part{"min", [](std::string_view text, View& v) { return parseDecimal(text, v.minInSync); }},
    Part{"members", parseMembers},
    Part{"predecessor", parsePredecessor},
    Part{"lost", parseLost},
    Part{"slots", parseSlots},
};

}  // namespace

std::string encodeView(const View& view) {
    std::string out;
    out.reserve(8192);
    out += "cluster=";
    appendDecimal(out, view.cluster.value);
    out += " epoch=";
    appendDecimal(out, view.stamp.epoch.value);
    out += " number=";
    appendDecimal(out, view.stamp.number.value);
    out += " primary=" + view.primary.text() + " replicas=";
    appendDecimal(out, view.replicas);
    out += " min=";
    appendDecimal(out, view.minInSync);
    out += " members=";
    appendList(out, view.members, appendMember);
    out += " predecessor=";
    appendList(out, view.predecessor, appendIdentity);
    out += " lost=";
    appendList(out, view.lost,
               [](std::string& text, SlotId slot) { appendDecimal(text, slot.value); });
    out += " slots=";
    appendSlots(out, view.slots);
    return out;
}

Result<View> decodeView(std::string_view text) {
    View view;
    for (const Part& part : kParts) {
        std::string_view item = takeUntil(text, ' ');
        const std::string name(part.name);
        if (!item.starts_with(name + "="))
            return failure(ErrorCode::Malformed, "view: no " + name + "=");
        item.remove_prefix(name.size() + 1);
        if (!part.parse(item, view))
            return failure(ErrorCode::Malformed,
                           "view: bad " + name + "=" + std::string(item.substr(0, 64)));
    }
    if (!text.empty())
        return failure(ErrorCode::Malformed, "view: text behind the slots");
    return view;
}

}  // namespace engram
