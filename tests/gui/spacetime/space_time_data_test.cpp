// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include <QTest>

#include "gui_samples/sample_cluster.h"
#include "gui_spacetime/space_time_data.h"

namespace engram::gui {

namespace {

constexpr std::int64_t kStart = SampleCluster::kStartUs;

HopView hop(const char* from, const char* to, std::int64_t sentMs, std::int64_t receivedMs,
            std::uint64_t serial = 1) {
    HopView view;
    view.request = RequestId{7};
    view.kind = HopKind::Store;
    view.from = NodeId(from);
    view.to = NodeId(to);
    view.sentUs = sentMs == 0 ? 0 : kStart + sentMs * 1000;
    view.receivedUs = receivedMs == 0 ? 0 : kStart + receivedMs * 1000;
    view.serial = serial;
    return view;
}

Event local(const char* node, EventKind kind, std::int64_t atMs) {
    Event event;
    event.kind = kind;
    event.node = NodeId(node);
    event.time.packed = static_cast<std::uint64_t>(kStart + atMs * 1000) << 12U;
    return event;
}

SpaceTimeBuilder builderOf(std::int64_t fromMs, std::int64_t toMs) {
    SpaceTimeBuilder builder(kStart + fromMs * 1000, kStart + toMs * 1000);
    builder.addNode(NodeId("m1"), VisualRole::Primary);
    for (const char* const id : {"s10", "s2", "s1"}) {
        builder.addNode(NodeId(id), VisualRole::Slave);
    }
    return builder;
}

}  // namespace

class SpaceTimeDataTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linesAreClientsMastersSlaves();
    void onlyWhatTouchesTheSpanIsKept();
    void groupedSlavesAreOneLine();
    void slavesGiveWayOnlyIfLinesDoNotFit();
    void hiddenMessagesAreCounted();
    void filteredMessagesAreHiddenAndCounted();
    void eventsOfHiddenRequestsAreHiddenToo();
    void ofTooManyWholeRequestsAreLaidOut();
    void runsEndWhereAMessageCameBetween();
    void marksSayWhatHappenedAndWhere();
};

void SpaceTimeDataTest::linesAreClientsMastersSlaves() {
    SpaceTimeBuilder builder = builderOf(0, 100);
    builder.addHop(hop("workload", "m1", 0, 10));
    QStringList names;
    for (const Lifeline& line : builder.build({}).lifelines) {
        names.append(QString::fromStdString(line.name));
    }
    QCOMPARE(names.join(QLatin1Char(' ')), QStringLiteral("workload m1 s1 s2 s10"));
}

void SpaceTimeDataTest::onlyWhatTouchesTheSpanIsKept() {
    SpaceTimeBuilder builder = builderOf(10, 20);
    builder.addHop(hop("m1", "s1", 1, 9));
    builder.addHop(hop("m1", "s1", 9, 11, 5));
    builder.addHop(hop("m1", "s1", 19, 30, 6));
    builder.addHop(hop("m1", "s1", 21, 30));
    builder.addHop(hop("m1", "s1", 0, 0));
    const SpaceTimeData data = builder.build({});
    QCOMPARE(data.arrows.size(), 2U);
    QCOMPARE(data.arrows[0].serial, 5U);
    QCOMPARE(data.arrows[1].serial, 6U);
    QCOMPARE(data.arrows[0].sentUs, kStart + 9000);
    QCOMPARE(data.arrows[0].receivedUs, kStart + 11000);
}

void SpaceTimeDataTest::groupedSlavesAreOneLine() {
    SpaceTimeBuilder builder = builderOf(0, 100);
    builder.addHop(hop("m1", "s1", 10, 11));
    builder.addHop(hop("m1", "s10", 12, 13));
    builder.addHop(hop("s1", "s2", 14, 15));
    SpaceTimeOptions options;
    options.groupSlaves = true;
    const SpaceTimeData data = builder.build(options);
    QCOMPARE(data.lifelines.size(), 2U);
    QCOMPARE(data.lifelines[1].nodes.size(), 3U);
    QCOMPARE(data.arrows.size(), 2U);
    QCOMPARE(data.arrows[1].to, 1);
    QCOMPARE(data.hiddenMessages, 1U);
}

void SpaceTimeDataTest::slavesGiveWayOnlyIfLinesDoNotFit() {
    SpaceTimeBuilder builder = builderOf(0, 100);
    builder.addNode(NodeId("s3"), VisualRole::Slave);
    builder.addHop(hop("m1", "s2", 10, 11));
    builder.addHop(hop("m1", "s10", 110, 111));  // not in the span
    Event suspected = local("m1", EventKind::NodeSuspected, 20);
    suspected.to = NodeId("s3");
    builder.addEvent(suspected, 1, 0);
    const auto names = [](const SpaceTimeData& data) {
        QStringList list;
        for (const Lifeline& line : data.lifelines) {
            list << QString::fromStdString(line.name);
        }
        return list.join(QLatin1Char(' '));
    };
    SpaceTimeOptions options;
    options.mayGroup = true;
    options.mostLines = 5;
    QCOMPARE(names(builder.build(options)), QStringLiteral("m1 s1 s2 s3 s10"));
    QCOMPARE(builder.build(options).silentSlaves, 0U);
    options.mostLines = 4;
    QCOMPARE(names(builder.build(options)), QStringLiteral("m1 s2 s3"));
    QCOMPARE(builder.build(options).silentSlaves, 2U);
    options.mostLines = 2;
    const SpaceTimeData grouped = builder.build(options);
    QVERIFY(grouped.isGrouped);
    QCOMPARE(grouped.lifelines.size(), 2U);
    QCOMPARE(grouped.lifelines[1].nodes.size(), 4U);
    QCOMPARE(grouped.silentSlaves, 0U);
    // The user may want them apart.
    options.mayGroup = false;
    QCOMPARE(names(builder.build(options)), QStringLiteral("m1 s2 s3"));
}

void SpaceTimeDataTest::hiddenMessagesAreCounted() {
    SpaceTimeBuilder builder = builderOf(0, 100);
    builder.addHop(hop("m1", "s1", 10, 11));
    builder.addHop(hop("m1", "s2", 10, 11));
    SpaceTimeOptions options;
    options.hidden = {NodeId("s2")};
    const SpaceTimeData data = builder.build(options);
    QCOMPARE(data.arrows.size(), 1U);
    QCOMPARE(data.hiddenMessages, 1U);
    QCOMPARE(data.lifelines.size(), 3U);
}

void SpaceTimeDataTest::filteredMessagesAreHiddenAndCounted() {
    SpaceTimeBuilder builder = builderOf(0, 100);
    builder.addHop(hop("m1", "s1", 1, 9, 1));
    builder.addHop(hop("m1", "s2", 1, 9, 2));
    SpaceTimeOptions options;
    options.shows = [](const HopView& shown) { return shown.to == NodeId("s2"); };
    const SpaceTimeData data = builder.build(options);
    QCOMPARE(data.arrows.size(), std::size_t{1});
    QCOMPARE(data.arrows.front().serial, std::uint64_t{2});
    QCOMPARE(data.hiddenMessages, std::size_t{1});
    QCOMPARE(data.lifelines.size(), builder.build({}).lifelines.size());
}

void SpaceTimeDataTest::eventsOfHiddenRequestsAreHiddenToo() {
    SpaceTimeBuilder builder = builderOf(0, 100);
    for (const std::uint64_t request : {1U, 2U}) {
        HopView message = hop("m1", "s1", 10, 11, request);
        message.request.value = request;
        builder.addHop(message);
        Event finished =
            local("m1", EventKind::RequestFinished, 20 * static_cast<std::int64_t>(request));
        finished.request.value = request;
        builder.addEvent(finished, 10 + request, 0);
    }
    builder.addEvent(local("m1", EventKind::NodeState, 60), 20, 0);
    QCOMPARE(builder.build({}).runs.size(), 3U);
    SpaceTimeOptions options;
    options.shows = [](const HopView& shown) { return shown.request.value == 2; };
    const SpaceTimeData data = builder.build(options);
    QCOMPARE(data.runs.size(), 2U);
    QCOMPARE(data.runs[0].serial, 12U);
    QCOMPARE(data.runs[1].serial, 20U);  // of no request
}

void SpaceTimeDataTest::ofTooManyWholeRequestsAreLaidOut() {
    SpaceTimeBuilder builder = builderOf(0, 5000);
    constexpr std::uint64_t kRequests = 1000;
    for (std::uint64_t request = 1; request <= kRequests; ++request) {
        for (const char* const slave : {"s1", "s2", "s10"}) {
            HopView view = hop("m1", slave, static_cast<std::int64_t>(request),
                               static_cast<std::int64_t>(request) + 1);
            view.request = RequestId{request};
            view.failed = request % 100 == 0;
            builder.addHop(view);
        }
    }
    SpaceTimeOptions options;
    const auto countsOf = [&] {
        const SpaceTimeData data = builder.build(options);
        std::map<std::uint64_t, int> counts;
        for (const SpaceTimeArrow& arrow : data.arrows) {
            ++counts[arrow.request.value];
        }
        return std::pair(data.laidOneIn, counts);
    };
    options.mostMessages = 3 * kRequests;
    QCOMPARE(countsOf().first, 1U);
    QCOMPARE(countsOf().second.size(), kRequests);

    options.mostMessages = 500;
    options.kept = RequestId{77};
    const auto [oneIn, counts] = countsOf();
    QCOMPARE(oneIn, 8U);
    QVERIFY2(counts.size() > 90 && counts.size() < 170, qPrintable(QString::number(counts.size())));
    for (const auto& [request, messages] : counts) {
        QCOMPARE(messages, 3);
    }
    QVERIFY(counts.contains(77));
    for (std::uint64_t failed = 100; failed <= kRequests; failed += 100) {
        QVERIFY(counts.contains(failed));
    }
    // What is filtered out takes no place from what is shown.
    options.shows = [](const HopView& view) { return view.request.value <= 150; };
    const auto filtered = countsOf();
    QCOMPARE(filtered.first, 1U);
    QCOMPARE(filtered.second.size(), 150U);
    QCOMPARE(builder.build(options).hiddenMessages, 3 * (kRequests - 150));
    options.shows = nullptr;

    // A request that is drawn among fewer is drawn among more.
    options.mostMessages = 1000;
    const auto more = countsOf();
    QCOMPARE(more.first, 4U);
    for (const auto& [request, messages] : counts) {
        QVERIFY(more.second.contains(request));
    }
}

void SpaceTimeDataTest::runsEndWhereAMessageCameBetween() {
    SpaceTimeBuilder builder = builderOf(0, 100);
    for (const std::int64_t at : {10, 12, 14, 30}) {
        builder.addEvent(local("m1", EventKind::NodeState, at), 1, 0);
    }
    builder.addEvent(local("s1", EventKind::NodeState, 11), 1, 0);
    builder.addHop(hop("m1", "s1", 20, 21));
    const SpaceTimeData data = builder.build({});
    QCOMPARE(data.runs.size(), 3U);
    QCOMPARE(data.runs[0].events, 3);
    QCOMPARE(data.runs[0].fromUs, kStart + 10000);
    QCOMPARE(data.runs[0].toUs, kStart + 14000);
    QCOMPARE(data.runs[2].fromUs, kStart + 30000);
    SpaceTimeOptions single;
    single.collapseRuns = false;
    QCOMPARE(builder.build(single).runs.size(), 5U);
}

void SpaceTimeDataTest::marksSayWhatHappenedAndWhere() {
    SpaceTimeBuilder builder = builderOf(0, 100);
    Event view = local("m1", EventKind::ViewCommitted, 10);
    view.number = ViewNumber{7};
    builder.addEvent(view, 3, 0);
    Event killed = local("", EventKind::ProcessChanged, 20);
    killed.to = NodeId("s2");
    killed.text = "killed";
    killed.time = {};
    builder.addEvent(killed, 4, kStart + 20000);
    Event late = local("m1", EventKind::TakeoverStarted, 200);
    builder.addEvent(late, 5, 0);
    const SpaceTimeData data = builder.build({});
    QCOMPARE(data.marks.size(), 2U);
    QCOMPARE(data.marks[0].kind, MarkKind::View);
    QCOMPARE(data.marks[0].lane, -1);
    QCOMPARE(data.marks[0].text, std::string("7"));
    QCOMPARE(data.marks[1].kind, MarkKind::Killed);
    QCOMPARE(data.lifelines[static_cast<std::size_t>(data.marks[1].lane)].name, std::string("s2"));
    QCOMPARE(data.marks[1].atUs, kStart + 20000);
}

}  // namespace engram::gui

QTEST_APPLESS_MAIN(engram::gui::SpaceTimeDataTest)
#include "space_time_data_test.moc"
