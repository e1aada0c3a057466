#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Engram authors
#
# Measures Engram (primary, backup, three slaves) beside redis-server (one primary, two replicas,
# WAIT 2 after each SET) with the same load generator, in turns, and prints the medians.
# Usage: scripts/bench.sh [ROUNDS [REQUESTS]]. Needs redis-server and the release build.

set -euo pipefail

cd "$(dirname "$0")/.."
bin=$PWD/build/release/bin
rounds=${1:-3}
requests=${2:-60000}
work=$(mktemp -d)
pids=()
cleanup() {
    kill -9 "${pids[@]}" 2>/dev/null || true
    wait 2>/dev/null || true
    rm -rf "$work"
}
trap cleanup EXIT

port_of() { sed -n 's/.*"port":\([0-9]*\).*/\1/p' "$1"; }
await_line() { for _ in $(seq 200); do [[ -s $1 ]] && return; sleep 0.05; done; return 1; }
daemon() {  # name program flags...
    local name=$1
    shift
    "$@" >"$work/$name.out" 2>"$work/$name.err" &
    pids+=($!)
    await_line "$work/$name.out"
}

daemon m1 "$bin/engram-master" --id m1 --port 0 --bootstrap
primary=127.0.0.1:$(port_of "$work/m1.out")
daemon m2 "$bin/engram-master" --id m2 --port 0 --peer "$primary"
masters=$primary,127.0.0.1:$(port_of "$work/m2.out")
for i in 1 2 3; do
    daemon "s$i" "$bin/engram-slave" --id "s$i" --port 0 --master "$masters"
done

base=$((20000 + RANDOM % 20000))
redis() {  # port, then flags of redis-server
    redis-server --port "$1" --save '' --appendonly no --dir "$work" "${@:2}" \
        >>"$work/redis.log" &
    pids+=($!)
}
redis "$base"
for i in 1 2; do redis $((base + i)) --replicaof 127.0.0.1 "$base"; done
for _ in $(seq 200); do
    redis-cli -p "$base" info replication 2>/dev/null | grep -c 'state=online' | grep -qx 2 && break
    sleep 0.1
done

run() {  # label, then flags of engram-bench
    local label=$1
    shift
    "$bin/engram-bench" "$@" --json >>"$work/$label.json"
}
for share in 0 0.5 1; do
    for pipeline in 1 16; do
        common=(--clients 50 --pipeline "$pipeline" --requests "$requests" --read-share "$share"
                --value-size 64 --keys 10000)
        for _ in $(seq "$rounds"); do
            run "engram-$share-$pipeline" --master "$primary" "${common[@]}"
            run "redis-$share-$pipeline" --redis "127.0.0.1:$base" --wait 2 "${common[@]}"
        done
    done
done

python3 - "$work" <<'PY'
import json, statistics, sys
work = sys.argv[1]
def median(label):
    rows = [json.loads(line) for line in open(f"{work}/{label}.json")]
    wrong = sum(row["wrong"] + sum(row["errors"].values()) for row in rows)
    return [statistics.median(row[name] for row in rows)
            for name in ("throughput", "p50_us", "p99_us")] + [wrong]
print("| reads | pipeline | Engram per s | p50 / p99 ms "
      "| Redis + WAIT 2 per s | p50 / p99 ms | ratio | errors |")
print("|---|---|---|---|---|---|---|---|")
def cells(row):
    return f"{row[0]:,.0f} | {row[1] / 1000:.1f} / {row[2] / 1000:.1f}"
for share in ("0", "0.5", "1"):
    for pipeline in (1, 16):
        e = median(f"engram-{share}-{pipeline}")
        r = median(f"redis-{share}-{pipeline}")
        print(f"| {float(share):.0%} | {pipeline} | {cells(e)} | {cells(r)} "
              f"| {e[0] / r[0]:.2f} | {e[3] + r[3]} |")
PY
