// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "bench/key_values.h"

#include <algorithm>
#include <array>

#include "common/random.h"

namespace engram::bench {

namespace {

using Block = std::array<char, 16>;

Block blockOf(std::uint64_t number) {
    std::uint64_t mixed = Random(number).next();
    Block block;
    for (char& digit : block) {
        digit = "0123456789abcdef"[mixed & 15U];
        mixed >>= 4U;
    }
    return block;
}

}  // namespace

std::string keyOf(std::uint64_t number, std::size_t valueSize) {
    return "bench:" + std::to_string(valueSize) + ":" + std::to_string(number);
}

void appendValue(std::string& out, std::uint64_t number, std::size_t size) {
    const Block block = blockOf(number);
    for (std::size_t left = size; left > 0;) {
        const std::size_t part = std::min(left, block.size());
        out.append(block.data(), part);
        left -= part;
    }
}

bool isValueOf(std::string_view value, std::uint64_t number, std::size_t size) {
    if (value.size() != size) {
        return false;
    }
    const Block block = blockOf(number);
    while (!value.empty()) {
        const std::string_view part = value.substr(0, block.size());
        if (part != std::string_view(block.data(), part.size())) {
            return false;
        }
        value.remove_prefix(part.size());
    }
    return true;
}

}  // namespace engram::bench
