// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_simulation_view/futures_text.h"

#include <QLocale>
#include <QStringList>

#include "gui_docks/event_text.h"
#include "gui_model/observer_events.h"
#include "gui_report/report_text.h"

namespace engram::gui {

namespace {

QString number(std::uint64_t value) {
    return QLocale().toString(qulonglong{value});
}

QString name(const NodeId& id) {
    return fromUtf8(id.text());
}

}  // namespace

QString FuturesText::since(std::int64_t us, int digits) {
    return tr("+%1 s", "seconds after a moment")
        .arg(QLocale().toString(static_cast<double>(us) / 1e6, 'f', digits));
}

QString FuturesText::happening(const Event& event) {
    if (event.kind == EventKind::ProcessChanged) {
        return event.text == process_word::kFrozen ? tr("%1 frozen", "a node").arg(name(event.to))
                                                   : tr("%1 killed", "a node").arg(name(event.to));
    }
    return tr("%1: %2", "node, what it tells").arg(name(event.node), EventText::describe(event));
}

QString FuturesText::fault(const FutureFigures& figures) {
    return figures.fault ? tr("%1, at %2", "what was done, when")
                               .arg(happening(*figures.fault), since(*figures.faultUs))
                         : tr("none", "no fault");
}

QString FuturesText::mark(const FutureMark& mark) {
    return tr("%1  %2", "time, what happened").arg(since(mark.us), happening(mark.event));
}

QString FuturesText::scope(const FuturesSummary& summary) {
    if (summary.spanUs == 0) {
        return tr("One of the futures has not begun: let simulated time run.");
    }
    const QString text =
        tr("Compared over %1 s, as far as both go.")
            .arg(QLocale().toString(static_cast<double>(summary.spanUs) / 1e6, 'f', 3));
    return summary.isWhole
               ? text
               : tr("%1 The recording has dropped some of it.", "scope of a comparison").arg(text);
}

QString FuturesText::difference(const FuturesSummary& summary) {
    if (!summary.difference) {
        return tr("No event differs.");
    }
    return tr("The first event that differs is at %1.")
        .arg(since(summary.difference->us - summary.cutUs));
}

std::vector<FuturesRow> FuturesText::rows(const FuturesSummary& summary) {
    std::vector<FuturesRow> rows;
    const FutureFigures& a = summary.before;
    const FutureFigures& b = summary.after;
    const auto add = [&rows](const QString& title, const QString& left, const QString& right) {
        rows.push_back({title, left, right, left != right});
    };
    const auto addTime = [&add, &a, &b](const QString& title,
                                        const std::optional<std::int64_t>& left,
                                        const std::optional<std::int64_t>& right) {
        const auto text = [](const FutureFigures& of, const std::optional<std::int64_t>& us) {
            return us ? ReportText::milliseconds(*us) : of.fault ? tr("not yet") : tr("no fault");
        };
        add(title, text(a, left), text(b, right));
    };
    const auto addCount = [&add](const QString& title, std::uint64_t left, std::uint64_t right) {
        add(title, number(left), number(right));
    };
    if (summary.difference) {
        const auto text = [&summary](const std::optional<Event>& event) {
            // To the microsecond: a message may just be a little earlier.
            return event ? tr("%1, at %2", "what a node tells, when")
                               .arg(happening(*event),
                                    since(event->time.wallMicroseconds() - summary.cutUs, 6))
                         : tr("nothing more");
        };
        add(tr("First different event"), text(summary.difference->eventBefore),
            text(summary.difference->eventAfter));
    }
    add(tr("First fault"), fault(a), fault(b));
    addTime(tr("Suspected after"), a.suspectedUs, b.suspectedUs);
    addTime(tr("Candidacy after"), a.candidacyUs, b.candidacyUs);
    addTime(tr("Elected after"), a.electedUs, b.electedUs);
    addTime(tr("Takeover serves after"), a.servingUs, b.servingUs);
    addTime(tr("Next write after"), a.firstWriteUs, b.firstWriteUs);
    addTime(tr("All copies after"), a.copiesUs, b.copiesUs);
    addCount(tr("Writes acknowledged"), a.writesAcknowledged, b.writesAcknowledged);
    addCount(tr("Reads answered"), a.readsAnswered, b.readsAnswered);
    addCount(tr("Requests refused"), a.refused, b.refused);
    addCount(tr("Writes uncertain"), a.uncertain, b.uncertain);
    addCount(tr("Keys declared lost"), a.keysLost, b.keysLost);
    addCount(tr("Views committed"), a.viewsCommitted, b.viewsCommitted);
    const auto primary = [](const FutureFigures& of) {
        return of.primary.isEmpty()
                   ? tr("not known")
                   : tr("%1, epoch %2", "primary").arg(name(of.primary), number(of.epoch.value));
    };
    add(tr("Primary at the end"), primary(a), primary(b));
    return rows;
}

QString FuturesText::whole(const FuturesSummary& summary, const QString& left,
                           const QString& right) {
    QStringList lines{scope(summary), difference(summary)};
    lines.append(QStringList{QString(), left, right}.join(QLatin1Char('\t')));
    for (const FuturesRow& row : rows(summary)) {
        lines.append(QStringList{row.name, row.left, row.right}.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n'));
}

}  // namespace engram::gui
