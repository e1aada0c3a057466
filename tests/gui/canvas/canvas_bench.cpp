// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// What the canvas costs with many nodes and messages: a stream of writes, made in a thread of its
// own, goes through the real model as that of a session does, once per frame. Reports CPU time of
// the window's thread per frame, stalls of its event loop, and memory.

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QThread>
#include <QTimer>
#include <algorithm>
#include <cstdio>
#include <memory>
#include <vector>

#include "gui_canvas/cluster_canvas.h"
#include "gui_meter/turn_meter.h"
#include "gui_samples/write_source.h"

namespace engram::gui {
namespace {

constexpr int kFrameMs = 16;
constexpr int kBeatMs = 5;
constexpr double kStallMs = 50;

/// Tells the end of every frame: the window has painted and handed its pixels over.
class BenchApplication final : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override {
        const bool isFrame = event->type() == QEvent::UpdateRequest;
        const bool result = QApplication::notify(receiver, event);
        if (isFrame) {
            const double now = threadCpuMs();
            frames.push_back(now - last);
            last = now;
            tokensSeen += canvas == nullptr ? 0 : canvas->liveTokens();
        }
        return result;
    }

    const ClusterCanvas* canvas = nullptr;
    std::vector<double> frames;
    double last = 0;
    std::int64_t tokensSeen = 0;  ///< of all frames
};

struct Stalls {
    int count = 0;
    int ofOwnMaking = 0;  ///< in which this thread itself computed for so long
    double longestMs = 0;
};

void report(const BenchApplication& application, const Stalls& stalls, const WriteSource& source,
            std::int64_t seconds, const ClusterCanvas& canvas) {
    const auto count = static_cast<double>(application.frames.size());
    std::printf(
        "%lld s: frames %.0f (%.1f a second), CPU a frame: median %.2f ms, p95 %.2f ms, "
        "p99 %.2f ms, most %.1f ms\n",
        static_cast<long long>(seconds), count, count / static_cast<double>(seconds),
        quantile(application.frames, 0.5), quantile(application.frames, 0.95),
        quantile(application.frames, 0.99), quantile(application.frames, 1.0));
    std::printf(
        "  messages %llu, tokens %.0f on average, drawn 1 of %lld, stalls over 50 ms: %d (%d of "
        "own "
        "making, longest %.0f ms), memory %.1f MiB\n",
        static_cast<unsigned long long>(source.messages()),
        static_cast<double>(application.tokensSeen) / std::max(1.0, count),
        static_cast<long long>(canvas.drawnOneIn()), stalls.count, stalls.ofOwnMaking,
        stalls.longestMs, residentMiB());
    std::fflush(stdout);
}

int run(BenchApplication& application, int seconds, int nodes, int rate, int tokens) {
    WriteSource source(nodes, rate);
    ClusterModel model;
    ClusterCanvas canvas(model);
    canvas.setMaximumTokens(tokens);
    canvas.resize(1920, 1080);
    model.apply(source.snapshot(), source.nowUs());
    canvas.show();
    application.canvas = &canvas;
    std::unique_ptr<QThread> thread(QThread::create([&source] { source.run(); }));
    thread->start();

    QTimer drain;
    drain.setTimerType(Qt::PreciseTimer);
    QObject::connect(&drain, &QTimer::timeout, &canvas,
                     [&] { model.apply(source.drain(), source.nowUs()); });
    drain.start(kFrameMs);

    Stalls stalls;
    QElapsedTimer sinceBeat;
    double cpuAtBeat = threadCpuMs();
    QTimer beat;
    beat.setTimerType(Qt::PreciseTimer);
    QObject::connect(&beat, &QTimer::timeout, &canvas, [&] {
        const double gap = static_cast<double>(sinceBeat.nsecsElapsed()) / 1e6;
        const double cpu = threadCpuMs();
        if (gap > kStallMs + kBeatMs) {
            ++stalls.count;
            stalls.ofOwnMaking += cpu - cpuAtBeat > kStallMs ? 1 : 0;
        }
        stalls.longestMs = std::max(stalls.longestMs, gap - kBeatMs);
        cpuAtBeat = cpu;
        sinceBeat.start();
    });

    QElapsedTimer total;
    QTimer minute;
    QObject::connect(&minute, &QTimer::timeout, &canvas,
                     [&] { report(application, stalls, source, total.elapsed() / 1000, canvas); });
    // The first second fills the picture, and is not measured.
    QTimer::singleShot(1000, &canvas, [&] {
        application.frames.clear();
        application.tokensSeen = 0;
        application.last = threadCpuMs();
        stalls = {};
        sinceBeat.start();
        beat.start(kBeatMs);
        total.start();
        minute.start(60'000);
        QTimer::singleShot(seconds * 1000, &application, &QCoreApplication::quit);
    });
    std::printf("%d nodes, %d messages a second, up to %d tokens, 1920x1080; memory %.1f MiB\n",
                nodes, rate, tokens, residentMiB());
    const int code = QApplication::exec();
    report(application, stalls, source, std::max<std::int64_t>(1, total.elapsed() / 1000), canvas);
    source.stop();
    thread->wait();
    const bool hasWorked = !application.frames.empty() && application.tokensSeen > 0;
    application.canvas = nullptr;
    return hasWorked ? code : 1;
}

}  // namespace
}  // namespace engram::gui

int main(int argc, char** argv) {
    engram::gui::BenchApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption seconds(QStringLiteral("seconds"), QStringLiteral("How long."),
                                     QStringLiteral("n"), QStringLiteral("60"));
    const QCommandLineOption nodes(QStringLiteral("nodes"), QStringLiteral("How many."),
                                   QStringLiteral("n"), QStringLiteral("1000"));
    const QCommandLineOption rate(QStringLiteral("rate"), QStringLiteral("Messages a second."),
                                  QStringLiteral("n"), QStringLiteral("10000"));
    const QCommandLineOption tokens(QStringLiteral("tokens"), QStringLiteral("Drawn at once."),
                                    QStringLiteral("n"), QStringLiteral("1000"));
    parser.addOptions({seconds, nodes, rate, tokens});
    parser.process(application);
    const auto number = [&parser](const QCommandLineOption& option) {
        return std::max(1, parser.value(option).toInt());
    };
    return engram::gui::run(application, number(seconds), number(nodes), number(rate),
                            number(tokens));
}
