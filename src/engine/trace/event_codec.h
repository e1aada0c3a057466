// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Events on the wire: a RESP3 push (an array for RESP2) that any Redis client can show:
//   >N "engram.event" kind hybrid-time node field value field value ...
// Only fields that are set are sent; counters as "counter.NAME" value.

#pragma once

#include <span>
#include <string>
#include <string_view>

#include "common/event.h"
#include "common/result.h"
#include "resp/value.h"
#include "resp/writer.h"

namespace engram::trace {

/// Appends `event` to `out`.
void appendEvent(std::string& out, const Event& event,
                 resp::Protocol protocol = resp::Protocol::Resp3);

/// True if `value` has the shape of an event (push or array that starts with "engram.event").
[[nodiscard]] bool isEvent(const resp::Value& value);

/// Unknown fields are skipped (a newer node may send more); unknown kinds are Malformed.
[[nodiscard]] Result<Event> decodeEvent(const resp::Value& value);
/// The same from the texts of the record's elements, into `event`, which must be a new one.
[[nodiscard]] Result<void> decodeEvent(std::span<const std::string_view> elements, Event& event);

}  // namespace engram::trace
