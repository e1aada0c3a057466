// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "protocol/update.h"

#include <string>

#include "common/decimal.h"
#include "common/limits.h"

namespace engram {

namespace {

Result<Update> append(const UpdateOperation& operation, const Blob* base) {
    const std::size_t length = (base == nullptr ? 0 : base->size()) + operation.operand.size();
    if (length > limits::kMaxValueBytes)
        return failure(ErrorCode::TooLarge,
                       "string exceeds maximum allowed size (proto-max-bulk-len)");
    std::string text;
    text.reserve(length);
    if (base != nullptr)
        text.append(base->view());
    text.append(operation.operand.view());
    return Update{Blob(text), static_cast<std::int64_t>(length)};
}

Result<Update> add(const UpdateOperation& operation, const Blob* base) {
    std::int64_t number = 0;
    if (base != nullptr && !parseDecimal(base->view(), number))
        return failure(ErrorCode::InvalidArgument, "value is not an integer or out of range");
    std::int64_t sum = 0;
    if (__builtin_add_overflow(number, operation.amount, &sum))
        return failure(ErrorCode::InvalidArgument, "increment or decrement would overflow");
    return Update{Blob(std::to_string(sum)), sum};
}

}  // namespace

Result<Update> computeUpdate(const UpdateOperation& operation, const Blob* base) {
    switch (operation.kind) {
        case UpdateOperation::Kind::Append:
            return append(operation, base);
        case UpdateOperation::Kind::Add:
            return add(operation, base);
        case UpdateOperation::Kind::SetIfAbsent:
            break;
    }
    if (base != nullptr)
        return Update{};
    return Update{operation.operand, 1};
}

}  // namespace engram
