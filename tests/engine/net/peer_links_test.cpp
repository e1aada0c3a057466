// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "net/peer_links.h"

#include <QTcpSocket>
#include <QTest>
#include <algorithm>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "e2e/wire_client.h"
#include "net/server.h"
#include "net/turn.h"
#include "resp/writer.h"

using namespace engram;
using namespace engram::net;

namespace {

/// A node that greets with "HI id incarnation port" and keeps what it gets.
class TestNode final : public PeerHandler, public ConnectionHandler {
public:
    TestNode(Turn& turn, std::string id, std::uint64_t incarnation = 1)
        : m_turn(turn),
          m_id(std::move(id)),
          m_incarnation(incarnation),
          links(turn, *this),
          m_server([this](std::unique_ptr<QTcpSocket> socket) {
              auto connection = std::make_unique<Connection>(m_turn, std::move(socket), *this);
              Connection* key = connection.get();
              m_inbound.emplace(key, std::move(connection));
          }) {}

    bool listen(std::uint16_t port = 0) {
        const auto result = m_server.listenOn({"127.0.0.1", port});
        if (result)
            endpoint = *result;
        return result.has_value();
    }
    void stopListening() { m_server.close(); }

    void appendGreeting(std::string& out) override {
        resp::appendCommand(
            out, {"HI", m_id, std::to_string(m_incarnation), std::to_string(endpoint.port)});
    }
    Result<PeerGreeting> onGreeting(const resp::Arguments& arguments) override {
        if (arguments.size() != 4 || arguments[0] != "HI")
            return failure(ErrorCode::Malformed, "no greeting");
        if (arguments[1] == stranger)
            return failure(ErrorCode::Taken, "not wanted");
        return PeerGreeting{
            {NodeId(arguments[1]), Incarnation{std::stoull(std::string(arguments[2]))}},
            {"127.0.0.1", static_cast<std::uint16_t>(std::stoi(std::string(arguments[3])))}};
    }
    void onPeerUp(const PeerName& peer) override {
        log.push_back("up " + peer.id.text() + "/" + std::to_string(peer.incarnation.value));
    }
    void onPeerDown(const PeerName& peer) override {
        log.push_back("down " + peer.id.text() + "/" + std::to_string(peer.incarnation.value));
    }
    Result<void> onPeerCommand(const PeerName& peer, const resp::Arguments& arguments) override {
        log.push_back(peer.id.text() + " says " + std::string(arguments[0]));
        return {};
    }
    void appendRefusal(std::string& out, const Error& reason) override {
        resp::appendCommand(out, {"NO", reason.detail});
    }
    void onLinkError(const std::string& text) override { errors.push_back(text); }

    void onCommand(Connection& connection, const resp::Arguments& arguments) override {
        auto node = m_inbound.extract(&connection);
        links.adopt(std::move(node.mapped()), arguments);
    }
    void onBadInput(Connection& connection, const std::string& error, bool) override {
        connection.abort(error);
    }
    void onClosed(Connection& connection, const std::string&) override {
        auto node = m_inbound.extract(&connection);
        if (!node.empty())
            m_turn.discard(std::move(node.mapped()));
    }

    bool say(const std::string& peer, const std::string& text) {
        std::string* out = links.outputTo(NodeId(peer));
        if (out == nullptr)
            return false;
        resp::appendCommand(*out, {text});
        return true;
    }
    long count(const std::string& line) const { return std::count(log.begin(), log.end(), line); }

private:
    Turn& m_turn;
    std::string m_id;
    std::uint64_t m_incarnation;
    std::map<Connection*, std::unique_ptr<Connection>> m_inbound;

public:
    PeerLinks links;
    Endpoint endpoint;
    std::string stranger;  // whose greeting is refused
    std::vector<std::string> log;
    std::vector<std::string> errors;

private:
    Server m_server;
};

}  // namespace

class PeerLinksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wantedPeerIsDialledAndBothSidesSpeak() {
        Turn turn;
        TestNode a(turn, "a");
        TestNode b(turn, "b");
        QVERIFY(a.listen() && b.listen());
        a.links.setWanted({b.endpoint});
        QTRY_VERIFY(a.links.isUp(NodeId("b")) && b.links.isUp(NodeId("a")));
        QVERIFY(a.say("b", "x"));
        QVERIFY(b.say("a", "y"));
        QTRY_COMPARE(b.count("a says x"), 1L);
        QTRY_COMPARE(a.count("b says y"), 1L);
    }

    void absentPeerIsNamedOnce() {
        Turn turn;
        TestNode a(turn, "a");
        QVERIFY(a.listen());
        TestNode b(turn, "b");
        QVERIFY(b.listen());
        const Endpoint later = b.endpoint;
        b.stopListening();
        a.links.setWanted({later});
        QTRY_COMPARE(a.errors.size(), std::size_t{1});
        QCOMPARE(a.errors[0], "no link to " + toText(later) + ": Connection refused; trying again");
        QVERIFY(!QTest::qWaitFor([&] { return a.errors.size() > 1; }, 300));
        QVERIFY(b.listen(later.port));
        QTRY_VERIFY(a.links.isUp(NodeId("b")));
        QCOMPARE(a.errors.size(), std::size_t{1});
    }

    void refusedNodeIsToldWhy() {
        Turn turn;
        TestNode a(turn, "a");
        TestNode b(turn, "b");
        b.stranger = "a";
        QVERIFY(a.listen() && b.listen());
        a.links.setWanted({b.endpoint});
        QTRY_VERIFY(a.count("b says NO") > 0);
        QVERIFY(!b.links.isUp(NodeId("a")));
        QCOMPARE(b.errors[0], std::string("a link is refused: not wanted"));
    }

    void absentPeerIsDialledAgainUntilItIsThere() {
        Turn turn;
        TestNode a(turn, "a");
        QVERIFY(a.listen());
        Endpoint later;
        {
            TestNode probe(turn, "probe");
            QVERIFY(probe.listen());
            later = probe.endpoint;
        }
        a.links.setWanted({later});
        QTest::qWait(200);
        QVERIFY(!a.links.isUp(NodeId("b")));
        TestNode b(turn, "b");
        QVERIFY(b.listen(later.port));
        QTRY_VERIFY_WITH_TIMEOUT(a.links.isUp(NodeId("b")), 2000);
    }

    void lostPeerIsReportedDownAndDialledAgain() {
        Turn turn;
        TestNode a(turn, "a");
        QVERIFY(a.listen());
        auto b = std::make_unique<TestNode>(turn, "b", 1);
        QVERIFY(b->listen());
        const std::uint16_t port = b->endpoint.port;
        a.links.setWanted({b->endpoint});
        QTRY_COMPARE(a.count("up b/1"), 1L);
        b.reset();
        QTRY_COMPARE(a.count("down b/1"), 1L);
        QVERIFY(!a.say("b", "lost"));
        b = std::make_unique<TestNode>(turn, "b", 2);
        QVERIFY(b->listen(port));
        QTRY_COMPARE_WITH_TIMEOUT(a.count("up b/2"), 1L, 2000);
    }

    void twoLinksToOnePeerAreOnePeer() {
        Turn turn;
        TestNode a(turn, "a");
        TestNode b(turn, "b");
        QVERIFY(a.listen() && b.listen());
        a.links.setWanted({b.endpoint});
        b.links.setWanted({a.endpoint});
        QTRY_VERIFY(a.links.isUp(NodeId("b")) && b.links.isUp(NodeId("a")));
        // A third link by hand, as if a dial had crossed with another.
        test::WireClient extra(b.endpoint);
        QVERIFY(extra.waitConnected());
        extra.sendCommand({"HI", "a", "1", std::to_string(a.endpoint.port)});
        QVERIFY(extra.receive().has_value());
        QCOMPARE(b.count("up a/1"), 1L);
        // The newest live link is the one that is used.
        QVERIFY(b.say("a", "newest"));
        const auto command = extra.receive();
        QVERIFY(command.has_value());
        QCOMPARE(command->elements.at(0).text, std::string("newest"));
        extra.close();
        QVERIFY(
            QTest::qWaitFor([&] { return b.say("a", "again") && a.count("b says again") > 0; }));
        QCOMPARE(b.count("down a/1"), 0L);
    }

    void newerProcessOfTheSameNameReplacesTheOldOne() {
        Turn turn;
        TestNode b(turn, "b");
        QVERIFY(b.listen());
        test::WireClient old(b.endpoint);
        QVERIFY(old.waitConnected());
        old.sendCommand({"HI", "a", "1", "1"});
        QTRY_COMPARE(b.count("up a/1"), 1L);
        test::WireClient fresh(b.endpoint);
        QVERIFY(fresh.waitConnected());
        fresh.sendCommand({"HI", "a", "2", "1"});
        QTRY_COMPARE(b.count("up a/2"), 1L);
        QCOMPARE(b.count("down a/1"), 1L);
        QVERIFY(old.waitClosed());
        QVERIFY(b.log.at(1) == "down a/1" && b.log.at(2) == "up a/2");
    }

    void wrongGreetingEndsTheLinkOnly() {
        Turn turn;
        TestNode b(turn, "b");
        QVERIFY(b.listen());
        test::WireClient stranger(b.endpoint);
        QVERIFY(stranger.waitConnected());
        stranger.sendCommand({"HO"});
        QVERIFY(stranger.waitClosed());
        QVERIFY(b.log.empty());
    }

    void closeAllReportsDownAndDialsAgain() {
        Turn turn;
        TestNode a(turn, "a");
        TestNode b(turn, "b");
        QVERIFY(a.listen() && b.listen());
        a.links.setWanted({b.endpoint});
        QTRY_COMPARE(a.count("up b/1"), 1L);
        a.links.closeAll();
        QCOMPARE(a.count("down b/1"), 1L);
        QTRY_COMPARE(a.count("up b/1"), 2L);
        QTRY_VERIFY(b.links.isUp(NodeId("a")));
    }
};

QTEST_GUILESS_MAIN(PeerLinksTest)
#include "peer_links_test.moc"
