// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Strong types for everything that names something. Values, usable from any thread.

#pragma once

#include <compare>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <utility>

#include "common/result.h"

namespace engram {

/// An integer that names one kind of thing and does not mix with others.
template <class Tag, class Integer = std::uint64_t>
struct StrongInteger {
    Integer value = 0;

    auto operator<=>(const StrongInteger&) const = default;

    template <class H>
    friend H AbslHashValue(H state, const StrongInteger& id) {
        return H::combine(std::move(state), id.value);
    }
};

/// One term of one primary; strictly increasing. 0 means "none yet".
using Epoch = StrongInteger<struct EpochTag>;
/// New at every process start that kept no state. 0 means "not known".
using Incarnation = StrongInteger<struct IncarnationTag>;
/// Drawn at bootstrap, the same for all nodes of a cluster. 0 means "belongs to none yet".
using ClusterId = StrongInteger<struct ClusterIdTag>;
/// Position of a view in the chain of views; starts at 1.
using ViewNumber = StrongInteger<struct ViewNumberTag>;
/// Names one client request on its way through the nodes; unique per cluster lifetime
/// (upper 24 bits from the primary's incarnation, lower 40 counted).
using RequestId = StrongInteger<struct RequestIdTag>;
/// A client's session; 0 means "no session".
using SessionId = StrongInteger<struct SessionIdTag>;
/// Unit of placement, 0..kSlotCount-1.
using SlotId = StrongInteger<struct SlotIdTag, std::uint16_t>;

/// Short stable name of a node such as "m1" or "s3": 1..32 of [A-Za-z0-9_.-].
class NodeId {
public:
    NodeId() = default;
    explicit NodeId(std::string text) : m_text(std::move(text)) {}
    explicit NodeId(std::string_view text) : m_text(text) {}
    explicit NodeId(const char* text) : m_text(text) {}

    [[nodiscard]] const std::string& text() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.empty(); }
    /// True if `text` is 1..32 characters of [A-Za-z0-9_.-].
    [[nodiscard]] static bool isValid(std::string_view text);

    auto operator<=>(const NodeId&) const = default;
    /// Names of one cluster differ in their last character mostly; views compare them all day.
    friend bool operator==(const NodeId& a, const NodeId& b) {
        return a.m_text.size() == b.m_text.size() &&
               (a.m_text.empty() || a.m_text.back() == b.m_text.back()) && a.m_text == b.m_text;
    }

    template <class H>
    friend H AbslHashValue(H state, const NodeId& id) {
        return H::combine(std::move(state), id.m_text);
    }

private:
    std::string m_text;
};

/// Version of a write: gap-free sequence within the primary's epoch. {0,0} means "never written".
struct Version {
    Epoch epoch;
    std::uint64_t sequence = 0;

    auto operator<=>(const Version&) const = default;
    [[nodiscard]] bool isNone() const { return epoch.value == 0; }

    template <class H>
    friend H AbslHashValue(H state, const Version& v) {
        return H::combine(std::move(state), v.epoch, v.sequence);
    }
};

/// "epoch.sequence", as shown to people and on the wire.
[[nodiscard]] std::string toText(Version version);

/// Where a node listens. `host` is an IPv4/IPv6 address or a name, port 1..65535 (0: unknown).
struct Endpoint {
    std::string host;
    std::uint16_t port = 0;

    auto operator<=>(const Endpoint&) const = default;
    [[nodiscard]] bool isValid() const { return !host.empty() && port != 0; }
};

/// "host:port".
[[nodiscard]] std::string toText(const Endpoint& endpoint);
/// Reads "host:port" (the last ':' counts, so IPv6 addresses need no brackets), port 1..65535.
/// InvalidArgument says what is wrong with the text.
[[nodiscard]] Result<Endpoint> parseEndpoint(std::string_view text);
/// True if `text` is 1..255 of [A-Za-z0-9_.:%-]: the characters of names and addresses.
[[nodiscard]] bool isValidHost(std::string_view text);

enum class Role : std::uint8_t { Master, Slave };

/// "master" or "slave".
[[nodiscard]] std::string_view toText(Role role);

}  // namespace engram

template <>
struct std::hash<engram::NodeId> {
    std::size_t operator()(const engram::NodeId& id) const noexcept {
        return std::hash<std::string>{}(id.text());
    }
};
