// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include <QSignalSpy>
#include <QTest>

#include "common/random.h"
#include "gui_model/observer_events.h"
#include "gui_support/fake_session.h"
#include "gui_timeline/timeline.h"

namespace engram::gui {

class TimelineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void liveShowsTheNewestState();
    void pausedViewStandsWhileTheClusterGoesOn();
    void stateShownIsTheStateThatWas();
    void everyWayToAMomentShowsTheSame();
    void stepsGoEventByEvent();
    void messagesStandWhereTheyTrulyWere();
    void messagesThatAreGivenUpAreUnderWayUntilThen();
    void playingEndsLive();
    void whatLeftTheRingCannotBeShown();
    void anotherRecordingIsShownLive();

private:
    /// Some seconds of a cluster in which things happen; the state after each batch in m_states.
    void run(int batches);

    std::unique_ptr<FakeSession> m_session;
    std::unique_ptr<Timeline> m_timeline;
    std::vector<ClusterState> m_states;
};

void TimelineTest::init() {
    m_timeline.reset();
    m_states.clear();
    m_session = std::make_unique<FakeSession>();
    m_timeline = std::make_unique<Timeline>(*m_session);
    m_session->apply(m_session->sample().snapshot());
    m_states.push_back(m_session->model().state());
}

void TimelineTest::run(int batches) {
    SampleCluster& cluster = m_session->sample();
    Random random(7);
    std::uint64_t request = 100;
    for (int i = 0; i < batches; ++i) {
        std::vector<Event> events;
        const char* const slave = random.chance(1, 2) ? "s1" : "s2";
        switch (random.below(8)) {
            case 0:
                events = {cluster.suspected("m1", slave)};
                break;
            case 1:
                events = {cluster.process(
                    slave, random.chance(1, 2) ? process_word::kKilled : process_word::kRunning)};
                break;
            case 2:
                events = {cluster.viewCommitted([](View&) {})};
                break;
            case 3:
                cluster.advance(700'000);  // silence
                break;
            default:
                events = cluster.write(++request, "console", "user:1");
                events.push_back(cluster.counters("m1", {{"writes", 10 * i}, {"reads", i}}));
                break;
        }
        cluster.advance(16'000);
        m_session->apply(std::move(events));
        m_states.push_back(m_session->model().state());
    }
}

void TimelineTest::liveShowsTheNewestState() {
    run(50);
    QVERIFY(m_timeline->isLive());
    QVERIFY(m_timeline->shown().state() == m_session->model().state());
    QCOMPARE(m_timeline->newerEvents(), std::uint64_t{0});
    QCOMPARE(m_timeline->shown().nextSerial(), m_session->recording().end());
}

void TimelineTest::pausedViewStandsWhileTheClusterGoesOn() {
    run(20);
    QSignalSpy modes(m_timeline.get(), &Timeline::modeChanged);
    m_timeline->pause();
    const ClusterState before = m_timeline->shown().state();
    const trace::EventIndex end = m_session->recording().end();
    QVERIFY(before == m_session->model().state());
    run(20);
    QVERIFY(m_timeline->shown().state() == before);
    QCOMPARE(m_timeline->newerEvents(), m_session->recording().end() - end);
    m_timeline->goLive();
    QVERIFY(m_timeline->shown().state() == m_session->model().state());
    QCOMPARE(modes.size(), 2);
}

void TimelineTest::stateShownIsTheStateThatWas() {
    run(3000);
    QVERIFY(m_session->keyframes().first() != nullptr);
    Random random(3);
    for (int i = 0; i < 100; ++i) {
        const ClusterState& then = m_states[random.below(m_states.size())];
        m_timeline->seek(then.nowUs());
        QVERIFY(m_timeline->shown().state() == then);
    }
}

void TimelineTest::everyWayToAMomentShowsTheSame() {
    run(3000);
    const std::int64_t span = m_timeline->latestUs() - m_timeline->earliestUs();
    Random random(5);
    for (int i = 0; i < 40; ++i) {
        const std::int64_t us =
            m_timeline->earliestUs() +
            static_cast<std::int64_t>(random.below(static_cast<std::uint64_t>(span)));
        m_timeline->seek(m_timeline->latestUs());
        m_timeline->seek(us);
        const ClusterState fromBehind = m_timeline->shown().state();
        const trace::EventIndex index = m_timeline->cursorIndex();
        m_timeline->seek(m_timeline->earliestUs());
        m_timeline->seek(us - 300'000);
        m_timeline->seek(us - 9'000);
        m_timeline->seek(us);
        QVERIFY(m_timeline->shown().state() == fromBehind);
        QCOMPARE(m_timeline->cursorIndex(), index);
        QCOMPARE(m_timeline->cursorUs(), us);
    }
}

void TimelineTest::stepsGoEventByEvent() {
    run(200);
    m_timeline->seekToEvent(5);
    for (trace::EventIndex index = 6; index < 400; ++index) {
        m_timeline->step(1);
        QCOMPARE(m_timeline->cursorIndex(), index + 1);
        QCOMPARE(m_timeline->cursorUs(), m_timeline->timeOf(index));
    }
    m_timeline->step(-1);
    QCOMPARE(m_timeline->cursorIndex(), trace::EventIndex{399});
    m_timeline->step(-1'000'000);
    QCOMPARE(m_timeline->cursorIndex(), trace::EventIndex{1});
    m_timeline->step(1'000'000);
    QCOMPARE(m_timeline->cursorIndex(), m_session->recording().end());
}

void TimelineTest::messagesStandWhereTheyTrulyWere() {
    SampleCluster& cluster = m_session->sample();
    cluster.advance(100'000);
    const std::int64_t sentUs = cluster.nowUs();
    Event sent = cluster.hop(EventKind::HopSent, HopKind::Store, 9, "m1", "s1");
    cluster.advance(8'000);
    Event received = cluster.hop(EventKind::HopReceived, HopKind::Store, 9, "m1", "s1");
    cluster.advance(4'000);
    m_session->apply({received, sent});  // streams of two nodes come in any order
    m_timeline->seek(sentUs - 1);
    QVERIFY(m_timeline->hopsUnderWay().empty());
    m_timeline->seek(sentUs + 4'000);
    QCOMPARE(m_timeline->hopsUnderWay().size(), std::size_t{1});
    QCOMPARE(m_timeline->hopsUnderWay()[0].sentUs, sentUs);
    QCOMPARE(m_timeline->hopsUnderWay()[0].receivedUs, sentUs + 8'000);
    m_timeline->seek(sentUs + 8'001);
    QVERIFY(m_timeline->hopsUnderWay().empty());
}

void TimelineTest::messagesThatAreGivenUpAreUnderWayUntilThen() {
    SampleCluster& cluster = m_session->sample();
    cluster.advance(100'000);
    const std::int64_t sentUs = cluster.nowUs();
    const Event sent = cluster.hop(EventKind::HopSent, HopKind::Store, 9, "m1", "s1");
    cluster.advance(500'000);
    const Event failed = cluster.hop(EventKind::HopFailed, HopKind::Store, 9, "m1", "s1");
    cluster.advance(1'000);
    m_session->apply({sent, failed});
    m_timeline->seek(sentUs + 499'000);
    QCOMPARE(m_timeline->hopsUnderWay().size(), std::size_t{1});
    QVERIFY(m_timeline->hopsUnderWay()[0].failed);
    m_timeline->seek(sentUs + 500'001);
    QVERIFY(m_timeline->hopsUnderWay().empty());
}

void TimelineTest::playingEndsLive() {
    run(60);
    m_timeline->seek(m_timeline->latestUs() - 200'000);
    QSignalSpy moved(m_timeline.get(), &Timeline::cursorMoved);
    m_timeline->play(1);
    QCOMPARE(m_timeline->mode(), Timeline::Mode::Playing);
    QTRY_VERIFY(m_timeline->isLive());
    QVERIFY(moved.size() >= 2);
    for (qsizetype i = 1; i < moved.size(); ++i)
        QVERIFY(moved[i][0].toLongLong() > moved[i - 1][0].toLongLong());
}

void TimelineTest::whatLeftTheRingCannotBeShown() {
    m_timeline.reset();
    m_session = std::make_unique<FakeSession>();
    m_session->setLimits({.spanUs = 2'000'000});
    m_timeline = std::make_unique<Timeline>(*m_session);
    m_session->apply(m_session->sample().snapshot());
    m_timeline->pause();
    run(6000);
    QVERIFY(m_session->recording().begin() > 0);
    QVERIFY(m_timeline->cursorUs() >= m_timeline->earliestUs());
    const std::int64_t earliest = m_timeline->earliestUs();
    m_timeline->seek(0);
    QCOMPARE(m_timeline->cursorUs(), earliest);
    const auto then = std::find_if(m_states.begin(), m_states.end(),
                                   [&](const ClusterState& s) { return s.nowUs() == earliest; });
    QVERIFY(then != m_states.end());
    QVERIFY(m_timeline->shown().state() == *then);
}

void TimelineTest::anotherRecordingIsShownLive() {
    run(20);
    m_timeline->pause();
    m_session->clearRecord();
    QVERIFY(m_timeline->isLive());
    QVERIFY(m_timeline->shown().nodes().empty());
    m_session->apply(m_session->sample().snapshot());
    QVERIFY(m_timeline->shown().state() == m_session->model().state());
}

}  // namespace engram::gui

QTEST_GUILESS_MAIN(engram::gui::TimelineTest)
#include "timeline_test.moc"
