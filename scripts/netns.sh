#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Engram authors
#
# A real partition: three masters and three slaves in two network namespaces, whose link goes down
# and comes up again. The minority must refuse with a reason, the majority serve, and all agree
# afterwards. Needs root; exits with 77 and says why where namespaces are not to be had.
# Usage: scripts/netns.sh. Needs the release build.

set -uo pipefail

cd "$(dirname "$0")/.."
bin=${BIN:-$PWD/build/release/bin}
a=engram-a-$$
b=engram-b-$$
work=$(mktemp -d)
pids=()

cleanup() {
    for pid in "${pids[@]}"; do kill -9 "$pid" 2>/dev/null; done
    wait 2>/dev/null
    ip netns del "$a" 2>/dev/null
    ip netns del "$b" 2>/dev/null
    rm -rf "$work"
}
trap cleanup EXIT
skip() { echo "skipped: $*"; exit 77; }
fail() { echo "FAILED: $*"; tail -n 5 "$work"/*.err; exit 1; }

[[ $(id -u) == 0 ]] || skip "network namespaces need root"
command -v ip >/dev/null || skip "the program ip is not there (package iproute2)"
ip netns add "$a" 2>"$work/why" || skip "$(cat "$work/why")"
ip netns add "$b" 2>"$work/why" || skip "$(cat "$work/why")"
ip link add va netns "$a" type veth peer name vb netns "$b" 2>"$work/why" ||
    skip "$(cat "$work/why")"
ip -n "$a" addr add 10.77.0.1/24 dev va
ip -n "$b" addr add 10.77.0.2/24 dev vb
for space in "$a" "$b"; do ip -n "$space" link set lo up; done
ip -n "$a" link set va up
ip -n "$b" link set vb up

daemon() {  # namespace name program flags...
    local space=$1 name=$2
    shift 2
    ip netns exec "$space" "$bin/$1" --id "$name" "${@:2}" >"$work/$name.out" 2>"$work/$name.err" &
    pids+=($!)
    for _ in $(seq 200); do
        [[ -s $work/$name.out ]] && return
        sleep 0.05
    done
    fail "$name did not start"
}
masters=10.77.0.1:7400,10.77.0.2:7401,10.77.0.2:7402
daemon "$a" m1 engram-master --host 10.77.0.1 --port 7400 --bootstrap
daemon "$b" m2 engram-master --host 10.77.0.2 --port 7401 --peer 10.77.0.1:7400
daemon "$b" m3 engram-master --host 10.77.0.2 --port 7402 --peer 10.77.0.1:7400
daemon "$a" s1 engram-slave --host 10.77.0.1 --port 0 --master $masters
daemon "$b" s2 engram-slave --host 10.77.0.2 --port 0 --master $masters
daemon "$b" s3 engram-slave --host 10.77.0.2 --port 0 --master $masters

cli() {  # namespace, then arguments of engram-cli
    ip netns exec "$1" timeout 20 "$bin/engram-cli" "${@:2}"
}
await() {  # what, then a command: until it succeeds, for 20 s
    local what=$1
    shift
    for _ in $(seq 200); do
        "$@" >/dev/null 2>&1 && return
        sleep 0.1
    done
    fail "$what"
}
whole() {
    [[ $(cli "$b" --master $masters nodes --json 2>/dev/null |
        grep -o '"slots_in_sync":1024' | wc -l) == 3 ]]
}
await "the cluster did not become whole" whole
for i in $(seq 20); do
    cli "$b" --master $masters write "key$i" before >/dev/null || fail "no write before"
done

ip -n "$a" link set va down
begun=$(date +%s%N)
await "the majority does not serve" \
    cli "$b" --master 10.77.0.2:7401,10.77.0.2:7402 --timeout 0.5 write key1 during
echo "majority serves $((($(date +%s%N) - begun) / 1000000)) ms after the cut (by engram-cli)"
for i in $(seq 20); do
    cli "$b" --master 10.77.0.2:7401,10.77.0.2:7402 write "key$i" during >/dev/null ||
        fail "the majority refuses a write"
done
for command in "read key1" "write key1 lost"; do
    # shellcheck disable=SC2086
    answer=$(cli "$a" --master 10.77.0.1:7400 --timeout 1 $command 2>&1) &&
        fail "the minority serves '$command': $answer"
    echo "minority refuses '$command': $answer"
    [[ ${#answer} -gt 30 ]] || fail "no reason"
done

ip -n "$a" link set va up
await "the cluster did not become whole after the cut" whole
for i in $(seq 20); do
    found=$(cli "$a" --master $masters read "key$i") || fail "key$i can't be read"
    [[ $found == during ]] || fail "key$i is '$found'"
done
role=$(cli "$a" --master $masters nodes --json | tr '{' '\n' | grep '"id":"m1"' |
    grep -o '"role":"[a-z]*"')
[[ $role == '"role":"backup"' ]] || fail "m1 is $role"
echo "healed: all keys are as the majority wrote them, m1 is a backup"
