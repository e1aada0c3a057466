// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_charts/chart_history.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <string>

#include "gui_model/observer_events.h"

namespace engram::gui {

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

LatencyTail tailOf(const Event& event, const std::string& kind) {
    const auto figure = [&](const char* name) {
        return static_cast<double>(counterOf(event, kind + name));
    };
    if (figure("per_second") == 0) {
        return {kNaN, kNaN, kNaN};
    }
    return {figure("p50_us"), figure("p99_us"), figure("p999_us")};
}

bool isReportOfPrimary(const Event& event) {
    return event.text != node_state::kStandby && event.text != node_state::kCandidate &&
           event.text != node_state::kStarting && counterOf(event, "writes", -1) >= 0;
}

bool isFault(const Event& event) {
    return event.kind == EventKind::FaultInjected ||
           (event.kind == EventKind::ProcessChanged &&
            (event.text == process_word::kKilled || event.text == process_word::kFrozen));
}

}  // namespace

void ChartHistory::clear() {
    *this = ChartHistory(m_spanUs);
}

void ChartHistory::fold(const Event& event, std::int64_t seenUs, bool isPrologue) {
    while (!m_samples.empty() && m_samples.front().atUs < seenUs - m_spanUs) {
        m_samples.pop_front();
    }
    while (!m_faultsUs.empty() && m_faultsUs.front() < seenUs - m_spanUs) {
        m_faultsUs.pop_front();
    }
    if (event.kind == EventKind::NodeDismissed && !m_samples.empty() &&
        m_samples.back().primary == event.to) {
        m_endedUs = seenUs;
    } else if (isFault(event)) {
        if (!isPrologue) {
            m_faultsUs.push_back(seenUs);
        }
    } else if (event.kind == EventKind::Counters) {
        if (isReportOfPrimary(event)) {
            foldCounters(event, seenUs);
        } else {
            m_meter.foldOther(event);
        }
    }
}

void ChartHistory::foldCounters(const Event& event, std::int64_t seenUs) {
    const Epoch epoch{static_cast<std::uint64_t>(counterOf(event, "epoch"))};
    if (epoch < m_epoch) {
        return;  // one that was deposed and does not know it
    }
    m_epoch = epoch;
    m_meter.fold(event);
    ChartSample sample;
    sample.atUs = seenUs;
    sample.primary = event.node;
    sample.readsPerSecond = m_meter.rates().readsPerSecond;
    sample.writesPerSecond = m_meter.rates().writesPerSecond;
    sample.reads = tailOf(event, "read_");
    sample.writes = tailOf(event, "write_");
    sample.oneIn = counterOf(event, "one_in", 1);
    sample.lags = ReplicaLags(event, m_samples.empty() ? ReplicaLags() : m_samples.back().lags);
    m_samples.push_back(std::move(sample));
}

const ChartSample* ChartHistory::at(std::int64_t us) const {
    const auto after =
        std::upper_bound(m_samples.begin(), m_samples.end(), us,
                         [](std::int64_t wanted, const auto& s) { return wanted < s.atUs; });
    if (after == m_samples.begin() || (after - 1)->atUs < us - kSilenceUs) {
        return nullptr;
    }
    if (m_endedUs != 0 && us >= m_endedUs && (after - 1)->atUs <= m_endedUs) {
        return nullptr;
    }
    return &*(after - 1);
}

std::vector<double> sharesOf(const std::vector<double>& held) {
    const double sum = std::accumulate(held.begin(), held.end(), 0.0);
    std::vector<double> shares(held.size(), 0);
    if (sum > 0) {
        std::transform(held.begin(), held.end(), shares.begin(), [&](double value) {
            return value * static_cast<double>(held.size()) / sum;
        });
    }
    return shares;
}

}  // namespace engram::gui
