// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include <signal.h>
#include <sys/signalfd.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonObject>
#include <QSocketNotifier>
#include <QTimer>
#include <algorithm>
#include <cstdio>
#include <optional>
#include <utility>

#include "cli_session.h"
#include "client/cluster_observer.h"
#include "command_line/command_line.h"
#include "commands.h"
#include "reply_json.h"
#include "trace_recorder.h"

namespace engram::cli {

namespace {

constexpr std::chrono::milliseconds kDrainInterval{20};

std::string line(const Event& event) {
    const auto time = QDateTime::fromMSecsSinceEpoch(event.time.wallMicroseconds() / 1000);
    std::string text = time.toString(QStringLiteral("HH:mm:ss.zzz")).toStdString();
    text += "  " + event.node.text() + "  " + std::string(toText(event.kind));
    const auto add = [&text](const std::string& name, const std::string& value) {
        if (!value.empty()) {
            text += "  " + name + "=" + value;
        }
    };
    add("hop", event.hop == HopKind::None ? "" : std::string(toText(event.hop)));
    add("request", event.request.value == 0 ? "" : std::to_string(event.request.value));
    add("from", event.from.text());
    add("to", event.to.text());
    add("epoch", event.epoch.value == 0 ? "" : std::to_string(event.epoch.value));
    add("view", event.number.value == 0 ? "" : std::to_string(event.number.value));
    add("version", event.version.isNone() ? "" : toText(event.version));
    add("key", event.key);
    add("text", event.text);
    add("detail", event.detail);
    for (const auto& [name, count] : event.counters) {
        add(name, std::to_string(count));
    }
    return text + "\n";
}

/// Ends the event loop on SIGINT and SIGTERM, so that what was printed is whole.
class SignalWatch {
public:
    SignalWatch() {
        sigset_t signals;
        sigemptyset(&signals);
        sigaddset(&signals, SIGINT);
        sigaddset(&signals, SIGTERM);
        ::sigprocmask(SIG_BLOCK, &signals, nullptr);
        m_descriptor = ::signalfd(-1, &signals, SFD_CLOEXEC);
        m_notifier = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Read);
        QObject::connect(m_notifier.get(), &QSocketNotifier::activated, qApp,
                         [] { QCoreApplication::exit(tools::kExitOk); });
    }
    ~SignalWatch() {
        m_notifier.reset();
        ::close(m_descriptor);
    }
    SignalWatch(const SignalWatch&) = delete;
    SignalWatch& operator=(const SignalWatch&) = delete;

private:
    int m_descriptor = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

/// Where the events go: to the terminal, or to a trace.
class Sink {
public:
    explicit Sink(const Options& options) : m_options(options) {}

    [[nodiscard]] Result<void> open() {
        if (m_options.tracePath.empty()) {
            return {};
        }
        Result<TraceRecorder> recorder = TraceRecorder::create(m_options.tracePath);
        if (!recorder) {
            return tl::unexpected<Error>(recorder.error());
        }
        m_recorder.emplace(std::move(*recorder));
        return {};
    }

    /// False: no more are wanted, see exitCode().
    [[nodiscard]] bool take(std::vector<Event> events) {
        if (const std::uint64_t most = m_options.eventCount; most != 0) {
            events.resize(std::min<std::uint64_t>(events.size(), most - m_taken));
        }
        m_taken += events.size();
        const bool isFull = m_taken == m_options.eventCount && m_options.eventCount != 0;
        if (m_recorder) {
            return check(m_recorder->take(std::move(events))) && !isFull;
        }
        for (const Event& event : events) {
            if (m_options.json) {
                printJson(toJson(event));
            } else {
                print(line(event));
            }
        }
        return std::fflush(stdout) == 0 && !isFull;  // not 0: the reader of the pipe has ended
    }
    [[nodiscard]] bool takeStream(const Endpoint& endpoint, bool isUp) {
        return !m_recorder || check(m_recorder->takeStream(endpoint, isUp));
    }

    /// Ends the trace and says what is in it. The exit code.
    int close(int exitCode) {
        if (!m_recorder || !check(m_recorder->close()) || m_hasFailed) {
            return m_hasFailed ? tools::kExitFailed : exitCode;
        }
        if (m_options.json) {
            printJson(QJsonObject{{QStringLiteral("events"), qint64(m_recorder->events())},
                                  {QStringLiteral("seconds"), m_recorder->seconds()}});
        } else {
            print(QStringLiteral("%1 events of %2 s\n")
                      .arg(m_recorder->events())
                      .arg(m_recorder->seconds(), 0, 'f', 1)
                      .toStdString());
        }
        return exitCode;
    }

private:
    bool check(const Result<void>& done) {
        if (!done && !std::exchange(m_hasFailed, true)) {
            complain(done.error().detail);
        }
        return done.has_value();
    }

    const Options& m_options;
    std::optional<TraceRecorder> m_recorder;
    std::uint64_t m_taken = 0;
    bool m_hasFailed = false;
};

}  // namespace

int streamEvents(const Options& options) {
    Sink sink(options);
    if (const Result<void> opened = sink.open(); !opened) {
        complain(opened.error().detail);
        return tools::kExitFailed;
    }
    const SignalWatch signalWatch;
    const auto queue = std::make_shared<EventQueue>();
    ClusterObserver observer(options.masters, options.eventRate, queue);
    const auto endUnless = [](bool goesOn) {
        if (!goesOn) {
            QCoreApplication::exit(tools::kExitOk);
        }
    };

    QTimer patience;  // runs out if no node is there at all
    patience.setSingleShot(true);
    std::string tried;
    for (const Endpoint& node : options.masters) {
        tried += (tried.empty() ? "" : ", ") + toText(node);
    }
    QObject::connect(&patience, &QTimer::timeout, qApp, [tried] {
        complain("no node answers; tried " + tried);
        QCoreApplication::exit(tools::kExitFailed);
    });
    patience.start(static_cast<int>(options.timeoutSeconds * 1000));

    QTimer drain;
    QObject::connect(&drain, &QTimer::timeout, qApp, [&] {
        std::vector<Event> events = queue->drain();
        if (!events.empty()) {
            patience.stop();
        }
        endUnless(sink.take(std::move(events)));
    });
    QObject::connect(&observer, &ClusterObserver::nodeConnected, qApp,
                     [&](const Endpoint& endpoint) { endUnless(sink.takeStream(endpoint, true)); });
    QObject::connect(
        &observer, &ClusterObserver::nodeDisconnected, qApp,
        [&](const Endpoint& endpoint) { endUnless(sink.takeStream(endpoint, false)); });
    if (options.eventSeconds > 0) {
        QTimer::singleShot(static_cast<int>(options.eventSeconds * 1000), qApp,
                           [] { QCoreApplication::exit(tools::kExitOk); });
    }
    drain.start(kDrainInterval);
    observer.start();
    return sink.close(QCoreApplication::exec());
}

}  // namespace engram::cli
