#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Engram authors
#
# Builds the release preset: scripts/build.sh TARGET. Configures once; CMake's own rules configure
# again when a build file changes.

set -euo pipefail

cd "$(dirname "$0")/.."
[[ -f build/release/build.ninja ]] || cmake --preset release
cmake --build --preset release --target "${1:-all}"
