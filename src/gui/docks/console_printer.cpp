// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_docks/console_printer.h"

#include <QLocale>

#include "gui_docks/event_text.h"

namespace engram::gui {

namespace {

/// Of a value that is read. A text view takes seconds to lay out a line of a megabyte.
constexpr std::size_t kShownBytes = 4096;

QString names(const std::vector<NodeId>& nodes) {
    QStringList list;
    for (const NodeId& node : nodes) {
        list.append(fromUtf8(node.text()));
    }
    return list.join(QStringLiteral(", "));
}

}  // namespace

QString ConsolePrinter::problem(const OperationResult& result) {
    const QString detail = fromUtf8(result.detail);
    switch (result.status) {
        case Status::Ok:
            return {};
        case Status::NotFound:
            return tr("The key does not exist.");
        case Status::NotPrimary:
            return tr("Nothing happened: the node that was asked is not the primary.");
        case Status::NoReplicas:
            return tr("Nothing was written: fewer copies than required can be kept now.");
        case Status::Unavailable:
            return detail.isEmpty() ? tr("Nothing happened: the cluster can't answer now.")
                                    : tr("Nothing happened: %1.").arg(detail);
        case Status::Uncertain:
            return tr("It is uncertain whether this happened. Read the key to find out.");
        case Status::CrossSlot:
            return tr("Nothing happened: the keys belong to several slots.");
        case Status::Rejected:
            return tr("Nothing happened: %1.").arg(detail);
    }
    return detail;
}

QString ConsolePrinter::aside(ConsoleVerb verb, const ClientAnswer& answer) {
    const OperationResult& result = answer.result;
    const double ms = static_cast<double>(answer.latency.count()) / 1000;
    const QString time = tr("%1 ms").arg(QLocale().toString(ms, 'f', 2));
    QStringList parts;
    if (!result.version.isNone()) {
        parts.append(tr("version %1").arg(fromUtf8(toText(result.version))));
    }
    if (!result.replicas.empty()) {
        const QString nodes = names(result.replicas);
        parts.append(verb == ConsoleVerb::Read
                         ? tr("from %1").arg(nodes)
                         : tr("%n copies on %1", nullptr, static_cast<int>(result.replicas.size()))
                               .arg(nodes));
    }
    parts.append(time);
    if (answer.attempts > 1) {
        parts.append(tr("%n attempts", nullptr, static_cast<int>(answer.attempts)));
    }
    return parts.join(QStringLiteral(" · "));
}

ConsoleText ConsolePrinter::answer(ConsoleVerb verb, const ClientAnswer& answer) {
    const OperationResult& result = answer.result;
    ConsoleText text;
    text.aside = aside(verb, answer);
    if (result.status != Status::Ok) {
        text.main = problem(result);
        text.failed = result.status != Status::NotFound;
        return text;
    }
    switch (verb) {
        case ConsoleVerb::Read:
            text.main = fromUtf8(std::string(result.value.view().substr(0, kShownBytes)));
            if (result.value.view().size() > kShownBytes) {
                text.aside += QStringLiteral(" · ") +
                              tr("the first %1 of %2 bytes")
                                  .arg(QLocale().toString(qulonglong{kShownBytes}),
                                       QLocale().toString(qulonglong{result.value.view().size()}));
            }
            break;
        case ConsoleVerb::Delete:
            text.main = result.count == 0 ? tr("The key did not exist.") : tr("Deleted.");
            break;
        default:
            text.main = tr("Written.");
            break;
    }
    return text;
}

QString ConsolePrinter::help() {
    return tr(
        "READ KEY                the value, its version and who answered\n"
        "WRITE KEY VALUE         to all replicas of the key's slot\n"
        "DELETE KEY\n"
        "KEYS [PATTERN]          such as KEYS user:*\n"
        "NODES                   who is there and in which state\n"
        "CLEAR                   an empty console\n"
        "Words with spaces go in double quotes. Up and Down recall earlier lines.");
}

}  // namespace engram::gui
