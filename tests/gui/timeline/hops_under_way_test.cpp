// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_timeline/hops_under_way.h"

#include <QTest>
#include <algorithm>

#include "common/random.h"
#include "gui_samples/busy_recording.h"

namespace engram::gui {

namespace {

constexpr std::size_t kEvents = 60'000;

using Hops = std::vector<HopView>;

/// All hops that the recording tells of.
Hops allHops(const trace::Recording& recording) {
    HopBook book(kEvents);
    recording.forEach(0, recording.end(), [&](const trace::Batch& batch) {
        trace::EventIndex index = batch.first;
        for (const Event& event : batch.events) {
            if (event.kind == EventKind::HopSent || event.kind == EventKind::HopReceived ||
                event.kind == EventKind::HopFailed)
                static_cast<void>(book.fold(event, index));
            ++index;
        }
    });
    return {book.hops().begin(), book.hops().end()};
}

std::vector<std::uint64_t> serialsUnderWay(const Hops& hops, std::int64_t us) {
    std::vector<std::uint64_t> serials;
    for (const HopView& hop : hops) {
        if (hop.sentUs != 0 && hop.sentUs <= us && std::max(hop.receivedUs, hop.failedUs) >= us)
            serials.push_back(hop.serial);
    }
    return serials;
}

std::vector<std::uint64_t> serialsOf(const Hops& hops) {
    std::vector<std::uint64_t> serials;
    std::transform(hops.begin(), hops.end(), std::back_inserter(serials),
                   [](const HopView& hop) { return hop.serial; });
    return serials;
}

}  // namespace

class HopsUnderWayTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sameWhereverTheCursorCameFrom_data();
    void sameWhereverTheCursorCameFrom();
    void clearedItReadsAnother();

private:
    trace::Recording m_recording;
    Hops m_all;
};

void HopsUnderWayTest::initTestCase() {
    m_recording = busyRecording(kEvents);
    m_all = allHops(m_recording);
    QVERIFY(m_all.size() > kEvents / 4);
}

void HopsUnderWayTest::sameWhereverTheCursorCameFrom_data() {
    QTest::addColumn<int>("stepUs");  // 0: anywhere
    QTest::newRow("plays on") << 16'000;
    QTest::newRow("plays on fast") << 100'000;
    QTest::newRow("goes back") << -20'000;
    QTest::newRow("jumps") << 0;
}

void HopsUnderWayTest::sameWhereverTheCursorCameFrom() {
    QFETCH(int, stepUs);
    const std::int64_t firstUs = m_recording.seenAt(0);
    const std::int64_t spanUs = m_recording.lastUs() - firstUs;
    Random random(5);
    HopsUnderWay underWay;
    std::size_t found = 0;
    std::int64_t us = stepUs < 0 ? m_recording.lastUs() : firstUs;
    for (int i = 0; i < 250 && us >= firstUs && us <= m_recording.lastUs(); ++i) {
        us = stepUs == 0 ? firstUs + std::int64_t(random.below(std::uint64_t(spanUs)))
                         : us + stepUs;
        underWay.find(m_recording, m_recording.indexAfter(us), us);
        QCOMPARE(serialsOf(underWay.hops()), serialsUnderWay(m_all, us));
        found += underWay.hops().size();
    }
    QVERIFY(found > 0);
}

void HopsUnderWayTest::clearedItReadsAnother() {
    const std::int64_t us = m_recording.lastUs() - 1'000'000;
    HopsUnderWay underWay;
    underWay.find(m_recording, m_recording.indexAfter(us), us);
    underWay.clear();
    QVERIFY(underWay.hops().empty());
    const trace::Recording none;
    underWay.find(none, 0, us);
    QVERIFY(underWay.hops().empty());
}

}  // namespace engram::gui

QTEST_APPLESS_MAIN(engram::gui::HopsUnderWayTest)
#include "hops_under_way_test.moc"
