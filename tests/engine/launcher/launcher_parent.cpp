// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Launches a cluster of the daemons in argv[1], prints their pids in one line, and waits to be
// killed.

#include <QCoreApplication>
#include <cstdio>

#include "launcher/launcher.h"

int main(int argc, char** argv) {
    QCoreApplication app(argc, argv);
    engram::Launcher launcher(app.arguments().value(1));
    QObject::connect(&launcher, &engram::Launcher::ready, &app, [&launcher] {
        for (const engram::ProcessInfo& info : launcher.processes()) {
            std::printf("%lld ", info.pid);
        }
        std::printf("\n");
        std::fflush(stdout);
    });
    launcher.launch({});
    return app.exec();
}
