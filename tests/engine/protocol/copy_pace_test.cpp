// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "protocol/copy_pace.h"

#include <QTest>

#include "common/limits.h"

using namespace engram;
using namespace std::chrono_literals;

namespace {

constexpr std::size_t kBatchBytes = 64 * 1024;
constexpr std::size_t kBatchEntries = 16;

/// Bytes that leave in one second from `start` on, while `servedPerMs` requests are served.
std::size_t sentInASecond(CopyPace& pace, TimePoint start, int servedPerMs) {
    std::size_t sent = 0;
    for (TimePoint now = start; now < start + 1s; now += 1ms) {
        for (int i = 0; i < servedPerMs; ++i)
            pace.served();
        while (pace.maySend(now)) {
            pace.spend(kBatchEntries, kBatchBytes, now);
            sent += kBatchBytes;
        }
    }
    return sent;
}

}  // namespace

class CopyPaceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void servingSourceKeepsToItsRate() {
        CopyPace pace;
        const std::size_t sent = sentInASecond(pace, TimePoint(5s), 1);
        QVERIFY(sent <= limits::kCopyBytesPerSecondServing);
        QVERIFY(sent >= limits::kCopyBytesPerSecondServing * 8 / 10);
    }

    void idleSourceIsFast() {
        CopyPace pace;
        sentInASecond(pace, TimePoint(5s), 0);
        QVERIFY(sentInASecond(pace, TimePoint(6s), 0) >= limits::kCopyBytesPerSecondIdle * 8 / 10);
    }

    void sourceSlowsDownWhenRequestsCome() {
        CopyPace pace;
        sentInASecond(pace, TimePoint(5s), 0);
        sentInASecond(pace, TimePoint(6s), 1);
        QVERIFY(sentInASecond(pace, TimePoint(7s), 1) <= limits::kCopyBytesPerSecondServing);
    }

    void pauseSavesUpNoBurst() {
        CopyPace pace;
        sentInASecond(pace, TimePoint(5s), 1);
        const TimePoint later(100s);
        std::size_t sent = 0;
        while (pace.maySend(later)) {
            pace.spend(kBatchEntries, kBatchBytes, later);
            sent += kBatchBytes;
        }
        QVERIFY(sent <= 2 * kBatchBytes);
        QVERIFY(pace.nextAt() > later && pace.nextAt() < later + 10ms);
    }

    void smallEntriesCostMoreThanTheirBytes() {
        CopyPace pace;
        const TimePoint start(5s);
        QVERIFY(pace.maySend(start));
        pace.spend(limits::kCopyBatchEntries, limits::kCopyBatchEntries, start);
        QVERIFY(!pace.maySend(start - 2ms));
    }
};

QTEST_APPLESS_MAIN(CopyPaceTest)
#include "copy_pace_test.moc"
