// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Faults that people and tests inject into one running node: links to peers that lose or delay
// messages while their connections stay up (as a black hole does), and a clock that is wrong. Only
// a node started with --allow-faults has one; for all others each place that asks costs one test of
// a null pointer.

#pragma once

#include <QObject>
#include <QTimer>
#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "common/event.h"
#include "common/ids.h"
#include "common/time.h"
#include "protocol/messages.h"

namespace engram::node {

/// Which messages of a link a fault concerns, as its node sees them.
enum class LinkDirection : std::uint8_t { Out, In };

/// "out" or "in".
[[nodiscard]] std::string_view toText(LinkDirection direction);

struct LinkFault {
    bool drops = false;
    Duration delay{0};  ///< of a link that does not drop

    friend bool operator==(const LinkFault&, const LinkFault&) = default;
};

/// Lives in the thread of its node.
class FaultHook final : public QObject {
    Q_OBJECT

public:
    /// Longest delay of a link, and furthest jump of the clock by one command.
    static constexpr Duration kMaxDelay = std::chrono::seconds(60);
    static constexpr Duration kMaxJump = std::chrono::seconds(600);
    /// Drift in parts per million, both ways: beyond 200,000 nothing is promised (DESIGN 2.4).
    static constexpr std::int64_t kMaxDriftPpm = 500000;

    /// What the hook asks of its node.
    struct Node {
        std::function<void(const NodeId& to, const std::string& bytes)> send;
        std::function<void(const Identity& from, Message&& message)> deliver;
        std::function<void(Event event)> tell;
        /// The clock changed: deadlines are to be looked at anew.
        std::function<void()> clockChanged;
    };

    using Key = std::pair<NodeId, LinkDirection>;

    explicit FaultHook(Node node, QObject* parent = nullptr);

    /// The clock that the machine sees: never runs backwards.
    [[nodiscard]] TimePoint now() const { return at(realNow()); }
    /// How long the real clock takes for `span` of the machine's.
    [[nodiscard]] Duration realTimeOf(Duration span) const;

    /// Where a message to `peer` is to be appended instead of the link; null without a fault.
    [[nodiscard]] std::string* divert(const NodeId& peer);
    /// True if the message was taken (dropped or kept for later); else it is to be delivered.
    [[nodiscard]] bool takeIncoming(const Identity& from, Message& message);
    /// What waits for a link or came from it is lost with it.
    void onPeerDown(const NodeId& peer);

    void setLink(const NodeId& peer, LinkDirection direction, LinkFault fault);
    /// What is kept leaves at once, in order.
    void clearLink(const NodeId& peer, LinkDirection direction);
    /// Moves the clock forward by `jump` (0..kMaxJump) and lets it run `driftPpm` too fast.
    void setClock(Duration jump, std::int64_t driftPpm);
    /// No links with faults, and a clock that runs at the right speed. It stays ahead by what it
    /// gained, as a monotonic clock can't go back.
    void clearAll();

    [[nodiscard]] const std::map<Key, LinkFault>& links() const { return m_links; }
    [[nodiscard]] Duration clockOffset() const;
    [[nodiscard]] std::int64_t driftPpm() const { return m_driftPpm; }

private:
    struct Held {
        TimePoint due;
        Identity from;      // inbound
        Message message;    // inbound
        std::string bytes;  // outbound
    };

    [[nodiscard]] static TimePoint realNow();
    [[nodiscard]] TimePoint at(TimePoint real) const;
    [[nodiscard]] LinkFault* find(const NodeId& peer, LinkDirection direction);
    Held& hold(const NodeId& peer, LinkDirection direction, Duration delay);
    void release(const Key& key, std::deque<Held>& queue, TimePoint until);
    void onTimer();
    void arm();
    void tell(std::string text, const NodeId& peer, std::string detail,
              std::vector<std::pair<std::string, std::int64_t>> counters);

    Node m_node;
    std::map<Key, LinkFault> m_links;
    std::map<Key, std::deque<Held>> m_held;
    std::string m_lost;  // what a dropping link swallows
    QTimer m_timer;
    TimePoint m_realBase;     // real time at which the clock was last changed
    TimePoint m_machineBase;  // what the machine's clock showed then
    std::int64_t m_driftPpm = 0;
};

}  // namespace engram::node
