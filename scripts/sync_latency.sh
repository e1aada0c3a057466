#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Engram authors
#
# Fills a fresh cluster (primary, three slaves), kills a slave and starts it again, empty, and
# measures the latency that clients see before and while the copies are made.
# Usage: scripts/sync_latency.sh [MIB [CLIENTS]]. Needs the release build; MIB of memory for each
# slave (default 1024).

set -euo pipefail

cd "$(dirname "$0")/.."
bin=${BIN:-$PWD/build/release/bin}
mib=${1:-1024}
clients=${2:-16}
python3 - "$bin" "$mib" "$clients" <<'PY'
import json, os, signal, subprocess, sys, time
bin_dir, mib, clients = sys.argv[1], int(sys.argv[2]), sys.argv[3]
VALUE = 4096

def start(program, *flags):
    process = subprocess.Popen([f"{bin_dir}/{program}", "--die-with-parent", *flags],
                               stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    return process, json.loads(process.stdout.readline())["port"]

def run(*arguments):
    return subprocess.run(arguments, capture_output=True, text=True, timeout=600).stdout

def bench(*flags):
    return json.loads(run(f"{bin_dir}/engram-bench", "--master", address, "--json", *flags))

def syncing():
    nodes = json.loads(run(f"{bin_dir}/engram-cli", "--master", address, "nodes", "--json"))
    slaves = [node for node in nodes if node["role"] == "slave"]
    return len(slaves) < 3 or any(node["slots_syncing"] for node in slaves)

def await_sync():
    while syncing():
        time.sleep(0.05)

def load():
    return bench("--clients", clients, "--requests", "20000", "--read-share", "0.5",
                 "--value-size", "64", "--keys", "10000")

def row(name, runs):
    print(f"| {name} | {len(runs)} | " + " | ".join(
        f"{sorted(run[field] for run in runs)[len(runs) // 2]:,.0f}"
        for field in ("throughput", "p50_us", "p99_us")) +
        f" | {max(run['p99_us'] for run in runs):,.0f} |", flush=True)

m1, port = start("engram-master", "--id", "m1", "--port", "0", "--bootstrap")
address = f"127.0.0.1:{port}"
slaves = [start("engram-slave", "--id", f"s{i}", "--port", "0", "--master", address)
          for i in (1, 2, 3)]
await_sync()
keys = mib * 1024 * 1024 // VALUE
bench("--clients", "8", "--pipeline", "16", "--fill", "--requests", "1", "--read-share", "0",
      "--value-size", str(VALUE), "--keys", str(keys))
print(f"{mib} MiB in {keys} keys, {clients} clients, half reads, values of 64 B")
print("| | runs | requests per s (median) | p50 us (median) | p99 us (median) | p99 us (worst) |")
print("|---|---|---|---|---|---|")
row("before", [load() for _ in range(8)])
os.kill(slaves[2][0].pid, signal.SIGKILL)
slaves[2][0].wait()
begun = time.monotonic()
slaves[2] = start("engram-slave", "--id", "s3", "--port", str(slaves[2][1]), "--master", address)
runs = []
while syncing():
    runs.append(load())
took = time.monotonic() - begun
row("while copying", runs)
row("after", [load() for _ in range(8)])
print(f"copied in {took:.1f} s")
for process, _ in [(m1, 0), *slaves]:
    process.kill()
    process.wait()
PY
