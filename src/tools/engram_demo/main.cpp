// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// engram-demo: shows on a machine without display that a killed primary loses nothing. Exits 0 if
// that is so.

#include <QCoreApplication>
#include <cstdio>

#include "command_line/command_line.h"
#include "demo.h"

int main(int argc, char** argv) {
    using namespace engram;
    CLI::App app("Launches a cluster, kills its primary while it is written to, and counts.",
                 "engram-demo");
    demo::DemoSettings settings;
    std::string binaries;
    bool json = false;
    tools::addVersion(app);
    app.add_option("--writes", settings.writes, "Keys to write; half of them before the kill")
        ->check(CLI::Range(std::uint64_t{2}, std::uint64_t{10000000}))
        ->capture_default_str();
    app.add_option("--binaries", binaries, "Folder of the daemons (default: of this program)")
        ->check(CLI::ExistingDirectory);
    app.add_flag("--json", json, "Print JSON");
    if (const std::optional<int> code = tools::parse(app, argc, argv)) {
        return *code;
    }
    settings.binaryDir = QString::fromStdString(binaries);
    const QCoreApplication application(argc, argv);
    demo::Demo demo(settings);
    QObject::connect(&demo, &demo::Demo::finished, &application, &QCoreApplication::quit);
    demo.start();
    QCoreApplication::exec();
    const demo::DemoReport& report = demo.report();
    std::fputs((json ? reportJson(report) : reportText(report)).c_str(), stdout);
    return report.isGood() ? tools::kExitOk : tools::kExitFailed;
}
