// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include <QTest>
#include <map>

#include "common/limits.h"
#include "common/random.h"
#include "storage/store.h"

using namespace engram;

class MemoryStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void highestVersionOfAKeyIsKept();
    void slotsDoNotMix();
    void totalsCountLiveKeysAndTheirBytes();
    void digestDependsOnTheSetAloneAndSeesEveryDifference();
    void scanWalksInKeyOrderPageByPage();
    void scanSeesWhatIsWrittenWhileItWalks();
    void dropUpToKeepsLaterVersions();
    void dropTombstonesKeepsValuesAndLaterTombstones();
    void clearLeavesNothing();
    void randomHistoryAgreesWithAPlainMap();
};

namespace {

constexpr SlotId kSlot{5};

Entry entry(std::string key, std::uint64_t epoch, std::uint64_t sequence,
            std::string_view value = "v") {
    return {std::move(key), {Epoch{epoch}, sequence}, false, Blob(value)};
}

Entry tombstone(std::string key, std::uint64_t epoch, std::uint64_t sequence) {
    return {std::move(key), {Epoch{epoch}, sequence}, true, {}};
}

std::vector<std::string> keysOf(const std::vector<const Entry*>& page) {
    std::vector<std::string> keys;
    for (const Entry* item : page)
        keys.push_back(item->key);
    return keys;
}

}  // namespace

void MemoryStoreTest::highestVersionOfAKeyIsKept() {
    const auto store = makeMemoryStore();
    QVERIFY(store->get(kSlot, "k") == nullptr);
    QVERIFY(store->put(kSlot, entry("k", 1, 5, "first")));
    QVERIFY(!store->put(kSlot, entry("k", 1, 5, "same version")));
    QVERIFY(!store->put(kSlot, entry("k", 1, 4, "older")));
    QVERIFY(*store->get(kSlot, "k") == entry("k", 1, 5, "first"));
    QVERIFY(store->put(kSlot, entry("k", 2, 1, "newer epoch")));
    QVERIFY(*store->get(kSlot, "k") == entry("k", 2, 1, "newer epoch"));
    QVERIFY(store->put(kSlot, tombstone("k", 2, 2)));
    QVERIFY(store->get(kSlot, "k")->tombstone);
    QVERIFY(store->put(kSlot, entry("k", 2, 3)));
    QVERIFY(!store->get(kSlot, "k")->tombstone);
}

void MemoryStoreTest::slotsDoNotMix() {
    const auto store = makeMemoryStore();
    (void)store->put(SlotId{0}, entry("k", 1, 1));
    (void)store->put(SlotId{1023}, entry("k", 1, 2));
    QCOMPARE(store->get(SlotId{0}, "k")->version.sequence, std::uint64_t{1});
    QCOMPARE(store->get(SlotId{1023}, "k")->version.sequence, std::uint64_t{2});
    QVERIFY(store->get(SlotId{1}, "k") == nullptr);
}

void MemoryStoreTest::totalsCountLiveKeysAndTheirBytes() {
    const auto store = makeMemoryStore();
    (void)store->put(kSlot, entry("abc", 1, 1, "12345"));
    (void)store->put(kSlot, entry("d", 1, 2, "1"));
    QCOMPARE(store->totals().keys, std::uint64_t{2});
    QCOMPARE(store->totals().bytes, std::uint64_t{10});
    (void)store->put(kSlot, entry("d", 1, 3, "1234"));
    QCOMPARE(store->totals().bytes, std::uint64_t{13});
    (void)store->put(kSlot, tombstone("abc", 1, 4));
    QCOMPARE(store->totals().keys, std::uint64_t{1});
    QCOMPARE(store->totals().tombstones, std::uint64_t{1});
    QCOMPARE(store->totals().bytes, std::uint64_t{5});
}

void MemoryStoreTest::digestDependsOnTheSetAloneAndSeesEveryDifference() {
    const auto a = makeMemoryStore();
    const auto b = makeMemoryStore();
    QCOMPARE(a->digest(kSlot).count, std::uint64_t{0});
    (void)a->put(kSlot, entry("x", 1, 1));
    (void)a->put(kSlot, entry("y", 1, 2));
    (void)a->put(kSlot, entry("x", 1, 3));
    (void)b->put(kSlot, entry("x", 1, 3));
    QVERIFY(a->digest(kSlot) != b->digest(kSlot));
    (void)b->put(kSlot, entry("y", 1, 2));
    QVERIFY(a->digest(kSlot) == b->digest(kSlot));
    QCOMPARE(a->digest(kSlot).count, std::uint64_t{2});
    (void)b->put(kSlot, entry("y", 1, 4));
    QVERIFY(a->digest(kSlot) != b->digest(kSlot));
    (void)a->put(kSlot, tombstone("y", 1, 4));
    QVERIFY(a->digest(kSlot) != b->digest(kSlot));
    QVERIFY(digestOf("x", {Epoch{1}, 2}, false) != digestOf("x", {Epoch{2}, 1}, false));
    QVERIFY(digestOf("x", {Epoch{1}, 2}, false) != digestOf("y", {Epoch{1}, 2}, false));
}

void MemoryStoreTest::scanWalksInKeyOrderPageByPage() {
    const auto store = makeMemoryStore();
    for (const char* key : {"d", "b", "", "c", "a"})
        (void)store->put(kSlot, entry(key, 1, 1));
    using Keys = std::vector<std::string>;
    QCOMPARE(keysOf(store->scan(kSlot, "", true, 2)), (Keys{"", "a"}));
    QCOMPARE(keysOf(store->scan(kSlot, "", false, 2)), (Keys{"a", "b"}));
    QCOMPARE(keysOf(store->scan(kSlot, "b", false, 10)), (Keys{"c", "d"}));
    QCOMPARE(keysOf(store->scan(kSlot, "bb", false, 1)), Keys{"c"});
    QVERIFY(store->scan(kSlot, "d", false, 10).empty());
    QVERIFY(store->scan(SlotId{6}, "", true, 10).empty());
}

void MemoryStoreTest::scanSeesWhatIsWrittenWhileItWalks() {
    const auto store = makeMemoryStore();
    for (const char* key : {"a", "c", "e"})
        (void)store->put(kSlot, entry(key, 1, 1));
    using Keys = std::vector<std::string>;
    QCOMPARE(keysOf(store->scan(kSlot, "", true, 1)), Keys{"a"});
    (void)store->put(kSlot, entry("d", 1, 2));
    (void)store->put(kSlot, entry("c", 1, 3));
    QCOMPARE(keysOf(store->scan(kSlot, "a", false, 2)), (Keys{"c", "d"}));
    store->dropUpTo(kSlot, {Epoch{1}, 99});
    QVERIFY(store->scan(kSlot, "", true, 10).empty());
}

void MemoryStoreTest::dropUpToKeepsLaterVersions() {
    const auto store = makeMemoryStore();
    (void)store->put(kSlot, entry("old", 1, 9));
    (void)store->put(kSlot, entry("new", 2, 1));
    (void)store->put(SlotId{6}, entry("other", 1, 1));
    store->dropUpTo(kSlot, {Epoch{1}, 9});
    QVERIFY(store->get(kSlot, "old") == nullptr);
    QVERIFY(store->get(kSlot, "new") != nullptr);
    QVERIFY(store->get(SlotId{6}, "other") != nullptr);
    QCOMPARE(store->digest(kSlot).hash, digestOf("new", {Epoch{2}, 1}, false));
    QCOMPARE(store->totals().keys, std::uint64_t{2});
    store->drop(kSlot);
    QVERIFY(store->digest(kSlot) == SlotDigest{});
}

void MemoryStoreTest::dropTombstonesKeepsValuesAndLaterTombstones() {
    const auto store = makeMemoryStore();
    (void)store->put(kSlot, entry("value", 1, 1));
    (void)store->put(kSlot, tombstone("old", 1, 2));
    (void)store->put(kSlot, tombstone("same", 1, 5));
    (void)store->put(kSlot, tombstone("later", 1, 6));
    (void)store->put(SlotId{6}, tombstone("other", 1, 2));
    store->dropTombstones(kSlot, {Epoch{1}, 5});
    using Keys = std::vector<std::string>;
    QCOMPARE(keysOf(store->scan(kSlot, "", true, 10)), (Keys{"later", "value"}));
    QVERIFY(store->get(kSlot, "old") == nullptr);
    QVERIFY(store->get(SlotId{6}, "other") != nullptr);
    QCOMPARE(store->totals().keys, std::uint64_t{1});
    QCOMPARE(store->totals().tombstones, std::uint64_t{2});
    QCOMPARE(store->digest(kSlot).count, std::uint64_t{2});
    QCOMPARE(store->digest(kSlot).hash,
             digestOf("value", {Epoch{1}, 1}, false) ^ digestOf("later", {Epoch{1}, 6}, true));
}

void MemoryStoreTest::clearLeavesNothing() {
    const auto store = makeMemoryStore();
    (void)store->put(kSlot, entry("k", 1, 1));
    store->clear();
    QVERIFY(store->get(kSlot, "k") == nullptr);
    QVERIFY(store->digest(kSlot) == SlotDigest{});
    QCOMPARE(store->totals().keys, std::uint64_t{0});
    QCOMPARE(store->totals().bytes, std::uint64_t{0});
}

void MemoryStoreTest::randomHistoryAgreesWithAPlainMap() {
    const auto store = makeMemoryStore();
    std::map<std::string, Entry> model;
    Random random(7);
    for (int count = 0; count < 20000; ++count) {
        const std::string key = "key" + std::to_string(random.below(500));
        Entry written = entry(key, 1 + random.below(3), random.below(1000), key);
        written.tombstone = random.chance(1, 5);
        const auto found = model.find(key);
        const bool isNewer = found == model.end() || written.version > found->second.version;
        QCOMPARE(store->put(kSlot, written), isNewer);
        if (isNewer)
            model[key] = written;
        if (random.chance(1, 2000)) {
            store->dropUpTo(kSlot, {Epoch{1}, UINT64_MAX});
            std::erase_if(model,
                          [](const auto& item) { return item.second.version.epoch < Epoch{2}; });
        }
        if (random.chance(1, 100))
            (void)store->scan(kSlot, key, false, 3);
    }
    const auto all = store->scan(kSlot, "", true, 1000);
    QCOMPARE(all.size(), model.size());
    SlotDigest digest;
    std::size_t at = 0;
    for (const auto& [key, expected] : model) {
        QVERIFY(*all[at++] == expected);
        QVERIFY(*store->get(kSlot, key) == expected);
        ++digest.count;
        digest.hash ^= digestOf(key, expected.version, expected.tombstone);
    }
    QVERIFY(store->digest(kSlot) == digest);
}

QTEST_APPLESS_MAIN(MemoryStoreTest)
#include "memory_store_test.moc"
