// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include <QTemporaryDir>
#include <QTest>
#include <cmath>

#include "gui_model/observer_events.h"
#include "gui_session/trace_session.h"
#include "gui_support/fake_session.h"
#include "gui_timeline/chronicle.h"
#include "gui_timeline/timeline.h"

namespace engram::gui {

class ChronicleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void requestsAreCountedFromTheTotals();
    void restartedMasterIsNotCountedTwice();
    void everyKindOfMarkerIsFound();
    void repeatedViewIsNoNewView();
    void markersAreInOrderAndFound();
    void bookmarkIsNamedRenamedAndRemoved();
    void bookmarksAreSavedInTheTrace();
    void whatLeftTheRingLeavesTheChronicle();
    void anotherRecordingStartsAnew();
    void markersStandAtTheirEvents();
    void whatHeldBeforeATraceMakesNoMarkers();

private:
    void tell(std::vector<Event> events, std::int64_t afterUs = 1'000);
    [[nodiscard]] std::vector<Marker> of(MarkerKind kind) const;

    std::unique_ptr<FakeSession> m_session;
    std::unique_ptr<Chronicle> m_chronicle;
};

void ChronicleTest::init() {
    m_chronicle.reset();
    m_session = std::make_unique<FakeSession>();
    m_chronicle = std::make_unique<Chronicle>(*m_session);
    tell(m_session->sample().snapshot());
}

void ChronicleTest::tell(std::vector<Event> events, std::int64_t afterUs) {
    m_session->sample().advance(afterUs);
    m_session->apply(std::move(events));
}

std::vector<Marker> ChronicleTest::of(MarkerKind kind) const {
    std::vector<Marker> found;
    for (const Marker& marker : m_chronicle->markers()) {
        if (marker.kind == kind)
            found.push_back(marker);
    }
    return found;
}

void ChronicleTest::requestsAreCountedFromTheTotals() {
    SampleCluster& cluster = m_session->sample();
    std::vector<std::int64_t> at;
    for (int i = 0; i <= 10; ++i) {
        cluster.advance(200'000);
        at.push_back(cluster.nowUs());
        m_session->apply({cluster.counters("m1", {{"reads", 100 + 50 * i}, {"writes", 20 * i}}),
                          cluster.counters("m2", {{"reads", 7}, {"writes", 7}})});
    }
    const Chronicle::Requests all = m_chronicle->requestsBetween(0, cluster.nowUs());
    QCOMPARE(all.reads, 500.0);
    QCOMPARE(all.writes, 200.0);
    const Chronicle::Requests one = m_chronicle->requestsBetween(at[3], at[4]);
    QVERIFY(std::abs(one.reads - 50) < 0.5 && std::abs(one.writes - 20) < 0.5);
    const Chronicle::Requests half = m_chronicle->requestsBetween(at[3], at[3] + 100'000);
    QVERIFY(std::abs(half.reads - 25) < 0.5);
    QCOMPARE(m_chronicle->requestsBetween(0, at[0]).reads, 0.0);
}

void ChronicleTest::restartedMasterIsNotCountedTwice() {
    SampleCluster& cluster = m_session->sample();
    tell({cluster.counters("m1", {{"reads", 10}, {"writes", 10}})}, 200'000);
    tell({cluster.counters("m1", {{"reads", 30}, {"writes", 15}})}, 200'000);
    tell({cluster.counters("m1", {{"reads", 2}, {"writes", 1}})}, 200'000);
    tell({cluster.counters("m1", {{"reads", 5}, {"writes", 1}})}, 200'000);
    const Chronicle::Requests all = m_chronicle->requestsBetween(0, cluster.nowUs());
    QCOMPARE(all.reads, 23.0);
    QCOMPARE(all.writes, 5.0);
}

void ChronicleTest::everyKindOfMarkerIsFound() {
    SampleCluster& cluster = m_session->sample();
    const auto about = [&cluster](EventKind kind, const char* whom) {
        Event event = cluster.event(kind, "m1");
        event.to = NodeId(whom);
        return event;
    };
    tell({cluster.process("s1", process_word::kKilled)});
    tell({cluster.suspected("m1", "s1")});
    tell({cluster.event(EventKind::TakeoverServing, "m2")});
    tell({cluster.viewCommitted([](View&) {})});
    tell({about(EventKind::SyncStarted, "s2"), about(EventKind::LossDeclared, "s1")});
    tell({about(EventKind::FaultInjected, "s2")});
    tell({cluster.process("s2", process_word::kFrozen)});
    QCOMPARE(of(MarkerKind::Kill).size(), std::size_t{1});
    QCOMPARE(of(MarkerKind::Kill)[0].name, QStringLiteral("s1"));
    QCOMPARE(of(MarkerKind::Suspicion).size(), std::size_t{1});
    QCOMPARE(of(MarkerKind::Takeover).size(), std::size_t{1});
    QCOMPARE(of(MarkerKind::Takeover)[0].name, QStringLiteral("m2"));
    QCOMPARE(of(MarkerKind::View).size(), std::size_t{2});
    QCOMPARE(of(MarkerKind::Sync).size(), std::size_t{1});
    QCOMPARE(of(MarkerKind::Loss).size(), std::size_t{1});
    QCOMPARE(of(MarkerKind::Fault).size(), std::size_t{2});
    QCOMPARE(of(MarkerKind::Fault)[1].name, QStringLiteral("s2"));
}

void ChronicleTest::repeatedViewIsNoNewView() {
    const Event view = m_session->sample().viewCommitted([](View&) {});
    tell({view});
    const std::size_t before = m_chronicle->markers().size();
    tell({view});
    QCOMPARE(m_chronicle->markers().size(), before);
}

void ChronicleTest::markersAreInOrderAndFound() {
    SampleCluster& cluster = m_session->sample();
    for (int i = 0; i < 20; ++i)
        tell({cluster.suspected("m1", "s1")}, 10'000);
    const auto& markers = m_chronicle->markers();
    for (std::size_t i = 1; i < markers.size(); ++i) {
        QVERIFY(markers[i - 1].atUs <= markers[i].atUs);
        QCOMPARE(m_chronicle->after(markers[i - 1].atUs)->atUs, markers[i].atUs);
        QCOMPARE(m_chronicle->before(markers[i].atUs)->atUs, markers[i - 1].atUs);
    }
    QVERIFY(m_chronicle->after(markers.back().atUs) == nullptr);
    QVERIFY(m_chronicle->before(markers.front().atUs) == nullptr);
}

void ChronicleTest::bookmarkIsNamedRenamedAndRemoved() {
    const std::int64_t moment = m_session->sample().nowUs();
    tell(m_session->sample().write(1, "console", "a"), 5'000'000);
    m_session->annotate(bookmarkEvent(QStringLiteral("before the kill"), moment));
    QCOMPARE(of(MarkerKind::Bookmark).size(), std::size_t{1});
    QCOMPARE(of(MarkerKind::Bookmark)[0].atUs, moment);
    m_session->annotate(bookmarkEvent(QStringLiteral("quiet"), moment));
    QCOMPARE(of(MarkerKind::Bookmark).size(), std::size_t{1});
    QCOMPARE(m_chronicle->bookmarkAt(moment)->name, QStringLiteral("quiet"));
    m_session->annotate(bookmarkEvent(QString(), moment));
    QVERIFY(m_chronicle->bookmarkAt(moment) == nullptr);
}

void ChronicleTest::bookmarksAreSavedInTheTrace() {
    const std::int64_t moment = m_session->sample().nowUs();
    tell(m_session->sample().write(1, "console", "a"), 5'000'000);
    m_session->annotate(bookmarkEvent(QStringLiteral("gone"), moment + 10));
    m_session->annotate(bookmarkEvent(QStringLiteral("first words"), moment));
    m_session->annotate(bookmarkEvent(QString(), moment + 10));
    m_session->annotate(bookmarkEvent(QStringLiteral("kept"), moment));
    QTemporaryDir dir;
    const std::string path = dir.filePath(QStringLiteral("t.engram-trace")).toStdString();
    QVERIFY(trace::saveRecording(m_session->recording(), path).has_value());
    auto opened = openTrace(path);
    QVERIFY(opened.has_value());
    TraceSession session(std::move(*opened), QStringLiteral("t"));
    Chronicle reread(session);
    QTRY_VERIFY(!reread.isReading());
    QVERIFY(reread.bookmarkAt(moment + 10) == nullptr);
    QVERIFY(reread.bookmarkAt(moment) != nullptr);
    QCOMPARE(reread.bookmarkAt(moment)->name, QStringLiteral("kept"));
    QCOMPARE(reread.markers().size(), m_chronicle->markers().size());
    session.annotate(bookmarkEvent(QStringLiteral("in the trace"), moment + 20));
    QVERIFY(reread.bookmarkAt(moment + 20) != nullptr);
}

void ChronicleTest::whatLeftTheRingLeavesTheChronicle() {
    m_chronicle.reset();
    m_session = std::make_unique<FakeSession>();
    m_session->setLimits({.spanUs = 2'000'000});
    m_chronicle = std::make_unique<Chronicle>(*m_session);
    SampleCluster& cluster = m_session->sample();
    std::int64_t total = 0;
    for (int i = 0; i < 30'000; ++i) {
        std::vector<Event> events = cluster.write(static_cast<std::uint64_t>(i) + 1, "c", "key");
        if (i % 100 == 0) {
            events.push_back(cluster.suspected("m1", "s1"));
            events.push_back(cluster.counters("m1", {{"reads", 0}, {"writes", total = i}}));
        }
        tell(std::move(events), 2'000);
    }
    QTRY_VERIFY(!m_chronicle->isReading());
    QVERIFY(m_session->recording().begin() > 0);
    QVERIFY(m_chronicle->markers().front().atUs >= m_session->recording().firstUs());
    QVERIFY(m_chronicle->requestsBetween(0, cluster.nowUs()).writes < static_cast<double>(total));
}

void ChronicleTest::anotherRecordingStartsAnew() {
    tell({m_session->sample().suspected("m1", "s1")});
    QVERIFY(!m_chronicle->markers().empty());
    m_session->clearRecord();
    QVERIFY(m_chronicle->markers().empty());
    tell({m_session->sample().suspected("m1", "s1")});
    QCOMPARE(m_chronicle->markers().size(), std::size_t{1});
}

void ChronicleTest::markersStandAtTheirEvents() {
    Timeline timeline(*m_session);
    for (int i = 0; i < 5; ++i)
        tell({m_session->sample().suspected("m1", "s1")}, 40'000);
    m_session->annotate(bookmarkEvent(QStringLiteral("here"), m_session->sample().nowUs() - 9'000));
    for (const Marker& marker : m_chronicle->markers()) {
        goTo(timeline, marker);
        QCOMPARE(timeline.cursorUs(), marker.atUs);
        if (marker.kind != MarkerKind::Bookmark)
            QCOMPARE(timeline.cursorIndex(), marker.event + 1);
    }
}

void ChronicleTest::whatHeldBeforeATraceMakesNoMarkers() {
    SampleCluster cluster;
    Event mark;
    mark.kind = EventKind::Prologue;
    std::vector<Event> before = cluster.snapshot();
    before.insert(before.begin(), mark);
    before.push_back(cluster.process("m1", process_word::kKilled));
    before.push_back(cluster.suspected("m1", "s2"));
    const Event sameView = before[1];
    QVERIFY(sameView.kind == EventKind::ViewCommitted);
    trace::Recording recording;
    recording.append(before, cluster.nowUs());
    cluster.advance(60'000'000);
    const Event kill = cluster.process("s3", process_word::kKilled);
    recording.append(std::vector<Event>{sameView, kill}, cluster.nowUs());
    QTemporaryDir dir;
    const std::string path = dir.filePath(QStringLiteral("cut.engram-trace")).toStdString();
    QVERIFY(trace::saveRecording(recording, path).has_value());
    auto opened = openTrace(path);
    QVERIFY(opened.has_value());
    TraceSession session(std::move(*opened), QStringLiteral("cut"));
    const Chronicle chronicle(session);
    QTRY_VERIFY(!chronicle.isReading());
    QCOMPARE(chronicle.markers().size(), 1U);
    QCOMPARE(chronicle.markers().front().kind, MarkerKind::Kill);
    QCOMPARE(chronicle.markers().front().atUs, cluster.nowUs());
}

}  // namespace engram::gui

QTEST_GUILESS_MAIN(engram::gui::ChronicleTest)
#include "chronicle_test.moc"
