// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include <QTest>

#include "resp/value.h"
#include "sample_events.h"
#include "trace/event_codec.h"

using namespace engram;
using namespace engram::trace;

class EventCodecTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindComesBackAsItWas();
    void onlySetFieldsAreSent();
    void unknownFieldsAreSkipped();
    void badEventIsMalformed_data();
    void badEventIsMalformed();
    void otherRepliesAreNoEvents();
};

namespace {

resp::Value parsed(const std::string& bytes) {
    const auto value = resp::parseValue(bytes);
    return value && value->complete ? value->value : resp::Value{};
}

/// An event as any client might write it.
resp::Value eventOf(const QByteArrayList& texts) {
    std::string bytes;
    resp::Writer writer(bytes);
    writer.push(std::size_t(texts.size()));
    for (const QByteArray& text : texts)
        writer.bulk(text.toStdString());
    return parsed(bytes);
}

}  // namespace

void EventCodecTest::everyKindComesBackAsItWas() {
    for (const Event& event : test::sampleEvents()) {
        for (const auto protocol : {resp::Protocol::Resp2, resp::Protocol::Resp3}) {
            std::string bytes;
            appendEvent(bytes, event, protocol);
            const resp::Value value = parsed(bytes);
            QVERIFY(isEvent(value));
            QCOMPARE(value.type, protocol == resp::Protocol::Resp3 ? resp::ValueType::Push
                                                                   : resp::ValueType::Array);
            const auto decoded = decodeEvent(value);
            QVERIFY2(decoded.has_value(), decoded ? "" : decoded.error().detail.c_str());
            QVERIFY2(*decoded == event, bytes.c_str());
        }
    }
}

void EventCodecTest::onlySetFieldsAreSent() {
    Event event;
    event.kind = EventKind::LeaseLost;
    event.time = {77};
    event.node = NodeId("m1");
    event.epoch = Epoch{3};
    std::string bytes;
    appendEvent(bytes, event);
    QCOMPARE(bytes, std::string(">6\r\n$12\r\nengram.event\r\n$10\r\nlease-lost\r\n$2\r\n77\r\n"
                                "$2\r\nm1\r\n$5\r\nepoch\r\n$1\r\n3\r\n"));
}

void EventCodecTest::unknownFieldsAreSkipped() {
    const auto decoded =
        decodeEvent(eventOf({"engram.event", "tally", "1", "m1", "colour", "red", "key", "k"}));
    QVERIFY(decoded.has_value());
    QCOMPARE(decoded->key, std::string("k"));
}

void EventCodecTest::badEventIsMalformed_data() {
    QTest::addColumn<QByteArrayList>("texts");
    const auto row = [](const char* name, const QByteArrayList& texts) {
        QTest::newRow(name) << QByteArrayList{"engram.event"} + texts;
    };
    row("unknown kind", {"other", "1", "m1"});
    row("bad time", {"tally", "-1", "m1"});
    row("too short", {"tally", "1"});
    row("field without value", {"tally", "1", "m1", "key"});
    row("bad hop", {"tally", "1", "m1", "hop", "x"});
    row("bad request", {"tally", "1", "m1", "request", "x"});
    row("bad epoch", {"tally", "1", "m1", "epoch", ""});
    row("bad number", {"tally", "1", "m1", "number", "01"});
    row("bad version", {"tally", "1", "m1", "version", "1"});
    row("bad sequence", {"tally", "1", "m1", "version", "1.x"});
    row("slot over the last", {"tally", "1", "m1", "slot", "1024"});
    row("bad counter", {"tally", "1", "m1", "counter.keys", "1.5"});
}

void EventCodecTest::badEventIsMalformed() {
    QFETCH(const QByteArrayList, texts);
    const auto decoded = decodeEvent(eventOf(texts));
    QVERIFY(!decoded.has_value());
    QCOMPARE(decoded.error().code, ErrorCode::Malformed);
}

void EventCodecTest::otherRepliesAreNoEvents() {
    QVERIFY(!isEvent(parsed("+OK\r\n")));
    QVERIFY(!isEvent(parsed("*0\r\n")));
    QVERIFY(!isEvent(parsed(">4\r\n+message\r\n+a\r\n+b\r\n+c\r\n")));
    QVERIFY(!decodeEvent(parsed("+OK\r\n")).has_value());
}

QTEST_APPLESS_MAIN(EventCodecTest)
#include "event_codec_test.moc"
