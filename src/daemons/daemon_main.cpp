// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "daemons/daemon_main.h"

#include <QCoreApplication>
#include <cstdio>
#include <random>

#include "daemons/daemon_options.h"
#include "daemons/process_setup.h"
#include "node/hosted_machine.h"
#include "node/node.h"

namespace engram::daemons {

namespace {

/// The line that scripts and the launcher wait for. Nothing in it needs escaping: ids and hosts are
/// checked.
void printListening(const Member& self) {
    std::printf(
        "{\"event\":\"listening\",\"role\":\"%s\",\"id\":\"%s\",\"host\":\"%s\",\"port\":%u,"
        "\"pid\":%llu}\n",
        toText(self.role).data(), self.identity.id.text().c_str(), self.endpoint.host.c_str(),
        static_cast<unsigned>(self.endpoint.port), static_cast<unsigned long long>(self.pid));
    std::fflush(stdout);
}

std::uint64_t randomNumber() {
    std::random_device device;
    return (std::uint64_t{device()} << 32U) | device();
}

Member memberOf(Role role, const DaemonOptions& options) {
    Member self;
    // 0 would mean "not known".
    self.identity = {options.id, Incarnation{randomNumber() | 1U}};
    self.role = role;
    self.endpoint = options.listen;
    self.pid = static_cast<std::uint64_t>(QCoreApplication::applicationPid());
    return self;
}

void startMachine(node::Node& node, Role role, const DaemonOptions& options) {
    NodeSettings settings;
    settings.self = node.self();
    settings.protocol = options.protocol;
    settings.masters = options.masters;
    settings.bootstrap = options.bootstrap;
    settings.seed = randomNumber();
    node.start(role == Role::Master ? node::hostMaster(std::move(settings))
                                    : node::hostSlave(std::move(settings)));
}

int runNode(Role role, DaemonOptions& options) {
    node::Node node({memberOf(role, options), std::move(options.settings), options.logLevel,
                     options.allowFaults});
    const Result<Endpoint> endpoint = node.listen();
    if (!endpoint) {
        std::fprintf(stderr, "engram-%s: %s\n", toText(role).data(),
                     endpoint.error().detail.c_str());
        return 1;
    }
    TerminationSignal termination;
    QObject::connect(&termination, &TerminationSignal::received, &node, &node::Node::drain);
    QObject::connect(&node, &node::Node::drained, qApp, &QCoreApplication::quit);
    QObject::connect(&node, &node::Node::turnedAway, qApp, [role](const QString& reason) {
        std::fprintf(stderr, "engram-%s: %s\n", toText(role).data(), qPrintable(reason));
        QCoreApplication::exit(1);
    });
    if (role == Role::Master && !options.bootstrap && options.masters.empty()) {
        node::Log(options.id.text(), options.logLevel)
            .write(node::LogLevel::Info,
                   "neither --bootstrap nor --peer is given: founds a new cluster");
    }
    startMachine(node, role, options);
    printListening(node.self());
    return QCoreApplication::exec();
}

}  // namespace

int runDaemon(Role role, int argc, char** argv) {
    CommandLine line = parseCommandLine(role, {argv + 1, argv + argc});
    if (line.kind == CommandLine::Kind::Print) {
        std::fputs(line.text.c_str(), stdout);
        return 0;
    }
    if (line.kind == CommandLine::Kind::Wrong) {
        std::fprintf(stderr, "%s\n", line.text.c_str());
        return 2;
    }
    if (line.options.dieWithParent && !dieWithParent())
        return 0;
    prepareProcess();
    // Qt's own dispatcher: one poll() per turn, without the sources of GLib around it.
    qputenv("QT_NO_GLIB", "1");
    QCoreApplication application(argc, argv);
    return runNode(role, line.options);
}

}  // namespace engram::daemons
