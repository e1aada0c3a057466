// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Writes to whichever master takes it, as a careful application does: one request at a time,
// another master after an error or a silence.

#pragma once

#include <memory>
#include <string>
#include <vector>

#include "e2e/wire_client.h"

namespace engram::test {

class FailoverClient {
public:
    explicit FailoverClient(std::vector<Endpoint> masters) : m_masters(std::move(masters)) {}

    /// Repeats SET until it is acknowledged; false when `timeoutMs` is over before.
    [[nodiscard]] bool write(const std::string& key, const std::string& value,
                             int timeoutMs = 10000);
    /// Repeats GET until the answer is no error; the last error when the time is over.
    [[nodiscard]] resp::Value read(const std::string& key, int timeoutMs = 10000);
    /// Reads all keys, pipelined, from the master that answered last; in the order of `keys`.
    [[nodiscard]] std::vector<resp::Value> readAll(const std::vector<std::string>& keys);
    [[nodiscard]] const Endpoint& servedBy() const { return m_masters[m_current]; }

private:
    resp::Value request(const std::vector<std::string>& arguments, int timeoutMs);

    std::vector<Endpoint> m_masters;
    std::size_t m_current = 0;
    std::unique_ptr<WireClient> m_client;
};

}  // namespace engram::test
