// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// What an UpdateOperation makes of a value. A pure function.

#pragma once

#include <optional>

#include "common/result.h"
#include "protocol/operations.h"

namespace engram {

struct Update {
    std::optional<Blob> value;  ///< to be written; nothing: the key stays as it is
    std::int64_t count = 0;     ///< of the answer
};

/// `base`: the value now, or null if the key does not exist. InvalidArgument: the value is no
/// number, or the sum leaves 64 bits. TooLarge: longer than limits::kMaxValueBytes.
[[nodiscard]] Result<Update> computeUpdate(const UpdateOperation& operation, const Blob* base);

}  // namespace engram
