// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "sample_events.h"
#include "trace/trace_file.h"

using namespace engram;
using namespace engram::trace;

class TraceFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void traceReadsBackAsWritten();
    void tornLastEventIsLeftOutAndCounted();
    void damageIsNamedWithItsOffset();
    void otherFilesAreNoTraces();
    void missingFileIsAnIoError();
    void fullDiskIsAnIoError();
    void cursorGoesInTimeOrderAndKeepsFileOrderForTies();
    void cursorAdvancesUpToAndIncluding();

private:
    [[nodiscard]] QByteArray bytes() const;
    void setBytes(const QByteArray& content) const;

    std::unique_ptr<QTemporaryDir> m_dir;
    std::string m_path;
};

void TraceFileTest::init() {
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
    m_path = m_dir->filePath(QStringLiteral("run.engram-trace")).toStdString();
    auto writer = TraceWriter::create(m_path);
    QVERIFY(writer.has_value());
    for (const Event& event : test::sampleEvents())
        QVERIFY(writer->append(event).has_value());
    QVERIFY(writer->flush().has_value());
}

QByteArray TraceFileTest::bytes() const {
    QFile file(QString::fromStdString(m_path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TraceFileTest::setBytes(const QByteArray& content) const {
    QFile file(QString::fromStdString(m_path));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

void TraceFileTest::traceReadsBackAsWritten() {
    const auto trace = readTrace(m_path);
    QVERIFY(trace.has_value());
    QVERIFY(trace->events == test::sampleEvents());
    QCOMPARE(trace->tornBytes, std::size_t{0});
}

void TraceFileTest::tornLastEventIsLeftOutAndCounted() {
    setBytes(bytes().chopped(5));
    const auto trace = readTrace(m_path);
    QVERIFY(trace.has_value());
    auto expected = test::sampleEvents();
    expected.pop_back();
    QVERIFY(trace->events == expected);
    QVERIFY(trace->tornBytes > 0);
}

void TraceFileTest::damageIsNamedWithItsOffset() {
    QByteArray content = bytes();
    const auto second = content.indexOf('>', content.indexOf('>') + 1);
    content[second] = '@';
    setBytes(content);
    const auto trace = readTrace(m_path);
    QVERIFY(!trace.has_value());
    QCOMPARE(trace.error().code, ErrorCode::Malformed);
    QVERIFY(QString::fromStdString(trace.error().detail)
                .contains(QStringLiteral("byte %1:").arg(second)));
}

void TraceFileTest::otherFilesAreNoTraces() {
    for (const QByteArray& content : {QByteArray(), QByteArray("+engram-trace 2\r\n")}) {
        setBytes(content);
        const auto trace = readTrace(m_path);
        QVERIFY(!trace.has_value());
        QCOMPARE(trace.error().code, ErrorCode::Malformed);
    }
}

void TraceFileTest::missingFileIsAnIoError() {
    const auto trace = readTrace(m_path + ".missing");
    QVERIFY(!trace.has_value());
    QCOMPARE(trace.error().code, ErrorCode::Io);
    QVERIFY(!TraceWriter::create(m_path + "/below/a/file").has_value());
}

void TraceFileTest::fullDiskIsAnIoError() {
    auto writer = TraceWriter::create("/dev/full");
    QVERIFY(writer.has_value());
    QVERIFY(writer->append(test::sampleEvents().front()).has_value());
    const auto flushed = writer->flush();
    QVERIFY(!flushed.has_value());
    QCOMPARE(flushed.error().code, ErrorCode::Io);
}

namespace {

std::vector<Event> eventsAt(const std::vector<std::uint64_t>& times) {
    std::vector<Event> events;
    for (const std::uint64_t time : times) {
        Event event;
        event.time = {time};
        event.text = std::to_string(events.size());
        events.push_back(event);
    }
    return events;
}

std::string textsOf(const std::vector<Event>& events) {
    std::string texts;
    for (const Event& event : events)
        texts += event.text;
    return texts;
}

}  // namespace

void TraceFileTest::cursorGoesInTimeOrderAndKeepsFileOrderForTies() {
    ReplayCursor cursor(eventsAt({30, 10, 20, 10}));
    std::string texts;
    while (const Event* event = cursor.next())
        texts += event->text;
    QCOMPARE(texts, std::string("1320"));
    QVERIFY(cursor.atEnd());
    cursor.rewind();
    QCOMPARE(cursor.next()->text, std::string("1"));
}

void TraceFileTest::cursorAdvancesUpToAndIncluding() {
    ReplayCursor cursor(eventsAt({30, 10, 20, 10}));
    QVERIFY(cursor.advanceTo({9}).empty());
    QCOMPARE(textsOf(cursor.advanceTo({20})), std::string("132"));
    QVERIFY(cursor.advanceTo({20}).empty());
    QCOMPARE(textsOf(cursor.advanceTo({UINT64_MAX})), std::string("0"));
    QVERIFY(cursor.atEnd());
    QVERIFY(cursor.next() == nullptr);
}

QTEST_APPLESS_MAIN(TraceFileTest)
#include "trace_file_test.moc"
