#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Engram authors
#
# The long proof with real processes: kills of the primary and of slaves under load, three masters
# with five slaves, partitions, and mixed chaos. Prints a report of every part and, at the end, the
# tables for docs/reliability.md. Usage: scripts/soak.sh [ROUNDS [MINUTES [SEED [DIRECTORY]]]]
# (default 200 rounds, 20 minutes, seed 1, a new directory under /tmp). Exits with 1 if any part
# found a fault. `scripts/soak.sh 3 1` is a rehearsal of a few minutes. Needs the release build.

set -uo pipefail

cd "$(dirname "$0")/.."
chaos=$PWD/build/release/tests/engram-chaos
rounds=${1:-200}
minutes=${2:-20}
seed=${3:-1}
work=${4:-$(mktemp -d /tmp/engram-soak.XXXXXX)}
mkdir -p "$work"
failed=0

part() {  # name, then flags of engram-chaos
    local name=$1
    shift
    printf '\n== %s: engram-chaos %s\n' "$name" "$*"
    "$chaos" --logs "$work/$name" "$@" >"$work/$name.txt" 2>"$work/$name.progress" || failed=1
    cat "$work/$name.txt"
}

few=$(((rounds + 9) / 10))
part kill-primary --seed "$seed" --rounds "$rounds" --fault kill-primary
part kill-slave --seed "$seed" --rounds "$rounds" --fault kill-slave
part freeze-primary --seed "$seed" --rounds "$few" --fault freeze-primary
part promote --seed "$seed" --rounds "$few" --fault promote
part three-masters-five-slaves --seed "$seed" --masters 3 --slaves 5 --rounds "$few" \
    --fault kill-primary-and-two-slaves
part partitions --seed "$seed" --masters 3 --slaves 4 --rounds "$few" \
    --fault partition-primary,mute-primary,deaf-primary,partition-slave,drop-link
part mixed --seed "$seed" --seconds $((minutes * 60))
part mixed-overlap --seed "$seed" --seconds $((minutes * 15)) --overlap --masters 3 --slaves 5

printf '\n== tables for docs/reliability.md (%s)\n\n' "$(date -u +%Y-%m-%d)"
for report in kill-primary kill-slave freeze-primary promote three-masters-five-slaves partitions \
    mixed mixed-overlap; do
    printf '### %s\n\n' "$report"
    # Everything but the list of rounds: what was run, the counts, the table, and the verdict.
    grep -v '^\(FAILED\|VIOLATION\|waited\| \)' "$work/$report.txt"
    printf '\n'
done
printf 'logs: %s\n' "$work"
exit "$failed"
