// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_session/read_back.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace engram::gui {

namespace {

/// Enough to keep the cluster busy, little enough for others to be served too.
constexpr int kMostUnderWay = 64;
/// A small read-back takes its time, so that the workload stays to be seen beside it; a large one
/// is begun within kBegunWithin.
constexpr double kLeastPerSecond = 50;
constexpr std::chrono::seconds kBegunWithin{2};
constexpr std::chrono::milliseconds kTick{20};
/// A key whose slot has no copy is answered at this time; the others do not wait for it longer.
constexpr std::chrono::milliseconds kDeadline{2000};
/// A cluster that answers nothing for so long is not asked for the rest.
constexpr qint64 kPatienceMs = 10'000;
constexpr std::size_t kMostNames = 100;

ClientSettings settingsFor(const std::vector<Endpoint>& nodes) {
    ClientSettings settings;
    settings.nodes = nodes;
    settings.name = "read-back";
    settings.deadline = kDeadline;
    return settings;
}

}  // namespace

ReadBackRun::ReadBackRun(const std::vector<Endpoint>& nodes, const RequestLedger& ledger,
                         Callback done, QObject* parent)
    : QObject(parent), m_client(settingsFor(nodes)), m_ledger(ledger), m_rows(ledger.rows()) {
    m_callbacks.push_back(std::move(done));
    m_sinceAnswer.start();
    m_sinceBegin.start();
    m_tick.setInterval(kTick);
    connect(&m_tick, &QTimer::timeout, this, &ReadBackRun::sendNext);
    m_tick.start();
    QMetaObject::invokeMethod(this, &ReadBackRun::sendNext, Qt::QueuedConnection);
}

ReadBackRun::~ReadBackRun() {
    finish();
}

bool ReadBackRun::mayStart() const {
    const auto seconds = static_cast<double>(m_sinceBegin.nsecsElapsed()) / 1e9;
    const double perSecond = std::max(
        kLeastPerSecond, static_cast<double>(m_rows) / static_cast<double>(kBegunWithin.count()));
    return m_underWay < kMostUnderWay && static_cast<double>(m_started) <= perSecond * seconds;
}

void ReadBackRun::sendNext() {
    const bool gaveUp = m_sinceAnswer.elapsed() > kPatienceMs;
    for (; m_next < m_rows && (gaveUp || mayStart()); ++m_next) {
        if (!m_ledger.isWritten(m_next)) {
            continue;
        }
        ++m_result.keys;
        if (gaveUp) {
            ++m_result.unavailable;
            continue;
        }
        ++m_underWay;
        ++m_started;
        m_client.read(m_ledger.key(m_next),
                      [this, promise = m_ledger.promise(m_next)](const ClientAnswer& answer) {
                          onAnswer(promise, answer.result);
                      });
    }
    if (m_underWay == 0 && m_next == m_rows) {
        m_tick.stop();
        Q_EMIT finished();
        finish();
    }
}

void ReadBackRun::onAnswer(const RequestLedger::Promise& promise, const OperationResult& result) {
    --m_underWay;
    switch (m_ledger.judge(promise, result)) {
        case RequestLedger::Verdict::Unavailable:
            ++m_result.unavailable;
            break;
        case RequestLedger::Verdict::Lost:
            ++m_result.lost;
            if (m_result.names.size() < kMostNames) {
                m_result.names.push_back(m_ledger.key(promise.row));
            }
            [[fallthrough]];
        case RequestLedger::Verdict::Kept:
            ++m_result.checked;
            m_sinceAnswer.start();
            break;
    }
    sendNext();
}

void ReadBackRun::finish() {
    if (std::exchange(m_finished, true)) {
        return;
    }
    for (; m_next < m_rows; ++m_next) {
        m_result.keys += m_ledger.isWritten(m_next) ? 1 : 0;
    }
    m_result.unavailable = m_result.keys - m_result.checked;
    for (const Callback& done : std::exchange(m_callbacks, {})) {
        done(m_result);
    }
}

}  // namespace engram::gui
