// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_charts/charts_dock.h"

#include <QFileDialog>
#include <QSaveFile>
#include <QVBoxLayout>
#include <algorithm>
#include <chrono>
#include <limits>

#include "gui_charts/bar_chart.h"
#include "gui_charts/chart_csv.h"
#include "gui_charts/time_chart.h"
#include "gui_docks/column_scroll.h"
#include "gui_docks/event_text.h"
#include "gui_docks/tables.h"

namespace engram::gui {

namespace {

/// Each chart is drawn up to five times a second.
constexpr std::chrono::milliseconds kTurn{33};
/// Two take no longer than another view; a busy window has fewer turns for them.
constexpr int kChartsInTurn = 2;
constexpr std::int64_t kInSightUs = 120'000'000;
/// Of what is in sight, what comes after a cursor that stands.
constexpr std::int64_t kAfterUs = 30'000'000;
constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

using Figure = std::function<double(const ChartSample&)>;

/// A line of what was heard in [fromUs, toUs], with gaps where nothing was, and where requests
/// began to be told of in another ratio: such a step is none of the cluster.
TimeChart::Line lineOf(const ChartHistory& history, std::int64_t fromUs, std::int64_t toUs,
                       std::int64_t cursorUs, const Figure& figure) {
    TimeChart::Line line;
    std::int64_t lastUs = 0;
    std::int64_t lastOneIn = 1;
    const auto add = [&](std::int64_t us, double value) {
        line.seconds.push_back(static_cast<double>(us - cursorUs) / 1e6);
        line.values.push_back(value);
    };
    for (const ChartSample& sample : history.samples()) {
        if (sample.atUs < fromUs || sample.atUs > toUs) {
            continue;
        }
        if (lastUs != 0 &&
            (sample.atUs - lastUs > ChartHistory::kSilenceUs || sample.oneIn != lastOneIn)) {
            add(lastUs + 1, kNaN);
        }
        add(sample.atUs, figure(sample));
        lastUs = sample.atUs;
        lastOneIn = sample.oneIn;
    }
    const ChartSample* const now = history.at(cursorUs);
    line.atCursor = now == nullptr ? kNaN : figure(*now);
    return line;
}

/// Those of `shares` that are shown. A bar is as high alone as beside the others: the mean is that
/// of all slaves, also of those that are filtered out.
std::vector<double> chosen(const std::vector<double>& shares, const std::vector<bool>& isShown) {
    std::vector<double> shown;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        if (isShown[i]) {
            shown.push_back(shares[i]);
        }
    }
    return shown;
}

Figure tail(LatencyTail ChartSample::*kind, double LatencyTail::*figure) {
    return [=](const ChartSample& sample) { return sample.*kind.*figure / 1000; };
}

}  // namespace

ChartsDock::ChartsDock(const DockContext& context, const ReportCenter& reports, QWidget* parent)
    : Dock("chartsDock", parent),
      m_context(context),
      m_reports(reports),
      m_throughput(new TimeChart(2)),
      m_reads(new TimeChart(3)),
      m_writes(new TimeChart(3)),
      m_lag(new TimeChart(2)),
      m_load(new BarChart(2, BarChart::Arrangement::SideBySide)),
      m_failovers(new BarChart(2, BarChart::Arrangement::Stacked)),
      m_paced(context.pacer, std::chrono::milliseconds(0), [this] { drawNext(); }) {
    auto* const body = new QWidget;
    auto* const column = new QVBoxLayout(body);
    setPanelMargins(*column);
    for (QWidget* const chart :
         {static_cast<QWidget*>(m_throughput), static_cast<QWidget*>(m_writes),
          static_cast<QWidget*>(m_reads), static_cast<QWidget*>(m_lag),
          static_cast<QWidget*>(m_load), static_cast<QWidget*>(m_failovers)}) {
        column->addWidget(chart, 1);
    }
    auto* const area = new ColumnScroll(body, this);
    area->setFocusPolicy(Qt::NoFocus);
    setWidget(area);
    connectCharts();
    const auto note = [this] { m_isChanged = true; };
    connect(&m_context.session, &ClusterSession::recordingAppended, this, &ChartsDock::takeIn);
    connect(&m_context.session, &ClusterSession::recordingCleared, this, &ChartsDock::onCleared);
    connect(&m_context.timeline, &Timeline::cursorMoved, this, note);
    connect(&m_context.timeline, &Timeline::modeChanged, this, note);
    connect(&m_reports, &ReportCenter::reportsChanged, this, note);
    m_charts = {[this] { drawThroughput(); },
                [this] { drawLatency(*m_writes, &ChartSample::writes); },
                [this] { drawLatency(*m_reads, &ChartSample::reads); },
                [this] { drawLag(); },
                [this] { drawLoad(); },
                [this] { drawFailovers(); }};
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_turn != 0 || (m_isChanged && isVisible())) {
            m_paced.request();
        }
    });
    m_timer.start(kTurn);
    retranslate();
    takeIn();
}

ChartsDock::~ChartsDock() = default;

void ChartsDock::connectCharts() {
    for (TimeChart* const chart : {m_throughput, m_writes, m_reads, m_lag}) {
        connect(chart, &TimeChart::timeChosen, this, &ChartsDock::choose);
    }
    connect(m_throughput, &TimeChart::csvRequested, this, [this] {
        saveCsv(QStringLiteral("throughput"),
                [this] { return throughputCsv(history(), textOfFilter(filtersRequests())); });
    });
    connect(m_reads, &TimeChart::csvRequested, this, [this] {
        saveCsv(QStringLiteral("read-latency"), [this] {
            return latencyCsv(history(), &ChartSample::reads, textOfFilter(filtersRequests()));
        });
    });
    connect(m_writes, &TimeChart::csvRequested, this, [this] {
        saveCsv(QStringLiteral("write-latency"), [this] {
            return latencyCsv(history(), &ChartSample::writes, textOfFilter(filtersRequests()));
        });
    });
    connect(m_lag, &TimeChart::csvRequested, this, [this] {
        saveCsv(QStringLiteral("replica-lag"), [this] {
            return lagCsv(m_history, shownSlaves().get(), textOfFilter(filtersNodes()));
        });
    });
    connect(m_load, &BarChart::csvRequested, this, [this] {
        saveCsv(QStringLiteral("load"),
                [this] { return loadCsv(shownNodes(), textOfFilter(filtersNodes())); });
    });
    connect(m_failovers, &BarChart::csvRequested, this, [this] {
        saveCsv(QStringLiteral("failovers"),
                [this] { return failoverCsv(shownReports(), textOfFilter(filtersNodes())); });
    });
}

void ChartsDock::onCleared() {
    m_history.clear();
    m_next = 0;
    takeIn();
}

void ChartsDock::takeIn() {
    const trace::Recording& recording = m_context.session.recording();
    m_next = std::max(m_next, recording.begin());
    const trace::EventIndex until = std::min(recording.end(), m_next + kSlice);
    recording.forEach(m_next, until, [this](const trace::Batch& batch) {
        for (const Event& event : batch.events) {
            m_history.fold(event, batch.seenUs, batch.isPrologue);
        }
    });
    m_next = until;
    m_isChanged = true;
    if (m_next < recording.end() && !m_isGoingOn) {
        m_isGoingOn = true;
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_isGoingOn = false;
                takeIn();
            },
            Qt::QueuedConnection);
    }
}

void ChartsDock::refresh() {
    m_isChanged = false;
    for (const auto& draw : m_charts) {
        draw();
    }
}

void ChartsDock::drawNext() {
    for (int i = 0; i < kChartsInTurn; ++i) {
        if (m_turn == 0) {
            m_isChanged = false;
        }
        m_charts[m_turn]();
        m_turn = (m_turn + 1) % m_charts.size();
    }
}

ChartsDock::Span ChartsDock::spanInSight() const {
    const Timeline& timeline = m_context.timeline;
    Span span;
    span.cursorUs = timeline.cursorUs();
    const std::int64_t newerUs = timeline.isLive() ? 0 : timeline.latestUs() - span.cursorUs;
    span.toUs = span.cursorUs + std::clamp<std::int64_t>(newerUs, 0, kAfterUs);
    span.fromUs = span.toUs - kInSightUs;
    for (const std::int64_t us : m_history.faultsUs()) {
        if (us >= span.fromUs && us <= span.toUs) {
            span.marks.push_back(static_cast<double>(us - span.cursorUs) / 1e6);
        }
    }
    return span;
}

void ChartsDock::drawTime(TimeChart& chart, const ChartHistory& history, const Span& span,
                          std::initializer_list<Figure> figures) {
    std::vector<TimeChart::Line> lines;
    for (const Figure& figure : figures) {
        lines.push_back(lineOf(history, span.fromUs, span.toUs, span.cursorUs, figure));
    }
    chart.setSpan(static_cast<double>(span.fromUs - span.cursorUs) / 1e6,
                  static_cast<double>(span.toUs - span.cursorUs) / 1e6);
    chart.setCrosshair(!m_context.timeline.isLive());
    chart.setMarks(span.marks);
    chart.setData(lines);
}

void ChartsDock::drawThroughput() {
    const Span span = spanInSight();
    noteRequestFilter(m_throughput->heading(), span);
    drawTime(*m_throughput, history(), span,
             {[](const ChartSample& sample) { return sample.writesPerSecond; },
              [](const ChartSample& sample) { return sample.readsPerSecond; }});
}

void ChartsDock::drawLatency(TimeChart& chart, LatencyTail ChartSample::*kind) {
    const Span span = spanInSight();
    noteRequestFilter(chart.heading(), span);
    drawTime(chart, history(), span,
             {tail(kind, &LatencyTail::p50Us), tail(kind, &LatencyTail::p99Us),
              tail(kind, &LatencyTail::p999Us)});
}

void ChartsDock::drawLag() {
    // Slaves are chosen while drawing: the history need not be read again when the filter changes.
    const std::shared_ptr<SlaveChoice> slaves = shownSlaves();
    const auto ask = [&slaves](const ChartSample& sample, auto figure) {
        return slaves == nullptr ? (sample.lags.*figure)() : (sample.lags.only(*slaves).*figure)();
    };
    const ChartSample* const now = m_history.at(m_context.timeline.cursorUs());
    const NodeId worst = now == nullptr ? NodeId() : ask(*now, &ReplicaLags::worst);
    m_lag->setTexts(tr("Replica lag"),
                    {worst.isEmpty() ? tr("worst") : tr("worst (%1)").arg(fromUtf8(worst.text())),
                     tr("median")},
                    tr("ms"));
    noteNodeFilter(m_lag->heading());
    drawTime(
        *m_lag, m_history, spanInSight(),
        {[&](const ChartSample& sample) { return ask(sample, &ReplicaLags::worstUs) / 1000; },
         [&](const ChartSample& sample) { return ask(sample, &ReplicaLags::medianUs) / 1000; }});
}

void ChartsDock::drawLoad() {
    QStringList names;
    std::vector<double> keys;
    std::vector<double> bytes;
    std::vector<bool> isShown;
    for (const auto& [id, node] : m_context.timeline.shown().nodes()) {
        if (node.role == VisualRole::Slave && node.inView) {
            keys.push_back(static_cast<double>(node.keys));
            bytes.push_back(static_cast<double>(node.bytes));
            isShown.push_back(!filtersNodes() || m_filter->shows(node));
            if (isShown.back()) {
                names.append(fromUtf8(id.text()));
            }
        }
    }
    const std::vector<double> keyShares = chosen(sharesOf(keys), isShown);
    const std::vector<double> byteShares = chosen(sharesOf(bytes), isShown);
    const auto figure = [](const std::vector<double>& shares) {
        const double most = shares.empty() ? 0 : *std::max_element(shares.begin(), shares.end());
        return tr("max %1 x mean").arg(QLocale().toString(most, 'f', 2));
    };
    noteNodeFilter(m_load->heading());
    m_load->setLegend({tr("keys"), tr("bytes")}, {figure(keyShares), figure(byteShares)});
    m_load->setData(names, {keyShares, byteShares});
}

void ChartsDock::drawFailovers() {
    noteNodeFilter(m_failovers->heading());
    QStringList names;
    std::vector<double> detection;
    std::vector<double> rest;
    double last = kNaN;
    for (const FailoverReport& report : shownReports()) {
        const Milestone served =
            report.role == FailedRole::Primary ? Milestone::FirstWrite : Milestone::ViewCommitted;
        const double detected =
            static_cast<double>(report.at(Milestone::Detected).value_or(0)) / 1000;
        const auto servedUs = report.at(served);
        const double whole = servedUs ? static_cast<double>(*servedUs) / 1000 : kNaN;
        names.append(
            tr("%1: %2", "number, node").arg(report.number).arg(fromUtf8(report.failed.text())));
        detection.push_back(detected);
        rest.push_back(servedUs ? std::max(0.0, whole - detected) : kNaN);
        last = whole;
    }
    m_failovers->setLegend({tr("detected"), tr("served again")},
                           {QString(), tr("last %1 ms").arg(ChartHeading::valueText(last))});
    m_failovers->setData(names, {detection, rest});
}

void ChartsDock::choose(double seconds) {
    Timeline& timeline = m_context.timeline;
    timeline.seek(timeline.cursorUs() + static_cast<std::int64_t>(seconds * 1e6));
}

void ChartsDock::saveCsv(const QString& name, const std::function<QByteArray()>& figures) {
    auto* const dialog = new QFileDialog(this, tr("Save the figures"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Comma-separated values (*.csv)"));
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(name + QStringLiteral(".csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, figures](const QString& path) {
        QSaveFile file(path);
        const QByteArray csv = figures();
        if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size() || !file.commit()) {
            setWindowTitle(tr("Charts: %1 could not be written").arg(path));
        }
    });
    dialog->open();
}

void ChartsDock::setTheme(const Theme& theme) {
    const QColor write = theme.token(HopKind::WriteRequest);
    const QColor read = theme.token(HopKind::ReadRequest);
    const QColor calm = theme.state(VisualState::Serving);
    const QColor warn = theme.state(VisualState::Suspect);
    const QColor worst = theme.state(VisualState::Failed);
    m_throughput->setTheme(theme, {write, read});
    m_reads->setTheme(theme, {calm, warn, worst});
    m_writes->setTheme(theme, {calm, warn, worst});
    m_lag->setTheme(theme, {warn, calm});
    m_load->setTheme(theme, {calm, theme.state(VisualState::Starting)});
    m_failovers->setTheme(theme, {warn, calm});
    refresh();
}

void ChartsDock::retranslate() {
    setWindowTitle(tr("Charts"));
    m_throughput->setTexts(tr("Throughput"), {tr("writes"), tr("reads")}, tr("/s", "per second"));
    for (TimeChart* const chart : {m_throughput, m_writes, m_reads, m_lag}) {
        chart->setMarkName(tr("fault"));
    }
    m_reads->setTexts(tr("Reads"), {tr("p50"), tr("p99"), tr("p99.9")}, tr("ms"));
    m_writes->setTexts(tr("Writes"), {tr("p50"), tr("p99"), tr("p99.9")}, tr("ms"));
    m_load->setTexts(tr("Load"));
    m_failovers->setTexts(tr("Failovers"));
    refresh();
}

}  // namespace engram::gui
