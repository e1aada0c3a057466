// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// An immutable byte string that several owners share without copying.

#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace engram {

/// Copying shares the bytes. Safe to read from any thread.
class Blob {
public:
    Blob() = default;
    explicit Blob(std::string bytes)
        : m_bytes(std::make_shared<const std::string>(std::move(bytes))) {}
    explicit Blob(std::string_view bytes) : Blob(std::string(bytes)) {}

    [[nodiscard]] std::string_view view() const {
        return m_bytes ? std::string_view(*m_bytes) : std::string_view();
    }
    [[nodiscard]] std::size_t size() const { return m_bytes ? m_bytes->size() : 0; }

    friend bool operator==(const Blob& a, const Blob& b) { return a.view() == b.view(); }

private:
    std::shared_ptr<const std::string> m_bytes;
};

}  // namespace engram
