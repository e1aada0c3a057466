// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_docks/event_text.h"

#include <QDateTime>
#include <QLocale>

#include "gui_style/visual_style.h"

namespace engram::gui {

namespace {

int count(const Event& event, std::string_view name) {
    return static_cast<int>(counterOf(event, name));
}

QString node(const NodeId& id) {
    return fromUtf8(id.text());
}

QString epoch(const Event& event) {
    return QLocale().toString(qulonglong{event.epoch.value});
}

/// Whom the emitter lacks to go on, if that is what the event tells.
QString waitsFor(const Event& event) {
    constexpr std::string_view kWaits = "waits for ";
    return event.detail.starts_with(kWaits) ? fromUtf8(event.detail.substr(kWaits.size()))
                                            : QString();
}

QString number(const Event& event) {
    return QLocale().toString(qulonglong{event.number.value});
}

}  // namespace

QString fromUtf8(const std::string& text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

EventTopic EventText::topicOf(const Event& event) {
    switch (event.kind) {
        case EventKind::RequestStarted:
        case EventKind::RequestFinished:
            return EventTopic::Request;
        case EventKind::HopSent:
        case EventKind::HopReceived:
        case EventKind::HopFailed:
            return EventTopic::Hop;
        case EventKind::Counters:
        case EventKind::Omitted:
        case EventKind::SnapshotDone:
            return EventTopic::Counter;
        default:
            return EventTopic::Cluster;
    }
}

bool EventText::isTrouble(const Event& event) {
    switch (event.kind) {
        case EventKind::NodeState:
            return !waitsFor(event).isEmpty();
        case EventKind::HopFailed:
        case EventKind::FaultInjected:
        case EventKind::NodeSuspected:
        case EventKind::NodeRemoved:
        case EventKind::LeaseLost:
        case EventKind::SlotsOffline:
        case EventKind::LossDeclared:
            return true;
        case EventKind::RequestFinished:
            return event.detail != "OK" && event.detail != "NOT_FOUND";
        default:
            return false;
    }
}

QString EventText::timeOf(const Event& event) {
    const std::int64_t us = event.time.wallMicroseconds();
    return us == 0
               ? QString()
               : QDateTime::fromMSecsSinceEpoch(us / 1000).toString(QStringLiteral("HH:mm:ss.zzz"));
}

QString EventText::describe(const Event& event) {
    switch (topicOf(event)) {
        case EventTopic::Request:
            return describeRequest(event);
        case EventTopic::Hop:
            return describeHop(event);
        case EventTopic::Counter:
            if (event.kind == EventKind::Omitted) {
                return tr("%n request(s) not shown", nullptr, count(event, "requests"));
            }
            return event.kind == EventKind::SnapshotDone ? tr("state received") : tr("counters");
        case EventTopic::Cluster:
            break;
    }
    QString text = describeMembership(event);
    if (text.isEmpty()) {
        text = describeTakeover(event);
    }
    if (text.isEmpty()) {
        text = describeFault(event);
    }
    if (text.isEmpty()) {
        text = describeObservation(event);
    }
    return text.isEmpty() ? describeCopies(event) : text;
}

QString EventText::describeObservation(const Event& event) {
    switch (event.kind) {
        case EventKind::ProcessChanged:
            return tr("process of %1: %2", "node, state of its process")
                .arg(node(event.to), fromUtf8(event.text));
        case EventKind::StreamChanged:
            return event.text == "up" ? tr("hears %1").arg(fromUtf8(event.detail))
                                      : tr("hears %1 no more").arg(fromUtf8(event.detail));
        case EventKind::NodeDismissed:
            return tr("%1 put away").arg(node(event.to));
        case EventKind::Bookmark:
            return tr("bookmark: %1").arg(fromUtf8(event.text));
        case EventKind::Prologue:
            return tr("how the cluster stood before this recording:");
        default:
            return {};
    }
}

QString EventText::describeFault(const Event& event) {
    if (event.kind != EventKind::FaultInjected) {
        return {};
    }
    if (event.text == "clock") {
        const QLocale locale;
        return tr("fault: the clock is %1 ms off and drifts by %2 ppm")
            .arg(locale.toString(qlonglong{counterOf(event, "offsetMs")}),
                 locale.toString(qlonglong{counterOf(event, "driftPpm")}));
    }
    const bool isIn = event.detail == "in";
    const QString peer = node(event.to);
    if (event.text == "link drop") {
        return isIn ? tr("fault: messages from %1 are dropped").arg(peer)
                    : tr("fault: messages to %1 are dropped").arg(peer);
    }
    if (event.text == "link delay") {
        const int delay = count(event, "delayMs");
        return isIn ? tr("fault: messages from %1 take %n ms longer", nullptr, delay).arg(peer)
                    : tr("fault: messages to %1 take %n ms longer", nullptr, delay).arg(peer);
    }
    if (event.text == "link clear") {
        return isIn ? tr("fault ended: messages from %1 pass again").arg(peer)
                    : tr("fault ended: messages to %1 pass again").arg(peer);
    }
    return tr("fault: %1 %2", "kind of fault, node").arg(fromUtf8(event.text), peer);
}

QString EventText::describeMembership(const Event& event) {
    switch (event.kind) {
        case EventKind::NodeState:
            if (const QString whom = waitsFor(event); !whom.isEmpty()) {
                return tr("is %1 and waits for %2")
                    .arg(VisualStyle::nodeStateWord(fromUtf8(event.text)),
                         VisualStyle::waitText(whom));
            }
            return event.detail.empty()
                       ? tr("is now %1").arg(VisualStyle::nodeStateWord(fromUtf8(event.text)))
                       : tr("is now %1: %2")
                             .arg(VisualStyle::nodeStateWord(fromUtf8(event.text)),
                                  fromUtf8(event.detail));
        case EventKind::ViewProposed:
            return tr("proposes view %1 of epoch %2").arg(number(event), epoch(event));
        case EventKind::ViewCommitted:
            return tr("view %1 of epoch %2 is committed").arg(number(event), epoch(event));
        case EventKind::NodeSuspected:
            return tr("suspects %1: %2").arg(node(event.to), fromUtf8(event.text));
        case EventKind::NodeRemoved:
            return tr("%1 is removed, view %2").arg(node(event.to), number(event));
        case EventKind::NodeJoined:
            return tr("%1 has joined, view %2").arg(node(event.to), number(event));
        default:
            return {};
    }
}

QString EventText::describeTakeover(const Event& event) {
    switch (event.kind) {
        case EventKind::PromiseGranted:
            return tr("promises epoch %1 to %2").arg(epoch(event), node(event.to));
        case EventKind::PromiseRefused:
            return tr("refuses epoch %1 to %2: %3")
                .arg(epoch(event), node(event.to), fromUtf8(event.text));
        case EventKind::CandidacyStarted:
            return tr("stands for epoch %1: %2").arg(epoch(event), fromUtf8(event.text));
        case EventKind::TakeoverStarted:
            return tr("is elected for epoch %1").arg(epoch(event));
        case EventKind::TakeoverServing:
            return tr("serves as primary of epoch %1").arg(epoch(event));
        case EventKind::LeaseLost:
            return tr("has lost its lease in epoch %1").arg(epoch(event));
        case EventKind::SteppedDown:
            return tr("steps down before epoch %1: %2").arg(epoch(event), fromUtf8(event.text));
        default:
            return {};
    }
}

QString EventText::describeCopies(const Event& event) {
    switch (event.kind) {
        case EventKind::Tally:
            return tr("tally for %1: %2").arg(fromUtf8(event.key), fromUtf8(event.text));
        case EventKind::SweepProgress:
            return tr("sweep: %1 of %n slot(s) verified", nullptr, count(event, "slotsTotal"))
                .arg(count(event, "slotsDone"));
        case EventKind::SyncStarted:
            return tr("%1 copies %n slot(s) to %2", nullptr, count(event, "slots"))
                .arg(node(event.from), node(event.to));
        case EventKind::SyncProgress:
            return tr("%1 to %2: %3 of %n slot(s) copied", nullptr, count(event, "slotsTotal"))
                .arg(node(event.from), node(event.to))
                .arg(count(event, "slotsDone"));
        case EventKind::SyncDone:
            return tr("%1 has copied %n key(s) to %2", nullptr, count(event, "keys"))
                .arg(node(event.from), node(event.to));
        case EventKind::SlotsOffline:
            return tr("%n slot(s) offline until %1 comes back", nullptr, count(event, "slots"))
                .arg(node(event.to));
        case EventKind::LossDeclared:
            return tr("%n key(s) lost: %1 came back empty", nullptr, count(event, "keys"))
                .arg(node(event.to));
        default:
            return fromUtf8(std::string(toText(event.kind)));
    }
}

QString EventText::describeRequest(const Event& event) {
    const QString operation = fromUtf8(event.text);
    const QString key = fromUtf8(event.key);
    if (event.kind == EventKind::RequestStarted) {
        return tr("%1 %2 asked by %3", "operation, key, client")
            .arg(operation, key, node(event.from));
    }
    const QString time =
        QLocale().toString(static_cast<double>(counterOf(event, "microseconds")) / 1000, 'f', 1);
    return tr("%1 %2: %3, %n copies, %4 ms", "operation, key, status, time", count(event, "copies"))
        .arg(operation, key, fromUtf8(event.detail), time);
}

QString EventText::describeHop(const Event& event) {
    const QString what = VisualStyle::hopName(event.hop);
    const QString way = tr("%1 to %2", "two nodes").arg(node(event.from), node(event.to));
    const QString key = fromUtf8(event.key);
    switch (event.kind) {
        case EventKind::HopSent:
            return tr("sent %1 %2, %3", "kind of message, key, from and to").arg(what, key, way);
        case EventKind::HopReceived:
            return tr("received %1 %2, %3", "kind of message, key, from and to")
                .arg(what, key, way);
        default:
            return tr("%1 %2 failed, %3: %4", "kind of message, key, from and to, reason")
                .arg(what, key, way, fromUtf8(event.text));
    }
}

}  // namespace engram::gui
