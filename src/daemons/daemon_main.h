// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The common main() of engram-master and engram-slave.

#pragma once

#include "common/ids.h"

namespace engram::daemons {

/// Exit code: 0 after SIGTERM, 1 if the port can't be had, 2 for a wrong command line.
int runDaemon(Role role, int argc, char** argv);

}  // namespace engram::daemons
