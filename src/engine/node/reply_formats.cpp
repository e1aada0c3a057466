// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "node/reply_formats.h"

#include <string>

namespace engram::node {

void writeFailure(resp::Writer& writer, const OperationResult& result) {
    if (result.status == Status::CrossSlot) {
        writer.error("CROSSSLOT Keys in request don't hash to the same slot");
        return;
    }
    std::string text(toText(result.status));
    if (!result.detail.empty())
        text.append(" ").append(result.detail);
    writer.error(text);
}

void writeNodeIds(resp::Writer& writer, const std::vector<NodeId>& ids) {
    writer.array(ids.size());
    for (const NodeId& id : ids)
        writer.bulk(id.text());
}

}  // namespace engram::node
