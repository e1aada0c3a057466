// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "client/cluster_client.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <memory>
#include <optional>

#include "common/limits.h"
#include "fake_node.h"

using namespace engram;
using namespace std::chrono_literals;
using test::FakeNode;
using test::viewOf;

namespace {

ClientSettings settingsFor(const std::vector<const FakeNode*>& nodes,
                           std::chrono::milliseconds deadline = 5000ms) {
    ClientSettings settings;
    for (const FakeNode* node : nodes) {
        settings.nodes.push_back(node->endpoint());
    }
    settings.name = "test";
    settings.deadline = deadline;
    return settings;
}

ClientSettings withoutSessions(ClientSettings settings) {
    settings.sessions = false;
    return settings;
}

/// An answer that will come.
struct Pending {
    std::shared_ptr<std::optional<ClientAnswer>> slot =
        std::make_shared<std::optional<ClientAnswer>>();

    [[nodiscard]] ClusterClient::AnswerCallback callback() const {
        return [answer = slot](const ClientAnswer& a) { *answer = a; };
    }
    [[nodiscard]] bool done() const { return slot->has_value(); }
    [[nodiscard]] const ClientAnswer& answer() const { return **slot; }
    [[nodiscard]] Status status() const { return answer().result.status; }
};

Pending read(ClusterClient& client, const std::string& key) {
    Pending pending;
    client.read(key, pending.callback());
    return pending;
}

Pending write(ClusterClient& client, const std::string& key, const std::string& value) {
    Pending pending;
    client.write(key, Blob(value), pending.callback());
    return pending;
}

FakeNode::Script always(const std::string& name, const std::string& reply) {
    return [=](const FakeNode::Arguments& arguments) -> std::optional<std::string> {
        return arguments[0] == name ? std::optional(reply) : std::nullopt;
    };
}

}  // namespace

class ClusterClientTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writtenValueIsReadBack() {
        FakeNode m1("m1");
        m1.setView(viewOf(1, {&m1}));
        ClusterClient client(settingsFor({&m1}));
        const QSignalSpy changed(&client, &ClusterClient::primaryChanged);
        const Pending written = write(client, "k", "v");
        const Pending found = read(client, "k");
        const Pending missing = read(client, "other");
        QTRY_VERIFY(written.done() && found.done() && missing.done());
        QCOMPARE(written.status(), Status::Ok);
        QVERIFY(written.answer().servedBy == m1.endpoint());
        QCOMPARE(found.answer().result.value.view(), std::string_view("v"));
        QVERIFY(found.answer().result.version == (Version{Epoch{1}, 2}));
        QCOMPARE(found.answer().result.replicas.size(), std::size_t{2});
        QCOMPARE(missing.status(), Status::NotFound);
        QVERIFY(client.isConnected());
        QVERIFY(client.primary() == m1.endpoint());
        QCOMPARE(changed.size(), 1);
    }

    void deletedKeyIsNotFound() {
        FakeNode m1("m1");
        m1.setView(viewOf(1, {&m1}));
        ClusterClient client(settingsFor({&m1}));
        write(client, "k", "v");
        Pending erased;
        client.erase("k", erased.callback());
        const Pending found = read(client, "k");
        QTRY_VERIFY(found.done());
        QCOMPARE(erased.status(), Status::Ok);
        QCOMPARE(found.status(), Status::NotFound);
    }

    void callbackNeverRunsInsideTheCall() {
        FakeNode m1("m1");
        m1.setView(viewOf(1, {&m1}));
        ClusterClient client(settingsFor({&m1}));
        QTRY_VERIFY(client.isConnected());
        const Pending connected = read(client, "k");
        QVERIFY(!connected.done());
        QTRY_VERIFY(connected.done());
        ClusterClient lonely(settingsFor({}, 0ms));
        const Pending expired = read(lonely, "k");
        QVERIFY(!expired.done());
        QTRY_VERIFY(expired.done());
        QCOMPARE(expired.status(), Status::Unavailable);
    }

    void addressesThatWereTriedAreNamed() {
        FakeNode gone("m1");
        gone.shutDown();
        FakeNode backup("m2");
        ClusterClient client(settingsFor({&gone, &backup}, 200ms));
        const Pending pending = read(client, "k");
        QTRY_VERIFY(pending.done());
        const std::string& detail = pending.answer().result.detail;
        QVERIFY2(detail.find(toText(gone.endpoint()) + ": Connection refused") != std::string::npos,
                 detail.c_str());
        QVERIFY2(detail.find(toText(backup.endpoint()) + ": not the primary") != std::string::npos,
                 detail.c_str());
    }

    void answersComeInTheOrderOfTheCalls() {
        FakeNode m1("m1");
        m1.setView(viewOf(1, {&m1}));
        ClusterClient client(settingsFor({&m1}));
        std::vector<int> order;
        for (int i = 0; i < 500; ++i) {
            client.write("k", Blob(std::to_string(i)),
                         [&order, i](const ClientAnswer&) { order.push_back(i); });
        }
        QTRY_COMPARE(order.size(), std::size_t{500});
        QVERIFY(std::is_sorted(order.begin(), order.end()));
        QCOMPARE(m1.memory().at("k"), std::string("499"));
    }

    void backupLeadsToThePrimary() {
        FakeNode m1("m1");
        FakeNode m2("m2");
        m1.setView(viewOf(4, {&m1, &m2}));
        m2.setView(viewOf(4, {&m1, &m2}));
        ClusterClient client(settingsFor({&m2}));
        const Pending written = write(client, "k", "v");
        QTRY_VERIFY(written.done());
        QCOMPARE(written.status(), Status::Ok);
        QVERIFY(written.answer().servedBy == m1.endpoint());
        QCOMPARE(m2.seen("WRITE"), 0);
    }

    void notPrimaryIsFollowedToItsHint() {
        FakeNode m1("m1");
        FakeNode m2("m2");
        m1.setView(viewOf(1, {&m1, &m2}));
        ClusterClient client(settingsFor({&m1}));
        QTRY_VERIFY(client.isConnected());
        // m1 has stepped down and knows who is next; no view says so yet.
        m1.setScript(always("WRITE", "-NOTPRIMARY " + toText(m2.endpoint()) + "\r\n"));
        const Pending written = write(client, "k", "v");
        QTRY_VERIFY(written.done());
        QCOMPARE(written.status(), Status::Ok);
        QVERIFY(written.answer().servedBy == m2.endpoint());
        QCOMPARE(written.answer().attempts, 2U);
        QCOMPARE(m1.seen("WRITE"), 1);
    }

    void emptyHintSendsTheClientToTheNextClaimant() {
        FakeNode m1("m1");
        FakeNode m2("m2");
        m1.setView(viewOf(1, {&m1, &m2}));
        ClusterClient client(settingsFor({&m1, &m2}));
        QTRY_VERIFY(client.isConnected());
        m1.setScript(always("WRITE", "-NOTPRIMARY\r\n"));
        m2.setView(viewOf(2, {&m2, &m1}));
        const Pending written = write(client, "k", "v");
        QTRY_VERIFY(written.done());
        QVERIFY(written.answer().servedBy == m2.endpoint());
    }

    void mastersThatPointAtEachOtherAreNotAskedInABurst() {
        FakeNode m1("m1");
        FakeNode m2("m2");
        m1.setView(viewOf(1, {&m1, &m2}));
        m1.setScript(always("READ", "-NOTPRIMARY " + toText(m2.endpoint()) + "\r\n"));
        m2.setScript(always("READ", "-NOTPRIMARY " + toText(m1.endpoint()) + "\r\n"));
        ClusterClient client(settingsFor({&m1}, 400ms));
        const Pending answer = read(client, "k");
        QTRY_VERIFY(answer.done());
        QCOMPARE(answer.status(), Status::Unavailable);
        QVERIFY(m1.seen("READ") + m2.seen("READ") <= 400 / 25 + 2);
    }

    void unavailableIsTriedAgainUntilItServes() {
        FakeNode m1("m1");
        m1.setView(viewOf(1, {&m1}));
        m1.setScript([&m1](const FakeNode::Arguments& arguments) -> std::optional<std::string> {
            if (arguments[0] == "WRITE" && m1.seen("WRITE") < 4) {
                return "-UNAVAILABLE recovering\r\n";
            }
            return std::nullopt;
        });
        ClusterClient client(settingsFor({&m1}));
        const Pending written = write(client, "k", "v");
        QTRY_VERIFY(written.done());
        QCOMPARE(written.status(), Status::Ok);
        QCOMPARE(written.answer().attempts, 4U);
        QVERIFY(written.answer().latency >= 3 * 25ms);
    }

    void refusalIsTheAnswerAtTheDeadline() {
        FakeNode m1("m1");
        m1.setView(viewOf(1, {&m1}));
        m1.setScript(always("WRITE", "-NOREPLICAS 0 of 1 copies\r\n"));
        ClusterClient client(settingsFor({&m1}, 200ms));
        const Pending written = write(client, "k", "v");
        QTRY_VERIFY(written.done());
        QCOMPARE(written.status(), Status::NoReplicas);
        QCOMPARE(written.answer().result.detail, std::string("0 of 1 copies"));
        QVERIFY(written.answer().attempts > 2);
    }

    void uncertainWriteIsNotRepeated() {
        FakeNode m1("m1");
        m1.setView(viewOf(1, {&m1}));
        m1.setScript(always("WRITE", "-UNCERTAIN no acknowledgement\r\n"));
        ClusterClient client(withoutSessions(settingsFor({&m1})));
        const Pending written = write(client, "k", "v");
        QTRY_VERIFY(written.done());
        QCOMPARE(written.status(), Status::Uncertain);
        QCOMPARE(m1.seen("WRITE"), 1);
    }

    void writeOfASessionIsRepeatedWithItsStamp() {
        FakeNode m1("m1");
        m1.setView(viewOf(1, {&m1}));
        ClusterClient client(settingsFor({&m1}));
        QTRY_VERIFY(client.isConnected());
        std::vector<FakeNode::Arguments> seen;
        m1.setScript([&](const FakeNode::Arguments& arguments) -> std::optional<std::string> {
            if (arguments[0] != "WRITE")
                return std::nullopt;
            seen.push_back(arguments);
            if (seen.size() == 1)
                return "-UNCERTAIN no acknowledgement\r\n";
            if (seen.size() == 2)
                m1.breakConnections();
            return std::nullopt;
        });
        const Pending written = write(client, "k", "v");
        QTRY_VERIFY(written.done());
        QCOMPARE(written.status(), Status::Ok);
        QCOMPARE(seen.size(), std::size_t{3});
        QCOMPARE(seen[0].size(), std::size_t{6});
        QCOMPARE(seen[0][3], std::string("SESSION"));
        QVERIFY(seen[1] == seen[0] && seen[2] == seen[0]);
        const Pending next = write(client, "k", "v");
        QTRY_VERIFY(next.done());
        QVERIFY(seen[3][4] == seen[0][4] && seen[3][5] != seen[0][5]);
    }

    void refusalAfterAnOpenAttemptIsUncertain() {
        FakeNode m1("m1");
        m1.setView(viewOf(1, {&m1}));
        ClusterClient client(settingsFor({&m1}, 300ms));
        QTRY_VERIFY(client.isConnected());
        m1.setScript([&](const FakeNode::Arguments& arguments) -> std::optional<std::string> {
            if (arguments[0] != "WRITE")
                return std::nullopt;
            return m1.seen("WRITE") == 1 ? "-UNCERTAIN no acknowledgement\r\n"
                                         : "-UNAVAILABLE no lease\r\n";
        });
        const Pending written = write(client, "k", "v");
        QTRY_VERIFY(written.done());
        QCOMPARE(written.status(), Status::Uncertain);
        QVERIFY(written.answer().attempts > 1);
    }

    void readIsRepeatedAndWriteIsUncertainWhenTheConnectionBreaks() {
        FakeNode m1("m1");
        m1.setView(viewOf(1, {&m1}));
        ClusterClient client(withoutSessions(settingsFor({&m1})));
        const QSignalSpy lost(&client, &ClusterClient::connectionLost);
        QTRY_VERIFY(client.isConnected());
        bool broken = false;
        m1.setScript([&](const FakeNode::Arguments& arguments) -> std::optional<std::string> {
            if (arguments[0] == "WRITE" && !broken) {
                broken = true;
                m1.breakConnections();
            }
            return std::nullopt;
        });
        const Pending written = write(client, "k", "v");
        const Pending found = read(client, "k");
        QTRY_VERIFY(written.done() && found.done());
        QCOMPARE(written.status(), Status::Uncertain);
        QCOMPARE(m1.seen("WRITE"), 1);
        QCOMPARE(found.status(), Status::Ok);
        QCOMPARE(found.answer().attempts, 2U);
        QCOMPARE(lost.size(), 1);
    }

    void requestWaitsForANodeThatIsNotThereYet() {
        FakeNode m1("m1");
        m1.setView(viewOf(1, {&m1}));
        m1.shutDown();
        ClusterClient client(settingsFor({&m1}));
        const Pending written = write(client, "k", "v");
        QTest::qWait(100);  // not a wait for a result: the node stays away for a while
        QVERIFY(!written.done());
        m1.resume();
        QTRY_VERIFY(written.done());
        QCOMPARE(written.status(), Status::Ok);
    }

    void hangingPrimaryIsLeftForTheOneThatClaims() {
        FakeNode m1("m1");
        FakeNode m2("m2");
        m1.setView(viewOf(1, {&m1, &m2}));
        m2.setView(viewOf(1, {&m1, &m2}));
        ClusterClient client(withoutSessions(settingsFor({&m1, &m2}, 2000ms)));
        QTRY_VERIFY(client.isConnected());
        m1.setFrozen(true);
        const Pending stuckWrite = write(client, "stuck", "1");
        const Pending stuckRead = read(client, "moved");
        QElapsedTimer timer;
        timer.start();
        m2.setView(viewOf(2, {&m2, &m1}));
        QTRY_VERIFY(stuckRead.done());
        QVERIFY2(timer.elapsed() < 600, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(stuckRead.answer().servedBy == m2.endpoint());
        const Pending newWrite = write(client, "new", "2");
        QTRY_VERIFY(newWrite.done());
        QCOMPARE(newWrite.status(), Status::Ok);
        QVERIFY(newWrite.answer().servedBy == m2.endpoint());
        QVERIFY(!stuckWrite.done());
        QTRY_VERIFY(stuckWrite.done());
        QCOMPARE(stuckWrite.status(), Status::Uncertain);
        QVERIFY(timer.elapsed() >= 1990);
    }

    void writeOfASessionFollowsTheOneThatClaims() {
        FakeNode m1("m1");
        FakeNode m2("m2");
        m1.setView(viewOf(1, {&m1, &m2}));
        m2.setView(viewOf(1, {&m1, &m2}));
        ClusterClient client(settingsFor({&m1, &m2}, 2000ms));
        QTRY_VERIFY(client.isConnected());
        m1.setFrozen(true);
        const Pending stuck = write(client, "stuck", "1");
        m2.setView(viewOf(2, {&m2, &m1}));
        QTRY_VERIFY(stuck.done());
        QCOMPARE(stuck.status(), Status::Ok);
        QVERIFY(stuck.answer().servedBy == m2.endpoint());
    }

    void writeHeldBackFromAHangingPrimaryDidNotHappen() {
        FakeNode m1("m1");
        m1.setView(viewOf(1, {&m1}));
        ClusterClient client(settingsFor({&m1}, 500ms));
        QTRY_VERIFY(client.isConnected());
        m1.setFrozen(true);
        const Pending first = write(client, "k", "1");
        QTest::qWait(400);  // the silence must last longer than the limit
        const Pending second = write(client, "k", "2");
        QTRY_VERIFY(first.done() && second.done());
        QCOMPARE(first.status(), Status::Uncertain);
        QCOMPARE(second.status(), Status::Unavailable);
        m1.setFrozen(false);
        const Pending third = write(client, "k", "3");
        QTRY_VERIFY(third.done());
        QCOMPARE(third.status(), Status::Ok);
        QCOMPARE(m1.seen("WRITE"), 2);
    }

    void olderClaimIsNotBelieved() {
        FakeNode m1("m1");
        FakeNode m2("m2");
        m1.setView(viewOf(7, {&m1, &m2}));
        m2.setView(viewOf(6, {&m2, &m1}));
        ClusterClient client(settingsFor({&m1}));
        QTRY_VERIFY(client.isConnected());
        client.addNodes({m2.endpoint()});
        m1.setScript([&m1](const FakeNode::Arguments& arguments) -> std::optional<std::string> {
            if (arguments[0] == "READ" && m1.seen("READ") < 6) {
                return "-UNAVAILABLE no lease\r\n";
            }
            return std::nullopt;
        });
        const Pending found = read(client, "k");
        QTRY_VERIFY(found.done());
        QVERIFY(found.answer().servedBy == m1.endpoint());
        QVERIFY(m2.seen("ENGRAM.VIEW") > 0);
        QCOMPARE(m2.seen("READ"), 0);
    }

    void nodesAreLearntFromThePrimary() {
        FakeNode m1("m1");
        FakeNode m2("m2");
        m1.setView(viewOf(1, {&m1}));
        m1.nodeLines = {{m1.member(), "primary"}, {m2.member(), "backup"}};
        ClusterClient client(settingsFor({&m1}));
        QTRY_VERIFY(m1.seen("ENGRAM.NODES") > 0);
        QTRY_VERIFY(client.isConnected());
        const Pending before = write(client, "k", "1");
        QTRY_VERIFY(before.done());
        m1.shutDown();
        m2.setView(viewOf(2, {&m2}));
        const Pending after = write(client, "k", "2");
        QTRY_VERIFY(after.done());
        QCOMPARE(after.status(), Status::Ok);
        QVERIFY(after.answer().servedBy == m2.endpoint());
        QVERIFY(after.answer().latency < 300ms);
    }

    void clientRefusesMoreThanItsLimit() {
        ClusterClient client(settingsFor({}, 60000ms));
        std::size_t answered = 0;
        for (std::size_t i = 0; i < limits::kMaxPendingRequests; ++i) {
            client.read("k", [&answered](const ClientAnswer&) { ++answered; });
        }
        const Pending refused = read(client, "k");
        QVERIFY(!refused.done());
        QTRY_VERIFY(refused.done());
        QCOMPARE(refused.status(), Status::Unavailable);
        QVERIFY(refused.answer().result.detail.find("too many") != std::string::npos);
        QCOMPARE(answered, std::size_t{0});
    }

    void otherCommandsGiveTheServersWords() {
        FakeNode m1("m1");
        m1.setView(viewOf(1, {&m1}));
        ClusterClient client(settingsFor({&m1}));
        std::optional<Result<resp::Value>> error;
        client.command({"ENGRAM.PROMOTE", "m2"}, false,
                       [&error](const Result<resp::Value>& reply) { error = reply; });
        QTRY_VERIFY(error.has_value());
        QVERIFY(error->has_value() && (*error)->isError());
        QVERIFY((*error)->text.find("unknown command") != std::string::npos);
    }

    void commandWithoutClusterFailsAtTheDeadline() {
        FakeNode gone("m1");
        gone.shutDown();
        ClusterClient client(settingsFor({&gone}, 150ms));
        std::optional<Result<resp::Value>> reply;
        client.command({"DBSIZE"}, true, [&](const Result<resp::Value>& r) { reply = r; });
        QTRY_VERIFY(reply.has_value());
        QVERIFY(!reply->has_value());
        QCOMPARE(reply->error().code, ErrorCode::Unavailable);
    }
};

QTEST_GUILESS_MAIN(ClusterClientTest)
#include "cluster_client_test.moc"
