// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// A cluster client that waits: each call runs the event loop until its answer is there. For a
// program that does one thing and ends; main thread only.

#pragma once

#include <QJsonValue>
#include <string>
#include <vector>

#include "cli_options.h"
#include "client/cluster_client.h"

namespace engram::cli {

class CliSession {
public:
    explicit CliSession(const Options& options);

    [[nodiscard]] ClientAnswer read(const std::string& key);
    [[nodiscard]] ClientAnswer write(const std::string& key, std::string value);
    [[nodiscard]] ClientAnswer erase(const std::string& key);
    /// From the primary. Error replies are failures too, with the server's text as detail.
    [[nodiscard]] Result<resp::Value> command(std::vector<std::string> arguments, bool idempotent);
    /// As command(), but when no primary answers, from the first node named that does. `servedBy`
    /// is that node then, else invalid.
    [[nodiscard]] Result<resp::Value> commandToAny(const std::vector<std::string>& arguments,
                                                   Endpoint& servedBy);
    /// From this node and no other.
    [[nodiscard]] Result<resp::Value> commandTo(const Endpoint& node,
                                                const std::vector<std::string>& arguments);

private:
    Options m_options;
    ClusterClient m_client;
};

/// One line on stderr.
void complain(const std::string& text);
/// To stdout as it is.
void print(const std::string& bytes);
/// One line of compact JSON to stdout.
void printJson(const QJsonValue& value);

}  // namespace engram::cli
