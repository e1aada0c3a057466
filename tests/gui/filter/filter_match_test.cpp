// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include <QTest>
#include <chrono>

#include "gui_filter/filter_match.h"
#include "gui_filter/filter_parser.h"
#include "gui_samples/busy_recording.h"
#include "gui_samples/sample_cluster.h"

namespace engram::gui {

class FilterMatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void eventsAreJudged_data();
    void eventsAreJudged();
    void messagesUnderWayAreJudgedAsTheirEvents();
    void latencyExistsOnceTheRequestIsAnswered();
    void nodesAreJudgedByWhatTheyHave_data();
    void nodesAreJudgedByWhatTheyHave();
    void failuresAreJudgedByWhomTheyConcern();
    void keysAreJudgedByNameAndReplicas();
    void factsOfDroppedEventsAreForgotten();
    void patternsMatchTheWholeText();
    void aMillionEventsAreJudgedQuickly();

private:
    static Filter filterOf(const char* text) {
        return std::get<Filter>(parseFilter(QString::fromUtf8(text)));
    }

    Event m_started;
    Event m_store;     ///< of the same request
    Event m_finished;  ///< a slow one that went well
    Event m_refused;   ///< without a latency
    Event m_lost;      ///< a message that failed, of a request that nobody told of
    Event m_view;
    RequestFacts m_facts;
    FilterKnowledge m_knowledge;
};

void FilterMatchTest::initTestCase() {
    SampleCluster cluster;
    m_started = cluster.event(EventKind::RequestStarted, "m1");
    m_started.request.value = 7;
    m_started.text = "write";
    m_started.key = "User:17";
    m_started.from = NodeId("c1");
    m_store = cluster.hop(EventKind::HopSent, HopKind::Store, 7, "m1", "s3");
    m_store.key = m_started.key;
    m_finished = m_started;
    m_finished.kind = EventKind::RequestFinished;
    m_finished.detail = "OK";
    m_finished.counters = {{"copies", 3}, {"microseconds", 6000}};
    m_refused = m_finished;
    m_refused.request.value = 8;
    m_refused.text = "read";
    m_refused.detail = "UNAVAILABLE";
    m_refused.counters.clear();
    m_lost = cluster.hop(EventKind::HopFailed, HopKind::Fetch, 9, "m1", "s2");
    m_lost.text = "timeout";
    m_lost.key = "cart";
    m_view = cluster.event(EventKind::ViewCommitted, "m2");
    m_view.number.value = 7;
    m_view.epoch.value = 3;
    for (const Event* event : {&m_started, &m_finished, &m_refused}) {
        m_facts.learn(*event, 0);
    }
    m_knowledge.requests = &m_facts;
    m_knowledge.utcOffsetUs = 3'600'000'000;
    m_knowledge.describe = [](const Event& event) {
        return event.kind == EventKind::ViewCommitted ? QStringLiteral("the view is committed")
                                                      : QString();
    };
}

void FilterMatchTest::eventsAreJudged_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("passing");  // of s(tarted) h(op) f(inished) r(efused) l(ost) v(iew)
    const auto row = [](const char* text, const char* passing) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(passing);
    };
    row("", "shfrlv");
    row("user", "shfr");
    row("USER:1", "");  // an unknown field, see below
    row("\"USER:1\"", "shfr");
    row("timeout", "l");
    row("\"is committed\"", "v");
    row("view-committed", "v");
    row("type:write", "shf");
    row("type:read", "r");
    row("type:view-*", "v");
    row("-type:write", "rlv");
    row("hop:store", "h");
    row("hop:fetch", "l");
    row("hop:read", "l");  // with its relatives, as in the legend
    row("hop:failure", "l");
    row("-hop:store", "sfrlv");
    row("key:user", "shfr");
    row("key:user:1", "shfr");
    row("key:user:?", "");
    row("key:user:??", "shfr");
    row("key=User:17", "shfr");
    row("key=user:17", "");
    row("key!=User:17", "lv");
    row("node:s3", "h");
    row("node:m?", "shfrlv");
    row("node:m", "");
    row("node:c1", "sfr");
    row("from:c1", "sfr");
    row("from:m1 to:s3", "h");
    row("link:s3-m1", "h");
    row("link:m1-s*", "hl");
    row("status:ok", "shf");
    row("status:failed", "rl");
    row("status:unavailable", "r");
    row("-status:failed", "shfv");
    row("latency>5ms", "shf");
    row("latency>=6ms latency<=6000us", "shf");
    row("latency<5ms", "");
    row("-latency>5ms", "rlv");
    row("request:7", "shf");
    row("view:7", "v");
    row("view>7", "");
    row("epoch>2", "v");
    row("type:write node:s3 or view:7", "hv");
    row("(type:write or type:read) -key:user", "");
    row("role:primary", "shfrlv");            // events have none: nothing is hidden
    row("time>=23:13 time<23:14", "shfrlv");  // 22:13:20 UTC, an hour to the east
    row("time<23:13", "");
    row("time>00:00", "shfrlv");
}

void FilterMatchTest::eventsAreJudged() {
    QFETCH(QString, text);
    QFETCH(QString, passing);
    const auto read = parseFilter(text);
    if (!std::holds_alternative<Filter>(read)) {
        QCOMPARE(std::get<FilterError>(read).kind, FilterError::Kind::UnknownField);
        return;
    }
    const auto& filter = std::get<Filter>(read);
    QString result;
    const std::pair<char, const Event*> events[] = {{'s', &m_started},  {'h', &m_store},
                                                    {'f', &m_finished}, {'r', &m_refused},
                                                    {'l', &m_lost},     {'v', &m_view}};
    for (const auto& [letter, event] : events) {
        if (verdictOf(filter, *event, m_knowledge) != Verdict::No) {
            result += QLatin1Char(letter);
        }
    }
    QCOMPARE(result, passing);
}

void FilterMatchTest::messagesUnderWayAreJudgedAsTheirEvents() {
    HopView hop;
    hop.request.value = 7;
    hop.kind = HopKind::Store;
    hop.from = NodeId("m1");
    hop.to = NodeId("s3");
    hop.key = QStringLiteral("User:17");
    hop.sentUs = SampleCluster::kStartUs;
    const auto passes = [&](const char* text) {
        return verdictOf(filterOf(text), hop, m_knowledge) == Verdict::Yes;
    };
    QVERIFY(passes(""));
    QVERIFY(passes("type:write key:user link:m1-s3 latency>5ms status:ok"));
    QVERIFY(!passes("type:read"));
    QVERIFY(!passes("status:failed"));
    // The sample begins at 22:13:20 UTC, which is 23:13:20 an hour to the east.
    QVERIFY(passes("time>=23:13:20 time<23:13:21"));
    hop.failed = true;
    hop.failure = QStringLiteral("link down");
    QVERIFY(passes("status:failed hop:failure \"link down\""));
}

void FilterMatchTest::latencyExistsOnceTheRequestIsAnswered() {
    RequestFacts facts;
    FilterKnowledge knowledge;
    knowledge.requests = &facts;
    facts.learn(m_started, 1);
    const auto passes = [&](const char* text) {
        return verdictOf(filterOf(text), m_store, knowledge) == Verdict::Yes;
    };
    QVERIFY(!passes("latency>1us"));
    QVERIFY(!passes("latency<1s"));
    QVERIFY(passes("-latency>1us"));
    QVERIFY(passes("type:write"));
    facts.learn(m_finished, 2);
    QVERIFY(passes("latency>1us"));
    QVERIFY(!passes("latency!=6ms"));
    QVERIFY(passes("latency:6ms"));
}

void FilterMatchTest::nodesAreJudgedByWhatTheyHave_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("verdict");
    const auto row = [](const char* text, Verdict verdict) {
        QTest::newRow(text) << QString::fromUtf8(text) << static_cast<int>(verdict);
    };
    row("node:s3", Verdict::Yes);
    row("node:s4", Verdict::No);
    row("node!=s4", Verdict::Yes);
    row("state:failed", Verdict::Yes);
    row("-state:failed", Verdict::No);
    row("role:slave", Verdict::Yes);
    row("role:primary", Verdict::No);
    row("type:write", Verdict::Unknown);
    row("-type:write", Verdict::Unknown);
    row("type:write node:s4", Verdict::No);
    row("type:write node:s3", Verdict::Unknown);
    row("type:write or node:s4", Verdict::Unknown);
    row("type:write or node:s3", Verdict::Yes);
    row("timeout", Verdict::Unknown);
}

void FilterMatchTest::nodesAreJudgedByWhatTheyHave() {
    QFETCH(QString, text);
    QFETCH(int, verdict);
    NodeView node;
    node.id = NodeId("s3");
    node.role = VisualRole::Slave;
    node.state = VisualState::Failed;
    const Filter filter = std::get<Filter>(parseFilter(text));
    QCOMPARE(static_cast<int>(verdictOf(filter, node)), verdict);
}

void FilterMatchTest::failuresAreJudgedByWhomTheyConcern() {
    NodeView failed;
    failed.id = NodeId("m1");
    failed.role = VisualRole::Primary;
    const auto verdict = [&](const char* text, const char* successor = "m2") {
        return verdictOf(filterOf(text), failed, NodeId(successor));
    };
    QCOMPARE(verdict("node:m1"), Verdict::Yes);
    QCOMPARE(verdict("node:m2"), Verdict::Yes);
    QCOMPARE(verdict("-node:m2"), Verdict::No);
    QCOMPARE(verdict("node:s1"), Verdict::No);
    QCOMPARE(verdict("node:m2", ""), Verdict::No);
    QCOMPARE(verdict("role:primary"), Verdict::Yes);
    QCOMPARE(verdict("role:slave"), Verdict::No);
    QCOMPARE(verdict("type:write"), Verdict::Unknown);
}

void FilterMatchTest::keysAreJudgedByNameAndReplicas() {
    const std::vector<NodeId> replicas{NodeId("s1"), NodeId("s2")};
    const auto verdict = [&](const char* text) {
        return verdictOf(filterOf(text), std::string("user:17"), replicas);
    };
    QCOMPARE(verdict("key:user"), Verdict::Yes);
    QCOMPARE(verdict("key:cart"), Verdict::No);
    QCOMPARE(verdict("node:s2"), Verdict::Yes);
    QCOMPARE(verdict("node:s3"), Verdict::No);
    QCOMPARE(verdict("-node:s2"), Verdict::No);
    QCOMPARE(verdict("latency>5ms"), Verdict::Unknown);
}

void FilterMatchTest::factsOfDroppedEventsAreForgotten() {
    RequestFacts facts;
    for (std::uint64_t id = 1; id <= 100; ++id) {
        m_started.request.value = id;
        facts.learn(m_started, id * 10);
        m_finished.request.value = id;
        facts.learn(m_finished, id * 10 + 15);
    }
    m_started.request.value = m_finished.request.value = 7;
    QCOMPARE(facts.size(), std::size_t{100});
    facts.dropBefore(505);
    // Of 49 the answer came at 505.
    QVERIFY(facts.find(RequestId(48)) == nullptr);
    QVERIFY(facts.find(RequestId(49))->isAnswered());
    facts.dropBefore(10'000);
    QCOMPARE(facts.size(), std::size_t{0});
}

void FilterMatchTest::patternsMatchTheWholeText() {
    Event event = m_store;
    event.key = "a*b";
    const auto passes = [&](const char* text) {
        return verdictOf(filterOf(text), event, {}) == Verdict::Yes;
    };
    QVERIFY(passes("key:a*b"));
    QVERIFY(passes("key:\"*\""));
    event.key = "axxb";
    QVERIFY(passes("key:a*b"));
    QVERIFY(passes("key:*b*"));
    QVERIFY(!passes("key:a?b"));
    QVERIFY(!passes("key:\"a*b\""));
}

void FilterMatchTest::aMillionEventsAreJudgedQuickly() {
    const trace::Recording recording = busyRecording(1'000'000);
    const auto measured = [&](const char* text) {
        const Filter filter = filterOf(text);
        std::size_t passing = 0;
        const auto start = std::chrono::steady_clock::now();
        RequestFacts facts;
        recording.forEach(0, recording.end(), [&](const trace::Batch& batch) {
            for (const Event& event : batch.events) {
                facts.learn(event, batch.first);
            }
        });
        const auto learned = std::chrono::steady_clock::now();
        FilterKnowledge knowledge;
        knowledge.requests = &facts;
        recording.forEach(0, recording.end(), [&](const trace::Batch& batch) {
            for (const Event& event : batch.events) {
                passing += verdictOf(filter, event, knowledge) == Verdict::Yes ? 1 : 0;
            }
        });
        const auto end = std::chrono::steady_clock::now();
        using Ms = std::chrono::duration<double, std::milli>;
        qInfo("%s: %zu of %llu events pass; facts %.0f ms, verdicts %.0f ms", text, passing,
              static_cast<unsigned long long>(recording.end()), Ms(learned - start).count(),
              Ms(end - learned).count());
        return Ms(end - start).count();
    };
    measured("-state:unknown");
    measured("node:s3");
    measured("nosuchword");
    const double all = measured("type:write key:7 node:s3 latency>1ms");
    QVERIFY2(all < 10'000, "ten times what an idle machine needs");
}

}  // namespace engram::gui

QTEST_GUILESS_MAIN(engram::gui::FilterMatchTest)
#include "filter_match_test.moc"
