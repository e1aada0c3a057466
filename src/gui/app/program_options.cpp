// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_app/program_options.h"

#include <QCommandLineParser>

#include "gui_app/languages.h"

namespace engram::gui {

namespace {

/// Upper limit of --after: a day.
constexpr double kMaxAfterSeconds = 86400;
/// As SimulationPlan has them.
constexpr int kLeastSimulated = 3;
constexpr int kMostSimulated = 1000;
constexpr qulonglong kHighestSeed = 999'999;

tl::unexpected<Error> wrong(const QString& what) {
    return failure(ErrorCode::InvalidArgument, what.toStdString());
}

QString languageList() {
    return Languages::codes().join(QStringLiteral(", "));
}

void declare(QCommandLineParser& parser) {
    parser.setApplicationDescription(
        QStringLiteral("The window of Engram, a distributed shared memory that you can watch."));
    parser.addOptions({
        {{QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Show this help.")},
        {QStringLiteral("version"), QStringLiteral("Show the version.")},
        {QStringLiteral("attach"), QStringLiteral("Watch a cluster that is running, read-only."),
         QStringLiteral("HOST:PORT[,HOST:PORT...]")},
        {QStringLiteral("launch"), QStringLiteral("Launch a cluster at once, without workload.")},
        {QStringLiteral("demo"), QStringLiteral("Launch a cluster with the demo workload.")},
        {QStringLiteral("simulate"),
         QStringLiteral("Simulate a cluster of 3 to 1000 nodes, without any process."),
         QStringLiteral("NODES")},
        {QStringLiteral("seed"), QStringLiteral("Seed of the simulation, 0 to 999999 (default 1)."),
         QStringLiteral("SEED")},
        {QStringLiteral("trace"), QStringLiteral("Open a recording; also as a bare FILE."),
         QStringLiteral("FILE")},
        {QStringLiteral("screenshot"),
         QStringLiteral("Save what the window shows as an image, stop all daemons and exit."),
         QStringLiteral("FILE")},
        {QStringLiteral("after"),
         QStringLiteral("Seconds from the start to the screenshot (default 5)."),
         QStringLiteral("SECONDS")},
        {QStringLiteral("scenario"), QStringLiteral("Play the lesson of a scenario file."),
         QStringLiteral("FILE")},
        {QStringLiteral("headless"),
         QStringLiteral("Run the scenario without a window; exit code 0: all steps passed, 1: one "
                        "failed, 2: the file is wrong.")},
        {QStringLiteral("report"), QStringLiteral("Write what came of each step, as JSON."),
         QStringLiteral("FILE")},
        {{QStringLiteral("language"), QStringLiteral("lang")},
         QStringLiteral("Language of the window: %1.").arg(languageList()),
         QStringLiteral("LANGUAGE")},
        {QStringLiteral("theme"), QStringLiteral("Colours: system, light or dark."),
         QStringLiteral("THEME")},
    });
}

Result<std::vector<Endpoint>> parseEndpoints(const QString& text) {
    std::vector<Endpoint> endpoints;
    for (const QString& part : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        Result<Endpoint> endpoint = parseEndpoint(part.trimmed().toStdString());
        if (!endpoint) {
            return wrong(QStringLiteral("--attach: '%1' is not HOST:PORT").arg(part));
        }
        endpoints.push_back(std::move(*endpoint));
    }
    if (endpoints.empty()) {
        return wrong(QStringLiteral("--attach: no address is given"));
    }
    return endpoints;
}

Result<ThemeChoice> parseTheme(const QString& text) {
    if (text == QLatin1String("system")) {
        return ThemeChoice::System;
    }
    if (text == QLatin1String("light")) {
        return ThemeChoice::Light;
    }
    if (text == QLatin1String("dark")) {
        return ThemeChoice::Dark;
    }
    return wrong(QStringLiteral("--theme: '%1' is not system, light or dark").arg(text));
}

Result<double> parseSeconds(const QString& text) {
    bool isNumber = false;
    const double seconds = text.toDouble(&isNumber);
    if (!isNumber || !(seconds > 0) || seconds > kMaxAfterSeconds) {
        return wrong(QStringLiteral("--after: '%1' is not a number of seconds above 0").arg(text));
    }
    return seconds;
}

Result<int> parseNodes(const QString& text) {
    bool isNumber = false;
    const int nodes = text.toInt(&isNumber);
    if (!isNumber || nodes < kLeastSimulated || nodes > kMostSimulated) {
        return wrong(QStringLiteral("--simulate: '%1' is not a number from 3 to 1000").arg(text));
    }
    return nodes;
}

Result<std::uint64_t> parseSeed(const QString& text) {
    bool isNumber = false;
    const qulonglong seed = text.toULongLong(&isNumber);
    if (!isNumber || seed > kHighestSeed) {
        return wrong(QStringLiteral("--seed: '%1' is not a number from 0 to 999999").arg(text));
    }
    return seed;
}

/// --trace FILE or FILE.
Result<QString> traceOf(const QCommandLineParser& parser) {
    QStringList files = parser.values(QStringLiteral("trace")) + parser.positionalArguments();
    if (files.size() > 1) {
        return wrong(QStringLiteral("unexpected argument '%1'").arg(files.at(1)));
    }
    if (files.contains(QString())) {
        return wrong(QStringLiteral("--trace: no file is given"));
    }
    return files.value(0);
}

Result<void> checkTogether(const ProgramOptions& options, const QCommandLineParser& parser) {
    if (!options.attach.empty() && options.launch) {
        return wrong(QStringLiteral("--attach can't be used with --launch or --demo"));
    }
    if (options.simulatedNodes > 0 && (!options.attach.empty() || options.launch)) {
        return wrong(QStringLiteral("--simulate can't be used with --attach, --launch or --demo"));
    }
    if (parser.isSet(QStringLiteral("seed")) && options.simulatedNodes == 0) {
        return wrong(QStringLiteral("--seed needs --simulate"));
    }
    if (!options.trace.isEmpty() && (options.launch || !options.attach.empty())) {
        return wrong(QStringLiteral("--trace can't be used with --attach, --launch or --demo"));
    }
    if (parser.isSet(QStringLiteral("after")) && options.screenshot.isEmpty()) {
        return wrong(QStringLiteral("--after needs --screenshot"));
    }
    if (options.headless && options.scenario.isEmpty()) {
        return wrong(QStringLiteral("--headless needs --scenario"));
    }
    if (parser.isSet(QStringLiteral("report")) && !options.headless) {
        return wrong(QStringLiteral("--report needs --headless"));
    }
    if (!options.scenario.isEmpty() && (options.launch || !options.attach.empty())) {
        return wrong(QStringLiteral("--scenario launches its own cluster"));
    }
    if (parser.isSet(QStringLiteral("screenshot")) && options.screenshot.isEmpty()) {
        return wrong(QStringLiteral("--screenshot: no file is given"));
    }
    if (!options.language.isEmpty() && Languages::find(options.language) == nullptr) {
        return wrong(QStringLiteral("--language: '%1' is not one of %2")
                         .arg(options.language, languageList()));
    }
    return {};
}

}  // namespace

Result<ProgramOptions> parseProgramOptions(const QStringList& arguments) {
    QCommandLineParser parser;
    declare(parser);
    if (!parser.parse(QStringList{QStringLiteral("engram")} + arguments)) {
        return wrong(parser.errorText());
    }
    const Result<QString> trace = traceOf(parser);
    if (!trace) {
        return tl::unexpected(trace.error());
    }
    ProgramOptions options;
    options.trace = *trace;
    options.helpWanted = parser.isSet(QStringLiteral("help"));
    options.versionWanted = parser.isSet(QStringLiteral("version"));
    options.demo = parser.isSet(QStringLiteral("demo"));
    options.launch = options.demo || parser.isSet(QStringLiteral("launch"));
    options.screenshot = parser.value(QStringLiteral("screenshot"));
    options.language = parser.value(QStringLiteral("language"));
    options.scenario = parser.value(QStringLiteral("scenario"));
    options.headless = parser.isSet(QStringLiteral("headless"));
    options.report = parser.value(QStringLiteral("report"));
    if (parser.isSet(QStringLiteral("attach"))) {
        Result<std::vector<Endpoint>> nodes =
            parseEndpoints(parser.value(QStringLiteral("attach")));
        if (!nodes) {
            return tl::unexpected(nodes.error());
        }
        options.attach = std::move(*nodes);
    }
    if (parser.isSet(QStringLiteral("simulate"))) {
        const Result<int> nodes = parseNodes(parser.value(QStringLiteral("simulate")));
        if (!nodes) {
            return tl::unexpected(nodes.error());
        }
        options.simulatedNodes = *nodes;
    }
    if (parser.isSet(QStringLiteral("seed"))) {
        const Result<std::uint64_t> seed = parseSeed(parser.value(QStringLiteral("seed")));
        if (!seed) {
            return tl::unexpected(seed.error());
        }
        options.seed = *seed;
    }
    if (parser.isSet(QStringLiteral("theme"))) {
        const Result<ThemeChoice> theme = parseTheme(parser.value(QStringLiteral("theme")));
        if (!theme) {
            return tl::unexpected(theme.error());
        }
        options.theme = *theme;
    }
    if (parser.isSet(QStringLiteral("after"))) {
        const Result<double> seconds = parseSeconds(parser.value(QStringLiteral("after")));
        if (!seconds) {
            return tl::unexpected(seconds.error());
        }
        options.afterSeconds = *seconds;
    }
    if (const Result<void> together = checkTogether(options, parser); !together) {
        return tl::unexpected(together.error());
    }
    return options;
}

QString programHelp() {
    QCommandLineParser parser;
    declare(parser);
    // Qt asks the application for its name, which is not there yet.
    const QString text = parser.helpText();
    return QStringLiteral("Usage: engram [options] [FILE]") + text.mid(text.indexOf(u'\n'));
}

}  // namespace engram::gui
