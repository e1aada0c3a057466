// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "command_line/command_line.h"

#include <algorithm>
#include <cstdio>

namespace engram::tools {

void addVersion(CLI::App& app) {
    app.set_version_flag("--version", app.get_name() + " " ENGRAM_VERSION);
}

CLI::Option* addEndpoints(CLI::App& app, const std::string& flag, std::vector<Endpoint>& endpoints,
                          const std::string& description) {
    const auto take = [&endpoints](const std::vector<std::string>& texts) {
        endpoints.clear();
        for (const std::string& text : texts) {
            const Result<Endpoint> endpoint = parseEndpoint(text);
            if (!endpoint) {
                throw CLI::ValidationError(endpoint.error().detail);
            }
            endpoints.push_back(*endpoint);
        }
        return true;
    };
    return app.add_option(flag, take, description)
        ->delimiter(',')
        ->expected(1, CLI::detail::expected_max_vector_size)
        ->allow_extra_args(false)  // what follows the list is the next argument
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
        ->type_name("HOST:PORT,...");
}

std::optional<int> parse(CLI::App& app, int argc, char** argv) {
    try {
        app.parse(argc, argv);
        return std::nullopt;
    } catch (const CLI::ParseError& error) {
        if (error.get_exit_code() == 0) {
            return app.exit(error);  // --help, --version
        }
        std::string text = error.what();
        // A misspelt command would else be reported as the lack of one.
        if (const auto unknown = app.remaining(true); !unknown.empty()) {
            text = "unknown argument: " + unknown.front();
        }
        std::replace(text.begin(), text.end(), '\n', ' ');
        complain(app, text);
        return kExitUsage;
    }
}

void complain(const CLI::App& app, const std::string& text) {
    std::fprintf(stderr, "%s: %s\n", app.get_name().c_str(), text.c_str());
}

}  // namespace engram::tools
