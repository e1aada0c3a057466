// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_docks/key_listing.h"

#include <charconv>
#include <optional>
#include <string_view>

#include "client/reply_decoder.h"
#include "common/limits.h"

namespace engram::gui {

namespace {

template <class Integer>
bool readNumber(std::string_view text, Integer& number) {
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size();
}

std::optional<KeyRow> readRow(const resp::Value& value) {
    if (value.type != resp::ValueType::Array || value.elements.size() != 3) {
        return std::nullopt;
    }
    KeyRow row;
    row.key = value.elements[0].asText();
    row.version = parseVersion(value.elements[1].asText());
    if (row.version.isNone() || !readNumber(value.elements[2].asText(), row.slot.value) ||
        row.slot.value >= limits::kSlotCount) {
        return std::nullopt;
    }
    return row;
}

}  // namespace

std::vector<std::string> keyPageCommand(std::uint64_t cursor, int count,
                                        const std::string& pattern) {
    return {"ENGRAM.KEYS", std::to_string(cursor), std::to_string(count),
            pattern.empty() ? "*" : pattern};
}

Result<KeyPage> readKeyPage(const Result<resp::Value>& answer) {
    if (!answer) {
        return tl::unexpected(answer.error());
    }
    if (answer->isError()) {
        return failure(ErrorCode::Unavailable, answer->text);
    }
    KeyPage page;
    if (answer->type != resp::ValueType::Array || answer->elements.empty() ||
        !readNumber(answer->elements.front().asText(), page.cursor)) {
        return failure(ErrorCode::Malformed, "the answer to ENGRAM.KEYS has no cursor");
    }
    page.keys.reserve(answer->elements.size() - 1);
    for (std::size_t i = 1; i < answer->elements.size(); ++i) {
        std::optional<KeyRow> row = readRow(answer->elements[i]);
        if (!row) {
            return failure(ErrorCode::Malformed, "the answer to ENGRAM.KEYS has a broken row");
        }
        page.keys.push_back(std::move(*row));
    }
    return page;
}

}  // namespace engram::gui
