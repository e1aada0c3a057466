// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "sample_messages.h"

#include <memory>

namespace engram::test {

namespace {

Member member(const char* id, Role role, std::uint16_t port) {
    return {{NodeId(id), Incarnation{port + 77U}}, role, {"127.0.0.1", port}, port + 10000U};
}

Entry entry(std::string key, std::uint64_t sequence, std::string_view value) {
    return {std::move(key), {Epoch{3}, sequence}, false, Blob(value)};
}

}  // namespace

View sampleView() {
    View view = foundingView(ClusterId{0xFFFF'FFFF'FFFF'FFFF}, Epoch{3},
                             member("m1", Role::Master, 7400), 3, 1);
    view.stamp.number = ViewNumber{9};
    view.members.push_back(member("m2", Role::Master, 7401));
    view.members.push_back(member("s1", Role::Slave, 7402));
    view.members.push_back(member("s2", Role::Slave, 7403));
    view.members.push_back(member("s3", Role::Slave, 65535));
    view.members[3].endpoint.host = "::1";
    view.predecessor = view.identities();
    view.predecessor.pop_back();
    view.lost = {SlotId{7}, SlotId{14}};
    for (std::size_t slot = 0; slot < view.slots.size(); ++slot) {
        if (slot % 7 != 0)
            view.slots[slot].inSync = {2, 3};
        if (slot % 5 == 0)
            view.slots[slot].syncing = {4};
    }
    return view;
}

std::vector<Message> sampleMessages() {
    const Member slave = member("s1", Role::Slave, 7402);
    const auto view = std::make_shared<const View>(sampleView());
    Entry tombstone = entry(std::string("\0\r\n$bin", 7), 5, "");
    tombstone.tombstone = true;
    const Entry written = entry("key", 4, "value");
    const EntryHead head{"key", {Epoch{2}, 8}, true};
    const SlotId slot{1023};
    const SessionRecord record{{SessionId{9}, 12}, {Epoch{3}, 4}, -7};
    return {
        Hello{Epoch{1}, ClusterId{2}, slave},
        Join{Epoch{1}, ClusterId{2}, member("m2", Role::Master, 7401)},
        Redirect{Epoch{1}, NodeId("m1"), {"localhost", 7400}},
        Redirect{},
        Removed{Epoch{1}, ClusterId{2}, ViewNumber{3}, Incarnation{4}},
        Accept{Epoch{3}, view},
        Accepted{Epoch{3}, ViewNumber{9}},
        Promise{Epoch{4}, ClusterId{2}, true},
        Promised{Epoch{4}, true, PromiseAnswer::Granted, Epoch{5}, true, view},
        Promised{Epoch{4}, false, PromiseAnswer::Leased, Epoch{5}, false, nullptr},
        Promised{},
        Heartbeat{Epoch{4}, -5, ViewNumber{9}},
        Heartbeat{Epoch{4}, 7, ViewNumber{9}, false},
        HeartbeatReply{Epoch{4}, INT64_MAX, true, ViewNumber{9}, 100, UINT64_MAX},
        Fenced{Epoch{6}},
        StoreEntries{Epoch{6}, RequestId{77}, ViewNumber{5}, slot, {written}, {}},
        StoreEntries{Epoch{6}, RequestId{77}, ViewNumber{5}, slot, {written, tombstone}, {record}},
        StoreEntries{},
        Stored{Epoch{6}, {RequestId{1}, RequestId{2}, RequestId{UINT64_MAX}}},
        Stored{Epoch{6}, {}},
        Fetch{Epoch{6}, RequestId{5}, slot, "key", true},
        Fetched{Epoch{6}, RequestId{5}, true, written, {record}},
        Fetched{Epoch{6}, RequestId{5}, true, tombstone, {}},
        Fetched{Epoch{6}, RequestId{5}, false, {}, {}},
        Lookup{Epoch{6}, RequestId{5}, slot, "key"},
        LookedUp{Epoch{6}, RequestId{5}, true, head},
        AskStamps{Epoch{6}, slot},
        Stamps{Epoch{6}, slot, {Epoch{1}, 2}, {record, {}}},
        PurgeSlot{Epoch{6}, ViewNumber{8}, slot, {Epoch{5}, 12}},
        Purged{Epoch{6}, slot, {Epoch{5}, 12}},
        TakeOver{Epoch{6}, -3, NodeId("m2")},
        AskDigests{Epoch{6}, {slot, SlotId{0}}},
        Digests{Epoch{6}, {{slot, {5, 6}, {}}, {SlotId{1}, {7, UINT64_MAX}, {Epoch{4}, 9}}}},
        List{Epoch{6}, slot, "after"},
        Listed{Epoch{6}, slot, "after", {head, {"other", {Epoch{2}, 9}, false}}, true},
        CopySlot{Epoch{6}, ViewNumber{8}, slot, 3, {Epoch{6}, 41}, slave},
        CopyBatch{Epoch{6},
                  ViewNumber{8},
                  slot,
                  3,
                  {Epoch{6}, 41},
                  4,
                  true,
                  {written, tombstone, written},
                  {record},
                  {Epoch{1}, 2}},
        CopyAck{Epoch{6}, slot, 3, 4},
        Synced{Epoch{6}, slot, 3, 4, 5},
        Hint{Epoch{6}, true, {head}},
    };
}

resp::Arguments argumentsOf(const std::string& bytes) {
    resp::CommandParser parser;
    resp::Arguments arguments;
    const resp::ParseResult result = parser.parse(bytes, arguments);
    if (result.status != resp::ParseStatus::Complete || result.consumed != bytes.size())
        arguments.clear();
    return arguments;
}

}  // namespace engram::test
