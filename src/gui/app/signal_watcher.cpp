// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_app/signal_watcher.h"

#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <csignal>

#include "common/assert.h"

namespace engram::gui {

namespace {

constexpr std::array kSignals{SIGTERM, SIGINT, SIGHUP};

/// A signal handler may do nothing but write; the window's loop reads at the other end.
std::array<int, 2> sockets{-1, -1};

extern "C" void onSignal(int) {
    const char byte = 1;
    // When the buffer is full there is a byte to be read already.
    [[maybe_unused]] const ssize_t written = write(sockets[0], &byte, 1);
}

}  // namespace

SignalWatcher::SignalWatcher(QObject* parent) : QObject(parent) {
    const int made =
        socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, sockets.data());
    ENGRAM_ASSERT(made == 0);
    m_notifier = new QSocketNotifier(sockets[1], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        std::array<char, 16> bytes{};
        while (read(sockets[1], bytes.data(), bytes.size()) > 0) {
        }
        Q_EMIT terminationRequested();
    });
    for (const int number : kSignals) {
        std::signal(number, onSignal);
    }
}

SignalWatcher::~SignalWatcher() {
    for (const int number : kSignals) {
        std::signal(number, SIG_DFL);
    }
    m_notifier->setEnabled(false);
    close(sockets[0]);
    close(sockets[1]);
}

}  // namespace engram::gui
