// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_spacetime/space_time_dock.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSaveFile>
#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdlib>
#include <iterator>

#include "gui_docks/event_text.h"
#include "gui_docks/tables.h"
#include "gui_spacetime/shiviz_log.h"
#include "gui_spacetime/space_time_plot.h"
#include "gui_style/visual_style.h"

namespace engram::gui {

namespace {

constexpr std::chrono::milliseconds kRefresh{200};
/// Of the span, in a turn of the pacer.
constexpr int kLiveSlices = 2;
constexpr std::int64_t kSpansUs[] = {50'000, 200'000, 500'000, 2'000'000, 10'000'000};
constexpr int kSpans = static_cast<int>(std::size(kSpansUs));
constexpr int kDefaultSpan = 3;
/// A thousandth more or less is the same span.
constexpr std::int64_t kSameSpan = 1000;
/// Messages that are drawn while they rush past; nobody can follow more. Standing, all are.
constexpr std::size_t kMostLive = 2'000;
/// After so long without a message they do not rush any more.
constexpr std::chrono::milliseconds kCalm{1000};
/// Pixels in which the names of six nodes can be read.
constexpr int kLeastPlot = 140;

bool writeFile(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

}  // namespace

SpaceTimeDock::SpaceTimeDock(const DockContext& context, QWidget* parent)
    : Dock("spaceTimeDock", parent),
      m_context(context),
      m_plot(new SpaceTimePlot(context.pacer)),
      m_group(new QCheckBox),
      m_collapse(new QCheckBox),
      m_span(new QComboBox),
      m_nodes(new QPushButton),
      m_follow(new QCheckBox),
      m_export(new QPushButton),
      m_nodeMenu(new QMenu(this)),
      m_exportMenu(new QMenu(this)),
      m_status(new ElidedLabel),
      m_gatherer(context.timeline),
      m_liveSlices(context.pacer, std::chrono::milliseconds(0), [this] { readOn(); }),
      m_show(context.pacer, std::chrono::milliseconds(0), [this] { showGathered(); }) {
    auto* const body = new QWidget(this);
    auto* const column = new QVBoxLayout(body);
    setPanelMargins(*column);
    addControls(*body);
    column->addWidget(m_plot, 1);
    column->addWidget(m_status);
    m_plot->setMinimumHeight(kLeastPlot);
    setBody(body);
    m_status->setProperty("muted", true);
    Timeline& timeline = m_context.timeline;
    connect(m_plot, &SpaceTimePlot::hopSelected, this, &SpaceTimeDock::onHopSelected);
    connect(m_plot, &SpaceTimePlot::hopActivated, &timeline, &Timeline::seekToEvent);
    connect(m_plot, &SpaceTimePlot::cursorRequested, &timeline, &Timeline::seek);
    connect(m_plot, &SpaceTimePlot::roomChanged, this, &SpaceTimeDock::build);
    connect(m_plot, &SpaceTimePlot::spanChanged, this, &SpaceTimeDock::onSpanChanged);
    connect(&context.selection, &Selection::eventSelected, this, &SpaceTimeDock::onEventSelected);
    connect(&timeline, &Timeline::cursorMoved, this, &SpaceTimeDock::onCursorMoved);
    connect(&timeline, &Timeline::modeChanged, this, [this] { m_isChanged = true; });
    connect(&timeline, &Timeline::recordingReplaced, this, &SpaceTimeDock::onRecordingReplaced);
    connect(&timeline, &Timeline::recordingChanged, this, [this] {
        m_isChanged = true;
        m_sinceHeard.start();
    });
    connect(&m_timer, &QTimer::timeout, this, [this] {
        // What was left out while they rushed past is drawn once they do no more.
        m_isChanged = m_isChanged || (m_plot->data().laidOneIn > 1 && !isRushing());
        // What is being gathered is shown first, else a cursor that always moves would show none.
        if (isVisible() && m_isChanged && !isGathering()) {
            gather();
        }
    });
    m_timer.start(kRefresh);
    m_slices.setInterval(0);
    connect(&m_slices, &QTimer::timeout, this, &SpaceTimeDock::readOn);
    retranslate();
}

void SpaceTimeDock::follow(ViewFilter& filter) {
    m_options.shows = [&filter](const HopView& hop) { return filter.shows(hop); };
    connect(&filter, &ViewFilter::changed, this, &SpaceTimeDock::build);
    connect(&filter, &ViewFilter::requestsLearned, this, [this] { m_isChanged = true; });
}

void SpaceTimeDock::addControls(QWidget& body) {
    auto* const row = new QHBoxLayout;
    row->setSpacing(8);
    for (QWidget* const widget :
         {static_cast<QWidget*>(m_span), static_cast<QWidget*>(m_follow),
          static_cast<QWidget*>(m_group), static_cast<QWidget*>(m_collapse),
          static_cast<QWidget*>(m_nodes), static_cast<QWidget*>(m_export)}) {
        row->addWidget(widget);
    }
    row->addStretch(1);
    static_cast<QVBoxLayout*>(body.layout())->addLayout(row);
    m_span->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_collapse->setChecked(true);
    m_follow->setChecked(true);
    m_nodes->setMenu(m_nodeMenu);
    m_export->setMenu(m_exportMenu);
    connect(m_group, &QCheckBox::toggled, this, [this](bool on) {
        m_isGroupingChosen = true;
        m_options.groupSlaves = on;
        build();
    });
    connect(m_collapse, &QCheckBox::toggled, this, [this](bool on) {
        m_options.collapseRuns = on;
        build();
    });
    connect(m_span, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index < kSpans) {
            dropOwnSpan();  // what was zoomed to is left
        }
        follow();
    });
    connect(m_follow, &QCheckBox::clicked, this, [this](bool on) {
        if (on) {
            follow();
        } else {
            detach();
        }
    });
    connect(m_nodeMenu, &QMenu::aboutToShow, this, &SpaceTimeDock::fillNodeMenu);
}

std::int64_t SpaceTimeDock::chosenSpanUs() const {
    const int index = m_span->currentIndex();
    return index == kSpans ? m_ownSpanUs : kSpansUs[index < 0 ? kDefaultSpan : index];
}

void SpaceTimeDock::showSpan() {
    const std::int64_t us = m_plot->frame().toUs - m_plot->frame().fromUs;
    const auto isSame = [us](std::int64_t other) {
        return std::abs(us - other) <= other / kSameSpan;
    };
    if (us <= 0 || isSame(chosenSpanUs())) {
        return;
    }
    const QSignalBlocker quiet(m_span);
    const auto* const listed = std::find_if(std::begin(kSpansUs), std::end(kSpansUs), isSame);
    dropOwnSpan();
    if (listed != std::end(kSpansUs)) {
        m_span->setCurrentIndex(static_cast<int>(listed - std::begin(kSpansUs)));
        return;
    }
    m_ownSpanUs = us;
    m_span->addItem(spanText(us));
    m_span->setCurrentIndex(kSpans);
}

void SpaceTimeDock::dropOwnSpan() {
    if (m_span->count() > kSpans) {
        m_span->removeItem(kSpans);
    }
}

QString SpaceTimeDock::spanText(std::int64_t us) {
    const QLocale locale;
    const auto text = [&locale](double value) {
        return locale.toString(value, 'f', value < 10 && value != std::floor(value) ? 1 : 0);
    };
    const double ms = static_cast<double>(us) / 1000;
    return us < 1'000'000 ? tr("%1 ms").arg(text(ms)) : tr("%1 s").arg(text(ms / 1000));
}

void SpaceTimeDock::follow() {
    m_isFollowing = true;
    m_follow->setChecked(true);
    gather();
}

void SpaceTimeDock::refresh() {
    gather();
    finish();
}

void SpaceTimeDock::finish() {
    if (!isGathering()) {
        return;
    }
    while (!m_gatherer.readOn()) {
    }
    stopGathering();
    showGathered();
}

void SpaceTimeDock::gather() {
    const Timeline& timeline = m_context.timeline;
    const std::int64_t cursorUs = timeline.cursorUs();
    m_isChanged = false;
    stopGathering();
    if (timeline.isLive()) {
        m_liveSlices.request();
    } else {
        m_slices.start();
    }
    if (!m_isFollowing) {
        // A little more than is in sight, so that it can be moved.
        const SpaceTimeFrame& frame = m_plot->frame();
        const std::int64_t margin = (frame.toUs - frame.fromUs) / 2;
        m_gatherer.setSpan(frame.fromUs - margin, frame.toUs + margin);
        return;
    }
    const std::int64_t untilUs = timeline.isLive() ? cursorUs : cursorUs + chosenSpanUs() / 2;
    m_gatherer.setSpan(untilUs - chosenSpanUs(), untilUs);
}

void SpaceTimeDock::stopGathering() {
    m_slices.stop();
    m_liveSlices.cancel();
    m_show.cancel();
}

void SpaceTimeDock::readOn() {
    for (int slice = 0; slice < (m_slices.isActive() ? 1 : kLiveSlices); ++slice) {
        if (m_gatherer.readOn()) {
            m_slices.stop();
            m_show.request();
            return;
        }
    }
    if (!m_slices.isActive()) {
        m_liveSlices.request();
    }
}

void SpaceTimeDock::showGathered() {
    const SpaceTimeBuilder& gathered = m_gatherer.gathered();
    const SpaceTimeFrame& frame = m_plot->frame();
    const std::int64_t fromUs = m_isFollowing ? gathered.fromUs() : frame.fromUs;
    const std::int64_t toUs = m_isFollowing ? gathered.toUs() : frame.toUs;
    // The cursor has gone on since the span was chosen.
    const std::int64_t nowUs = m_context.timeline.cursorUs();
    const std::int64_t cursorUs = m_isFollowing ? std::min(nowUs, toUs) : nowUs;
    m_plot->setMoment(laidOut(), cursorUs, fromUs, toUs);
    showStatus();
}

void SpaceTimeDock::build() {
    if (!isGathering()) {
        m_plot->setData(laidOut());
        showStatus();
    }
}

SpaceTimeData SpaceTimeDock::laidOut() {
    m_options.mostMessages = isRushing() ? kMostLive : 0;
    m_options.kept = m_plot->frame().selected;
    m_options.mostLines = m_plot->mostLines();
    m_options.mayGroup = !m_isGroupingChosen;
    return m_gatherer.gathered().build(m_options);
}

bool SpaceTimeDock::isRushing() const {
    return m_context.timeline.isLive() && m_sinceHeard.isValid() &&
           !m_sinceHeard.hasExpired(kCalm.count());
}

void SpaceTimeDock::layOutAll() {
    finish();
    SpaceTimeOptions all = m_options;
    all.mostMessages = 0;
    m_plot->setData(m_gatherer.gathered().build(all));
    showStatus();
}

void SpaceTimeDock::detach() {
    m_isFollowing = false;
    m_follow->setChecked(false);
}

void SpaceTimeDock::onSpanChanged() {
    detach();
    m_isChanged = true;
    showSpan();
    showStatus();
}

void SpaceTimeDock::onCursorMoved(std::int64_t us) {
    m_isChanged = true;
    m_plot->setCursor(us);
    const SpaceTimeFrame& frame = m_plot->frame();
    if (us < frame.fromUs || us > frame.toUs) {
        m_isFollowing = true;  // it left what is in sight
        m_follow->setChecked(true);
    }
}

void SpaceTimeDock::onRecordingReplaced() {
    stopGathering();
    m_gatherer.clear();
    m_options.hidden.clear();
    m_plot->select({}, 0);
    build();
    m_isFollowing = true;
    m_follow->setChecked(true);
    m_isChanged = true;
}

void SpaceTimeDock::onHopSelected(std::uint64_t serial, RequestId request) {
    if (const SpaceTimeArrow* const arrow = m_plot->selected()) {
        detach();  // what is looked at stays
        m_context.selection.setEvent(serial, request);
        if (!arrow->key.isEmpty()) {
            m_context.selection.setKey(arrow->key);
        }
    }
    showStatus();
}

void SpaceTimeDock::onEventSelected(trace::EventIndex index, RequestId request) {
    m_plot->select(request, index);
    showStatus();
}

void SpaceTimeDock::showGrouping() {
    const QSignalBlocker quiet(m_group);
    m_group->setChecked(m_plot->data().isGrouped);
}

void SpaceTimeDock::showStatus() {
    showGrouping();
    const SpaceTimeData& span = m_plot->data();
    QString text = tr("%n message(s)", nullptr,
                      static_cast<int>(SpaceTimeDrawing::countInSight(span, m_plot->frame())));
    if (span.hiddenMessages > 0) {
        text += tr(", %n hidden", nullptr, static_cast<int>(span.hiddenMessages));
    }
    if (span.silentSlaves > 0) {
        text += tr(", %n silent slave(s) left out", nullptr, static_cast<int>(span.silentSlaves));
    }
    if (span.laidOneIn > 1) {
        text += tr(", 1 of %1 requests is drawn; pause to see all").arg(span.laidOneIn);
    }
    if (const std::int64_t oneIn = m_context.timeline.shown().sampledOneIn(); oneIn > 1) {
        text += tr(", 1 of %1 requests is watched").arg(oneIn);
    }
    if (const SpaceTimeArrow* const arrow = m_plot->selected()) {
        const auto nameOf = [&span](int lane) {
            return SpaceTimeDrawing::laneName(span.lifelines[static_cast<std::size_t>(lane)]);
        };
        const bool isTimed = arrow->sentUs != 0 && arrow->receivedUs != 0;
        const QString time =
            isTimed ? tr("%1 ms").arg(QLocale().toString(
                          static_cast<double>(arrow->receivedUs - arrow->sentUs) / 1000, 'f', 3))
                    : tr("time on the way not known");
        text = tr("%1 %2, %3 to %4: %5", "kind, key, from, to, time")
                   .arg(VisualStyle::hopName(arrow->kind), arrow->key, nameOf(arrow->from),
                        nameOf(arrow->to), time);
    }
    m_status->setText(text);
}

void SpaceTimeDock::fillNodeMenu() {
    m_nodeMenu->clear();
    std::set<NodeId> ids = m_options.hidden;
    for (const Lifeline& line : m_gatherer.gathered().build({}).lifelines) {
        ids.insert(line.nodes.begin(), line.nodes.end());
    }
    QAction* const all = m_nodeMenu->addAction(tr("Show all"));
    all->setEnabled(!m_options.hidden.empty());
    connect(all, &QAction::triggered, this, [this] {
        m_options.hidden.clear();
        build();
    });
    m_nodeMenu->addSeparator();
    for (const NodeId& id : ids) {
        QAction* const action = m_nodeMenu->addAction(fromUtf8(id.text()));
        action->setCheckable(true);
        action->setChecked(!m_options.hidden.contains(id));
        connect(action, &QAction::toggled, this, [this, id](bool shown) {
            if (shown) {
                m_options.hidden.erase(id);
            } else {
                m_options.hidden.insert(id);
            }
            build();
        });
    }
}

void SpaceTimeDock::fillExportMenu() {
    m_exportMenu->clear();
    m_exportMenu->addAction(tr("Drawing (SVG) ..."), this, [this] {
        askForPath(QStringLiteral("svg"), tr("Drawings (*.svg)"),
                   [this](const QString& path) { return exportSvg(path); });
    });
    m_exportMenu->addAction(tr("Picture (PNG) ..."), this, [this] {
        askForPath(QStringLiteral("png"), tr("Pictures (*.png)"),
                   [this](const QString& path) { return exportPng(path); });
    });
    m_exportMenu->addAction(tr("Log for ShiViz ..."), this, [this] {
        askForPath(QStringLiteral("log"), tr("Logs (*.log)"),
                   [this](const QString& path) { return exportShiViz(path); });
    });
}

void SpaceTimeDock::askForPath(const QString& suffix, const QString& filter,
                               const std::function<bool(const QString&)>& write) {
    auto* const dialog = new QFileDialog(this, tr("Export the diagram"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(filter);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(QStringLiteral("space-time.") + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, [this, write](const QString& path) {
        m_status->setText(write(path) ? tr("Written to %1.").arg(path)
                                      : tr("%1 could not be written.").arg(path));
    });
    dialog->open();
}

bool SpaceTimeDock::exportSvg(const QString& path) {
    layOutAll();
    return writeFile(path, m_plot->svg());
}

bool SpaceTimeDock::exportPng(const QString& path) {
    layOutAll();
    return m_plot->savePng(path);
}

bool SpaceTimeDock::exportShiViz(const QString& path) {
    finish();
    return writeFile(path, QByteArray::fromStdString(shiVizLog(m_gatherer.gathered().build({}))));
}

void SpaceTimeDock::setTheme(const Theme& theme) {
    m_plot->setTheme(theme);
}

void SpaceTimeDock::retranslate() {
    setWindowTitle(tr("Space-time"));
    m_group->setText(tr("Group slaves"));
    m_group->setAccessibleName(tr("Show all slaves as one line"));
    m_collapse->setText(tr("Collapse runs"));
    m_collapse->setToolTip(tr("Events of a node between two messages become one mark."));
    m_collapse->setAccessibleName(tr("Collapse runs of local events"));
    m_follow->setText(tr("Follow"));
    m_follow->setToolTip(tr("Show the newest moment and go with it."));
    m_follow->setAccessibleName(tr("Follow the newest moment"));
    m_nodes->setText(tr("Nodes"));
    m_nodes->setAccessibleName(tr("Nodes that are shown"));
    m_export->setText(tr("Export"));
    m_export->setAccessibleName(tr("Export the diagram"));
    m_span->setAccessibleName(tr("Time in sight"));
    m_span->view()->setAccessibleName(m_span->accessibleName());
    const int chosen = m_span->currentIndex();
    const QSignalBlocker quiet(m_span);
    m_span->clear();
    for (const std::int64_t us : kSpansUs) {
        m_span->addItem(spanText(us));
    }
    if (chosen == kSpans) {
        m_span->addItem(spanText(m_ownSpanUs));
    }
    m_span->setCurrentIndex(chosen < 0 ? kDefaultSpan : chosen);
    fillExportMenu();
    showStatus();
}

}  // namespace engram::gui
