// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_compare/compare_text.h"

#include <QLocale>
#include <cstdlib>

#include "gui_report/report_text.h"
#include "gui_timeline_dock/marker_look.h"
#include "gui_timeline_dock/time_scale.h"

namespace engram::gui {

namespace {
constexpr int kMilliDigits = 3;
}  // namespace

QString CompareText::topicName(CompareTopic topic) {
    switch (topic) {
        case CompareTopic::Detected:
            return ReportText::stepName(Milestone::Detected);
        case CompareTopic::Elected:
            return ReportText::stepName(Milestone::Elected);
        case CompareTopic::ViewCommitted:
            return ReportText::stepName(Milestone::ViewCommitted);
        case CompareTopic::FirstRead:
            return ReportText::stepName(Milestone::FirstRead);
        case CompareTopic::FirstWrite:
            return ReportText::stepName(Milestone::FirstWrite);
        case CompareTopic::DirectoryRebuilt:
            return ReportText::stepName(Milestone::DirectoryRebuilt);
        case CompareTopic::CopiesRestored:
            return ReportText::stepName(Milestone::CopiesRestored);
        case CompareTopic::WritesBefore:
            return tr("Writes acknowledged before");
        case CompareTopic::WritesDuring:
            return tr("Writes acknowledged until all copies");
        case CompareTopic::Refused:
            return tr("Refused until recovery");
        case CompareTopic::Uncertain:
            return tr("Uncertain until recovery");
        case CompareTopic::KeysLost:
            break;
    }
    return tr("Keys declared lost");
}

QString CompareText::value(CompareTopic topic, std::optional<std::int64_t> value) {
    if (!value)
        return tr("not seen");
    return isDuration(topic) ? ReportText::milliseconds(*value)
                             : QLocale().toString(qlonglong{*value});
}

QString CompareText::difference(const CompareRow& row) {
    const std::optional<std::int64_t> difference = row.difference();
    if (!difference)
        return QStringLiteral("–");
    const QString size = value(row.topic, std::abs(*difference));
    if (*difference == 0)
        return size;
    return *difference > 0 ? QLatin1Char('+') + size : QStringLiteral("−") + size;
}

QString CompareText::moment(const Marker& marker) {
    return tr("%1  %2", "time of day, what happened")
        .arg(clockText(marker.atUs, kMilliDigits), MarkerLook::describe(marker));
}

}  // namespace engram::gui
