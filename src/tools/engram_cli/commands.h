// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The subcommands of engram-cli. Each does its work, prints, and returns the exit code. They need a
// QCoreApplication and run in its thread.

#pragma once

#include "cli_options.h"

namespace engram::cli {

using Command = int (*)(const Options&);

int readKey(const Options& options);
int writeKey(const Options& options);
int deleteKey(const Options& options);
int listKeys(const Options& options);

int showNodes(const Options& options);
int showView(const Options& options);
int showWhere(const Options& options);
int promoteNode(const Options& options);
int forgetNode(const Options& options);
int setFault(const Options& options);

int streamEvents(const Options& options);

}  // namespace engram::cli
