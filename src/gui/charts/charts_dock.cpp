// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_charts/charts_dock.h"

#include <QVBoxLayout>
#include <chrono>
#include <limits>

#include "gui_charts/time_chart.h"
#include "gui_docks/tables.h"

namespace engram::gui {

namespace {

constexpr std::chrono::milliseconds kSampling{200};

TimeChart::Line lineOf(const RateHistory& history, double Rates::*figure, double scale) {
    TimeChart::Line line;
    if (history.samples().empty()) {
        return line;
    }
    const std::int64_t now = history.samples().back().atUs;
    for (const RateHistory::Sample& sample : history.samples()) {
        line.seconds.push_back(static_cast<double>(sample.atUs - now) / 1e6);
        line.values.push_back(sample.known ? sample.rates.*figure * scale
                                           : std::numeric_limits<double>::quiet_NaN());
    }
    return line;
}

}  // namespace

ChartsDock::ChartsDock(const DockContext& context, QWidget* parent)
    : Dock("chartsDock", parent),
      m_context(context),
      m_throughput(new TimeChart(2)),
      m_latency(new TimeChart(2)) {
    auto* const body = new QWidget(this);
    auto* const column = new QVBoxLayout(body);
    setPanelMargins(*column);
    column->addWidget(m_throughput, 1);
    column->addWidget(m_latency, 1);
    setWidget(body);
    connect(&m_timer, &QTimer::timeout, this,
            [this] { sample(m_context.session.model().nowUs()); });
    connect(&m_context.session, &ClusterSession::recordingAppended, this, &ChartsDock::onAppended);
    connect(&m_context.session, &ClusterSession::recordingCleared, this, [this] { m_seen = 0; });
    m_timer.start(kSampling);
    retranslate();
}

ChartsDock::~ChartsDock() = default;

void ChartsDock::onAppended() {
    const trace::Recording& recording = m_context.session.recording();
    recording.forEach(m_seen, recording.end(), [this](const trace::Batch& batch) {
        for (const Event& event : batch.events) {
            if (event.kind == EventKind::FaultInjected) {
                m_faultsUs.push_back(batch.seenUs);
            }
        }
    });
    m_seen = recording.end();
}

std::vector<double> ChartsDock::faultSeconds() const {
    const std::int64_t now = m_history.samples().back().atUs;
    std::vector<double> seconds;
    for (const std::int64_t faultUs : m_faultsUs) {
        seconds.push_back(static_cast<double>(faultUs - now) / 1e6);
    }
    return seconds;
}

void ChartsDock::sample(std::int64_t nowUs) {
    if (!m_history.samples().empty() && nowUs <= m_history.samples().back().atUs) {
        return;  // no cluster: its time stands still
    }
    m_history.add(m_context.session.model().rates(), nowUs);
    while (!m_faultsUs.empty() && m_faultsUs.front() < nowUs - RateHistory::kSpanUs) {
        m_faultsUs.pop_front();
    }
    if (!isVisible()) {
        return;
    }
    m_throughput->setMarks(faultSeconds());
    m_throughput->setData({lineOf(m_history, &Rates::writesPerSecond, 1),
                           lineOf(m_history, &Rates::readsPerSecond, 1)});
    m_latency->setData(
        {lineOf(m_history, &Rates::p50Us, 1e-3), lineOf(m_history, &Rates::p99Us, 1e-3)});
}

void ChartsDock::setTheme(const Theme& theme) {
    const QColor write = theme.token(HopKind::WriteRequest);
    const QColor read = theme.token(HopKind::ReadRequest);
    m_throughput->setTheme(theme, {write, read});
    m_latency->setTheme(theme,
                        {theme.state(VisualState::Serving), theme.state(VisualState::Suspect)});
}

void ChartsDock::retranslate() {
    setWindowTitle(tr("Charts"));
    m_throughput->setTexts(tr("Throughput"), {tr("writes"), tr("reads")}, tr("/s", "per second"));
    m_throughput->setMarkName(tr("fault"));
    m_latency->setTexts(tr("Latency"), {tr("p50"), tr("p99")}, tr("ms"));
}

}  // namespace engram::gui
