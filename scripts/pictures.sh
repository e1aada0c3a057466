#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Engram authors
#
# Makes docs/images anew: the window itself, on real daemons, in both themes. Needs a release build
# (scripts/build.sh) and xvfb.

set -euo pipefail
cd "$(dirname "$0")/.."

tour=build/release/tests/engram-tour
if [[ ! -x $tour ]]; then
  echo "pictures: $tour is not built; run scripts/build.sh first" >&2
  exit 1
fi
for theme in light dark; do
  QT_QPA_PLATFORM=xcb LC_ALL=C.UTF-8 timeout 300 \
    xvfb-run -a -s "-screen 0 1600x1000x24" "$tour" docs/images "$theme"
done
