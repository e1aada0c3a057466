// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "protocol/view_plan.h"

#include <QTest>
#include <algorithm>

#include "protocol/placement.h"

using namespace engram;

namespace {

Member member(const std::string& id, Role role, std::uint64_t incarnation = 1) {
    Member made;
    made.identity = Identity{NodeId(id), Incarnation{incarnation}};
    made.role = role;
    made.endpoint = Endpoint{"127.0.0.1", 7000};
    return made;
}

ViewWishes wishesOnData() {
    ViewWishes wishes;
    wishes.isEmptySlot = [](SlotId) { return false; };
    return wishes;
}

/// A view of m1 and `slaves` slaves whose slots are all in-sync as the ranks want it.
View settledView(int slaves, std::uint32_t replicas) {
    View view = foundingView(ClusterId{7}, Epoch{1}, member("m1", Role::Master), replicas, 1);
    ViewWishes wishes;
    wishes.isEmptySlot = [](SlotId) { return true; };
    for (int i = 1; i <= slaves; ++i)
        wishes.joins.push_back(member("s" + std::to_string(i), Role::Slave));
    return planNextView(view, wishes).next;
}

}  // namespace

class ViewPlanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void emptySlotsNeedNoCopy() {
        const View view = settledView(3, 3);
        for (const SlotReplicas& slot : view.slots) {
            QCOMPARE(slot.inSync.size(), std::size_t(3));
            QVERIFY(slot.syncing.empty());
        }
    }

    void viewsFormAChain() {
        const View before = settledView(3, 3);
        ViewWishes wishes = wishesOnData();
        wishes.removals = {NodeId("s2")};
        const ViewPlan plan = planNextView(before, wishes);
        QVERIFY(plan.changesAnything);
        QCOMPARE(plan.next.stamp.number.value, before.stamp.number.value + 1);
        QVERIFY(plan.next.predecessor == before.identities());
        QVERIFY(plan.next.find(NodeId("s2")) == nullptr);
    }

    void nextInRankFillsTheGap() {
        const View before = settledView(4, 2);
        ViewWishes wishes = wishesOnData();
        wishes.removals = {NodeId("s1")};
        const ViewPlan plan = planNextView(before, wishes);
        for (std::size_t i = 0; i < plan.next.slots.size(); ++i) {
            const SlotReplicas& now = plan.next.slots[i];
            const auto& was = before.slots[i].inSync;
            const bool lost =
                std::find(was.begin(), was.end(), *before.indexOf(NodeId("s1"))) != was.end();
            QCOMPARE(now.inSync.size(), std::size_t(lost ? 1 : 2));
            QCOMPARE(now.syncing.size(), std::size_t(lost ? 1 : 0));
        }
    }

    void lastCopyIsNeverRemoved() {
        const View before = settledView(1, 3);
        ViewWishes wishes = wishesOnData();
        wishes.removals = {NodeId("s1")};
        const ViewPlan plan = planNextView(before, wishes);
        QVERIFY(!plan.changesAnything);
        QCOMPARE(plan.kept, std::vector<NodeId>{NodeId("s1")});
    }

    void ofTwoSuspectsTheLaterStays() {
        const View before = settledView(2, 3);
        ViewWishes wishes = wishesOnData();
        wishes.removals = {NodeId("s2"), NodeId("s1")};
        const ViewPlan plan = planNextView(before, wishes);
        QCOMPARE(plan.removed, std::vector<NodeId>{NodeId("s2")});
        QCOMPARE(plan.kept, std::vector<NodeId>{NodeId("s1")});
    }

    void joinerSyncsBeforeTheExtraReplicaGoes() {
        const View before = settledView(3, 1);
        ViewWishes wishes = wishesOnData();
        wishes.joins = {member("s9", Role::Slave)};
        ViewPlan plan = planNextView(before, wishes);
        const std::uint16_t joiner = *plan.next.indexOf(NodeId("s9"));
        ViewWishes promotions = wishesOnData();
        std::size_t moved = 0;
        for (std::size_t i = 0; i < plan.next.slots.size(); ++i) {
            QCOMPARE(plan.next.slots[i].inSync.size(), std::size_t(1));
            QVERIFY(plan.next.slots[i].inSync.front() != joiner);
            if (plan.next.slots[i].syncing.empty())
                continue;
            ++moved;
            promotions.promotions.push_back(
                {SlotId{static_cast<std::uint16_t>(i)}, Identity{NodeId("s9"), Incarnation{1}}});
        }
        QVERIFY(moved > limits::kSlotCount / 8 && moved < limits::kSlotCount * 3 / 8);
        plan = planNextView(plan.next, promotions);
        std::size_t held = 0;
        for (const SlotReplicas& slot : plan.next.slots) {
            QCOMPARE(slot.inSync.size(), std::size_t(1));
            QVERIFY(slot.syncing.empty());
            held += slot.inSync.front() == joiner ? 1U : 0U;
        }
        QCOMPARE(held, moved);
    }

    void anotherIncarnationIsNotPromoted() {
        ViewWishes wishes = wishesOnData();
        wishes.joins = {member("s9", Role::Slave, 2)};
        const View joined = planNextView(settledView(1, 3), wishes).next;
        ViewWishes promotions = wishesOnData();
        promotions.promotions = {{SlotId{0}, Identity{NodeId("s9"), Incarnation{1}}}};
        QVERIFY(!planNextView(joined, promotions).changesAnything);
        promotions.promotions = {{SlotId{0}, Identity{NodeId("s9"), Incarnation{2}}}};
        QVERIFY(planNextView(joined, promotions).changesAnything);
    }

    void returningEmptyNodeDeclaresItsLoss() {
        const View before = settledView(1, 3);
        ViewWishes wishes = wishesOnData();
        wishes.joins = {member("s1", Role::Slave, 2)};
        const ViewPlan plan = planNextView(before, wishes);
        QCOMPARE(plan.next.lost.size(), limits::kSlotCount);
        QVERIFY(plan.next.contains(Identity{NodeId("s1"), Incarnation{2}}));
        QVERIFY(!plan.next.contains(Identity{NodeId("s1"), Incarnation{1}}));
    }

    void returningEmptyNodeWithOtherCopiesLosesNothing() {
        const View before = settledView(3, 3);
        ViewWishes wishes = wishesOnData();
        wishes.joins = {member("s1", Role::Slave, 2)};
        const ViewPlan plan = planNextView(before, wishes);
        QVERIFY(plan.next.lost.empty());
        for (const SlotReplicas& slot : plan.next.slots) {
            QCOMPARE(slot.inSync.size(), std::size_t(2));
            QCOMPARE(slot.syncing.size(), std::size_t(1));
        }
    }
};

QTEST_APPLESS_MAIN(ViewPlanTest)
#include "view_plan_test.moc"
