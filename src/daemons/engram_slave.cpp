// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "daemons/daemon_main.h"

int main(int argc, char** argv) {
    return engram::daemons::runDaemon(engram::Role::Slave, argc, argv);
}
