// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "protocol/placement.h"

#include <absl/container/inlined_vector.h>
#include <xxhash.h>

#include <algorithm>
#include <array>

#include "common/limits.h"

namespace engram {

namespace {

constexpr std::array<std::uint16_t, 256> makeCrcTable() {
    std::array<std::uint16_t, 256> table{};
    for (std::size_t byte = 0; byte < table.size(); ++byte) {
        std::uint32_t crc = static_cast<std::uint32_t>(byte) << 8U;
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 0x8000U) != 0 ? (crc << 1U) ^ 0x1021U : crc << 1U;
        table[byte] = static_cast<std::uint16_t>(crc);
    }
    return table;
}

constexpr std::array<std::uint16_t, 256> kCrcTable = makeCrcTable();

std::string_view hashedPart(std::string_view key) {
    const std::size_t open = key.find('{');
    if (open == std::string_view::npos)
        return key;
    const std::size_t close = key.find('}', open + 1);
    if (close == std::string_view::npos || close == open + 1)
        return key;
    return key.substr(open + 1, close - open - 1);
}

struct Ranked {
    std::uint64_t weight;
    std::uint16_t index;
};

}  // namespace

SlotId slotOf(std::string_view key) {
    return {static_cast<std::uint16_t>(crc16(hashedPart(key)) % limits::kSlotCount)};
}

std::uint16_t crc16(std::string_view bytes) {
    std::uint16_t crc = 0;
    for (const char byte : bytes) {
        const std::size_t index = (crc >> 8U) ^ static_cast<unsigned char>(byte);
        crc = static_cast<std::uint16_t>((crc << 8U) ^ kCrcTable[index]);
    }
    return crc;
}

std::vector<std::uint16_t> rankedSlaves(const View& view, SlotId slot, std::size_t most) {
    absl::InlinedVector<Ranked, 16> ranked;
    for (std::size_t index = 0; index < view.members.size(); ++index) {
        const Member& member = view.members[index];
        if (member.role != Role::Slave)
            continue;
        const std::string& id = member.identity.id.text();
        ranked.push_back(
            {XXH64(id.data(), id.size(), slot.value), static_cast<std::uint16_t>(index)});
    }
    const auto end = ranked.begin() + static_cast<std::ptrdiff_t>(std::min(most, ranked.size()));
    std::partial_sort(ranked.begin(), end, ranked.end(), [&view](const Ranked& a, const Ranked& b) {
        if (a.weight != b.weight)
            return a.weight > b.weight;
        return view.members[a.index].identity.id < view.members[b.index].identity.id;
    });
    std::vector<std::uint16_t> indices;
    indices.reserve(static_cast<std::size_t>(end - ranked.begin()));
    for (auto slave = ranked.begin(); slave != end; ++slave)
        indices.push_back(slave->index);
    return indices;
}

}  // namespace engram
