// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "protocol/directory.h"

#include <QTest>
#include <memory>

using namespace engram;

namespace {
constexpr SlotId kSlot{5};

Version version(std::uint64_t epoch, std::uint64_t sequence) {
    return Version{Epoch{epoch}, sequence};
}
}  // namespace

class DirectoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_directory = std::make_unique<Directory>(); }

    void absenceIsKnownOnlyInAVerifiedSlot() {
        QVERIFY(m_directory->verified(kSlot, "k") == nullptr);
        m_directory->markVerified(kSlot);
        QVERIFY(m_directory->verified(kSlot, "k") != nullptr);
        QVERIFY(!m_directory->verified(kSlot, "k")->exists());
    }

    void hintsDoNotCount() {
        m_directory->hint(kSlot, EntryHead{"k", version(1, 1), false});
        QVERIFY(m_directory->verified(kSlot, "k") == nullptr);
        QCOMPARE(m_directory->liveKeys(), std::uint64_t(1));
        m_directory->commit(kSlot, "k", version(1, 1), false);
        QVERIFY(m_directory->verified(kSlot, "k")->exists());
        QCOMPARE(m_directory->liveKeys(), std::uint64_t(1));
    }

    void hintHigherThanTheTruthIsCorrected() {
        m_directory->hint(kSlot, EntryHead{"k", version(1, 9), false});
        m_directory->commit(kSlot, "k", version(1, 3), false);
        QCOMPARE(m_directory->verified(kSlot, "k")->version, version(1, 3));
    }

    void olderCommitIsIgnored() {
        m_directory->commit(kSlot, "k", version(2, 3), false);
        m_directory->commit(kSlot, "k", version(2, 2), true);
        QVERIFY(m_directory->verified(kSlot, "k")->exists());
    }

    void verificationDropsWhatNobodyHas() {
        m_directory->hint(kSlot, EntryHead{"ghost", version(1, 1), false});
        m_directory->commit(kSlot, "real", version(1, 2), false);
        m_directory->markVerified(kSlot);
        QCOMPARE(m_directory->liveKeys(), std::uint64_t(1));
        QVERIFY(m_directory->find(kSlot, "ghost") == nullptr);
    }

    void deletedKeyKeepsItsTombstone() {
        m_directory->commit(kSlot, "k", version(1, 1), false);
        m_directory->commit(kSlot, "k", version(1, 2), true);
        QCOMPARE(m_directory->liveKeys(), std::uint64_t(0));
        QVERIFY(!m_directory->verified(kSlot, "k")->exists());
        QCOMPARE(m_directory->entries(kSlot).size(), std::size_t(1));
    }

    void newTermMakesHintsOfAll() {
        m_directory->foundEmpty();
        QVERIFY(m_directory->isFullyVerified());
        m_directory->commit(kSlot, "k", version(1, 1), false);
        m_directory->unverifyAll();
        QCOMPARE(m_directory->verifiedSlots(), std::size_t(0));
        QVERIFY(m_directory->verified(kSlot, "k") == nullptr);
        QVERIFY(m_directory->find(kSlot, "k") != nullptr);
    }

    void purgeDropsVerifiedTombstonesUpToTheVersion() {
        m_directory->foundEmpty();
        m_directory->commit(kSlot, "old", version(1, 4), true);
        m_directory->commit(kSlot, "late", version(1, 6), true);
        m_directory->commit(kSlot, "value", version(1, 3), false);
        m_directory->commit(SlotId{6}, "other", version(1, 1), true);
        QCOMPARE(m_directory->tombstones(kSlot), std::uint64_t(2));
        QCOMPARE(m_directory->dropTombstones(kSlot, version(1, 5)), std::size_t(1));
        QCOMPARE(m_directory->tombstones(kSlot), std::uint64_t(1));
        QVERIFY(m_directory->find(kSlot, "old") == nullptr);
        QVERIFY(m_directory->find(kSlot, "late") != nullptr);
        QVERIFY(m_directory->verified(kSlot, "value")->exists());
        QCOMPARE(m_directory->tombstones(SlotId{6}), std::uint64_t(1));
        QCOMPARE(m_directory->liveKeys(), std::uint64_t(1));
    }

    void aSlotThatIsNotVerifiedKeepsItsTombstones() {
        m_directory->commit(kSlot, "k", version(1, 1), true);
        QCOMPARE(m_directory->dropTombstones(kSlot, version(9, 9)), std::size_t(0));
        QVERIFY(m_directory->verified(kSlot, "k") != nullptr);
        m_directory->markVerified(kSlot);
        QCOMPARE(m_directory->dropTombstones(kSlot, version(9, 9)), std::size_t(1));
    }

    void aSlotIsUntouchedOnlyIfNothingWasEverWritten() {
        QVERIFY(!m_directory->isUntouched(kSlot));  // unknown is not untouched
        m_directory->foundEmpty();
        QVERIFY(m_directory->isUntouched(kSlot));
        m_directory->commitAbsent(kSlot, "k");
        QVERIFY(m_directory->isUntouched(kSlot));
        m_directory->commit(kSlot, "k", version(1, 1), true);
        m_directory->dropTombstones(kSlot, version(1, 1));
        QVERIFY(m_directory->entries(kSlot).empty());
        QVERIFY(!m_directory->isUntouched(kSlot));
        QVERIFY(m_directory->isUntouched(SlotId{6}));
    }

    void aPurgedSlotOfAnotherTermCountsAsTouched() {
        m_directory->touch(kSlot);  // a replica told a floor
        m_directory->markVerified(kSlot);
        QVERIFY(!m_directory->isUntouched(kSlot));
        m_directory->markVerified(SlotId{6});
        QVERIFY(m_directory->isUntouched(SlotId{6}));
    }

    void hintOfATombstoneTakesNoMemoryAndEndsAnOlderHint() {
        m_directory->hint(kSlot, EntryHead{"never", version(1, 1), true});
        QVERIFY(m_directory->entries(kSlot).empty());
        m_directory->hint(kSlot, EntryHead{"k", version(1, 3), false});
        m_directory->hint(kSlot, EntryHead{"k", version(1, 2), true});
        QCOMPARE(m_directory->liveKeys(), std::uint64_t(1));
        m_directory->hint(kSlot, EntryHead{"k", version(1, 4), true});
        QVERIFY(m_directory->entries(kSlot).empty());
        QCOMPARE(m_directory->liveKeys(), std::uint64_t(0));
    }

    void aLostSlotMustBeSweptAgain() {
        m_directory->foundEmpty();
        m_directory->commit(kSlot, "k", version(1, 1), false);
        m_directory->unverify(kSlot);
        QVERIFY(m_directory->verified(kSlot, "k") == nullptr);
        QCOMPARE(m_directory->verifiedSlots(), limits::kSlotCount - 1);
        m_directory->markVerified(kSlot);
        QVERIFY(m_directory->entries(kSlot).empty());
        QVERIFY(m_directory->isUntouched(kSlot));
    }

private:
    std::unique_ptr<Directory> m_directory;
};

QTEST_APPLESS_MAIN(DirectoryTest)
#include "directory_test.moc"
