// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_report/report_text.h"

#include <QDateTime>
#include <QLocale>
#include <QStringList>

namespace engram::gui {

namespace {

QString name(const NodeId& id) {
    return QString::fromStdString(id.text());
}

QString number(std::uint64_t value) {
    return QLocale().toString(qulonglong{value});
}

}  // namespace

QString ReportText::milliseconds(std::int64_t microseconds) {
    const double value = static_cast<double>(microseconds) / 1000;
    return tr("%1 ms").arg(QLocale().toString(value, 'f', value < 10 ? 1 : 0));
}

QString ReportText::title(const FailoverReport& report) {
    QString who = name(report.failed);
    switch (report.role) {
        case FailedRole::Primary:
            who = tr("%1, the primary,").arg(who);
            break;
        case FailedRole::Backup:
            who = tr("%1, a backup,").arg(who);
            break;
        case FailedRole::Slave:
            who = tr("%1, a slave,").arg(who);
            break;
    }
    switch (report.how) {
        case FailureKind::Killed:
            return tr("%1 was killed", "m1, the primary,").arg(who);
        case FailureKind::Frozen:
            return tr("%1 was frozen", "m1, the primary,").arg(who);
        case FailureKind::Cut:
            return tr("%1 was cut off", "m1, the primary,").arg(who);
        case FailureKind::Stopped:
            return tr("%1 was stopped", "m1, the primary,").arg(who);
        case FailureKind::Silent:
            break;
    }
    return tr("%1 fell silent", "m1, the primary,").arg(who);
}

QString ReportText::subtitle(const FailoverReport& report) {
    const QString when = QDateTime::fromMSecsSinceEpoch(report.failedUs / 1000)
                             .toString(QStringLiteral("HH:mm:ss.zzz"));
    if (report.successor.isEmpty()) {
        return tr("Times count from %1.").arg(when);
    }
    return tr("%1 took over in epoch %2. Times count from %3.")
        .arg(name(report.successor), number(report.epoch.value), when);
}

QString ReportText::summary(const FailoverReport& report) {
    const QString detected = stepValue(report, Milestone::Detected);
    return report.role == FailedRole::Primary
               ? tr("Detected: %1, first write: %2")
                     .arg(detected, stepValue(report, Milestone::FirstWrite))
               : tr("Detected: %1, view without it: %2")
                     .arg(detected, stepValue(report, Milestone::ViewCommitted));
}

QString ReportText::stepName(Milestone step) {
    switch (step) {
        case Milestone::Detected:
            return tr("Detected");
        case Milestone::Elected:
            return tr("Elected");
        case Milestone::ViewCommitted:
            return tr("View committed");
        case Milestone::FirstRead:
            return tr("First read");
        case Milestone::FirstWrite:
            return tr("First write");
        case Milestone::DirectoryRebuilt:
            return tr("Directory rebuilt");
        case Milestone::CopiesRestored:
            return tr("All copies");
    }
    return {};
}

QString ReportText::stepValue(const FailoverReport& report, Milestone step) {
    if (const std::optional<std::int64_t> reached = report.at(step)) {
        return milliseconds(*reached);
    }
    if (step == Milestone::CopiesRestored && report.copies < report.copiesWanted) {
        return tr("not yet: %1 of %2").arg(report.copies).arg(report.copiesWanted);
    }
    return tr("not yet");
}

QString ReportText::refusals(const FailoverReport& report) {
    return tr("Answers until recovery: %1 refused, %2 uncertain")
        .arg(QLocale().toString(qlonglong{report.refusals.refused}),
             QLocale().toString(qlonglong{report.refusals.uncertain}));
}

QString ReportText::losses(const FailoverReport& report) {
    const QString before =
        report.acknowledgedBefore
            ? tr("Writes acknowledged before: %1").arg(number(*report.acknowledgedBefore))
            : tr("Writes acknowledged before: not known");
    if (!report.readBack) {
        return tr("%1; lost: not checked").arg(before);
    }
    const ReadBack& check = *report.readBack;
    if (check.keys == 0) {
        return tr("%1; lost: none to check").arg(before);
    }
    QString text = tr("%1; lost: %2 (%3 of %4 keys read again)")
                       .arg(before, number(check.lost), number(check.checked), number(check.keys));
    QStringList names;
    for (const std::string& key : check.names) {
        names.append(QString::fromStdString(key));
    }
    return names.isEmpty() ? text : text + QLatin1Char('\n') + names.join(QLatin1String(", "));
}

QString ReportText::notes(const FailoverReport& report) {
    QStringList lines;
    if (!report.isMomentKnown) {
        lines.append(
            tr("Counted from its last sign of life; it may have failed up to 200 ms "
               "later."));
    }
    if (report.oneIn > 1) {
        lines.append(tr("1 of %1 requests was watched: earlier reads and writes may not have been "
                        "seen.")
                         .arg(report.oneIn));
    }
    if (const std::optional<std::int64_t> asked = report.firstWriteArrivedUs()) {
        lines.append(tr("The first write reached the new primary after %1 and took %2.")
                         .arg(milliseconds(*asked), milliseconds(*report.firstWriteTookUs)));
    }
    if (report.returnedUs) {
        lines.append(tr("%1 was heard again after %2.")
                         .arg(name(report.failed), milliseconds(*report.returnedUs)));
    }
    return lines.join(QLatin1Char('\n'));
}

QString ReportText::tallies(const FailoverReport& report) {
    QStringList lines;
    for (const KeyTally& tally : report.tallies) {
        const QString chosen = tally.chosen.isNone() ? tr("does not exist")
                                                     : QString::fromStdString(toText(tally.chosen));
        const QString rule = tally.isMajority ? tr("majority, %1 of %2") : tr("highest, %1 of %2");
        lines.append(tr("%1: %2 -> %3 (%4)", "key, answers, version, rule")
                         .arg(QString::fromStdString(tally.key),
                              QString::fromStdString(tally.answers), chosen,
                              rule.arg(tally.agreeing).arg(tally.asked)));
    }
    if (report.talliesOmitted > 0) {
        lines.append(tr("%n more key(s)", nullptr, static_cast<int>(report.talliesOmitted)));
    }
    return lines.join(QLatin1Char('\n'));
}

QString ReportText::whole(const FailoverReport& report) {
    QStringList lines{title(report), subtitle(report)};
    for (std::size_t i = 0; i < kMilestones; ++i) {
        const auto step = static_cast<Milestone>(i);
        if (report.has(step)) {
            lines.append(tr("%1: %2", "step, time").arg(stepName(step), stepValue(report, step)));
        }
    }
    lines.append(refusals(report));
    lines.append(losses(report));
    for (const QString& more : {notes(report), tallies(report)}) {
        if (!more.isEmpty()) {
            lines.append(more);
        }
    }
    return lines.join(QLatin1Char('\n'));
}

}  // namespace engram::gui
