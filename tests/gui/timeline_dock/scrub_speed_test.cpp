// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The whole window, all docks in sight, scrubs through a trace of 1,000,000 events: how long does
// it not answer?

#include <QMouseEvent>
#include <QTemporaryDir>
#include <QTest>
#include <limits>

#include "common/random.h"
#include "gui_app/main_window.h"
#include "gui_docks/filtered_record.h"
#include "gui_meter/dock_layout.h"
#include "gui_meter/turn_meter.h"
#include "gui_samples/busy_recording.h"
#include "gui_session/trace_session.h"
#include "gui_timeline_dock/timeline_dock.h"

namespace engram::gui {

class ScrubSpeedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void windowAnswersWhileItReadsSeeksAndDrags();
    void windowAnswersWhileItFilters_data();
    void windowAnswersWhileItFilters();

private:
    QTemporaryDir m_dir;
    QString m_million;
};

namespace {

constexpr std::size_t kEvents = 1'000'000;
constexpr int kSeeks = 200;
constexpr int kDrags = 200;
constexpr int kPatienceMs = 120'000;
#ifdef NDEBUG
constexpr double kLongestMs = TurnMeter::kStallMs;
#else
constexpr double kLongestMs = std::numeric_limits<double>::infinity();  // it is not to be fast
#endif

void send(QWidget& widget, QEvent::Type type, QPointF place) {
    const bool isMove = type == QEvent::MouseMove;
    QMouseEvent event(type, place, widget.mapToGlobal(place),
                      isMove ? Qt::NoButton : Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&widget, &event);
}

/// What was measured, and where the time went.
QString told(const TurnMeter& meter, MeteredApplication& application) {
    const QString slowest = application.slowest();
    application.forget();
    return QStringLiteral("longest %1 ms, %2 ms by the wall; %3 turns, %4 over %5 ms%6")
        .arg(meter.worstCpuMs(), 0, 'f', 1)
        .arg(meter.worstWallMs(), 0, 'f', 1)
        .arg(meter.turns())
        .arg(meter.stalls())
        .arg(TurnMeter::kStallMs)
        .arg(slowest);
}

}  // namespace

void ScrubSpeedTest::initTestCase() {
    m_million = m_dir.filePath(QStringLiteral("million.engram-trace"));
    QVERIFY(trace::saveRecording(busyRecording(kEvents), m_million.toStdString()).has_value());
}

void ScrubSpeedTest::windowAnswersWhileItReadsSeeksAndDrags() {
    auto& application = static_cast<MeteredApplication&>(*qApp);
    auto opened = openTrace(m_million.toStdString());
    QVERIFY(opened.has_value());
    TraceSession session(std::move(*opened), QStringLiteral("million"));
    Settings settings(m_dir.filePath(QStringLiteral("settings.ini")));
    Appearance appearance;
    MainWindow window(session, settings, appearance, false);
    window.resize(1920, 1200);
    window.show();
    showAllDocks(window);
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QVERIFY(areAllDocksInSight(window));

    application.forget();
    TurnMeter meter;
    QTRY_VERIFY_WITH_TIMEOUT(!window.chronicle().isReading(), kPatienceMs);
    const double readingMs = meter.worstCpuMs();
    qInfo("while the trace is read: %s", qPrintable(told(meter, application)));
    QVERIFY(window.chronicle().markers().size() > 5);

    Timeline& timeline = window.timeline();
    Random random(11);
    const auto spanUs = std::uint64_t(timeline.latestUs() - timeline.earliestUs());
    int seeks = 0;
    QTimer hand;
    connect(&hand, &QTimer::timeout, &hand, [&] {
        timeline.seek(timeline.earliestUs() + std::int64_t(random.below(spanUs)));
        if (++seeks == kSeeks)
            hand.stop();
    });
    meter.start();
    hand.start(20);
    QTRY_VERIFY_WITH_TIMEOUT(seeks == kSeeks, kPatienceMs);
    const double seekingMs = meter.worstCpuMs();
    qInfo("while seeking: %s", qPrintable(told(meter, application)));

    TimelineStrip& strip = window.timelineDock().strip();
    const double y = strip.height() / 2.0;
    double x = strip.width() / 2.0;
    send(strip, QEvent::MouseButtonPress, {x, y});
    int drags = 0;
    hand.disconnect();
    connect(&hand, &QTimer::timeout, &hand, [&] {
        // A little to and fro, and on to the right.
        x += drags % 3 == 2 ? -2 : 3;
        send(strip, QEvent::MouseMove, {x, y});
        if (++drags == kDrags)
            hand.stop();
    });
    meter.start();
    hand.start(8);
    QTRY_VERIFY_WITH_TIMEOUT(drags == kDrags, kPatienceMs);
    send(strip, QEvent::MouseButtonRelease, {x, y});
    QVERIFY(!timeline.isLive());
    const double draggingMs = meter.worstCpuMs();
    qInfo("while dragging: %s", qPrintable(told(meter, application)));
    QVERIFY(readingMs <= kLongestMs);
    QVERIFY(seekingMs <= kLongestMs);
    QVERIFY(draggingMs <= kLongestMs);
}

void ScrubSpeedTest::windowAnswersWhileItFilters_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("by answers") << QStringLiteral("type:write");
    QTest::newRow("by messages") << QStringLiteral("node:s3");
    QTest::newRow("by messages of slow requests") << QStringLiteral("node:s3 latency>700us");
    QTest::newRow("by words") << QStringLiteral("\"user:17\"");
}

void ScrubSpeedTest::windowAnswersWhileItFilters() {
    QFETCH(QString, text);
    auto& application = static_cast<MeteredApplication&>(*qApp);
    auto opened = openTrace(m_million.toStdString());
    QVERIFY(opened.has_value());
    TraceSession session(std::move(*opened), QStringLiteral("million"));
    Settings settings(m_dir.filePath(QStringLiteral("settings.ini")));
    Appearance appearance;
    MainWindow window(session, settings, appearance, false);
    window.resize(1920, 1200);
    window.show();
    showAllDocks(window);
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QVERIFY(areAllDocksInSight(window));
    QTRY_VERIFY_WITH_TIMEOUT(!window.chronicle().isReading(), kPatienceMs);

    application.forget();
    QElapsedTimer clock;
    clock.start();
    TurnMeter meter;
    window.filter().setText(text);
    const FilteredRecord& record = window.filter().record();
    QVERIFY(record.isOn() && record.progress() < 0.1);
    QTRY_VERIFY_WITH_TIMEOUT(record.progress() == 1, kPatienceMs);
    qInfo("filtered after %lld ms: %s", clock.elapsed(), qPrintable(told(meter, application)));
    const auto all = [&](const auto& source) {
        const auto found =
            source.requestsBetween(window.timeline().earliestUs(), window.timeline().latestUs());
        return found.reads + found.writes;
    };
    QVERIFY(all(record) > 100 && all(record) < all(window.chronicle()));
    QVERIFY(meter.worstCpuMs() <= kLongestMs);
}

}  // namespace engram::gui

int main(int argc, char** argv) {
    engram::gui::MeteredApplication application(argc, argv);
    engram::gui::ScrubSpeedTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "scrub_speed_test.moc"
