// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include <QTest>
#include <set>

#include "protocol/codec.h"
#include "protocol/machine.h"
#include "resp/writer.h"
#include "sample_messages.h"

using namespace engram;

class CodecTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void samplesCoverEveryMessage();
    void everyMessageComesBackAsItWas();
    void everyTruncationIsMalformed();
    void aFurtherArgumentIsMalformed();
    void badFieldNamesMessageAndArgument_data();
    void badFieldNamesMessageAndArgument();
    void tooLargeIsSaidSo();
    void onlyMessageNamesAreMessages();
    void epochAndNameAreThoseOfTheMessage();
    void traceSamplesTheStatedShare();
};

namespace {

constexpr HybridTime kSent{123456789};

std::string encoded(const Message& message) {
    std::string bytes;
    encodeMessage(bytes, message, kSent);
    return bytes;
}

/// The arguments of a StoreEntries with one entry, in order; tests spoil one of them.
std::vector<std::string> storeArguments() {
    return {"ENGRAM.STORE", "1", "6", "77", "5", "1023", "1", "key", "3", "4", "0",
            "value",        "1", "9", "12", "3", "4",    "-7"};
}

Result<DecodedMessage> decode(const std::vector<std::string>& arguments) {
    return decodeMessage(resp::Arguments(arguments.begin(), arguments.end()));
}

}  // namespace

void CodecTest::samplesCoverEveryMessage() {
    std::set<std::size_t> alternatives;
    for (const Message& message : test::sampleMessages())
        alternatives.insert(message.index());
    QCOMPARE(alternatives.size(), std::variant_size_v<Message>);
}

void CodecTest::everyMessageComesBackAsItWas() {
    for (const Message& message : test::sampleMessages()) {
        const std::string bytes = encoded(message);
        const resp::Arguments arguments = test::argumentsOf(bytes);
        QVERIFY2(!arguments.empty(), bytes.c_str());
        QVERIFY(isMessageName(arguments[0]));
        const auto decoded = decodeMessage(arguments);
        QVERIFY2(decoded.has_value(), decoded ? "" : decoded.error().detail.c_str());
        QCOMPARE(decoded->sent.packed, kSent.packed);
        QCOMPARE(decoded->message.index(), message.index());
        // Encoding is a function of the fields alone, so equal bytes mean equal messages.
        QCOMPARE(encoded(decoded->message), bytes);
    }
    const std::string bytes = encoded(Accept{Epoch{3}, std::make_shared<View>(test::sampleView())});
    const auto decoded = decodeMessage(test::argumentsOf(bytes));
    QVERIFY(*std::get<Accept>(decoded->message).view == test::sampleView());
}

void CodecTest::everyTruncationIsMalformed() {
    for (const Message& message : test::sampleMessages()) {
        const std::string bytes = encoded(message);
        const resp::Arguments whole = test::argumentsOf(bytes);
        for (std::size_t count = 0; count < whole.size(); ++count) {
            const auto decoded = decodeMessage(
                resp::Arguments(whole.begin(), whole.begin() + std::ptrdiff_t(count)));
            QVERIFY2(!decoded.has_value(), bytes.c_str());
            QCOMPARE(decoded.error().code, ErrorCode::Malformed);
        }
        for (std::size_t length = 0; length < bytes.size(); ++length)
            QVERIFY(test::argumentsOf(bytes.substr(0, length)).empty());
    }
}

void CodecTest::aFurtherArgumentIsMalformed() {
    for (const Message& message : test::sampleMessages()) {
        const std::string bytes = encoded(message);
        resp::Arguments arguments = test::argumentsOf(bytes);
        arguments.push_back("0");
        QVERIFY2(!decodeMessage(arguments).has_value(), bytes.c_str());
    }
}

void CodecTest::badFieldNamesMessageAndArgument_data() {
    QTest::addColumn<int>("argument");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("time is no number") << 1 << QByteArray("x");
    QTest::newRow("epoch is negative") << 2 << QByteArray("-1");
    QTest::newRow("epoch is empty") << 2 << QByteArray("");
    QTest::newRow("epoch has a leading zero") << 2 << QByteArray("06");
    QTest::newRow("request is over 64 bits") << 3 << QByteArray("18446744073709551616");
    QTest::newRow("slot is over the last") << 5 << QByteArray("1024");
    QTest::newRow("slot is over 16 bits") << 5 << QByteArray("65536");
    QTest::newRow("tombstone is no truth value") << 10 << QByteArray("2");
}

void CodecTest::badFieldNamesMessageAndArgument() {
    QFETCH(const int, argument);
    QFETCH(const QByteArray, text);
    QVERIFY(decode(storeArguments()).has_value());
    auto arguments = storeArguments();
    arguments[std::size_t(argument)] = text.toStdString();
    const auto decoded = decode(arguments);
    QVERIFY(!decoded.has_value());
    QCOMPARE(decoded.error().code, ErrorCode::Malformed);
    const std::string start = "ENGRAM.STORE: argument " + std::to_string(argument) + ":";
    QVERIFY2(decoded.error().detail.starts_with(start), decoded.error().detail.c_str());
}

void CodecTest::tooLargeIsSaidSo() {
    auto arguments = storeArguments();
    arguments[7] = std::string(limits::kMaxKeyBytes, 'k');
    QVERIFY(decode(arguments).has_value());
    arguments[7] += 'k';
    QCOMPARE(decode(arguments).error().code, ErrorCode::TooLarge);

    arguments = storeArguments();
    arguments[11] = std::string(limits::kMaxValueBytes, 'v');
    QVERIFY(decode(arguments).has_value());
    arguments[11] += 'v';
    QCOMPARE(decode(arguments).error().code, ErrorCode::TooLarge);

    for (const char* count : {"2", "65536", "18446744073709551615"}) {
        arguments = storeArguments();
        arguments[6] = count;
        QCOMPARE(decode(arguments).error().code, ErrorCode::Malformed);
    }
}

void CodecTest::onlyMessageNamesAreMessages() {
    QVERIFY(isMessageName("ENGRAM.STORE"));
    QVERIFY(!isMessageName("ENGRAM.NODES"));
    QVERIFY(!isMessageName("ENGRAM.STORE "));
    QVERIFY(!isMessageName("GET"));
    QVERIFY(!isMessageName(""));
    QVERIFY(!decode({"GET", "key"}).has_value());
    QVERIFY(!decode({}).has_value());
}

void CodecTest::epochAndNameAreThoseOfTheMessage() {
    QCOMPARE(nameOf(Fenced{Epoch{6}}), Fenced::kName);
    QCOMPARE(epochOf(Fenced{Epoch{6}}).value, std::uint64_t{6});
}

void CodecTest::traceSamplesTheStatedShare() {
    QVERIFY(!(TracePolicy{false, 0}.samples(RequestId{1})));
    int sampled = 0;
    for (std::uint64_t id = 0; id < 16000; ++id) {
        QVERIFY((TracePolicy{true, 0}.samples(RequestId{id})));
        sampled += TracePolicy{true, 15}.samples(RequestId{id}) ? 1 : 0;
    }
    QVERIFY2(sampled > 850 && sampled < 1150, std::to_string(sampled).c_str());
}

QTEST_APPLESS_MAIN(CodecTest)
#include "codec_test.moc"
