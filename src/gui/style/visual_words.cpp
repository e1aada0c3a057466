// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The words of VisualStyle.

#include <QLocale>
#include <QRegularExpression>
#include <algorithm>
#include <cmath>
#include <limits>

#include "gui_model/node_view.h"
#include "gui_style/visual_style.h"

namespace engram::gui {

namespace {

/// For %n, which takes an int.
int plural(std::int64_t count) {
    return static_cast<int>(std::clamp<std::int64_t>(count, 0, std::numeric_limits<int>::max()));
}

}  // namespace

QString VisualStyle::stateName(VisualState state) {
    switch (state) {
        case VisualState::Serving:
            return tr("serving");
        case VisualState::Starting:
            return tr("starting, syncing");
        case VisualState::Suspect:
            return tr("suspect, frozen");
        case VisualState::Failed:
            return tr("failed");
        case VisualState::Stopped:
            return tr("stopped");
        case VisualState::Unknown:
            break;
    }
    return tr("unknown");
}

QString VisualStyle::roleName(VisualRole role) {
    switch (role) {
        case VisualRole::Client:
            return tr("client");
        case VisualRole::Primary:
            return tr("primary");
        case VisualRole::Backup:
            return tr("backup");
        case VisualRole::Slave:
            break;
    }
    return tr("slave");
}

QString VisualStyle::hopName(HopKind kind) {
    switch (kind) {
        case HopKind::WriteRequest:
            return tr("write");
        case HopKind::ReadRequest:
            return tr("read");
        case HopKind::Reply:
            return tr("reply");
        case HopKind::Store:
            return tr("replicate");
        case HopKind::StoreAck:
            return tr("acknowledgement");
        case HopKind::Fetch:
            return tr("fetch");
        case HopKind::FetchReply:
            return tr("fetched");
        case HopKind::Lookup:
            return tr("look-up");
        case HopKind::LookupReply:
            return tr("look-up reply");
        case HopKind::Failure:
            return tr("failure");
        case HopKind::None:
            break;
    }
    return tr("message");
}

QString VisualStyle::nodeStateWord(const QString& word) {
    if (word == QLatin1String("serving"))
        return tr("serving");
    if (word == QLatin1String("starting"))
        return tr("starting");
    if (word == QLatin1String("frozen"))
        return tr("frozen");
    if (word == QLatin1String("killed"))
        return tr("killed");
    if (word == QLatin1String("stopping"))
        return tr("stopping");
    if (word == QLatin1String("standby"))
        return tr("standby");
    if (word == QLatin1String("candidate"))
        return tr("candidate");
    if (word == QLatin1String("recovering"))
        return tr("recovering");
    if (word == QLatin1String("syncing"))
        return tr("syncing");
    if (word == QLatin1String("no-lease"))
        return tr("no lease");
    if (word == QLatin1String("draining"))
        return tr("draining");
    return word;
}

QString VisualStyle::waitReason(const QString& text) {
    static const QRegularExpression accept(QStringLiteral("^a majority must accept view (\\d+)$"));
    static const QRegularExpression beats(
        QStringLiteral("^a majority of view (\\d+) must answer heartbeats$"));
    static const QRegularExpression promise(
        QStringLiteral("^a majority must promise; view (\\d+)$"));
    static const QRegularExpression before(
        QStringLiteral("^a majority must promise; the view before (\\d+)$"));
    if (const auto match = accept.match(text); match.hasMatch())
        return tr("a majority must accept view %1").arg(match.captured(1));
    if (const auto match = beats.match(text); match.hasMatch())
        return tr("a majority of view %1 must answer heartbeats").arg(match.captured(1));
    if (const auto match = promise.match(text); match.hasMatch())
        return tr("a majority of view %1 must promise").arg(match.captured(1));
    if (const auto match = before.match(text); match.hasMatch())
        return tr("a majority of the view before %1 must promise").arg(match.captured(1));
    if (text == QLatin1String("the only copy of some slots"))
        return tr("the only copy of some slots");
    return text;
}

QString VisualStyle::waitText(const QString& waitsFor) {
    if (waitsFor == QLatin1String("a primary of the cluster"))
        return tr("a primary of the cluster");
    if (waitsFor == QLatin1String("the primary to take it in"))
        return tr("the primary to take it in");
    const qsizetype open = waitsFor.indexOf(QLatin1String(" ("));
    const bool hasReason = open >= 0 && waitsFor.endsWith(QLatin1Char(')'));
    const QString who = hasReason ? waitsFor.left(open) : waitsFor;
    const QString named = who == QLatin1String("a member of the cluster that knows its view")
                              ? tr("a member of the cluster that knows its view")
                              : who;
    if (!hasReason)
        return named;
    const QString reason = waitReason(waitsFor.mid(open + 2, waitsFor.size() - open - 3));
    return named.isEmpty() ? reason : QStringLiteral("%1 (%2)").arg(named, reason);
}

QString VisualStyle::stateLine(const NodeView& node, std::int64_t nowUs) {
    switch (node.state) {
        case VisualState::Unknown: {
            if (node.lastHeardUs == 0)
                return tr("unknown, not heard yet");
            const double seconds = static_cast<double>(nowUs - node.lastHeardUs) / 1e6;
            return tr("unknown since %1 s").arg(QLocale().toString(std::max(0.0, seconds), 'f', 1));
        }
        case VisualState::Suspect:
            return node.stateText.isEmpty() ? tr("suspect")
                                            : tr("suspect: %1").arg(nodeStateWord(node.stateText));
        case VisualState::Failed:
            if (node.stateText == QLatin1String("killed"))
                return nodeStateWord(node.stateText);
            return node.stateText.isEmpty() ? tr("failed")
                                            : tr("failed: %1").arg(nodeStateWord(node.stateText));
        case VisualState::Stopped:
            return node.stateText.isEmpty() ? tr("stopped")
                                            : tr("stopped: %1").arg(nodeStateWord(node.stateText));
        case VisualState::Starting:
            if (node.syncShare < 1.0) {
                //: %1 is what a node does, such as "syncing"; %2 a percentage
                return tr("%1 %2 %").arg(
                    nodeStateWord(node.stateText),
                    QLocale().toString(static_cast<int>(std::floor(node.syncShare * 100.0))));
            }
            return node.stateText.isEmpty() ? tr("starting") : nodeStateWord(node.stateText);
        case VisualState::Serving:
            break;
    }
    return node.stateText.isEmpty() ? tr("serving") : nodeStateWord(node.stateText);
}

QString VisualStyle::keysLine(const NodeView& node) {
    if (node.role == VisualRole::Client)
        return {};
    return tr("%n key(s)", "", plural(node.keys));
}

QString VisualStyle::describe(const NodeView& node, std::int64_t nowUs) {
    const QString line = describeState(node, nowUs);
    return node.waitsFor.isEmpty()
               ? line
               : tr("%1, waits for %2", "a node").arg(line, waitText(node.waitsFor));
}

QString VisualStyle::describeState(const NodeView& node, std::int64_t nowUs) {
    const QString id = QString::fromStdString(node.id.text());
    switch (node.role) {
        case VisualRole::Client:
            return tr("%1, client").arg(id);
        case VisualRole::Primary:
            return tr("%1, primary, %2, %3").arg(id, stateLine(node, nowUs), keysLine(node));
        case VisualRole::Backup:
            return tr("%1, backup, %2, %3").arg(id, stateLine(node, nowUs), keysLine(node));
        case VisualRole::Slave:
            break;
    }
    return tr("%1, %2, %3").arg(id, stateLine(node, nowUs), keysLine(node));
}

}  // namespace engram::gui
