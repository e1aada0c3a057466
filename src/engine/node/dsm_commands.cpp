// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// READ, WRITE and DELETE: like GET, SET and DEL, but the answer is a map that tells the version
// and who holds it. UPDATE is APPEND and INCRBY in the same form. WRITE, DELETE and UPDATE take a
// session, so that a retry takes effect once (DESIGN 3.6).

#include <array>
#include <utility>

#include "common/decimal.h"
#include "node/client_hub.h"
#include "node/command_table.h"
#include "node/node_context.h"
#include "node/reply_formats.h"

namespace engram::node {

namespace {

void writeOutcome(resp::Writer& writer, const OperationResult& result) {
    writer.bulk("status");
    writer.bulk(toText(result.status));
    writer.bulk("version");
    writer.bulk(toText(result.version));
    writer.bulk("slot");
    writer.integer(result.slot.value);
    writer.bulk("replicas");
    writeNodeIds(writer, result.replicas);
    writer.bulk("copies");
    writer.integer(static_cast<std::int64_t>(result.replicas.size()));
}

bool isAnswer(const OperationResult& result) {
    return result.status == Status::Ok || result.status == Status::NotFound;
}

void formatRead(resp::Writer& writer, OperationResult& result) {
    if (!isAnswer(result))
        return writeFailure(writer, result);
    writer.map(6);
    writeOutcome(writer, result);
    writer.bulk("value");
    if (result.status == Status::Ok)
        writer.bulk(result.value.view());
    else
        writer.null();
}

void formatWrite(resp::Writer& writer, OperationResult& result) {
    if (!isAnswer(result))
        return writeFailure(writer, result);
    writer.map(5);
    writeOutcome(writer, result);
}

void formatUpdate(resp::Writer& writer, OperationResult& result) {
    if (!isAnswer(result))
        return writeFailure(writer, result);
    writer.map(6);
    writeOutcome(writer, result);
    writer.bulk("count");
    writer.integer(result.count);
}

void formatDelete(resp::Writer& writer, OperationResult& result) {
    if (isAnswer(result) && result.count == 0)
        result.status = Status::NotFound;
    formatUpdate(writer, result);
}

/// Optional "SESSION id number" from `index` on. False: the error was answered.
bool readSession(CommandCall& call, std::size_t index, SessionStamp& stamp) {
    if (index == call.count())
        return true;
    if (call.count() != index + 3 || !equalsNoCase(call.argument(index), "session")) {
        call.error("ERR syntax error, expected SESSION id number after the other arguments");
        return false;
    }
    std::uint64_t number = 0;
    std::uint64_t session = 0;
    if (!parseDecimal(call.argument(index + 1), session) ||
        !parseDecimal(call.argument(index + 2), number) || session == 0 || number == 0) {
        call.error("ERR SESSION needs an id and a number, both whole and above 0");
        return false;
    }
    stamp = {SessionId{session}, number};
    return true;
}

void read(CommandCall& call) {
    if (auto key = call.key(1))
        call.request(ReadOperation{std::move(*key)}, formatRead);
}

void write(CommandCall& call) {
    SessionStamp stamp;
    if (!readSession(call, 3, stamp))
        return;
    if (auto key = call.key(1))
        call.request(WriteOperation{std::move(*key), Blob(call.argument(2))}, formatWrite, stamp);
}

void erase(CommandCall& call) {
    SessionStamp stamp;
    if (!readSession(call, 2, stamp))
        return;
    if (auto key = call.key(1))
        call.request(DeleteOperation{{std::move(*key)}}, formatDelete, stamp);
}

/// UPDATE key APPEND bytes | UPDATE key ADD number
void update(CommandCall& call) {
    SessionStamp stamp;
    if (!readSession(call, 4, stamp))
        return;
    UpdateOperation operation;
    if (equalsNoCase(call.argument(2), "append")) {
        operation.operand = Blob(call.argument(3));
    } else if (equalsNoCase(call.argument(2), "add")) {
        operation.kind = UpdateOperation::Kind::Add;
        if (!parseDecimal(call.argument(3), operation.amount))
            return call.error("ERR value is not an integer or out of range");
    } else {
        return call.error("ERR syntax error, expected APPEND bytes or ADD number after the key");
    }
    if (auto key = call.key(1)) {
        operation.key = std::move(*key);
        call.request(std::move(operation), formatUpdate, stamp);
    }
}

}  // namespace

std::span<const CommandRow> dsmCommands() {
    using namespace command_flag;
    static const std::array rows{
        CommandRow{"read", 2, kReadOnly | kFast | kData, 1, 1, 1, read, "engram",
                   "Returns the value of a key with its version and the replica that answered."},
        CommandRow{"write", -3, kWrite | kData, 1, 1, 1, write, "engram",
                   "Sets the value of a key; tells its version and who acknowledged it."},
        CommandRow{"delete", -2, kWrite | kData, 1, 1, 1, erase, "engram",
                   "Deletes a key; tells the version of the deletion and who acknowledged it."},
        CommandRow{"update", -4, kWrite | kData, 1, 1, 1, update, "engram",
                   "Appends to a value or adds to a number; tells the version and the result."},
    };
    return rows;
}

}  // namespace engram::node
