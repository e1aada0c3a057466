// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include <QTest>

#include "event_stream.h"
#include "resp/writer.h"
#include "sample_events.h"
#include "trace/event_codec.h"
#include "trace/trace_parser.h"

using namespace engram;
using namespace engram::trace;

class TraceParserTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void piecesOfAnySizeGiveTheSame();
    void everyTruncationIsATornRecord();
    void spoiltBytesEndTheTraceAtTheirOffset();
    void badRecordsEndTheTrace_data();
    void badRecordsEndTheTrace();
    void olderTracesAreSeenAsTheirEventsHappened();
    void eventsAfterACutCountUntilTheNextBatch();
    void fieldsOfNewerNodesAreSkipped();
};

namespace {

std::string batchRecord(std::int64_t seenUs) {
    std::string bytes;
    resp::appendCommand(bytes, {kBatchName, std::to_string(seenUs)});
    return bytes;
}

std::string eventRecords(const std::vector<Event>& events) {
    std::string bytes;
    for (const Event& event : events)
        appendEvent(bytes, event);
    return bytes;
}

std::string sampleTrace() {
    return std::string(kTraceHeader) + batchRecord(10) + eventRecords(test::sampleEvents()) +
           batchRecord(20) + batchRecord(30) + eventRecords(test::EventStream(4).take(30));
}

/// What is wrong, and the batches before it.
std::string outcome(std::string_view bytes, std::size_t piece) {
    TraceParser parser;
    while (!bytes.empty() && parser.feed(bytes.substr(0, piece)))
        bytes.remove_prefix(std::min(piece, bytes.size()));
    const auto trace = parser.finish();
    if (!trace)
        return trace.error().detail;
    std::string text = "whole";
    if (trace->damage) {
        const bool isTorn = trace->damage->kind == TraceDamage::Kind::Torn;
        text = (isTorn ? "torn at " : "bad at ") + std::to_string(trace->damage->atByte) + ", " +
               std::to_string(trace->damage->eventsRead) + " read " + trace->damage->detail;
    }
    text += "\n";
    trace->recording.forEach(0, trace->recording.end(), [&text](const Batch& batch) {
        text += std::to_string(batch.seenUs) + "\n";
        for (const Event& event : batch.events)
            appendEvent(text, event);
    });
    return text;
}

std::string outcome(std::string_view bytes) {
    return outcome(bytes, bytes.size() + 1);
}

}  // namespace

void TraceParserTest::piecesOfAnySizeGiveTheSame() {
    const std::string bytes = sampleTrace();
    const std::string whole = outcome(bytes);
    QVERIFY(whole.starts_with("whole\n10\n"));
    for (const std::size_t piece : {1, 2, 3, 7, 100, 1000})
        QCOMPARE(outcome(bytes, piece), whole);
}

void TraceParserTest::everyTruncationIsATornRecord() {
    const std::string bytes = sampleTrace();
    for (std::size_t size = 0; size < bytes.size(); ++size) {
        const std::string result = outcome(std::string_view(bytes).substr(0, size));
        if (size < kTraceHeader.size())
            QCOMPARE(result, std::string("not a trace of Engram"));
        else
            QVERIFY2(result.starts_with("torn at ") || result.starts_with("whole\n"),
                     result.c_str());
    }
}

void TraceParserTest::spoiltBytesEndTheTraceAtTheirOffset() {
    const std::string good = sampleTrace();
    Random random(5);
    int damaged = 0;
    constexpr int kRounds = 3000;
    for (int round = 0; round < kRounds; ++round) {
        std::string bytes = good;
        for (std::uint64_t flips = 1 + random.below(3); flips > 0; --flips)
            bytes[random.below(bytes.size())] ^= static_cast<char>(1U << random.below(8));
        const std::string result = outcome(bytes);
        damaged += result.starts_with("bad at ") ? 1 : 0;
        QVERIFY(result.starts_with("bad at ") || result.starts_with("torn at ") ||
                result.starts_with("whole\n") || result == "not a trace of Engram");
        QCOMPARE(outcome(bytes, 512), result);
    }
    // Most bytes are names and lengths; others (in a key) change a value and are not noticed.
    QVERIFY(damaged > kRounds / 4);
    QVERIFY(damaged < kRounds);
}

void TraceParserTest::badRecordsEndTheTrace_data() {
    QTest::addColumn<QByteArray>("record");
    const auto row = [](const char* name, const QByteArray& record) {
        QTest::newRow(name) << record;
    };
    row("no record", "+OK\r\n");
    row("no number", ">\r\n");
    row("no texts", ">1\r\n:5\r\n");
    row("nested", ">1\r\n*1\r\n$1\r\na\r\n");
    row("empty", "*0\r\n");
    row("too many elements", ">65537\r\n");
    row("number that would wrap around", ">99999999999999999999999\r\n");
    row("text over the limit", ">1\r\n$99999999999\r\n");
    row("negative length", ">1\r\n$-1\r\n");
    row("bad line end", ">1\r\n$1\r\na\n\r");
    row("other name", "*2\r\n$12\r\nengram.other\r\n$1\r\n1\r\n");
    row("batch without time", "*1\r\n$12\r\nengram.batch\r\n");
    row("batch with a bad time", "*2\r\n$12\r\nengram.batch\r\n$2\r\n1x\r\n");
    row("batch before 1970", "*2\r\n$12\r\nengram.batch\r\n$2\r\n-1\r\n");
    row("batch at the end of time", "*2\r\n$12\r\nengram.batch\r\n$19\r\n9223372036854775807\r\n");
    row("batch with more", "*3\r\n$12\r\nengram.batch\r\n$1\r\n1\r\n$1\r\n1\r\n");
    row("unknown kind", ">4\r\n$12\r\nengram.event\r\n$1\r\nx\r\n$1\r\n1\r\n$0\r\n\r\n");
}

void TraceParserTest::badRecordsEndTheTrace() {
    QFETCH(const QByteArray, record);
    const std::string before = std::string(kTraceHeader) + batchRecord(10);
    const std::string result = outcome(before + record.toStdString());
    const std::string expected = "bad at " + std::to_string(before.size()) + ", 0 read ";
    QVERIFY2(result.starts_with(expected) && result.ends_with("\n10\n"), result.c_str());
    QVERIFY(result.find('\n') > expected.size());
}

void TraceParserTest::olderTracesAreSeenAsTheirEventsHappened() {
    std::vector<Event> events(7);
    const std::vector<std::int64_t> wallUs{1000, 900, 17000 - 1, 500, 17000, 40000, 33001};
    for (std::size_t at = 0; at < events.size(); ++at)
        events[at].time = {static_cast<std::uint64_t>(wallUs[at]) << 12U};
    TraceParser parser;
    QVERIFY(parser.feed(std::string(kTraceHeaderVersion1) + eventRecords(events)));
    const auto trace = parser.finish();
    QVERIFY(trace.has_value());
    std::vector<std::int64_t> seenUs;
    std::vector<std::size_t> sizes;
    trace->recording.forEach(0, trace->recording.end(), [&](const Batch& batch) {
        seenUs.push_back(batch.seenUs);
        sizes.push_back(batch.events.size());
    });
    QCOMPARE(seenUs, (std::vector<std::int64_t>{17000 - 1, 17000, 40000}));
    QCOMPARE(sizes, (std::vector<std::size_t>{4, 1, 2}));
}

void TraceParserTest::eventsAfterACutCountUntilTheNextBatch() {
    std::vector<Event> events(2);
    events[1].time = {std::uint64_t{5} << 12U};
    const std::string result =
        outcome(std::string(kTraceHeader) + eventRecords(events) + batchRecord(9));
    QVERIFY(result.starts_with("whole\n5\n"));
    QVERIFY(result.ends_with("9\n"));
}

void TraceParserTest::fieldsOfNewerNodesAreSkipped() {
    const std::string result = outcome(std::string(kTraceHeader) +
                                       ">6\r\n$12\r\nengram.event\r\n$5\r\ntally\r\n$1\r\n1\r\n"
                                       "$2\r\nm1\r\n$6\r\ncolour\r\n$3\r\nred\r\n");
    QVERIFY2(result.starts_with("whole\n0\n>4\r\n"), result.c_str());
}

QTEST_APPLESS_MAIN(TraceParserTest)
#include "trace_parser_test.moc"
