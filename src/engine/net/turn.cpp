// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "net/turn.h"

#include <QAbstractEventDispatcher>
#include <algorithm>
#include <utility>

#include "common/assert.h"
#include "net/connection.h"

namespace engram::net {

Turn::Turn(QObject* parent) : QObject(parent), m_scratch(new char[kScratchBytes]) {
    QAbstractEventDispatcher* dispatcher = QAbstractEventDispatcher::instance();
    ENGRAM_ASSERT(dispatcher != nullptr);
    // awake() follows the socket notifiers and timers of the pass before; aboutToBlock() follows
    // posted events and precedes the wait. Together nothing is left unwritten over a wait.
    connect(dispatcher, &QAbstractEventDispatcher::awake, this, &Turn::finish);
    connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, &Turn::finish);
}

Turn::~Turn() = default;

void Turn::setBeforeFlush(std::function<void()> callback) {
    m_beforeFlush = std::move(callback);
}

void Turn::finish() {
    if (m_finishing)
        return;
    m_finishing = true;
    if (m_beforeFlush)
        m_beforeFlush();
    while (!m_dirty.empty()) {
        m_flushing.swap(m_dirty);
        for (Connection* connection : m_flushing) {
            if (connection != nullptr)
                connection->flush();
        }
        m_flushing.clear();
    }
    m_finishing = false;
    if (!m_discarded.empty()) {
        const auto doomed = std::exchange(m_discarded, {});
    }
}

void Turn::discard(std::unique_ptr<Connection> connection) {
    m_discarded.push_back(std::move(connection));
}

}  // namespace engram::net
