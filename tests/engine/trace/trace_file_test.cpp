// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include <sys/resource.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>

#include "event_stream.h"
#include "sample_events.h"
#include "trace/event_codec.h"
#include "trace/trace_file.h"

using namespace engram;
using namespace engram::trace;

class TraceFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void savedRecordingComesBackAsItWas();
    void whatTheWriterAppendsIsRead();
    void emptyRecordingIsATrace();
    void whatWasDroppedLeavesItsPrologue();
    void tornLastRecordIsLeftOutAndNamed();
    void allBeforeTheDamageIsRead();
    void unreadableFileIsAnIoError();
    void errorsLeaveTheNameToTheCaller();
    void otherFilesAreNoTraces();
    void missingFileIsAnIoError();
    void fullDiskKeepsTheOlderFile();
    void stoppedSavingKeepsTheOlderFile();
    void progressGoesUpAndStopsWhenTold();

private:
    [[nodiscard]] QByteArray bytes() const;
    void setBytes(const QByteArray& content) const;
    [[nodiscard]] QStringList files() const { return QDir(m_dir->path()).entryList(QDir::Files); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::string m_path;
};

namespace {

/// Batches as text, so that two recordings compare.
std::string textOf(const Recording& recording) {
    std::string text;
    recording.forEach(recording.begin(), recording.end(), [&](const Batch& batch) {
        text += std::to_string(batch.first) + " at " + std::to_string(batch.seenUs) + "\n";
        for (const Event& event : batch.events)
            appendEvent(text, event);
    });
    return text;
}

/// Every kind, a batch over three blocks, silence, and a batch at the same moment.
Recording sampleRecording() {
    Recording recording;
    recording.append({}, 500);
    recording.append(test::sampleEvents(), 1000);
    recording.append(test::EventStream(1).take(10000), 17000);
    recording.append({}, 33000);
    recording.append({}, 49000);
    recording.append(test::EventStream(2).take(20), 49000);
    recording.append({}, 60000);
    return recording;
}

}  // namespace

void TraceFileTest::init() {
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
    m_path = m_dir->filePath(QStringLiteral("run.engram-trace")).toStdString();
    QVERIFY(saveRecording(sampleRecording(), m_path).has_value());
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

void TraceFileTest::savedRecordingComesBackAsItWas() {
    const auto trace = loadRecording(m_path);
    QVERIFY2(trace.has_value(), trace ? "" : trace.error().detail.c_str());
    QCOMPARE(textOf(trace->recording), textOf(sampleRecording()));
    QVERIFY(!trace->damage.has_value());
    QCOMPARE(files(), QStringList{QStringLiteral("run.engram-trace")});
}

void TraceFileTest::whatTheWriterAppendsIsRead() {
    auto writer = TraceWriter::create(m_path);
    QVERIFY(writer.has_value());
    Recording expected;
    for (std::int64_t number = 0; number < 50; ++number) {
        const auto events = test::EventStream(std::uint64_t(number)).take(std::size_t(number % 3));
        expected.append(events, number * 7);
        QVERIFY(writer->append(events, number * 7).has_value());
    }
    QVERIFY(writer->flush().has_value());
    const auto trace = loadRecording(m_path);
    QVERIFY(trace.has_value());
    QCOMPARE(textOf(trace->recording), textOf(expected));
}

void TraceFileTest::emptyRecordingIsATrace() {
    QVERIFY(saveRecording({}, m_path).has_value());
    const auto trace = loadRecording(m_path);
    QVERIFY(trace.has_value());
    QVERIFY(trace->recording.isEmpty());
}

void TraceFileTest::whatWasDroppedLeavesItsPrologue() {
    Recording ring({.spanUs = 10, .bytes = SIZE_MAX});
    Event state;
    state.kind = EventKind::NodeState;
    state.node = NodeId("m1");
    state.text = "serving";
    ring.append({&state, 1}, 0);
    QVERIFY(ring.prologue().isEmpty());
    const auto events = test::EventStream(3).take(30000);
    for (std::size_t at = 0; at < events.size(); at += 100) {
        const std::size_t count = std::min<std::size_t>(100, events.size() - at);
        ring.append(std::span(events).subspan(at, count), std::int64_t(at));
    }
    QVERIFY(ring.begin() > 0);
    QVERIFY(saveRecording(ring, m_path).has_value());
    const auto trace = loadRecording(m_path);
    QVERIFY(trace.has_value());
    const Recording& loaded = trace->recording;
    QCOMPARE(loaded.prologueEnd(), EventIndex{2});
    QCOMPARE(loaded.end(), ring.end() - ring.begin() + 2);
    QVERIFY(loaded.at(0)->kind == EventKind::Prologue);
    QVERIFY(*loaded.at(1) == state);
    QVERIFY(*loaded.at(2) == *ring.at(ring.begin()));
    QCOMPARE(loaded.firstUs(), ring.firstUs() - 1);
    QCOMPARE(loaded.seenAt(9), ring.seenAt(ring.begin() + 7));
}

void TraceFileTest::tornLastRecordIsLeftOutAndNamed() {
    Recording recording;
    const auto events = test::sampleEvents();
    recording.append(events, 5);
    QVERIFY(saveRecording(recording, m_path).has_value());
    setBytes(bytes().chopped(5));
    const auto trace = loadRecording(m_path);
    QVERIFY(trace.has_value());
    QCOMPARE(trace->recording.end(), EventIndex{events.size() - 1});
    QVERIFY(*trace->recording.at(events.size() - 2) == events[events.size() - 2]);
    std::string last;
    appendEvent(last, events.back());
    QVERIFY(trace->damage.has_value());
    QCOMPARE(trace->damage->kind, TraceDamage::Kind::Torn);
    QCOMPARE(trace->damage->atByte, std::uint64_t(bytes().size()) - (last.size() - 5));
    QCOMPARE(trace->damage->fileBytes, std::uint64_t(bytes().size()));
    QCOMPARE(trace->damage->eventsRead, std::uint64_t{events.size() - 1});
}

void TraceFileTest::allBeforeTheDamageIsRead() {
    QByteArray content = bytes();
    constexpr int kGoodEvents = 7000;  // in a later block of the recording, in the first chunk
    qsizetype place = content.indexOf('>');
    for (int event = 0; event < kGoodEvents; ++event)
        place = content.indexOf("\r\n>", place) + 2;
    content[place] = '@';
    setBytes(content);
    const auto trace = loadRecording(m_path);
    QVERIFY(trace.has_value());
    QVERIFY(trace->damage.has_value());
    QCOMPARE(trace->damage->kind, TraceDamage::Kind::BadRecord);
    QCOMPARE(trace->damage->atByte, std::uint64_t(place));
    QCOMPARE(trace->damage->fileBytes, std::uint64_t(content.size()));
    QCOMPARE(trace->damage->eventsRead, std::uint64_t{kGoodEvents});
    QVERIFY(!trace->damage->detail.empty());
    const Recording whole = sampleRecording();
    QCOMPARE(trace->recording.end(), EventIndex{kGoodEvents});
    QVERIFY(*trace->recording.at(kGoodEvents - 1) == *whole.at(kGoodEvents - 1));
}

void TraceFileTest::unreadableFileIsAnIoError() {
    // Opens, and then gives EIO, as a bad sector does.
    const auto trace = loadRecording("/proc/self/mem");
    QVERIFY(!trace.has_value());
    QCOMPARE(trace.error().code, ErrorCode::Io);
    QVERIFY(QByteArray(trace.error().detail.c_str()).startsWith("cannot read the trace: "));
}

void TraceFileTest::errorsLeaveTheNameToTheCaller() {
    setBytes("PNG and so on, long enough");
    for (const std::string& path : {m_path, m_path + ".missing", m_dir->path().toStdString()}) {
        const auto trace = loadRecording(path);
        QVERIFY(!trace.has_value());
        QVERIFY2(trace.error().detail.find(m_dir->path().toStdString()) == std::string::npos,
                 trace.error().detail.c_str());
    }
    QVERIFY(saveRecording({}, m_path + "/below/a/file").error().detail.find(m_path) ==
            std::string::npos);
}

void TraceFileTest::otherFilesAreNoTraces() {
    for (const QByteArray& content :
         {QByteArray(), QByteArray("+engram-trace"), QByteArray("+engram-trace 3\r\n"),
          QByteArray("PNG and so on, long enough")}) {
        setBytes(content);
        const auto trace = loadRecording(m_path);
        QVERIFY(!trace.has_value());
        QCOMPARE(trace.error().code, ErrorCode::Malformed);
    }
    QCOMPARE(loadRecording(m_dir->path().toStdString()).error().code, ErrorCode::Io);
}

void TraceFileTest::missingFileIsAnIoError() {
    const auto trace = loadRecording(m_path + ".missing");
    QVERIFY(!trace.has_value());
    QCOMPARE(trace.error().code, ErrorCode::Io);
    QVERIFY(!TraceWriter::create(m_path + "/below/a/file").has_value());
    QCOMPARE(saveRecording({}, m_path + "/below/a/file").error().code, ErrorCode::Io);
    // A directory stands where the file should go.
    QCOMPARE(saveRecording({}, m_dir->path().toStdString()).error().code, ErrorCode::Io);
}

void TraceFileTest::fullDiskKeepsTheOlderFile() {
    const QByteArray before = bytes();
    // What a full disk does, done by a limit of this process.
    rlimit old{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &old), 0);
    const auto oldHandler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{100'000, old.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto saved = saveRecording(sampleRecording(), m_path);
    ::setrlimit(RLIMIT_FSIZE, &old);
    std::signal(SIGXFSZ, oldHandler);
    QVERIFY(!saved.has_value());
    QCOMPARE(saved.error().code, ErrorCode::Io);
    QVERIFY(before.size() > 100'000);
    QCOMPARE(bytes(), before);
    QCOMPARE(files(), QStringList{QStringLiteral("run.engram-trace")});

    auto writer = TraceWriter::create("/dev/full");
    QVERIFY(writer.has_value());
    QVERIFY(writer->append({}, 1).has_value());
    QCOMPARE(writer->flush().error().code, ErrorCode::Io);
}

void TraceFileTest::stoppedSavingKeepsTheOlderFile() {
    const QByteArray before = bytes();
    const auto saved = saveRecording(sampleRecording(), m_path, [](double) { return false; });
    QVERIFY(!saved.has_value());
    QCOMPARE(saved.error().code, ErrorCode::Unavailable);
    QCOMPARE(bytes(), before);
    QCOMPARE(files(), QStringList{QStringLiteral("run.engram-trace")});
}

void TraceFileTest::progressGoesUpAndStopsWhenTold() {
    std::vector<double> saving;
    const auto note = [](std::vector<double>& shares) {
        return [&shares](double done) {
            shares.push_back(done);
            return true;
        };
    };
    QVERIFY(saveRecording(sampleRecording(), m_path, note(saving)).has_value());
    std::vector<double> loading;
    QVERIFY(loadRecording(m_path, note(loading)).has_value());
    for (const auto& shares : {saving, loading}) {
        QVERIFY(!shares.empty());
        QVERIFY(std::is_sorted(shares.begin(), shares.end()));
        QVERIFY(shares.front() >= 0 && shares.back() <= 1);
    }
    QCOMPARE(loading.back(), 1.0);
    const auto stopped = loadRecording(m_path, [](double) { return false; });
    QVERIFY(!stopped.has_value());
    QCOMPARE(stopped.error().code, ErrorCode::Unavailable);
}

QTEST_APPLESS_MAIN(TraceFileTest)
#include "trace_file_test.moc"
