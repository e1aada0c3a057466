// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The whole window scrubs through a trace of 1,000,000 events: how long does it not answer?

#include <QElapsedTimer>
#include <QMouseEvent>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <algorithm>
#include <ctime>

#include "gui_app/main_window.h"
#include "gui_samples/busy_recording.h"
#include "gui_session/trace_session.h"
#include "gui_timeline_dock/timeline_dock.h"

namespace engram::gui {

class ScrubSpeedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void windowAnswersWhileItReadsAndScrubs();
};

namespace {

constexpr std::size_t kEvents = 1'000'000;
constexpr int kMoves = 300;
constexpr int kPatienceMs = 120'000;

double cpuMs() {
    return static_cast<double>(std::clock()) * 1000.0 / CLOCKS_PER_SEC;
}

/// Turns of the event loop: the longest is the longest time in which nobody was answered.
class StallMeter : public QObject {
public:
    StallMeter() {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] { note(); });
        start();
        m_timer.start(0);
    }
    void start() {
        m_cpuMs.clear();
        m_wallMs.clear();
        m_lastCpuMs = cpuMs();
        m_wall.start();
    }
    /// Milliseconds of processor time; the wall time holds what other programs do, too.
    [[nodiscard]] double worstMs() const {
        return *std::max_element(m_cpuMs.begin(), m_cpuMs.end());
    }
    [[nodiscard]] double worstWallMs() const {
        return *std::max_element(m_wallMs.begin(), m_wallMs.end());
    }

private:
    void note() {
        const double now = cpuMs();
        m_cpuMs.push_back(now - m_lastCpuMs);
        m_wallMs.push_back(static_cast<double>(m_wall.nsecsElapsed()) / 1e6);
        m_lastCpuMs = now;
        m_wall.restart();
    }

    QTimer m_timer;
    QElapsedTimer m_wall;
    double m_lastCpuMs = 0;
    std::vector<double> m_cpuMs;
    std::vector<double> m_wallMs;
};

void send(QWidget& widget, QEvent::Type type, QPointF place) {
    const bool isMove = type == QEvent::MouseMove;
    QMouseEvent event(type, place, widget.mapToGlobal(place),
                      isMove ? Qt::NoButton : Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&widget, &event);
}

}  // namespace

void ScrubSpeedTest::windowAnswersWhileItReadsAndScrubs() {
    QTemporaryDir dir;
    const std::string path = dir.filePath(QStringLiteral("million.engram-trace")).toStdString();
    QVERIFY(trace::saveRecording(busyRecording(kEvents), path).has_value());
    auto opened = openTrace(path);
    QVERIFY(opened.has_value());
    TraceSession session(std::move(*opened), QStringLiteral("million"));
    Settings settings(dir.filePath(QStringLiteral("settings.ini")));
    Appearance appearance;
    MainWindow window(session, settings, appearance, false);
    window.resize(1280, 900);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    StallMeter meter;
    QTRY_VERIFY_WITH_TIMEOUT(!window.chronicle().isReading(), kPatienceMs);
    const double readingMs = meter.worstMs();
    const double readingWallMs = meter.worstWallMs();
    TimelineStrip& strip = window.timelineDock().strip();
    const double y = strip.height() / 2.0;
    send(strip, QEvent::MouseButtonPress, {strip.width() - 2.0, y});
    int moves = 0;
    QTimer hand;
    connect(&hand, &QTimer::timeout, &hand, [&] {
        // There and back again, in strides that a quick hand makes.
        const double share = std::abs(1.0 - 2.0 * moves / kMoves);
        send(strip, QEvent::MouseMove, {share * (strip.width() - 2), y});
        if (++moves == kMoves)
            hand.stop();
    });
    meter.start();
    hand.start(2);
    QTRY_VERIFY_WITH_TIMEOUT(moves == kMoves, kPatienceMs);
    send(strip, QEvent::MouseButtonRelease, {strip.width() - 2.0, y});
    QVERIFY(!window.timeline().isLive());
    QVERIFY(window.chronicle().markers().size() > 5);
    qInfo(
        "longest stall while the markers are read: %.1f ms (%.1f ms by the wall clock); "
        "while scrubbing: %.1f ms (%.1f ms)",
        readingMs, readingWallMs, meter.worstMs(), meter.worstWallMs());
#ifdef NDEBUG
    QVERIFY(readingMs <= 250);
    QVERIFY(meter.worstMs() <= 250);
#endif
}

}  // namespace engram::gui

QTEST_MAIN(engram::gui::ScrubSpeedTest)
#include "scrub_speed_test.moc"
