// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Time in the window: the strip by mouse and keyboard, the actions, bookmarks, and traces as files.

#include <QAccessible>
#include <QDropEvent>
#include <QFile>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>
#include <cmath>

#include "gui_app/main_window.h"
#include "gui_docks/filtered_record.h"
#include "gui_model/observer_events.h"
#include "gui_session/trace_session.h"
#include "gui_support/fake_session.h"
#include "gui_timeline_dock/timeline_dock.h"

namespace engram::gui {

class TimelineDockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void emptyStripSaysWhatToDo();
    void dragScrubsToTheMoment();
    void clickOnAMarkerStandsAtItsEvent();
    void wheelZoomsAndTheAxisPans();
    void keysGoByEventMarkerAndEnd();
    void manyMarkersAreOneGroupWithTheirNumber();
    void screenReaderHearsTheMoment();
    void pausedCanvasSaysHowMuchIsNewer();
    void slowMotionSaysItsScale();
    void legendSaysWhetherTimesAreTrue();
    void actionsFollowTheCursor();
    void bookmarkIsMadeRenamedAndRemoved();
    void traceIsSavedOpenedAndRemembered();
    void wrongFileIsABannerNotADialog();
    void damagedTraceOpensUpToTheDamageAndSaysSo();
    void droppedFileIsOpened();
    void openedTraceIsShownUntilItIsClosed();
    void columnsAreOfWhatTheFilterShows_data();
    void columnsAreOfWhatTheFilterShows();
    void columnsGrowUnderAFilter();
    void otherMarkersAreMutedAndStayThere();
    void clearingTheFilterRestoresThePicture();

private:
    /// Ten seconds in which s1 is killed in the middle.
    void record();
    void trigger(ActionId id) { m_window->actions().action(id)->trigger(); }
    [[nodiscard]] bool isEnabled(ActionId id) const {
        return m_window->actions().action(id)->isEnabled();
    }
    [[nodiscard]] TimelineStrip& strip() { return m_window->timelineDock().strip(); }
    [[nodiscard]] Timeline& timeline() { return m_window->timeline(); }
    [[nodiscard]] QPoint placeOf(std::int64_t us) {
        return {static_cast<int>(std::lround(strip().scale().xOf(us))), strip().height() / 2};
    }
    [[nodiscard]] QString file(const char* name) const {
        return m_dir->filePath(QLatin1String(name));
    }
    [[nodiscard]] Banner* banner() const;
    /// Ten seconds of writes to "a" and "b", every second of them slow, and as many reads.
    void recordRequests(int seconds = 10);
    void setFilter(const char* text) { m_window->filter().setText(QLatin1String(text)); }
    /// Pixels of the columns in that colour; the key of the colours has the others.
    [[nodiscard]] int pixelsOf(const QColor& color);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<FakeSession> m_session;
    std::unique_ptr<MainWindow> m_window;
    std::int64_t m_killUs = 0;
    std::uint64_t m_request = 0;
};

namespace {
const QString kTrace = QStringLiteral(ENGRAM_SOURCE_DIR "/tests/data/failover.engram-trace");
}

void TimelineDockTest::init() {
    m_dir = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(file("settings.ini"));
    m_settings->setValue(setting::kLanguage, QStringLiteral("en"));
    if (m_appearance == nullptr)
        m_appearance = std::make_unique<Appearance>();
    m_session = std::make_unique<FakeSession>();
    m_window = std::make_unique<MainWindow>(*m_session, *m_settings, *m_appearance, false);
    m_window->resize(1280, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TimelineDockTest::cleanup() {
    m_window.reset();
    m_session.reset();
}

void TimelineDockTest::record() {
    m_session->launch(ClusterPlan{});
    m_session->finishLaunch();
    SampleCluster& cluster = m_session->sample();
    for (int i = 0; i < 100; ++i) {
        cluster.advance(100'000);
        std::vector<Event> events =
            cluster.write(static_cast<std::uint64_t>(i) + 1, "console", "user:1");
        events.push_back(cluster.counters("m1", {{"reads", 3 * i}, {"writes", i}}));
        m_session->apply(std::move(events));
        if (i == 50) {
            cluster.advance(1'000);
            m_killUs = cluster.nowUs();
            m_session->apply({cluster.process("s1", process_word::kKilled)});
        }
    }
    QTRY_COMPARE(strip().scale().untilUs(), timeline().latestUs());
}

Banner* TimelineDockTest::banner() const {
    for (Banner* const banner : m_window->findChildren<Banner*>()) {
        if (banner->isVisible())
            return banner;
    }
    return nullptr;
}

void TimelineDockTest::emptyStripSaysWhatToDo() {
    QCOMPARE(strip().valueText(), QStringLiteral("nothing recorded"));
    QVERIFY(!isEnabled(ActionId::PauseView));
    QVERIFY(m_window->actions()
                .action(ActionId::PauseView)
                ->toolTip()
                .contains(QLatin1String("Launch a cluster or open a trace")));
    const QImage picture = strip().grab().toImage();
    int ink = 0;
    for (int y = 2; y < picture.height() - 2; ++y) {
        for (int x = 2; x < picture.width() - 2; ++x)
            ink += picture.pixel(x, y) != picture.pixel(2, 2) ? 1 : 0;
    }
    QVERIFY(ink > 500);
    QTest::mouseClick(&strip(), Qt::LeftButton, {}, strip().rect().center());
    QTest::keyClick(&strip(), Qt::Key_Home);
    QVERIFY(timeline().isLive());
}

void TimelineDockTest::dragScrubsToTheMoment() {
    record();
    const std::int64_t wanted = m_killUs - 2'000'000;
    QTest::mousePress(&strip(), Qt::LeftButton, {}, placeOf(m_killUs + 1'000'000));
    QTRY_VERIFY(!timeline().isLive());
    QTest::mouseMove(&strip(), placeOf(wanted));
    QTest::mouseRelease(&strip(), Qt::LeftButton, {}, placeOf(wanted));
    QVERIFY(std::abs(timeline().cursorUs() - wanted) < 20'000);
    QCOMPARE(timeline().shown().find(NodeId("s1"))->state, VisualState::Serving);
}

void TimelineDockTest::clickOnAMarkerStandsAtItsEvent() {
    record();
    const QPoint place(placeOf(m_killUs).x(), 8);
    QTest::mouseClick(&strip(), Qt::LeftButton, {}, place);
    QCOMPARE(timeline().cursorUs(), m_killUs);
    QCOMPARE(timeline().shown().find(NodeId("s1"))->state, VisualState::Failed);
    trigger(ActionId::StepBack);
    QCOMPARE(timeline().shown().find(NodeId("s1"))->state, VisualState::Serving);
}

void TimelineDockTest::wheelZoomsAndTheAxisPans() {
    record();
    const QPoint place = placeOf(m_killUs);
    const std::int64_t span = strip().scale().untilUs() - strip().scale().fromUs();
    for (int i = 0; i < 8; ++i) {
        QWheelEvent wheel(place, strip().mapToGlobal(place), {}, {0, 120}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&strip(), &wheel);
    }
    QVERIFY(strip().scale().untilUs() - strip().scale().fromUs() < span / 4);
    // The pointer stands on a whole pixel; what it was off grows with the zoom.
    QVERIFY(std::abs(strip().scale().xOf(m_killUs) - place.x()) < 4);
    const QPoint axis(strip().width() / 2, strip().height() - 4);
    const std::int64_t from = strip().scale().fromUs();
    QTest::mousePress(&strip(), Qt::LeftButton, {}, axis);
    QTest::mouseMove(&strip(), axis + QPoint(60, 0));
    QTest::mouseRelease(&strip(), Qt::LeftButton, {}, axis + QPoint(60, 0));
    QVERIFY(strip().scale().fromUs() < from);
    QVERIFY(timeline().isLive());
    QTest::keyClick(&strip(), Qt::Key_0);
    QVERIFY(strip().scale().showsAll());
    QTest::mouseDClick(&strip(), Qt::LeftButton, {}, axis);
    QVERIFY(!timeline().isLive());
}

void TimelineDockTest::keysGoByEventMarkerAndEnd() {
    record();
    strip().setFocus();
    QTest::keyClick(&strip(), Qt::Key_Space);
    QCOMPARE(timeline().mode(), Timeline::Mode::Paused);
    const trace::EventIndex end = timeline().cursorIndex();
    QTest::keyClick(&strip(), Qt::Key_Left);
    QCOMPARE(timeline().cursorIndex(), end - 1);
    QTest::keyClick(&strip(), Qt::Key_Right);
    QCOMPARE(timeline().cursorIndex(), end);
    QTest::keyClick(&strip(), Qt::Key_PageUp);
    QCOMPARE(timeline().cursorUs(), m_killUs);
    QTest::keyClick(&strip(), Qt::Key_Home);
    QCOMPARE(timeline().cursorUs(), timeline().earliestUs());
    QTRY_VERIFY(isEnabled(ActionId::NextMarker));
    while (timeline().cursorUs() < m_killUs)
        QTest::keyClick(&strip(), Qt::Key_PageDown);
    QCOMPARE(timeline().cursorUs(), m_killUs);
    QTest::keyClick(&strip(), Qt::Key_Space);
    QCOMPARE(timeline().mode(), Timeline::Mode::Playing);
    QTest::keyClick(&strip(), Qt::Key_Space);
    QCOMPARE(timeline().mode(), Timeline::Mode::Paused);
    QTest::keyClick(&strip(), Qt::Key_End);
    QVERIFY(timeline().isLive());
}

void TimelineDockTest::manyMarkersAreOneGroupWithTheirNumber() {
    record();
    SampleCluster& cluster = m_session->sample();
    for (int i = 0; i < 7; ++i) {
        cluster.advance(10);
        m_session->apply({cluster.suspected("m1", "s2")});
    }
    cluster.advance(10);
    m_session->apply({cluster.process("s2", process_word::kKilled)});
    QTRY_COMPARE(strip().scale().untilUs(), timeline().latestUs());
    const auto groups = strip().groups();
    QCOMPARE(groups.back().count, 8);
    QCOMPARE(groups.back().gravest->kind, MarkerKind::Kill);
    const QString words = MarkerLook::describe(groups.back());
    QVERIFY(words.contains(MarkerLook::countText(MarkerKind::Suspicion, 7)));
    int all = 0;
    for (const MarkerGroup& group : groups)
        all += group.count;
    QCOMPARE(static_cast<std::size_t>(all), m_window->chronicle().markers().size());
}

void TimelineDockTest::screenReaderHearsTheMoment() {
    record();
    QAccessibleInterface* const accessible = QAccessible::queryAccessibleInterface(&strip());
    QVERIFY(accessible != nullptr);
    QCOMPARE(accessible->role(), QAccessible::Slider);
    QVERIFY(!accessible->text(QAccessible::Name).isEmpty());
    QVERIFY(accessible->text(QAccessible::Value).endsWith(QLatin1String("newest")));
    QAccessibleValueInterface* const value = accessible->valueInterface();
    value->setCurrentValue(2.5);
    QCOMPARE(timeline().cursorUs(), timeline().earliestUs() + 2'500'000);
    QCOMPARE(value->currentValue().toDouble(), 2.5);
    QVERIFY(accessible->text(QAccessible::Value).endsWith(QLatin1String("paused")));
}

void TimelineDockTest::pausedCanvasSaysHowMuchIsNewer() {
    record();
    PauseBar& bar = m_window->canvasArea().pauseBar();
    QVERIFY(!bar.isVisible());
    trigger(ActionId::PauseView);
    QVERIFY(bar.isVisible());
    for (int i = 0; i < 150; ++i) {
        m_session->sample().advance(1'000);
        m_session->apply(
            m_session->sample().write(1'000 + static_cast<std::uint64_t>(i), "c1", "user:2"));
    }
    const QString count = QLocale().toString(static_cast<qulonglong>(timeline().newerEvents()));
    QVERIFY(timeline().newerEvents() > 1'000);
    QTRY_VERIFY2(bar.text().contains(count), qPrintable(bar.text()));
    QVERIFY(bar.text().startsWith(QLatin1String("View paused.")));
    QTest::mouseClick(bar.findChild<QPushButton*>(), Qt::LeftButton);
    QVERIFY(timeline().isLive());
    QVERIFY(!bar.isVisible());
}

void TimelineDockTest::slowMotionSaysItsScale() {
    record();
    timeline().seek(m_killUs - 1'000'000);
    trigger(ActionId::Speed1000);
    trigger(ActionId::Play);
    QCOMPARE(timeline().speed(), 1e-3);
    const QString scale = QStringLiteral("1 ms of the cluster lasts 1 s");
    QVERIFY(m_window->canvasArea().pauseBar().text().contains(scale));
    const auto statusSays = [this](const QString& words) {
        for (const QLabel* const label : m_window->statusBar()->findChildren<QLabel*>()) {
            if (label->text().contains(words))
                return true;
        }
        return false;
    };
    QVERIFY(statusSays(scale));
    trigger(ActionId::PauseView);
    QVERIFY(statusSays(QStringLiteral("paused")));
    QVERIFY(statusSays(clockText(timeline().cursorUs(), 6)));
}

void TimelineDockTest::legendSaysWhetherTimesAreTrue() {
    record();
    const auto* const note = m_window->findChild<QLabel*>(QStringLiteral("legendNote"));
    m_session->sample().advance(1'000);
    m_session->apply(
        {m_session->sample().counters("m1", {{"reads", 900}, {"writes", 900}, {"p50_us", 800}})});
    QTRY_COMPARE(note->text(), QStringLiteral("drawn at 600 ms; real p50 0.8 ms"));
    trigger(ActionId::PauseView);
    QCOMPARE(note->text(), QStringLiteral("times are true"));
    trigger(ActionId::GoLive);
    QCOMPARE(note->text(), QStringLiteral("drawn at 600 ms; real p50 0.8 ms"));
}

void TimelineDockTest::actionsFollowTheCursor() {
    record();
    QTRY_VERIFY(isEnabled(ActionId::PauseView));
    QVERIFY(!isEnabled(ActionId::Play) && !isEnabled(ActionId::GoLive));
    trigger(ActionId::PauseView);
    QVERIFY(!isEnabled(ActionId::PauseView));
    QVERIFY(isEnabled(ActionId::Play) && isEnabled(ActionId::GoLive));
    timeline().seek(timeline().earliestUs());
    trigger(ActionId::Play);
    QVERIFY(isEnabled(ActionId::PauseView) && !isEnabled(ActionId::Play));
    trigger(ActionId::NextMarker);
    QVERIFY(!timeline().isLive());
    QVERIFY(!isEnabled(ActionId::CloseTrace));
}

void TimelineDockTest::bookmarkIsMadeRenamedAndRemoved() {
    record();
    timeline().seek(m_killUs - 500'000);
    const std::int64_t us = timeline().cursorUs();
    for (const char* const name : {"calm", "before the kill"}) {
        trigger(ActionId::Bookmark);
        auto* const dialog = m_window->findChild<QInputDialog*>(QStringLiteral("bookmarkDialog"));
        QVERIFY(dialog != nullptr);
        dialog->setTextValue(QLatin1String(name));
        dialog->accept();
        QTRY_VERIFY(m_window->findChild<QInputDialog*>() == nullptr);
        QVERIFY(m_window->chronicle().bookmarkAt(us) != nullptr);
        QCOMPARE(m_window->chronicle().bookmarkAt(us)->name, QLatin1String(name));
    }
    timeline().seek(us + 200'000);
    QTRY_VERIFY(isEnabled(ActionId::PreviousMarker) && !isEnabled(ActionId::RemoveBookmark));
    trigger(ActionId::PreviousMarker);
    QCOMPARE(timeline().cursorUs(), us);
    QVERIFY(isEnabled(ActionId::RemoveBookmark));
    trigger(ActionId::RemoveBookmark);
    QVERIFY(m_window->chronicle().bookmarkAt(us) == nullptr);
    QTRY_VERIFY(!isEnabled(ActionId::RemoveBookmark));
}

void TimelineDockTest::traceIsSavedOpenedAndRemembered() {
    record();
    TraceDesk& traces = m_window->traces();
    QSignalSpy changed(&traces, &TraceDesk::changed);
    traces.save(file("saved.engram-trace"));
    QVERIFY(traces.isBusy());
    QVERIFY(!isEnabled(ActionId::OpenTrace));
    QTRY_VERIFY(!traces.isBusy());
    QTRY_VERIFY(banner() != nullptr);
    QVERIFY(banner()->text().contains(file("saved.engram-trace")));
    std::shared_ptr<OpenedTrace> opened;
    QStringList names;
    connect(&traces, &TraceDesk::traceOpened, this,
            [&](const std::shared_ptr<OpenedTrace>& trace, const QString& name) {
                opened = trace;
                names.append(name);
            });
    traces.open(file("saved.engram-trace"));
    QTRY_VERIFY(opened != nullptr);
    QCOMPARE(names, QStringList(QStringLiteral("saved.engram-trace")));
    QCOMPARE(opened->recording.end(), m_session->recording().end());
    QVERIFY(opened->newest == m_session->model().state());
    traces.open(kTrace);
    QTRY_COMPARE(traces.recent(), QStringList({kTrace, file("saved.engram-trace")}));
    QMenu menu;
    m_window->actions().fillMenu(menu, MenuId::RecentTraces);
    traces.fillRecent(menu);
    QCOMPARE(menu.actions().front()->text(), QStringLiteral("failover.engram-trace"));
    QTRY_VERIFY(isEnabled(ActionId::ForgetRecent));
    trigger(ActionId::ForgetRecent);
    QVERIFY(traces.recent().isEmpty() && !isEnabled(ActionId::ForgetRecent));
}

void TimelineDockTest::wrongFileIsABannerNotADialog() {
    m_window->traces().open(file("missing.engram-trace"));
    QTRY_VERIFY(banner() != nullptr);
    QVERIFY(banner()->text().contains(QLatin1String("missing.engram-trace")));
    QVERIFY(m_window->traces().recent().isEmpty());
    QFile wrong(file("wrong.engram-trace"));
    QVERIFY(wrong.open(QIODevice::WriteOnly));
    wrong.write("no trace at all\r\n");
    wrong.close();
    m_window->traces().open(wrong.fileName());
    QTRY_VERIFY(banner() != nullptr &&
                banner()->text().contains(QLatin1String("wrong.engram-trace")));
    QCOMPARE(banner()->text(), QStringLiteral("wrong.engram-trace: not a trace of Engram"));
}

void TimelineDockTest::damagedTraceOpensUpToTheDamageAndSaysSo() {
    QFile whole(kTrace);
    QVERIFY(whole.open(QIODevice::ReadOnly));
    QByteArray content = whole.readAll();
    const auto place = content.lastIndexOf("\r\n>", content.size() * 9 / 10) + 2;
    content[place] = '\0';
    QFile damaged(file("damaged.engram-trace"));
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    QCOMPARE(damaged.write(content), content.size());
    damaged.close();
    const auto read = trace::loadRecording(damaged.fileName().toStdString());
    QVERIFY(read.has_value() && read->damage.has_value());
    QVERIFY(read->recording.end() > 100);
    const QSignalSpy opened(&m_window->traces(), &TraceDesk::traceOpened);
    m_window->traces().open(damaged.fileName());
    QTRY_COMPARE(opened.size(), 1);
    QTRY_VERIFY(banner() != nullptr);
    const QString expected =
        QStringLiteral(
            "damaged.engram-trace: Read %1 events; the file is damaged at byte %2 of "
            "%3: not a record of texts")
            .arg(QLocale().toString(qulonglong{read->recording.end()}), QLocale().toString(place),
                 QLocale().toString(content.size()));
    QCOMPARE(banner()->text(), expected);
    QCOMPARE(banner()->tone(), VisualState::Suspect);
}

void TimelineDockTest::droppedFileIsOpened() {
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(kTrace)});
    QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    const QSignalSpy opened(&m_window->traces(), &TraceDesk::traceOpened);
    QDropEvent drop({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &drop);
    QTRY_COMPARE(opened.size(), 1);
}

void TimelineDockTest::openedTraceIsShownUntilItIsClosed() {
    m_window.reset();
    FakeSession cluster;
    SessionSwitch sessions(cluster);
    MainWindow window(sessions, *m_settings, *m_appearance, false);
    window.traces().showIn(sessions, cluster);
    window.show();
    const auto isShown = [&] { return sessions.phase() == SessionPhase::Replaying; };
    for (int round = 0; round < 2; ++round) {
        window.traces().open(kTrace);
        QTRY_VERIFY(!window.traces().isBusy() && isShown());
        QTRY_VERIFY(!window.chronicle().isReading());
        QCOMPARE(window.timeline().shown().primary(), NodeId("m2"));
    }
    const ActionSet& actions = window.actions();
    QTRY_VERIFY(actions.action(ActionId::PreviousMarker)->isEnabled());
    QVERIFY(!actions.action(ActionId::LaunchCluster)->isEnabled());
    window.timeline().seek(window.timeline().earliestUs() + 500'000);
    QCOMPARE(window.timeline().shown().primary(), NodeId("m1"));
    actions.action(ActionId::CloseTrace)->trigger();
    QVERIFY(!isShown());
    QVERIFY(window.timeline().isLive() && window.timeline().shown().nodes().empty());
    QVERIFY(window.chronicle().markers().empty());
    QVERIFY(actions.action(ActionId::LaunchCluster)->isEnabled());
}

void TimelineDockTest::recordRequests(int seconds) {
    SampleCluster& cluster = m_session->sample();
    for (int i = 0; i < 5 * seconds; ++i) {
        cluster.advance(200'000);
        std::vector<Event> events;
        for (const bool isWrite : {true, true, false}) {
            const bool isSlow = isWrite && m_request % 3 == 1;
            for (Event& event : cluster.request({.number = ++m_request,
                                .operation = isWrite ? "write" : "read",
                                .key = isSlow ? "b" : "a",
                                .replica = isSlow ? "s2" : "s1",
                                .latencyUs = isSlow ? 9'000 : 500}))
                events.push_back(std::move(event));
        }
        const auto third = static_cast<std::int64_t>(m_request / 3);
        events.push_back(cluster.counters("m1", {{"reads", third}, {"writes", 2 * third}}));
        m_session->apply(std::move(events));
    }
    QTRY_COMPARE(strip().scale().untilUs(), timeline().latestUs());
}

int TimelineDockTest::pixelsOf(const QColor& color) {
    const QImage picture = strip().grab().toImage();
    int found = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = picture.width() * 2 / 3; x < picture.width(); ++x)
            found += picture.pixelColor(x, y) == color ? 1 : 0;
    }
    return found;
}

void TimelineDockTest::columnsAreOfWhatTheFilterShows_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("writes");
    QTest::addColumn<double>("reads");
    QTest::newRow("type") << QStringLiteral("type:read") << 0.0 << 1.0;
    QTest::newRow("key") << QStringLiteral("key=b") << 0.5 << 0.0;
    QTest::newRow("node") << QStringLiteral("node:s1") << 0.5 << 1.0;
    QTest::newRow("latency") << QStringLiteral("latency>5ms") << 0.5 << 0.0;
    QTest::newRow("status") << QStringLiteral("status:failed") << 0.0 << 0.0;
    QTest::newRow("both") << QStringLiteral("node:s2 latency>5ms") << 0.5 << 0.0;
}

void TimelineDockTest::columnsAreOfWhatTheFilterShows() {
    QFETCH(QString, text);
    QFETCH(double, writes);
    QFETCH(double, reads);
    m_session->launch(ClusterPlan{});
    m_session->finishLaunch();
    recordRequests();
    const QColor write = Theme::light().token(HopKind::WriteRequest);
    const QColor read = Theme::light().token(HopKind::ReadRequest);
    const QColor outline = Theme::light().mutedText;
    const int allWrites = pixelsOf(write);
    const int allReads = pixelsOf(read);
    const int noOutline = pixelsOf(outline);
    QVERIFY(allWrites > 2000 && allReads > 1000);
    m_window->filter().setText(text);
    // The height of all stays, as the outline of all is there.
    const auto isAbout = [](int pixels, double wanted) {
        return std::abs(pixels - wanted) <= 0.12 * wanted + 60;
    };
    QTRY_VERIFY2(isAbout(pixelsOf(write), writes * allWrites),
                 qPrintable(QString::number(pixelsOf(write))));
    QVERIFY(isAbout(pixelsOf(read), reads * allReads));
    QVERIFY(pixelsOf(outline) > noOutline + strip().width() / 4);
}

void TimelineDockTest::columnsGrowUnderAFilter() {
    m_session->launch(ClusterPlan{});
    m_session->finishLaunch();
    setFilter("type:read");
    recordRequests(3);
    const FilteredRecord& record = m_window->filter().record();
    const auto readsUntilNow = [&] {
        return record.requestsBetween(0, timeline().latestUs()).reads;
    };
    // Of the first report nobody knows since when it counts.
    QCOMPARE(readsUntilNow(), 14.0);
    recordRequests(2);
    QCOMPARE(readsUntilNow(), 24.0);
    QTRY_VERIFY(pixelsOf(Theme::light().token(HopKind::ReadRequest)) > 500);
    QVERIFY(strip().accessibleDescription().startsWith(QLatin1String("Filtered.")));
}

void TimelineDockTest::otherMarkersAreMutedAndStayThere() {
    record();
    const auto killed = [this] {
        const auto groups = strip().groups();
        return *std::find_if(groups.begin(), groups.end(), [](const MarkerGroup& group) {
            return group.gravest->kind == MarkerKind::Kill;
        });
    };
    QVERIFY(!killed().isMuted());
    const auto inkOfCross = [&] {
        const QImage picture = strip().grab().toImage();
        const QColor ink = MarkerLook::color(MarkerKind::Kill, Theme::light());
        int found = 0;
        for (int y = 0; y < 22; ++y) {
            for (int x = -7; x <= 7; ++x)
                found += picture.pixelColor(static_cast<int>(killed().x) + x, y) == ink ? 1 : 0;
        }
        return found;
    };
    QTRY_VERIFY(inkOfCross() > 5);
    setFilter("node:s1");
    QTRY_VERIFY(inkOfCross() > 5 && !killed().isMuted());
    setFilter("node:s3");
    QVERIFY(killed().isMuted());
    QTRY_COMPARE(inkOfCross(), 0);
    QVERIFY(MarkerLook::describe(killed()).contains(QLatin1String("not what the filter asks for")));
    QTest::mouseClick(&strip(), Qt::LeftButton, {}, {static_cast<int>(killed().x), 8});
    QCOMPARE(timeline().cursorUs(), m_killUs);
}

void TimelineDockTest::clearingTheFilterRestoresThePicture() {
    record();
    recordRequests(3);
    QTest::keyClick(&strip(), Qt::Key_Home);  // so that nothing moves by itself
    const QImage before = strip().grab().toImage();
    setFilter("type:read node:s1");
    QTRY_VERIFY(strip().grab().toImage() != before);
    setFilter("");
    QTRY_COMPARE(strip().grab().toImage(), before);
}

}  // namespace engram::gui

QTEST_MAIN(engram::gui::TimelineDockTest)
#include "timeline_dock_test.moc"
