// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Which slot a key has and which slaves should hold a slot. Pure functions.

#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "common/ids.h"
#include "protocol/view.h"

namespace engram {

/// crc16 (XMODEM, as in the Redis Cluster specification) of the key, or of what stands between the
/// first '{' and the next '}' if that is not empty, modulo limits::kSlotCount.
[[nodiscard]] SlotId slotOf(std::string_view key);

/// CRC-16/XMODEM: polynomial 0x1021, start 0.
[[nodiscard]] std::uint16_t crc16(std::string_view bytes);

/// Slaves of `view` in rendezvous order for `slot` (Thaler and Ravishankar 1998): by xxh64 of slot
/// and id, highest first; the first `most` of them. Losing one of N slaves moves 1/N of the slots.
[[nodiscard]] std::vector<std::uint16_t> rankedSlaves(const View& view, SlotId slot,
                                                      std::size_t most = SIZE_MAX);

}  // namespace engram
