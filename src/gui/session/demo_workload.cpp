// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_session/demo_workload.h"

#include <chrono>

namespace engram::gui {

namespace {

/// Ten a second: four writes and six reads, so that each can be followed by eye.
constexpr std::chrono::milliseconds kPause{100};
/// More unanswered ones say nothing new about a cluster that does not answer.
constexpr int kMaxUnderWay = 4;
/// Fixed, so that every demonstration shows the same shop.
constexpr std::uint64_t kSeed = 20;

ClientSettings settingsFor(const std::vector<Endpoint>& nodes) {
    ClientSettings settings;
    settings.nodes = nodes;
    settings.name = "workload";
    return settings;
}

}  // namespace

DemoWorkload::DemoWorkload(const std::vector<Endpoint>& nodes, QObject* parent)
    : QObject(parent), m_client(settingsFor(nodes)), m_script(kSeed) {
    connect(&m_timer, &QTimer::timeout, this, &DemoWorkload::sendNext);
    m_timer.start(kPause);
}

void DemoWorkload::sendNext() {
    if (m_underWay >= kMaxUnderWay) {
        return;
    }
    ++m_underWay;
    const auto done = [this](const ClientAnswer&) { --m_underWay; };
    DemoRequest request = m_script.next();
    if (request.isWrite) {
        m_client.write(std::move(request.key), Blob(std::move(request.value)), done);
    } else {
        m_client.read(std::move(request.key), done);
    }
}

}  // namespace engram::gui
