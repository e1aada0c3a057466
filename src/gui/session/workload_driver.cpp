// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_session/workload_driver.h"

#include <algorithm>
#include <cmath>

namespace engram::gui {

namespace {

using std::chrono::milliseconds;

constexpr double kHighestRate = 5000;
constexpr double kLowestRate = 0.01;
/// What a healthy cluster answers takes a hundredth of this; more unanswered requests say nothing
/// new about one that does not answer.
constexpr double kPatienceSeconds = 0.2;
constexpr int kLeastUnderWay = 4;
/// At high rates several requests are sent at once rather than wake a thousand times a second.
constexpr milliseconds kShortestPause{4};
/// What was missed for longer (the window was busy, or the cluster did not answer) is not made up.
constexpr milliseconds kLongestDebt{50};

ClientSettings settingsFor(const std::vector<Endpoint>& nodes) {
    ClientSettings settings;
    settings.nodes = nodes;
    settings.name = "workload";
    return settings;
}

}  // namespace

WorkloadDriver::WorkloadDriver(const std::vector<Endpoint>& nodes, const WorkloadPlan& plan,
                               RequestLedger& ledger, QObject* parent)
    : QObject(parent), m_client(settingsFor(nodes)), m_ledger(ledger), m_script(plan) {
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &WorkloadDriver::sendDue);
    setPlan(plan);
}

int WorkloadDriver::mostUnderWay(double requestsPerSecond) {
    return std::max(kLeastUnderWay,
                    static_cast<int>(std::ceil(requestsPerSecond * kPatienceSeconds)));
}

void WorkloadDriver::setPlan(const WorkloadPlan& plan) {
    const double rate = std::clamp(plan.requestsPerSecond, kLowestRate, kHighestRate);
    m_script = WorkloadScript(plan);
    m_period = std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(1 / rate));
    m_mostUnderWay = mostUnderWay(rate);
    m_due = Clock::now();
    m_timer.start(0);
}

void WorkloadDriver::sendDue() {
    const auto now = Clock::now();
    for (; m_due <= now && m_underWay < m_mostUnderWay; m_due += m_period) {
        sendNext();
    }
    if (now - m_due > kLongestDebt) {
        m_due = now;
    }
    arm(now);
}

void WorkloadDriver::arm(Clock::time_point now) {
    const auto wait = std::chrono::ceil<milliseconds>(m_due - now);
    m_timer.start(std::max(wait, kShortestPause));
}

void WorkloadDriver::sendNext() {
    ++m_underWay;
    WorkloadRequest request = m_script.next();
    if (!request.isWrite) {
        m_client.read(std::move(request.key), [this](const ClientAnswer& answer) {
            --m_underWay;
            m_ledger.noteRead(answer.result);
        });
        return;
    }
    const std::uint64_t mark = RequestLedger::markOf(request.value);
    const auto done = [this, key = request.key, mark](const ClientAnswer& answer) {
        --m_underWay;
        m_ledger.noteWrite(key, mark, answer.result);
    };
    m_client.write(std::move(request.key), Blob(std::move(request.value)), done);
}

}  // namespace engram::gui
