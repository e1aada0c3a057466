// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "client/reply_decoder.h"

#include <QTest>

using namespace engram;

namespace {

resp::Value parse(std::string_view bytes) {
    const auto parsed = resp::parseValue(bytes);
    return parsed && parsed->complete ? parsed->value : resp::Value{};
}

}  // namespace

class ReplyDecoderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readAnswerHasAllItsFields() {
        const std::string bytes = "%5\r\n$6\r\nstatus\r\n$2\r\nOK\r\n$5\r\nvalue\r\n$3\r\na" +
                                  std::string(1, '\0') +
                                  "b\r\n$7\r\nversion\r\n$4\r\n3.17\r\n$4\r\nslot\r\n:512\r\n"
                                  "$8\r\nreplicas\r\n*2\r\n$2\r\ns1\r\n$2\r\ns4\r\n";
        const OperationResult whole = decodeDataReply(parse(bytes));
        QCOMPARE(whole.status, Status::Ok);
        QCOMPARE(whole.value.view(), std::string_view("a\0b", 3));
        QVERIFY(whole.version == (Version{Epoch{3}, 17}));
        QCOMPARE(whole.slot.value, std::uint16_t{512});
        QVERIFY(whole.replicas == (std::vector<NodeId>{NodeId("s1"), NodeId("s4")}));
    }

    void notFoundIsAStatusOfItsOwn() {
        const OperationResult result =
            decodeDataReply(parse("%2\r\n$6\r\nstatus\r\n$9\r\nNOT_FOUND\r\n$5\r\nvalue\r\n_\r\n"));
        QCOMPARE(result.status, Status::NotFound);
        QCOMPARE(result.value.size(), std::size_t{0});
    }

    void answerWithoutStatusIsNotTakenForNotFound() {
        QCOMPARE(decodeDataReply(parse("+OK\r\n")).status, Status::Unavailable);
        QCOMPARE(decodeDataReply(parse("_\r\n")).status, Status::Unavailable);
        QCOMPARE(decodeDataReply(parse("*0\r\n")).status, Status::Unavailable);
    }

    void flatArrayOfResp2IsReadLikeAMap() {
        const OperationResult result = decodeDataReply(
            parse("*4\r\n$6\r\nstatus\r\n$2\r\nOK\r\n$7\r\nversion\r\n$3\r\n1.2\r\n"));
        QCOMPARE(result.status, Status::Ok);
        QVERIFY(result.version == (Version{Epoch{1}, 2}));
    }

    void errorCodesHaveTheirMeaning_data() {
        QTest::addColumn<QByteArray>("reply");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("outcome");
        QTest::addColumn<QByteArray>("detail");
        const auto row = [](const char* reply, Status status, Outcome outcome, const char* detail) {
            QTest::newRow(reply) << QByteArray(reply) + "\r\n"
                                 << int(status) << int(outcome) << QByteArray(detail);
        };
        row("-NOTPRIMARY 10.0.0.1:7401", Status::NotPrimary, Outcome::NotPrimary, "10.0.0.1:7401");
        row("-NOTPRIMARY", Status::NotPrimary, Outcome::NotPrimary, "");
        row("-NOREPLICAS 0 of 1", Status::NoReplicas, Outcome::NotNow, "0 of 1");
        row("-UNAVAILABLE no lease", Status::Unavailable, Outcome::NotNow, "no lease");
        row("-UNCERTAIN timeout", Status::Uncertain, Outcome::Uncertain, "timeout");
        row("-CROSSSLOT keys", Status::CrossSlot, Outcome::Answered, "keys");
        row("-ERR key is empty", Status::Rejected, Outcome::Answered, "key is empty");
        row("-NOTPRIMARYX y", Status::Unavailable, Outcome::Answered, "NOTPRIMARYX y");
    }
    void errorCodesHaveTheirMeaning() {
        QFETCH(QByteArray, reply);
        QFETCH(int, status);
        QFETCH(int, outcome);
        QFETCH(QByteArray, detail);
        const ReplyMeaning meaning = meaningOf(parse(reply.toStdString()));
        QCOMPARE(int(meaning.status), status);
        QCOMPARE(int(meaning.outcome), outcome);
        QCOMPARE(meaning.detail, detail.toStdString());
    }

    void versionsAreChecked() {
        QVERIFY(parseVersion("12.345") == (Version{Epoch{12}, 345}));
        for (const char* bad : {"", ".", "1", "1.", ".1", "1.2.3", "a.b"}) {
            QVERIFY2(parseVersion(bad).isNone(), bad);
        }
    }

    void nodeLinesWithoutAddressAreLeftOut() {
        const auto nodes = decodeNodes(
            parse("*3\r\n%3\r\n$4\r\nrole\r\n$7\r\nprimary\r\n$4\r\nhost\r\n$1\r\na\r\n"
                  "$4\r\nport\r\n:1\r\n"
                  "%3\r\n$4\r\nrole\r\n$5\r\nslave\r\n$4\r\nhost\r\n$1\r\nb\r\n$4\r\nport\r\n:2\r\n"
                  "%2\r\n$4\r\nrole\r\n$5\r\nslave\r\n$4\r\nhost\r\n$1\r\nc\r\n"));
        QCOMPARE(nodes.size(), std::size_t{2});
        QVERIFY(nodes[0].endpoint == (Endpoint{"a", 1}) && nodes[0].isMaster);
        QVERIFY(nodes[1].endpoint == (Endpoint{"b", 2}) && !nodes[1].isMaster);
    }
};

QTEST_GUILESS_MAIN(ReplyDecoderTest)
#include "reply_decoder_test.moc"
