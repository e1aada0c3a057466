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
    const resp::Value* const key = value.find("key");
    const resp::Value* const version = value.find("version");
    const resp::Value* const slot = value.find("slot");
    if (key == nullptr || version == nullptr || slot == nullptr) {
        return std::nullopt;
    }
    KeyRow row;
    row.key = key->asText();
    row.version = parseVersion(version->asText());
    if (row.version.isNone() || !readNumber(slot->asText(), row.slot.value) ||
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
    const resp::Value* const cursor = answer->find("cursor");
    const resp::Value* const keys = answer->find("keys");
    KeyPage page;
    if (cursor == nullptr || keys == nullptr || !readNumber(cursor->asText(), page.cursor)) {
        return failure(ErrorCode::Malformed, "the answer to ENGRAM.KEYS has no cursor or keys");
    }
    page.keys.reserve(keys->elements.size());
    for (const resp::Value& element : keys->elements) {
        std::optional<KeyRow> row = readRow(element);
        if (!row) {
            return failure(ErrorCode::Malformed, "the answer to ENGRAM.KEYS has a broken row");
        }
        page.keys.push_back(std::move(*row));
    }
    return page;
}

}  // namespace engram::gui
