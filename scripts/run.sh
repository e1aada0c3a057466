#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Engram authors
#
# Installs what is missing, builds, and opens the window with a freshly launched local cluster.
# Without a display the same is done headless: launch, write, read, kill -9 the primary, read all
# back, report, stop. Arguments go to the window's program.

set -euo pipefail

cd "$(dirname "$0")/.."
scripts/setup.sh
scripts/build.sh programs

# True if an X server (XWayland is one) listens where DISPLAY points.
has_display() {
  local display=${DISPLAY:-}
  case $display in
    "") return 1 ;;
    :* | unix:*)
      local number=${display#*:}
      number=${number%%.*}
      [[ -S /tmp/.X11-unix/X$number ]] || grep -qs "@/tmp/.X11-unix/X$number\$" /proc/net/unix
      ;;
    *) return 0 ;;
  esac
}

if has_display; then
  exec build/release/bin/engram --launch "$@"
fi
echo "run: no display (DISPLAY is '${DISPLAY:-}'): the same without a window"
exec build/release/bin/engram-demo
