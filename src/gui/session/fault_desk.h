// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Injects faults into the nodes that they concern, and keeps the book of those that stand. Asks
// each node itself, never the primary. Lives in the thread that makes it.

#pragma once

#include <QObject>
#include <functional>
#include <string>
#include <vector>

#include "gui_session/fault_book.h"
#include "gui_session/node_command.h"

namespace engram::gui {

class FaultDesk : public QObject {
    Q_OBJECT

public:
    using DoneCallback = std::function<void(Result<void>)>;
    /// Where a node listens now; not valid if that is not known.
    using AddressOf = std::function<Endpoint(const NodeId&)>;

    explicit FaultDesk(AddressOf addressOf, QObject* parent = nullptr);

    /// As ClusterSession has them. `done` runs later.
    void inject(const LinkFault& fault, DoneCallback done);
    void inject(const ClockFault& fault, DoneCallback done);
    void clear(const LinkFault& fault, DoneCallback done);
    void clear(const ClockFault& fault, DoneCallback done);
    void clearAll(DoneCallback done);

    /// Asks a node for its faults: after a reconnect nobody else knows.
    void ask(const NodeId& node);
    /// The node's process has ended.
    void onEnded(const NodeId& node);
    void onEvent(const Event& event);
    /// The cluster is gone.
    void reset();

    [[nodiscard]] const FaultBook& book() const { return m_book; }

Q_SIGNALS:
    void changed();

private:
    struct Order {
        NodeId node;
        std::vector<std::string> arguments;  ///< behind ENGRAM.FAULT
        /// What the book learns when the node has done it.
        std::function<bool(FaultBook&)> note;
    };

    void carryOut(const std::vector<Order>& orders, DoneCallback done);
    void answerLater(Result<void> result, DoneCallback done);
    void note(bool isNews);

    AddressOf m_addressOf;
    FaultBook m_book;
    /// Answers to what was asked before are of a cluster that is gone.
    std::uint64_t m_generation = 0;
};

}  // namespace engram::gui
