// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include <signal.h>
#include <sys/signalfd.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QDateTime>
#include <QSocketNotifier>
#include <QTimer>
#include <cstdio>

#include "cli_session.h"
#include "client/cluster_observer.h"
#include "command_line/command_line.h"
#include "commands.h"
#include "reply_json.h"

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

}  // namespace

int streamEvents(const Options& options) {
    const SignalWatch signalWatch;
    const auto queue = std::make_shared<EventQueue>();
    ClusterObserver observer(options.masters, options.eventRate, queue);

    QTimer patience;  // runs out if no node is there at all
    patience.setSingleShot(true);
    QObject::connect(&patience, &QTimer::timeout, qApp, [] {
        complain("no node answers");
        QCoreApplication::exit(tools::kExitFailed);
    });
    patience.start(static_cast<int>(options.timeoutSeconds * 1000));

    std::uint64_t printed = 0;
    QTimer drain;
    QObject::connect(&drain, &QTimer::timeout, qApp, [&] {
        for (const Event& event : queue->drain()) {
            patience.stop();
            if (options.eventCount != 0 && printed == options.eventCount) {
                break;
            }
            ++printed;
            if (options.json) {
                printJson(toJson(event));
            } else {
                print(line(event));
            }
        }
        const bool gone = std::fflush(stdout) != 0;  // the reader of the pipe has ended
        if (gone || (options.eventCount != 0 && printed == options.eventCount)) {
            QCoreApplication::exit(tools::kExitOk);
        }
    });
    drain.start(kDrainInterval);
    observer.start();
    return QCoreApplication::exec();
}

}  // namespace engram::cli
