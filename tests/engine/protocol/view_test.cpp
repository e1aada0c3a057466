// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include <QTest>

#include "protocol/view.h"
#include "sample_messages.h"

using namespace engram;

class ViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void viewComesBackFromItsText();
    void runsOfEqualSlotsAreOneItem();
    void everyTruncationBeforeTheLastRunIsRefused();
    void spoiltTextIsRefused_data();
    void spoiltTextIsRefused();
    void moreMembersThanTheLimitAreRefused();
    void foundingViewIsThePrimaryAlone();
    void removalRenumbersEverySlot();
    void removalOfAStrangerChangesNothing();
    void membersAreFoundByNameAndIncarnation();
};

namespace {

/// Short, with two runs of slots.
View smallView() {
    View view = test::sampleView();
    for (std::size_t slot = 0; slot < view.slots.size(); ++slot)
        view.slots[slot] = slot < 24 ? SlotReplicas{{2, 3}, {4}} : SlotReplicas{{3}, {}};
    return view;
}

}  // namespace

void ViewTest::viewComesBackFromItsText() {
    for (const View& view : {test::sampleView(), smallView()}) {
        const auto decoded = decodeView(encodeView(view));
        QVERIFY2(decoded.has_value(), decoded ? "" : decoded.error().detail.c_str());
        QVERIFY(*decoded == view);
    }
}

void ViewTest::runsOfEqualSlotsAreOneItem() {
    QCOMPARE(encodeView(smallView()),
             std::string("cluster=18446744073709551615 epoch=3 number=9 primary=m1 replicas=3 "
                         "min=1 members=m1/7477/master/127.0.0.1:7400/17400,"
                         "m2/7478/master/127.0.0.1:7401/17401,s1/7479/slave/127.0.0.1:7402/17402,"
                         "s2/7480/slave/::1:7403/17403,s3/65612/slave/127.0.0.1:65535/75535 "
                         "predecessor=m1/7477,m2/7478,s1/7479,s2/7480 "
                         "lost=7,14 slots=24*2,3|4;1000*3"));
}

void ViewTest::everyTruncationBeforeTheLastRunIsRefused() {
    const std::string text = encodeView(smallView());
    // Without the replicas of the last run it is a whole view again: one that has lost slots.
    for (std::size_t length = 0; length <= text.rfind('*'); ++length)
        QVERIFY2(!decodeView(text.substr(0, length)).has_value(), text.substr(0, length).c_str());
}

void ViewTest::spoiltTextIsRefused_data() {
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char* name, const char* before, const char* after) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(after);
    };
    row("index of no member", "1000*3", "1000*5");
    row("index over 16 bits", "1000*3", "1000*65536");
    row("negative index", "1000*3", "1000*-1");
    row("empty index", "24*2,3", "24*2,,3");
    row("comma at the end", "24*2,3", "24*2,3,");
    row("member twice in sync", "24*2,3", "24*2,2");
    row("member in sync and syncing", "24*2,3|4", "24*2,3|3");
    row("too few slots", "1000*3", "999*3");
    row("too many slots", "1000*3", "1001*3");
    row("run of nothing", "1000*3", "1000*3;0*3");
    row("run without replicas", "1000*3", "1000");
    row("part without equals sign", "primary=m1", "primary");
    row("run that wraps around", "1000*3", "18446744073709551615*3");
    row("semicolon at the end", "1000*3", "1000*3;");
    row("text behind the slots", "1000*3", "1000*3 more=1");
    row("two spaces", " epoch", "  epoch");
    row("part is missing", " epoch=3", "");
    row("part has another name", " epoch=3", " epok=3");
    row("epoch is no number", "epoch=3", "epoch=x");
    row("replicas over 32 bits", "replicas=3", "replicas=4294967296");
    row("primary is no node id", "primary=m1", "primary=m/1");
    row("member twice", "members=m1/7477", "members=m2/7477");
    row("member without a name", "members=m1", "members=");
    row("unknown role", "7479/slave", "7479/ghost");
    row("port over the last", ":65535/", ":65536/");
    row("endpoint without port", "127.0.0.1:7402", "localhost");
    row("host that is none", "127.0.0.1:7402", "a b:7402");
    row("process id is no number", "/17402", "/x");
    row("member with more parts", "/17402", "/17402/1");
    row("predecessor without incarnation", "s2/7480 ", "s2 ");
    row("predecessor with more parts", "s2/7480 ", "s2/7480/1 ");
}

void ViewTest::spoiltTextIsRefused() {
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QByteArray text = QByteArray::fromStdString(encodeView(smallView()));
    const auto at = text.indexOf(before);
    QVERIFY(at >= 0);
    text.replace(at, before.size(), after);
    const auto decoded = decodeView(text.toStdString());
    QVERIFY(!decoded.has_value());
    QCOMPARE(decoded.error().code, ErrorCode::Malformed);
}

void ViewTest::moreMembersThanTheLimitAreRefused() {
    View view = smallView();
    while (view.members.size() < limits::kMaxMembers) {
        Member member = view.members.back();
        member.identity.id = NodeId("n" + std::to_string(view.members.size()));
        view.members.push_back(member);
    }
    QVERIFY(decodeView(encodeView(view)).has_value());
    Member member = view.members.back();
    member.identity.id = NodeId("last");
    view.members.push_back(member);
    QVERIFY(!decodeView(encodeView(view)).has_value());
}

void ViewTest::foundingViewIsThePrimaryAlone() {
    const Member primary = test::sampleView().members.front();
    const View view = foundingView(ClusterId{5}, Epoch{1}, primary, 2, 1);
    QVERIFY(view.stamp == (ViewStamp{Epoch{1}, ViewNumber{1}}));
    QVERIFY(view.members == std::vector{primary});
    QVERIFY(view.predecessor == std::vector{primary.identity});
    QCOMPARE(view.slots.size(), limits::kSlotCount);
    for (const SlotReplicas& slot : view.slots)
        QVERIFY(slot.inSync.empty() && slot.syncing.empty());
    QVERIFY(*decodeView(encodeView(view)) == view);
}

void ViewTest::removalRenumbersEverySlot() {
    View view = smallView();
    removeMember(view, NodeId("s1"));  // index 2
    QCOMPARE(view.members.size(), std::size_t{4});
    QVERIFY(view.find(NodeId("s1")) == nullptr);
    QVERIFY((view.slots[0] == SlotReplicas{{2}, {3}}));
    QVERIFY((view.slots[1023] == SlotReplicas{{2}, {}}));
    QCOMPARE(view.members[2].identity.id.text(), std::string("s2"));
    QCOMPARE(view.predecessor.size(), std::size_t{4});
}

void ViewTest::removalOfAStrangerChangesNothing() {
    View view = smallView();
    removeMember(view, NodeId("s9"));
    QVERIFY(view == smallView());
}

void ViewTest::membersAreFoundByNameAndIncarnation() {
    const View view = smallView();
    const Member& member = view.members[3];
    QVERIFY(view.find(NodeId("s2")) == &member);
    QCOMPARE(view.indexOf(NodeId("s2")).value(), std::uint16_t{3});
    QVERIFY(!view.indexOf(NodeId("s9")).has_value());
    QVERIFY(view.contains(member.identity));
    QVERIFY(!view.contains({NodeId("s2"), Incarnation{1}}));
    QCOMPARE(view.identities().size(), view.members.size());
}

QTEST_APPLESS_MAIN(ViewTest)
#include "view_test.moc"
