// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "sim/message_text.h"

namespace engram::sim {
namespace {

std::string field(std::string_view name, std::uint64_t value) {
    return ' ' + std::string(name) + '=' + std::to_string(value);
}

std::string headText(const std::string& key, Version version, bool tombstone) {
    return ' ' + key + '@' + toText(version) + (tombstone ? "(deleted)" : "");
}

template <class List>
std::string headsText(const List& items) {
    constexpr std::size_t kShown = 8;
    std::string text;
    for (std::size_t i = 0; i < items.size() && i < kShown; ++i)
        text += headText(items[i].key, items[i].version, items[i].tombstone);
    return items.size() > kShown ? text + field("of", items.size()) : text;
}

template <class Records>
std::string recordsText(const Records& records) {
    std::string text;
    for (const SessionRecord& record : records) {
        text += " stamp=" + std::to_string(record.stamp.session.value) + '/' +
                std::to_string(record.stamp.number) + '@' + toText(record.version);
    }
    return text;
}

std::string floorText(Version floor) {
    return floor.isNone() ? std::string() : " floor=" + toText(floor);
}

std::string stampText(const ViewPtr& view) {
    if (!view)
        return " no-view";
    return " view=" + std::to_string(view->stamp.epoch.value) + '/' +
           std::to_string(view->stamp.number.value) + field("members", view->members.size());
}

struct Details {
    std::string operator()(const Hello& m) const { return ' ' + m.sender.identity.id.text(); }
    std::string operator()(const Join& m) const {
        return ' ' + m.member.identity.id.text() +
               field("incarnation", m.member.identity.incarnation.value);
    }
    std::string operator()(const Redirect& m) const { return ' ' + m.primary.text(); }
    std::string operator()(const Removed& m) const { return field("number", m.number.value); }
    std::string operator()(const Accept& m) const { return stampText(m.view); }
    std::string operator()(const Accepted& m) const { return field("number", m.number.value); }
    std::string operator()(const Promise&) const { return {}; }
    std::string operator()(const Promised& m) const {
        constexpr std::string_view kAnswers[] = {" granted", " leased", " stale"};
        return std::string(kAnswers[static_cast<std::size_t>(m.answer)]) +
               field("promised", m.promised.value) + stampText(m.accepted);
    }
    std::string operator()(const Heartbeat& m) const {
        return field("committed", m.committed.value) + (m.grants ? "" : " no-grant");
    }
    std::string operator()(const HeartbeatReply& m) const {
        return field("accepted", m.accepted.value) + field("keys", m.keys);
    }
    std::string operator()(const Fenced&) const { return {}; }
    std::string operator()(const StoreEntries& m) const {
        return field("request", m.request.value) + field("slot", m.slot.value) +
               headsText(m.entries) + recordsText(m.records);
    }
    std::string operator()(const Stored& m) const {
        std::string text;
        for (const RequestId request : m.requests)
            text += field("request", request.value);
        return text;
    }
    std::string operator()(const Fetch& m) const { return asked(m); }
    std::string operator()(const Fetched& m) const {
        return field("request", m.request.value) +
               (m.found ? headText(m.entry.key, m.entry.version, m.entry.tombstone) : " nothing");
    }
    std::string operator()(const Lookup& m) const { return asked(m); }
    std::string operator()(const LookedUp& m) const {
        return field("request", m.request.value) +
               (m.found ? headText(m.head.key, m.head.version, m.head.tombstone) : " nothing");
    }
    std::string operator()(const PurgeSlot& m) const {
        return field("slot", m.slot.value) + " upTo=" + toText(m.upTo);
    }
    std::string operator()(const Purged& m) const {
        return field("slot", m.slot.value) + " upTo=" + toText(m.upTo);
    }
    std::string operator()(const TakeOver& m) const { return " target=" + m.target.text(); }
    std::string operator()(const AskStamps& m) const { return field("slot", m.slot.value); }
    std::string operator()(const Stamps& m) const {
        return field("slot", m.slot.value) + recordsText(m.records) + floorText(m.floor);
    }
    std::string operator()(const AskDigests& m) const { return field("slots", m.slots.size()); }
    std::string operator()(const Digests& m) const {
        std::uint64_t entries = 0;
        for (const DigestRow& row : m.rows)
            entries += row.digest.count;
        return field("slots", m.rows.size()) + field("entries", entries);
    }
    std::string operator()(const List& m) const {
        return field("slot", m.slot.value) + " after=" + m.after;
    }
    std::string operator()(const Listed& m) const {
        return field("slot", m.slot.value) + headsText(m.items) + (m.last ? " last" : "");
    }
    std::string operator()(const CopySlot& m) const {
        return field("slot", m.slot.value) + field("ticket", m.ticket) + " to " +
               m.target.identity.id.text();
    }
    std::string operator()(const CopyBatch& m) const {
        return field("slot", m.slot.value) + field("ticket", m.ticket) + field("batch", m.batch) +
               headsText(m.entries) + recordsText(m.records) + floorText(m.floor) +
               (m.last ? " last" : "");
    }
    std::string operator()(const CopyAck& m) const {
        return field("slot", m.slot.value) + field("ticket", m.ticket) + field("next", m.next);
    }
    std::string operator()(const Synced& m) const {
        return field("slot", m.slot.value) + field("ticket", m.ticket) + field("keys", m.keys);
    }
    std::string operator()(const Hint& m) const {
        return (m.reset ? " reset" : "") + headsText(m.items);
    }

    template <class Asking>
    static std::string asked(const Asking& m) {
        return field("request", m.request.value) + ' ' + m.key;
    }
};

}  // namespace

std::string describe(const Message& message) {
    constexpr std::string_view kPrefix = "ENGRAM.";
    return std::string(nameOf(message).substr(kPrefix.size())) +
           field("epoch", epochOf(message).value) + std::visit(Details(), message);
}

}  // namespace engram::sim
