// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_timeline/frame_pacer.h"

#include <QElapsedTimer>
#include <QTest>
#include <memory>
#include <vector>

namespace engram::gui {

namespace {

using std::chrono::milliseconds;

/// More than shares a frame.
void spend() {
    QElapsedTimer clock;
    clock.start();
    while (clock.nsecsElapsed() < 2 * std::chrono::nanoseconds(FramePacer::kShared).count()) {
    }
}

}  // namespace

class FramePacerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void heavyWorkIsSpread();
    void lightWorkSharesATurn();
    void whatIsAskedForTwiceIsDoneOnce();
    void firstComeFirstServed();
    void cancelledWorkIsNotDone();
    void workMayOutliveItsPacer();
};

void FramePacerTest::heavyWorkIsSpread() {
    FramePacer pacer;
    QElapsedTimer clock;
    std::vector<qint64> times;
    const auto work = [&] {
        times.push_back(clock.elapsed());
        spend();
    };
    PacedWork a(pacer, milliseconds(0), work);
    PacedWork b(pacer, milliseconds(0), work);
    PacedWork c(pacer, milliseconds(0), work);
    clock.start();
    a.request();
    b.request();
    c.request();
    QTRY_COMPARE(times.size(), 3U);
    const qint64 least = FramePacer::kPause.count() - 1;
    QVERIFY2(times[1] - times[0] >= least, qPrintable(QString::number(times[1] - times[0])));
    QVERIFY2(times[2] - times[1] >= least, qPrintable(QString::number(times[2] - times[1])));
}

void FramePacerTest::lightWorkSharesATurn() {
    FramePacer pacer;
    int done = 0;
    int atOnce = 0;
    PacedWork heavy(pacer, milliseconds(0), [] { spend(); });
    PacedWork a(pacer, milliseconds(0), [&] { ++done; });
    PacedWork b(pacer, milliseconds(0), [&] { atOnce = ++done; });
    heavy.request();
    a.request();
    b.request();
    QTRY_VERIFY(!heavy.isPending());
    QCOMPARE(done, 0);
    QTRY_VERIFY(!a.isPending());
    QCOMPARE(atOnce, 2);  // in the turn of the other
}

void FramePacerTest::whatIsAskedForTwiceIsDoneOnce() {
    FramePacer pacer;
    int done = 0;
    PacedWork work(pacer, milliseconds(5), [&] { ++done; });
    QElapsedTimer clock;
    clock.start();
    work.request();
    work.request();
    QVERIFY(work.isPending());
    QTRY_VERIFY(!work.isPending());
    QVERIFY(clock.elapsed() >= 4);
    QTest::qWait(3 * static_cast<int>(FramePacer::kPause.count()));
    QCOMPARE(done, 1);
    work.request();
    QTRY_COMPARE(done, 2);
}

void FramePacerTest::firstComeFirstServed() {
    FramePacer pacer;
    QString order;
    std::vector<std::unique_ptr<PacedWork>> works;
    for (const char name : {'a', 'b', 'c', 'd'}) {
        works.push_back(std::make_unique<PacedWork>(pacer, milliseconds(0), [&order, name] {
            order += QLatin1Char(name);
            spend();
        }));
        works.back()->request();
    }
    // Who is always ready again does not keep the others waiting.
    PacedWork again(pacer, milliseconds(0), [&] {
        order += QLatin1Char('-');
        spend();
        if (order.size() < 8)
            again.request();
    });
    again.request();
    QTRY_VERIFY(order.size() >= 8);
    QCOMPARE(order, QStringLiteral("abcd----"));
}

void FramePacerTest::cancelledWorkIsNotDone() {
    FramePacer pacer;
    int done = 0;
    PacedWork first(pacer, milliseconds(0), [] { spend(); });
    PacedWork due(pacer, milliseconds(0), [&] { ++done; });
    auto gone = std::make_unique<PacedWork>(pacer, milliseconds(0), [&] { ++done; });
    first.request();
    due.request();
    gone->request();
    QTRY_VERIFY(!first.isPending());
    due.cancel();
    gone.reset();
    QVERIFY(!due.isPending());
    QTest::qWait(3 * static_cast<int>(FramePacer::kPause.count()));
    QCOMPARE(done, 0);
}

void FramePacerTest::workMayOutliveItsPacer() {
    auto pacer = std::make_unique<FramePacer>();
    int done = 0;
    PacedWork work(*pacer, milliseconds(0), [&] { ++done; });
    work.request();
    pacer.reset();
    QTest::qWait(3 * static_cast<int>(FramePacer::kPause.count()));
    QCOMPARE(done, 0);
    work.cancel();
    QVERIFY(!work.isPending());
}

}  // namespace engram::gui

QTEST_GUILESS_MAIN(engram::gui::FramePacerTest)
#include "frame_pacer_test.moc"
