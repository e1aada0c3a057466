#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Engram authors
#
# Kills (or stops) the primary of a fresh cluster and measures how long a client waits for the
# first write that the new primary acknowledges. Usage: scripts/failover.sh KILL|STOP [ROUNDS].

set -euo pipefail

cd "$(dirname "$0")/.."
bin=$PWD/build/release/bin
signal=${1:-KILL}
rounds=${2:-10}
python3 - "$bin" "$signal" "$rounds" <<'PY'
import json, os, signal, socket, statistics, subprocess, sys, time
bin_dir, name, rounds = sys.argv[1], sys.argv[2], int(sys.argv[3])

def start(program, *flags):
    process = subprocess.Popen([f"{bin_dir}/{program}", "--port", "0", "--die-with-parent", *flags],
                               stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    return process, json.loads(process.stdout.readline())["port"]

def write(port, key, value):
    with socket.create_connection(("127.0.0.1", port), timeout=0.2) as link:
        link.sendall(f"SET {key} {value}\r\n".encode())
        return link.recv(256).startswith(b"+OK")

def keep_writing(ports, key, until):
    while time.monotonic() < until:
        for port in ports:
            try:
                if write(port, key, "x"):
                    return port
            except OSError:
                pass
        time.sleep(0.005)
    raise SystemExit("no primary within 10 s")

times = []
for turn in range(rounds):
    m1, p1 = start("engram-master", "--id", "m1", "--bootstrap")
    m2, p2 = start("engram-master", "--id", "m2", "--peer", f"127.0.0.1:{p1}")
    masters = f"127.0.0.1:{p1},127.0.0.1:{p2}"
    slaves = [start("engram-slave", "--id", f"s{i}", "--master", masters)[0] for i in (1, 2, 3)]
    keep_writing([p1], "before", time.monotonic() + 10)
    time.sleep(0.6)
    begun = time.monotonic()
    os.kill(m1.pid, getattr(signal, "SIG" + name))
    keep_writing([p2], "after", begun + 10)
    times.append((time.monotonic() - begun) * 1000)
    for process in (m1, m2, *slaves):
        process.kill()
        process.wait()
print(f"SIG{name}: first write on the new primary, {rounds} rounds: median "
      f"{statistics.median(times):.0f} ms, min {min(times):.0f}, max {max(times):.0f}")
PY
