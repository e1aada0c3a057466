// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The window of Engram: command line, parts, event loop.

#include <QApplication>
#include <QTemporaryDir>
#include <cstdio>
#include <optional>

#include "gui_app/headless_run.h"
#include "gui_app/languages.h"
#include "gui_app/main_window.h"
#include "gui_app/program_options.h"
#include "gui_app/screenshot_run.h"
#include "gui_app/signal_watcher.h"
#include "gui_session/live_session.h"
#include "gui_session/session_switch.h"
#include "gui_simulation/simulation_session.h"

namespace {

using namespace engram;
using namespace engram::gui;

/// Exit code of a wrong command line, as of all programs of Engram.
constexpr int kUsage = 2;
constexpr int kDemoSlaves = 3;
constexpr int kNoDisplay = 1;

/// Qt would end the program with an abort.
bool hasDisplay() {
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

/// Answers --help, --version and mistakes before there is a window; no code: go on.
std::optional<int> answerAtOnce(const Result<ProgramOptions>& options) {
    if (!options) {
        std::fprintf(stderr, "engram: %s\n", options.error().detail.c_str());
        return kUsage;
    }
    if (options->helpWanted) {
        std::fputs(qPrintable(programHelp()), stdout);
        return 0;
    }
    if (options->versionWanted) {
        std::printf("engram %s\n", ENGRAM_VERSION);
        return 0;
    }
    return std::nullopt;
}

QStringList argumentsOf(int argc, char** argv) {
    QStringList arguments;
    for (int i = 1; i < argc; ++i) {
        arguments.append(QString::fromLocal8Bit(argv[i]));
    }
    return arguments;
}

void begin(MainWindow& window, SessionSwitch& session, const ProgramOptions& options) {
    if (options.simulatedNodes > 0) {
        SimulationPlan plan;
        plan.slaves = options.simulatedNodes - plan.masters;
        plan.seed = options.seed;
        window.simulations().simulate(plan);
    } else if (options.launch) {
        window.commands().launch(kDemoSlaves, options.demo);
    } else if (!options.attach.empty()) {
        session.attach(options.attach);
    } else if (!options.trace.isEmpty()) {
        window.traces().open(options.trace);
    }
}

int runHeadless(const ProgramOptions& options) {
    Languages languages;
    languages.use(options.language.isEmpty() ? QStringLiteral("en") : options.language);
    std::optional<Scenario> scenario = scenarioOf(options);
    if (!scenario) {
        return kUsage;
    }
    LiveSession session;
    HeadlessRun run(session, std::move(*scenario), options);
    SignalWatcher signalWatcher;
    QObject::connect(&signalWatcher, &SignalWatcher::terminationRequested, &run,
                     &HeadlessRun::cancel);
    QMetaObject::invokeMethod(&run, &HeadlessRun::start, Qt::QueuedConnection);
    return QApplication::exec();
}

int runWindow(const ProgramOptions& options) {
    std::optional<Scenario> scenario;
    if (!options.scenario.isEmpty()) {
        scenario = scenarioOf(options);
        if (!scenario) {
            return kUsage;
        }
    }
    const bool interactive = options.screenshot.isEmpty();
    // A run without a user neither follows what the user chose nor changes it.
    const QTemporaryDir scratch;
    Settings settings =
        interactive ? Settings() : Settings(scratch.filePath(QStringLiteral("engram.ini")));
    Appearance appearance;
    LiveSession cluster;
    SimulationSession simulation;
    SessionSwitch session(cluster);
    MainWindow window(session, settings, appearance, interactive);
    window.traces().showIn(session, cluster);
    window.simulations().showIn(session, simulation);
    if (!options.language.isEmpty()) {
        window.setLanguage(options.language);
    }
    if (options.theme) {
        window.setThemeChoice(*options.theme);
    }
    SignalWatcher signalWatcher;
    QObject::connect(&signalWatcher, &SignalWatcher::terminationRequested, &window,
                     &MainWindow::shutDown);
    std::optional<ScreenshotRun> screenshot;
    if (!interactive) {
        screenshot.emplace(window, session, options.screenshot, options.afterSeconds);
    }
    window.show();
    if (scenario) {
        window.lessons().open(*scenario);
    }
    begin(window, session, options);
    return QApplication::exec();
}

}  // namespace

int main(int argc, char** argv) {
    const Result<ProgramOptions> options = parseProgramOptions(argumentsOf(argc, argv));
    if (const std::optional<int> code = answerAtOnce(options)) {
        return *code;
    }
    if (options->headless) {
        qputenv("QT_QPA_PLATFORM", "offscreen");  // pictures are drawn without a screen
    }
    if (!hasDisplay()) {
        std::fputs(
            "engram: no display is there. Without one use --scenario FILE --headless, or "
            "engram-demo\n",
            stderr);
        return kNoDisplay;
    }
    // Qt takes its own arguments, such as -platform, from the environment only.
    int qtArgc = 1;
    QApplication application(qtArgc, argv);
    QApplication::setApplicationName(QStringLiteral("engram"));
    QApplication::setOrganizationName(QStringLiteral("Engram"));
    QApplication::setApplicationDisplayName(QStringLiteral("Engram"));
    QApplication::setApplicationVersion(QStringLiteral(ENGRAM_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("engram"));
    return options->headless ? runHeadless(*options) : runWindow(*options);
}
