// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Pieces of replies that several groups of commands share. Pure functions.

#pragma once

#include <vector>

#include "protocol/operations.h"
#include "resp/writer.h"

namespace engram::node {

/// The -ERR reply of a status that is no success: "NOREPLICAS detail" and so on.
void writeFailure(resp::Writer& writer, const OperationResult& result);

void writeNodeIds(resp::Writer& writer, const std::vector<NodeId>& ids);

}  // namespace engram::node
