#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Engram authors
#
# Brings new and changed texts of the sources and the lessons into translations/engram_*.ts, where
# they wait, marked unfinished, for their translation; texts that are gone are dropped.
# Usage: scripts/update_translations.sh [PRESET], of which the build is there or can be made.

set -euo pipefail

cd "$(dirname "$0")/.."
preset=${1:-release}
[[ -f build/$preset/build.ninja ]] || cmake --preset "$preset"
cmake --build --preset "$preset" --target engram_update_translations

for file in translations/engram_*.ts; do
  echo "$file: $(grep -c 'type="unfinished"' "$file" || true) unfinished"
done
