// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// One non-blocking socket of the load: bytes out, bytes in. Owned and driven by Load.

#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "common/ids.h"
#include "common/result.h"

namespace engram::bench {

class LoadConnection {
public:
    /// Connects and waits for it for up to 2 s. Io says what the system said.
    [[nodiscard]] static Result<LoadConnection> open(const Endpoint& endpoint);

    LoadConnection(LoadConnection&& other) noexcept;
    LoadConnection& operator=(LoadConnection&&) = delete;
    LoadConnection(const LoadConnection&) = delete;
    LoadConnection& operator=(const LoadConnection&) = delete;
    ~LoadConnection();

    [[nodiscard]] int descriptor() const { return m_descriptor; }
    /// Where commands are appended; write() sends them.
    [[nodiscard]] std::string& out() { return m_out; }
    /// Sends what the system takes. False: the connection is broken.
    [[nodiscard]] bool write();
    /// True if write() could not send all.
    [[nodiscard]] bool wantsToWrite() const { return m_written < m_out.size(); }
    /// Reads what is there. False: the connection is broken or closed.
    [[nodiscard]] bool read();
    /// What was read and not consumed.
    [[nodiscard]] std::string_view in() const { return std::string_view(m_in).substr(m_consumed); }
    void consume(std::size_t bytes) { m_consumed += bytes; }

private:
    explicit LoadConnection(int descriptor) : m_descriptor(descriptor) {}

    int m_descriptor = -1;
    std::string m_out;
    std::size_t m_written = 0;
    std::string m_in;
    std::size_t m_consumed = 0;
};

}  // namespace engram::bench
