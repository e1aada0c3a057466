// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The Redis commands on keys: GET, SET, SETNX, APPEND, INCR and its kin, DEL, UNLINK, EXISTS, TYPE,
// KEYS, SCAN, DBSIZE.

#include <array>
#include <limits>
#include <utility>

#include "common/decimal.h"
#include "node/client_hub.h"
#include "node/command_table.h"
#include "node/node_context.h"
#include "node/reply_formats.h"

namespace engram::node {

namespace {

void formatValue(resp::Writer& writer, OperationResult& result) {
    if (result.status == Status::Ok)
        writer.bulk(result.value.view());
    else if (result.status == Status::NotFound)
        writer.null();
    else
        writeFailure(writer, result);
}

void formatDone(resp::Writer& writer, OperationResult& result) {
    if (result.status == Status::Ok)
        writer.simple("OK");
    else
        writeFailure(writer, result);
}

void formatCount(resp::Writer& writer, OperationResult& result) {
    if (result.status == Status::Ok || result.status == Status::NotFound)
        writer.integer(result.count);
    else
        writeFailure(writer, result);
}

void formatType(resp::Writer& writer, OperationResult& result) {
    if (result.status == Status::Ok || result.status == Status::NotFound)
        writer.simple(result.count > 0 ? "string" : "none");
    else
        writeFailure(writer, result);
}

void writeKeys(resp::Writer& writer, const OperationResult& result) {
    writer.array(result.keys.size());
    for (const KeyInfo& info : result.keys)
        writer.bulk(info.key);
}

void formatKeys(resp::Writer& writer, OperationResult& result) {
    if (result.status == Status::Ok)
        writeKeys(writer, result);
    else
        writeFailure(writer, result);
}

void formatScan(resp::Writer& writer, OperationResult& result) {
    if (result.status != Status::Ok)
        return writeFailure(writer, result);
    writer.array(2);
    writer.bulk(std::to_string(result.cursor));
    writeKeys(writer, result);
}

/// SCAN of a type that no key has: the same walk, no keys.
void formatScanOfNone(resp::Writer& writer, OperationResult& result) {
    result.keys.clear();
    formatScan(writer, result);
}

void get(CommandCall& call) {
    if (auto key = call.key(1))
        call.request(ReadOperation{std::move(*key)}, formatValue);
}

void set(CommandCall& call) {
    if (call.count() > 3) {
        return call.error("ERR syntax error, SET takes a key and a value here, not the option '" +
                          std::string(call.argument(3)) + "'");
    }
    if (auto key = call.key(1))
        call.request(WriteOperation{std::move(*key), Blob(call.argument(2))}, formatDone);
}

void update(CommandCall& call, UpdateOperation::Kind kind) {
    UpdateOperation operation;
    operation.kind = kind;
    operation.operand = Blob(call.argument(2));
    if (auto key = call.key(1)) {
        operation.key = std::move(*key);
        call.request(std::move(operation), formatCount);
    }
}

void append(CommandCall& call) {
    update(call, UpdateOperation::Kind::Append);
}

void setIfAbsent(CommandCall& call) {
    update(call, UpdateOperation::Kind::SetIfAbsent);
}

void add(CommandCall& call, std::int64_t amount) {
    UpdateOperation operation;
    operation.kind = UpdateOperation::Kind::Add;
    operation.amount = amount;
    if (auto key = call.key(1)) {
        operation.key = std::move(*key);
        call.request(std::move(operation), formatCount);
    }
}

void increment(CommandCall& call) {
    add(call, 1);
}

void decrement(CommandCall& call) {
    add(call, -1);
}

void incrementBy(CommandCall& call) {
    std::int64_t amount = 0;
    if (!parseDecimal(call.argument(2), amount))
        return call.error("ERR value is not an integer or out of range");
    add(call, amount);
}

void decrementBy(CommandCall& call) {
    std::int64_t amount = 0;
    if (!parseDecimal(call.argument(2), amount))
        return call.error("ERR value is not an integer or out of range");
    if (amount == std::numeric_limits<std::int64_t>::min())
        return call.error("ERR decrement would overflow");
    add(call, -amount);
}

void del(CommandCall& call) {
    if (auto keys = call.keys(1))
        call.request(DeleteOperation{std::move(*keys)}, formatCount);
}

void exists(CommandCall& call) {
    if (auto keys = call.keys(1))
        call.request(ExistsOperation{std::move(*keys)}, formatCount);
}

void type(CommandCall& call) {
    if (auto keys = call.keys(1))
        call.request(ExistsOperation{std::move(*keys)}, formatType);
}

void keys(CommandCall& call) {
    ScanOperation scan;
    scan.count = std::numeric_limits<std::uint64_t>::max();
    scan.pattern = call.argument(1);
    call.request(std::move(scan), formatKeys);
}

void scan(CommandCall& call) {
    ScanOperation operation;
    if (!parseDecimal(call.argument(1), operation.cursor))
        return call.error("ERR invalid cursor");
    ReplyFormat format = formatScan;
    for (std::size_t i = 2; i < call.count(); i += 2) {
        if (i + 1 >= call.count())
            return call.error("ERR syntax error");
        const std::string_view value = call.argument(i + 1);
        if (equalsNoCase(call.argument(i), "match")) {
            operation.pattern = value;
        } else if (equalsNoCase(call.argument(i), "count")) {
            std::int64_t count = 0;
            if (!parseDecimal(value, count))
                return call.error("ERR value is not an integer or out of range");
            if (count < 1)
                return call.error("ERR syntax error");
            operation.count = static_cast<std::uint64_t>(count);
        } else if (equalsNoCase(call.argument(i), "type")) {
            if (!equalsNoCase(value, "string"))
                format = formatScanOfNone;
        } else {
            return call.error("ERR syntax error");
        }
    }
    call.request(std::move(operation), format);
}

void dbSize(CommandCall& call) {
    call.request(CountOperation{}, formatCount);
}

}  // namespace

std::span<const CommandRow> keyCommands() {
    using namespace command_flag;
    static const std::array rows{
        CommandRow{"get", 2, kReadOnly | kFast | kData, 1, 1, 1, get, "string",
                   "Returns the string value of a key."},
        CommandRow{"set", -3, kWrite | kData, 1, 1, 1, set, "string",
                   "Sets the string value of a key."},
        CommandRow{"setnx", 3, kWrite | kFast | kData, 1, 1, 1, setIfAbsent, "string",
                   "Sets the string value of a key only when the key doesn't exist."},
        CommandRow{"append", 3, kWrite | kFast | kData, 1, 1, 1, append, "string",
                   "Appends a string to the value of a key."},
        CommandRow{"incr", 2, kWrite | kFast | kData, 1, 1, 1, increment, "string",
                   "Increments the integer value of a key by one."},
        CommandRow{"decr", 2, kWrite | kFast | kData, 1, 1, 1, decrement, "string",
                   "Decrements the integer value of a key by one."},
        CommandRow{"incrby", 3, kWrite | kFast | kData, 1, 1, 1, incrementBy, "string",
                   "Increments the integer value of a key by a number."},
        CommandRow{"decrby", 3, kWrite | kFast | kData, 1, 1, 1, decrementBy, "string",
                   "Decrements the integer value of a key by a number."},
        CommandRow{"del", -2, kWrite | kData, 1, -1, 1, del, "generic", "Deletes keys."},
        CommandRow{"unlink", -2, kWrite | kFast | kData, 1, -1, 1, del, "generic", "Deletes keys."},
        CommandRow{"exists", -2, kReadOnly | kFast | kData, 1, -1, 1, exists, "generic",
                   "Determines whether keys exist."},
        CommandRow{"type", 2, kReadOnly | kFast | kData, 1, 1, 1, type, "generic",
                   "Determines the type of value stored at a key."},
        CommandRow{"keys", 2, kReadOnly | kData, 0, 0, 0, keys, "generic",
                   "Returns all key names that match a pattern."},
        CommandRow{"scan", -2, kReadOnly | kData, 0, 0, 0, scan, "generic",
                   "Iterates over the key names."},
        CommandRow{"dbsize", 1, kReadOnly | kFast | kData, 0, 0, 0, dbSize, "server",
                   "Returns the number of keys."},
    };
    return rows;
}

}  // namespace engram::node
