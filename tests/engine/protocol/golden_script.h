// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Golden scripts: a conversation with one Master or Slave as text. Lines at the margin are inputs,
// indented lines are what the machine made of them; running a script gives the whole text again.
//
//   master ID [bootstrap] [replicas=N] [masters=ID,ID]   the machine, started at 0 ms
//   slave ID masters=ID,ID
//   hide NAME ...          leaves messages and events of these names out of the trace
//   show NAME ...          no longer
//   view NAME epoch=N number=N primary=ID members=ID,ID [insync=ID,ID] [syncing=ID] [before=ID,ID]
//        [lost=SLOT,SLOT]
//   at MS / until MS [alive=ID,ID]   moves the time, without timers / with all timers on the way;
//                          these answer every heartbeat at once
//   up ID / down ID        the first link to a peer is up / the last one is gone
//   join ID                JOIN of a peer that holds nothing
//   accept ID / alive ID   it answers the last ACCEPT / HEARTBEAT that it was sent
//   stored ID NAME ...     it has kept the writes of these requests
//   stamps ID KEY [session=N numbers=A-B] [floor=N]   what it answers to STAMPS of the key's slot:
//                          writes number A to B at versions 1.A to 1.B, floor 1.N
//   ask NAME read KEY | write KEY VALUE | delete KEY | exists KEY | append KEY VALUE |
//        add KEY NUMBER | setnx KEY VALUE | promote NODE | forget NODE [session=N number=N]
//   from ID MESSAGE ...    any message, its fields as on the wire (protocol/messages.h)
//
// A peer ID is a node's name, with /INCARNATION where that is not 1; its role is told by its first
// letter. In fields, $NAME is a view, the id of a request, or $cluster.

#pragma once

#include <string>

#include "common/result.h"

namespace engram {

/// Runs `script` (indented lines are skipped) and gives it back with the trace. InvalidArgument
/// names the line that cannot be run.
[[nodiscard]] Result<std::string> runGoldenScript(const std::string& script);

}  // namespace engram
