// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// What the whole window costs under a long stream of messages, all docks in sight: a stream of
// writes, made in a thread of its own, goes through recording, model and views as that of a session
// does, once per frame. Reports the processor time of the window's thread per frame, stalls of its
// event loop by the processor's clock and by the wall, and memory before and after the ring of the
// recording is full. With --simulate a simulated cluster is formed instead, half-way its primary is
// killed, and the events and the speed come from the simulation.

#include <QCommandLineParser>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <memory>
#include <utility>
#include <vector>

#include "gui_app/main_window.h"
#include "gui_canvas/cluster_canvas.h"
#include "gui_meter/dock_layout.h"
#include "gui_meter/turn_meter.h"
#include "gui_samples/write_source.h"
#include "gui_simulation/simulation_session.h"
#include "gui_support/fake_session.h"

namespace engram::gui {
namespace {

constexpr int kFrameMs = 16;
constexpr int kBeatMs = 5;
constexpr int kReportMs = 15'000;
constexpr int kSettleMs = 3'000;

struct Wish {
    int seconds = 60;
    int nodes = 1000;
    int rate = 10'000;
    int ringSeconds = 600;
    bool isTold = false;  ///< which events cost most
    bool isSimulated = false;
};

/// Counts frames: one ends when the window has painted the canvas and handed its pixels over, and
/// is everything that the window did since the one before.
class BenchApplication final : public MeteredApplication {
public:
    using MeteredApplication::MeteredApplication;

    bool notify(QObject* receiver, QEvent* event) override {
        const QEvent::Type type = event->type();
        m_isCanvasPainted |=
            type == QEvent::Paint && qobject_cast<ClusterCanvas*>(receiver) != nullptr;
        const bool result = MeteredApplication::notify(receiver, event);
        if (type == QEvent::UpdateRequest && std::exchange(m_isCanvasPainted, false)) {
            const double now = threadCpuMs();
            m_frames.push_back(static_cast<float>(now - m_last));
            m_last = now;
        }
        return result;
    }
    /// For so many seconds there is room: its own notes must not look like a leak.
    void start(int seconds) {
        constexpr std::size_t kMostFrames = 120;
        m_frames.clear();
        m_frames.reserve(static_cast<std::size_t>(seconds) * kMostFrames);
        m_frames.resize(m_frames.capacity());  // touched, so that it counts from now on
        m_frames.clear();
        m_last = threadCpuMs();
        forget();
    }
    [[nodiscard]] std::vector<double> frames() const { return {m_frames.begin(), m_frames.end()}; }

private:
    std::vector<float> m_frames;
    bool m_isCanvasPainted = false;
    double m_last = 0;
};

class Bench {
public:
    Bench(BenchApplication& application, const Wish& wish)
        : m_application(application),
          m_wish(wish),
          m_settings(m_dir.filePath(QStringLiteral("settings.ini"))),
          m_source(wish.nodes, wish.rate) {
        trace::Recording::Limits limits;
        limits.spanUs = wish.ringSeconds * std::int64_t{1'000'000};
        m_session.setLimits(limits);
        m_window = std::make_unique<MainWindow>(m_session, m_settings, m_appearance, false);
        m_window->resize(1920, 1080);
        m_session.apply(m_source.snapshot(), m_source.nowUs());
        m_session.setPhase(SessionPhase::Running);
        m_window->show();
        showAllDocks(*m_window);
    }

    int run() {
        const double atStartMiB = residentMiB();
        std::unique_ptr<QThread> thread(QThread::create([this] { m_source.run(); }));
        thread->start();
        QTimer drain;
        drain.setTimerType(Qt::PreciseTimer);
        QObject::connect(&drain, &QTimer::timeout, &m_session,
                         [this] { m_session.apply(m_source.drain(), m_source.nowUs()); });
        drain.start(kFrameMs);
        std::printf("%d nodes, %d messages a second, all docks in sight, ring of %d s\n",
                    m_wish.nodes, m_wish.rate, m_wish.ringSeconds);
        QTimer minute;
        QObject::connect(&minute, &QTimer::timeout, &m_session, [this] { report(); });
        // The first seconds lay out the window and fill it, and are not measured.
        QTimer::singleShot(kSettleMs, &m_session, [&] {
            m_areDocksSeen = areAllDocksInSight(*m_window);
            m_application.start(m_wish.seconds);
            m_meter = std::make_unique<TurnMeter>(kBeatMs);
            m_past.start();
            minute.start(kReportMs);
            QTimer::singleShot(m_wish.seconds * 1000, &m_application, &QCoreApplication::quit);
        });
        const int code = QApplication::exec();
        report();
        std::printf("memory: %.1f MiB at the start, ", atStartMiB);
        if (m_fullMiB > 0)
            std::printf("%.1f MiB when the ring was full, ", m_fullMiB);
        std::printf("%.1f MiB at the end\n", residentMiB());
        m_source.stop();
        thread->wait();
        return m_areDocksSeen && !m_application.frames().empty() ? code : 1;
    }

private:
    void report() {
        const std::vector<double> frames = m_application.frames();
        const double seconds = std::max(1.0, static_cast<double>(m_past.elapsed()) / 1000);
        const trace::Recording& recording = m_session.recording();
        if (recording.begin() > 0 && m_fullMiB == 0)
            m_fullMiB = residentMiB();
        std::printf(
            "%4.0f s: %.1f frames a second, CPU a frame: median %.2f ms, p95 %.2f ms, most %.1f "
            "ms\n",
            seconds, static_cast<double>(frames.size()) / seconds, quantile(frames, 0.5),
            quantile(frames, 0.95), quantile(frames, 1));
        std::printf(
            "        longest stall %.1f ms CPU, %.1f ms wall; over %.0f ms: %d CPU, %d wall; "
            "messages %llu; events kept %llu, %.1f MiB; memory %.1f MiB\n",
            m_meter->worstCpuMs(), m_meter->worstWallMs(), TurnMeter::kStallMs, m_meter->stalls(),
            m_meter->wallStalls(), static_cast<unsigned long long>(m_source.messages()),
            static_cast<unsigned long long>(recording.end() - recording.begin()),
            static_cast<double>(recording.bytes()) / (1024.0 * 1024.0), residentMiB());
        if (m_wish.isTold)
            std::printf("        slowest:%s\n", qPrintable(m_application.slowest()));
        std::fflush(stdout);
    }

    BenchApplication& m_application;
    Wish m_wish;
    QTemporaryDir m_dir;
    Settings m_settings;
    Appearance m_appearance;
    FakeSession m_session;
    WriteSource m_source;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<TurnMeter> m_meter;
    QElapsedTimer m_past;
    double m_fullMiB = 0;
    bool m_areDocksSeen = false;
};

/// A simulated cluster from its first moment on, through the death of its primary.
class SimulatedBench {
public:
    SimulatedBench(BenchApplication& application, const Wish& wish)
        : m_application(application),
          m_wish(wish),
          m_settings(m_dir.filePath(QStringLiteral("settings.ini"))),
          m_window(m_session, m_settings, m_appearance, false) {
        m_window.resize(1920, 1080);
        m_window.show();
        showAllDocks(m_window);
    }

    int run() {
        SimulationPlan plan;
        plan.masters = 2;
        plan.slaves = std::clamp(m_wish.nodes - plan.masters, SimulationPlan::kLeastSlaves,
                                 SimulationPlan::kMostSlaves);
        std::printf("a simulated cluster of %d nodes, all docks in sight\n", plan.nodes());
        QObject::connect(&m_session, &SimulationSession::launched, &m_session, [this] {
            report("formed");
            m_isFormed = true;
        });
        QTimer::singleShot(kSettleMs, &m_session, [this, plan] {
            start();
            m_session.simulate(plan);
        });
        QTimer::singleShot(kSettleMs + m_wish.seconds * 500, &m_session, [this] {
            report("until the kill");
            m_session.kill(m_session.model().primary());
        });
        QTimer::singleShot(kSettleMs + m_wish.seconds * 1000, &m_application,
                           &QCoreApplication::quit);
        const int code = QApplication::exec();
        report("after it");
        return m_isFormed ? code : 1;
    }

private:
    void start() {
        m_application.start(m_wish.seconds);
        m_meter = std::make_unique<TurnMeter>(kBeatMs);
    }
    void report(const char* when) {
        const std::vector<double> frames = m_application.frames();
        std::printf(
            "%s, at simulated %.1f s: speed %.2f; CPU a frame: median %.2f ms, p95 %.2f ms; "
            "longest "
            "stall %.1f ms CPU, %.1f ms wall; over %.0f ms: %d CPU, %d wall; memory %.1f MiB\n",
            when, std::chrono::duration<double>(m_session.simulatedTime()).count(),
            m_session.reachedSpeed(), quantile(frames, 0.5), quantile(frames, 0.95),
            m_meter->worstCpuMs(), m_meter->worstWallMs(), TurnMeter::kStallMs, m_meter->stalls(),
            m_meter->wallStalls(), residentMiB());
        if (m_wish.isTold)
            std::printf("        slowest:%s\n", qPrintable(m_application.slowest()));
        std::fflush(stdout);
        start();
    }

    BenchApplication& m_application;
    Wish m_wish;
    QTemporaryDir m_dir;
    Settings m_settings;
    Appearance m_appearance;
    SimulationSession m_session;
    MainWindow m_window;
    std::unique_ptr<TurnMeter> m_meter;
    bool m_isFormed = false;
};

}  // namespace
}  // namespace engram::gui

int main(int argc, char** argv) {
    using namespace engram::gui;
    BenchApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const auto option = [&parser](const char* name, const char* text, int fallback) {
        parser.addOption({QLatin1String(name), QLatin1String(text), QStringLiteral("n"),
                          QString::number(fallback)});
    };
    Wish wish;
    option("seconds", "How long.", wish.seconds);
    option("nodes", "How many.", wish.nodes);
    option("rate", "Messages a second.", wish.rate);
    option("ring", "Seconds that the recording reaches back.", wish.ringSeconds);
    parser.addOption({QStringLiteral("slowest"), QStringLiteral("Name the slowest events.")});
    parser.addOption({QStringLiteral("simulate"), QStringLiteral("A simulated cluster.")});
    parser.process(application);
    const auto number = [&parser](const char* name) {
        return std::max(1, parser.value(QLatin1String(name)).toInt());
    };
    wish.seconds = number("seconds");
    wish.nodes = number("nodes");
    wish.rate = number("rate");
    wish.ringSeconds = number("ring");
    wish.isTold = parser.isSet(QStringLiteral("slowest"));
    wish.isSimulated = parser.isSet(QStringLiteral("simulate"));
    return wish.isSimulated ? SimulatedBench(application, wish).run()
                            : Bench(application, wish).run();
}
