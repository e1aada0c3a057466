// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "daemons/config_file.h"

#include <toml++/toml.h>

#include <CLI/CLI.hpp>
#include <filesystem>
#include <optional>
#include <sstream>
#include <string_view>
#include <vector>

namespace engram::daemons {

namespace {

/// The text that the flag would have on the command line; nothing for what no flag can be.
std::optional<std::string> flagText(const toml::node& value) {
    if (const auto* text = value.as_string())
        return text->get();
    if (const auto* number = value.as_integer())
        return std::to_string(number->get());
    if (const auto* truth = value.as_boolean())
        return std::string(truth->get() ? "true" : "false");
    return std::nullopt;
}

std::optional<std::vector<std::string>> flagTexts(const toml::node& value) {
    std::vector<std::string> texts;
    const auto add = [&texts](const toml::node& one) {
        std::optional<std::string> text = flagText(one);
        if (text)
            texts.push_back(std::move(*text));
        return text.has_value();
    };
    if (const toml::array* list = value.as_array()) {
        for (const toml::node& element : *list) {
            if (!add(element))
                return std::nullopt;
        }
        return texts;
    }
    return add(value) ? std::optional(texts) : std::nullopt;
}

Error fileError(const std::string& path, const toml::source_position& place,
                const std::string& what) {
    std::ostringstream text;
    text << path << ":" << place.line << ": " << what;
    return {ErrorCode::InvalidArgument, text.str()};
}

Result<void> applyValue(CLI::App& app, const std::string& path, const std::string& key,
                        const toml::node& value) {
    CLI::Option* option = app.get_option_no_throw("--" + key);
    if (option == nullptr || key == "config" || key == "help" || key == "version") {
        return tl::unexpected<Error>(
            fileError(path, value.source().begin, "unknown key '" + key + "'"));
    }
    if (option->count() > 0)
        return {};  // the command line wins
    const std::optional<std::vector<std::string>> texts = flagTexts(value);
    if (!texts || (texts->size() != 1 && option->get_items_expected_max() <= 1)) {
        return tl::unexpected<Error>(
            fileError(path, value.source().begin, "'" + key + "' has a value of the wrong kind"));
    }
    for (const std::string& text : *texts)
        option->add_result(text);
    try {
        option->run_callback();
    } catch (const CLI::ParseError& error) {
        return tl::unexpected<Error>(fileError(path, value.source().begin, error.what()));
    }
    return {};
}

}  // namespace

Result<void> applyConfigFile(CLI::App& app, const std::string& path) {
    toml::table table;
    try {
        table = toml::parse_file(path);
    } catch (const toml::parse_error& error) {
        if (!std::filesystem::is_regular_file(path))
            return failure(ErrorCode::InvalidArgument, "--config: can't read '" + path + "'");
        return tl::unexpected<Error>(
            fileError(path, error.source().begin, std::string(error.description())));
    }
    for (const auto& [key, value] : table) {
        const Result<void> done = applyValue(app, path, std::string(key.str()), value);
        if (!done)
            return done;
    }
    return {};
}

}  // namespace engram::daemons
