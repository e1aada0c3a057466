// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Answers of the cluster in words, as the console prints them. Stateless.

#pragma once

#include <QCoreApplication>
#include <QString>

#include "client/cluster_client.h"
#include "gui_docks/console_command.h"

namespace engram::gui {

/// One answer: what was asked for, and a quieter line about how it came about.
struct ConsoleText {
    QString main;
    QString aside;  ///< version, replicas, time; may be empty
    bool failed = false;
};

class ConsolePrinter {
    Q_DECLARE_TR_FUNCTIONS(ConsolePrinter)

public:
    [[nodiscard]] static ConsoleText answer(ConsoleVerb verb, const ClientAnswer& answer);
    /// Why a request was not answered as wanted, in a sentence.
    [[nodiscard]] static QString problem(const OperationResult& result);
    [[nodiscard]] static QString help();

private:
    [[nodiscard]] static QString aside(ConsoleVerb verb, const ClientAnswer& answer);
};

}  // namespace engram::gui
