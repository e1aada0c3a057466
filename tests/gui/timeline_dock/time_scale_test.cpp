// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include <QTest>
#include <cmath>

#include "gui_timeline_dock/time_scale.h"

namespace engram::gui {

class TimeScaleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wholeRecordingFillsTheWidth();
    void shortRecordingLooksShort();
    void zoomKeepsTheMomentUnderThePointer();
    void viewStaysInsideTheRecording();
    void wholeViewGrowsAndEndIsFollowed();
    void viewOfThePastStands();
    void ticksAreRoundAndApart();
    void labelsTellTicksApart();

private:
    static constexpr std::int64_t kFirst = 1'700'000'000'123'456;
    [[nodiscard]] static TimeScale scaleOf(std::int64_t spanUs) {
        TimeScale scale;
        scale.setWidth(1000);
        scale.setBounds(kFirst, kFirst + spanUs);
        return scale;
    }
};

void TimeScaleTest::wholeRecordingFillsTheWidth() {
    const TimeScale scale = scaleOf(60'000'000);
    QCOMPARE(scale.xOf(kFirst), 0.0);
    QCOMPARE(scale.xOf(kFirst + 60'000'000), 1000.0);
    QCOMPARE(scale.usAt(500), kFirst + 30'000'000);
}

void TimeScaleTest::shortRecordingLooksShort() {
    const TimeScale scale = scaleOf(500'000);
    QCOMPARE(scale.xOf(kFirst + 500'000), 250.0);
}

void TimeScaleTest::zoomKeepsTheMomentUnderThePointer() {
    TimeScale scale = scaleOf(60'000'000);
    const std::int64_t under = scale.usAt(700);
    scale.zoom(3, 700);
    QVERIFY(std::abs(scale.xOf(under) - 700) < 0.1);
    QVERIFY(!scale.showsAll());
    scale.zoom(1e9, 700);
    QCOMPARE(scale.untilUs() - scale.fromUs(), TimeScale::kLeastSpanUs);
    QVERIFY(std::abs(scale.xOf(under) - 700) < 2);
    scale.zoom(1e-9, 700);
    QVERIFY(scale.showsAll());
}

void TimeScaleTest::viewStaysInsideTheRecording() {
    TimeScale scale = scaleOf(60'000'000);
    scale.zoom(10, 500);
    scale.pan(1e6);
    QCOMPARE(scale.fromUs(), kFirst);
    scale.pan(-1e6);
    QCOMPARE(scale.untilUs(), kFirst + 60'000'000);
    scale.reveal(kFirst + 5'000'000);
    QVERIFY(scale.fromUs() <= kFirst + 5'000'000 && scale.untilUs() >= kFirst + 5'000'000);
}

void TimeScaleTest::wholeViewGrowsAndEndIsFollowed() {
    TimeScale scale = scaleOf(60'000'000);
    scale.setBounds(kFirst, kFirst + 70'000'000);
    QCOMPARE(scale.untilUs(), kFirst + 70'000'000);
    scale.zoom(4, 1000);
    const std::int64_t span = scale.untilUs() - scale.fromUs();
    scale.setBounds(kFirst, kFirst + 80'000'000);
    QCOMPARE(scale.untilUs(), kFirst + 80'000'000);
    QCOMPARE(scale.untilUs() - scale.fromUs(), span);
}

void TimeScaleTest::viewOfThePastStands() {
    TimeScale scale = scaleOf(60'000'000);
    scale.zoom(4, 200);
    const std::int64_t from = scale.fromUs();
    scale.setBounds(kFirst, kFirst + 80'000'000);
    QCOMPARE(scale.fromUs(), from);
    scale.setBounds(kFirst + 70'000'000, kFirst + 130'000'000);
    QCOMPARE(scale.fromUs(), kFirst + 70'000'000);
}

void TimeScaleTest::ticksAreRoundAndApart() {
    for (const std::int64_t span : {3'000'000LL, 47'000'000LL, 600'000'000LL, 90'000'000'000LL}) {
        TimeScale scale = scaleOf(span);
        for (int i = 0; i < 12; ++i) {
            const auto ticks = scale.ticks(120);
            QVERIFY(ticks.size() >= 1 && ticks.size() <= 9);
            for (std::size_t k = 1; k < ticks.size(); ++k)
                QVERIFY(ticks[k].x - ticks[k - 1].x >= 119.9);
            scale.zoom(3, 400);
        }
    }
}

void TimeScaleTest::labelsTellTicksApart() {
    TimeScale scale = scaleOf(47'000'000);
    for (int i = 0; i < 12; ++i) {
        const int decimals = scale.decimals(120);
        QString before;
        for (const TimeScale::Tick& tick : scale.ticks(120)) {
            const QString label = clockText(tick.us, decimals);
            QVERIFY(label != before);
            before = label;
        }
        scale.zoom(3, 400);
    }
    QVERIFY(clockText(kFirst, 6).endsWith(QLatin1String(".123456")));
    QVERIFY(clockText(kFirst, 3).endsWith(QLatin1String(".123")));
}

}  // namespace engram::gui

QTEST_GUILESS_MAIN(engram::gui::TimeScaleTest)
#include "time_scale_test.moc"
