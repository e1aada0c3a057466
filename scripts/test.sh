#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Engram authors
#
# Installs what is missing, builds the release preset and runs all tests. Arguments go to ctest.

set -euo pipefail

cd "$(dirname "$0")/.."
scripts/setup.sh
scripts/build.sh all
ctest --preset release -j2 --output-on-failure "$@"
