// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Runs a built program while the event loop of the test, and the fake nodes in it, go on.

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace engram::test {

struct Run {
    int exitCode = -1;  ///< -1: it crashed, was not found or did not end in time
    QByteArray out;
    QByteArray err;
};

/// Runs ENGRAM_BIN_DIR/`program` for at most 30 s.
[[nodiscard]] Run runProgram(const QString& program, const QStringList& arguments,
                             const QByteArray& input = {});

}  // namespace engram::test
