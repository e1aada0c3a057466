// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "demo_report.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <cstdio>

#include "command_line/text_table.h"

namespace engram::demo {

namespace {

std::string milliseconds(double value) {
    char text[64];
    std::snprintf(text, sizeof text, "%.0f", value);
    return value < 0 ? "-" : text;
}

std::string ofAll(std::uint64_t part, std::uint64_t whole) {
    return std::to_string(part) + " of " + std::to_string(whole);
}

}  // namespace

bool DemoReport::isGood() const {
    return failure.empty() && lost == 0 && unanswered == 0 && readBack == acknowledged &&
           resumedMs >= 0;
}

std::string reportText(const DemoReport& report) {
    using tools::TextTable;
    TextTable table({{"AT MS", TextTable::Align::Right}, {"WHAT"}, {"RESULT"}});
    table.addRow({milliseconds(report.launchedMs), "cluster launched", "2 masters, 3 slaves"});
    table.addRow(
        {milliseconds(report.firstWriteMs), "first write acknowledged", "by " + report.oldPrimary});
    table.addRow({milliseconds(report.killedMs), "primary killed (SIGKILL)", report.oldPrimary});
    table.addRow({milliseconds(report.resumedMs), "first write of the new primary",
                  report.resumedMs < 0 ? "never"
                                       : report.newPrimary + ", " +
                                             milliseconds(report.resumedMs - report.killedMs) +
                                             " ms after the kill"});
    table.addRow({"", "writes acknowledged", ofAll(report.acknowledged, report.writes)});
    table.addRow({"", "writes uncertain", std::to_string(report.uncertain)});
    table.addRow({"", "writes refused", std::to_string(report.refused)});
    table.addRow({"", "reads while writing", std::to_string(report.reads)});
    table.addRow({milliseconds(report.doneMs), "acknowledged writes read back",
                  ofAll(report.readBack, report.acknowledged)});
    table.addRow({"", "acknowledged writes lost", std::to_string(report.lost)});
    std::string out = table.text();
    if (report.unanswered > 0) {
        out += std::to_string(report.unanswered) + " acknowledged writes could not be read\n";
    }
    if (!report.failure.empty()) {
        out += report.failure + "\n";
    }
    return out;
}

std::string reportJson(const DemoReport& report) {
    const auto number = [](std::uint64_t value) { return static_cast<qint64>(value); };
    const QJsonObject object{
        {QLatin1String("writes"), number(report.writes)},
        {QLatin1String("acknowledged"), number(report.acknowledged)},
        {QLatin1String("uncertain"), number(report.uncertain)},
        {QLatin1String("refused"), number(report.refused)},
        {QLatin1String("reads"), number(report.reads)},
        {QLatin1String("read_back"), number(report.readBack)},
        {QLatin1String("lost"), number(report.lost)},
        {QLatin1String("unanswered"), number(report.unanswered)},
        {QLatin1String("old_primary"), QString::fromStdString(report.oldPrimary)},
        {QLatin1String("new_primary"), QString::fromStdString(report.newPrimary)},
        {QLatin1String("launched_ms"), report.launchedMs},
        {QLatin1String("first_write_ms"), report.firstWriteMs},
        {QLatin1String("killed_ms"), report.killedMs},
        {QLatin1String("resumed_ms"), report.resumedMs},
        {QLatin1String("failover_ms"),
         report.resumedMs < 0 ? -1 : report.resumedMs - report.killedMs},
        {QLatin1String("done_ms"), report.doneMs},
        {QLatin1String("failure"), QString::fromStdString(report.failure)},
        {QLatin1String("good"), report.isGood()}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString() + "\n";
}

}  // namespace engram::demo
