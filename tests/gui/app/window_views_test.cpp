// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include <QAbstractItemView>
#include <QLabel>
#include <QMenuBar>
#include <QStatusBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolBar>
#include <algorithm>

#include "gui_actions/mnemonic.h"
#include "gui_app/main_window.h"
#include "gui_app/present_mode.h"
#include "gui_canvas/legend.h"
#include "gui_docks/keys_dock.h"
#include "gui_docks/messages_dock.h"
#include "gui_docks/nodes_dock.h"
#include "gui_filter_box/filter_box.h"
#include "gui_palette/command_palette.h"
#include "gui_support/fake_session.h"

namespace engram::gui {

/// The one filter, the palette and present mode in the whole window.
class WindowViewsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyViewObeysTheOneFilter();
    void theLegendIsASwitchOfTheFilter();
    void latencyFiltersTokensOnceItIsKnown();
    void statusDoesNotSayEveryRequestWhileFiltered();
    void everyActionIsInThePalette();
    void thePaletteExplainsAndRuns();
    void thePaletteGoesToNodesKeysAndBookmarks();
    void presentModeBringsBackWhatWasThere();
    void presentModeIsLeftByEscape();
    void presentModeDrawsLarger();
    void thePlacementRingIsRemembered();
    void theBoxFitsASmallWindow();

private:
    void launch();
    void write(std::uint64_t request, const char* key, std::int64_t us);
    void type(const QString& text);
    [[nodiscard]] int rows(const char* dock) const;
    [[nodiscard]] QAbstractButton* legendEntry(const QString& text) const;
    /// Everything that present mode must bring back.
    [[nodiscard]] QStringList arrangement() const;

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<FakeSession> m_session;
    std::unique_ptr<MainWindow> m_window;
};

void WindowViewsTest::init() {
    m_dir = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_dir->filePath(QStringLiteral("settings.ini")));
    m_settings->setValue(setting::kLanguage, QStringLiteral("en"));
    m_settings->setValue(setting::kHintsSeen, 3);
    if (m_appearance == nullptr) {
        m_appearance = std::make_unique<Appearance>();
    }
    m_session = std::make_unique<FakeSession>();
    m_window = std::make_unique<MainWindow>(*m_session, *m_settings, *m_appearance, false);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    launch();
}

void WindowViewsTest::cleanup() {
    m_window.reset();
    m_session.reset();
}

void WindowViewsTest::launch() {
    m_window->actions().action(ActionId::LaunchCluster)->trigger();
    m_session->finishLaunch();
}

void WindowViewsTest::write(std::uint64_t request, const char* key, std::int64_t us) {
    SampleCluster& sample = m_session->sample();
    Event started = sample.event(EventKind::RequestStarted, "m1");
    started.request.value = request;
    started.text = "write";
    started.key = key;
    started.from = NodeId("console");
    std::vector<Event> events{started};
    for (Event& hop : sample.write(request, "console", key)) {
        events.push_back(std::move(hop));
    }
    if (us >= 0) {
        Event finished = started;
        finished.kind = EventKind::RequestFinished;
        finished.detail = "OK";
        finished.counters = {{"copies", 3}, {"microseconds", us}};
        events.push_back(finished);
    }
    m_session->apply(std::move(events));
}

void WindowViewsTest::type(const QString& text) {
    m_window->actions().action(ActionId::FocusFilter)->trigger();
    QTest::keyClicks(&m_window->filterBox(), text);
    m_window->filterBox().completer().popup()->hide();
    QTest::keyClick(&m_window->filterBox(), Qt::Key_Return);
    QCOMPARE(m_window->filter().filter().text(), text);
}

int WindowViewsTest::rows(const char* dock) const {
    const auto* const found = m_window->findChild<QDockWidget*>(QString::fromUtf8(dock));
    return found->findChild<QTableView*>()->model()->rowCount();
}

QAbstractButton* WindowViewsTest::legendEntry(const QString& text) const {
    for (auto* const button : m_window->findChild<Legend*>()->findChildren<QAbstractButton*>()) {
        if (button->text() == text) {
            return button;
        }
    }
    return nullptr;
}

void WindowViewsTest::everyViewObeysTheOneFilter() {
    m_session->keys() = {{"cart:1", "a"}, {"user:1", "b"}, {"user:2", "c"}};
    write(1, "user:1", 800);
    write(2, "cart:1", 9000);
    m_window->keysDock().raise();
    m_window->keysDock().model().refresh();
    QTRY_COMPARE(rows("keysDock"), 3);
    QTRY_VERIFY(rows("messagesDock") > 4);
    const int nodes = rows("nodesDock");
    const int messages = rows("messagesDock");
    QVERIFY(m_window->canvasArea().canvas().liveTokens() > 0);

    type(QStringLiteral("key:user node:s1"));
    QTRY_COMPARE(rows("keysDock"), 2);
    QTRY_COMPARE(rows("nodesDock"), 1);
    // Who names a node sees single messages: to and from s1, of user:1 only.
    QTRY_COMPARE(rows("messagesDock"), 4);
    const auto* const note = m_window->findChild<QLabel*>(QStringLiteral("legendNote"));
    QVERIFY(note->text().contains(QStringLiteral("filtered")));

    m_window->filterBox().clear();
    type(QStringLiteral("latency>5ms"));
    QTRY_COMPARE(rows("messagesDock"), 2);  // asked and answered
    QCOMPARE(rows("nodesDock"), nodes);     // nodes have no latency
    QTRY_COMPARE(rows("keysDock"), 3);
    QTest::keyClick(&m_window->filterBox(), Qt::Key_Escape);
    QTRY_COMPARE(rows("messagesDock"), messages);
    QVERIFY(!note->text().contains(QStringLiteral("filtered")));
}

void WindowViewsTest::theLegendIsASwitchOfTheFilter() {
    QAbstractButton* const store = legendEntry(QStringLiteral("replicate"));
    QAbstractButton* const serving = legendEntry(QStringLiteral("serving"));
    QVERIFY(store != nullptr && serving != nullptr);
    QTest::mouseClick(store, Qt::LeftButton);
    QCOMPARE(m_window->filterBox().text(), QStringLiteral("-hop:store"));
    QTest::keyClick(serving, Qt::Key_Space);
    QCOMPARE(m_window->filterBox().text(), QStringLiteral("-hop:store -state:serving"));
    QTRY_VERIFY(rows("nodesDock") == 0 || rows("nodesDock") < 5);
    QTest::mouseClick(store, Qt::LeftButton);
    QCOMPARE(m_window->filterBox().text(), QStringLiteral("-state:serving"));
    // And back: what is typed moves the switches.
    m_window->filter().setText(QStringLiteral("-hop:failure"));
    QVERIFY(serving->isChecked());
    QVERIFY(!legendEntry(QStringLiteral("failure"))->isChecked());
}

void WindowViewsTest::latencyFiltersTokensOnceItIsKnown() {
    type(QStringLiteral("latency>5ms"));
    write(3, "user:1", -1);
    QTRY_VERIFY(rows("messagesDock") == 0);
    SampleCluster& sample = m_session->sample();
    Event finished = sample.event(EventKind::RequestFinished, "m1");
    finished.request.value = 3;
    finished.text = "write";
    finished.key = "user:1";
    finished.detail = "OK";
    finished.counters = {{"copies", 3}, {"microseconds", 7000}};
    m_session->apply({finished});
    // The question that was asked before is shown now, too.
    QTRY_COMPARE(rows("messagesDock"), 2);
}

void WindowViewsTest::statusDoesNotSayEveryRequestWhileFiltered() {
    const auto isSaid = [this] {
        const auto labels = m_window->statusBar()->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->isVisible() && label->text() == QLatin1String("Showing every request");
        });
    };
    QTRY_VERIFY(isSaid());
    m_window->filter().setText(QStringLiteral("type:write"));
    QTRY_VERIFY(!isSaid());
    m_window->filter().setText({});
    QTRY_VERIFY(isSaid());
}

void WindowViewsTest::everyActionIsInThePalette() {
    m_window->actions().action(ActionId::CommandPalette)->trigger();
    CommandPalette& palette = m_window->commandPalette();
    QVERIFY(palette.isVisible());
    QStringList titles;
    for (int row = 0; row < palette.model().rowCount(); ++row) {
        titles << palette.model().entry(row).title;
        QVERIFY(!palette.model().entry(row).detail.isEmpty());
    }
    for (const ActionSpec& spec : actionTable()) {
        const QString title = withoutMnemonic(m_window->actions().action(spec.id)->text());
        QVERIFY2(titles.contains(title), qPrintable(title));
    }
    QVERIFY(titles.contains(QStringLiteral("Panel: Messages")));
}

void WindowViewsTest::thePaletteExplainsAndRuns() {
    QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    CommandPalette& palette = m_window->commandPalette();
    QVERIFY(palette.isVisible());
    QTest::keyClicks(&palette.input(), QStringLiteral("restart"));
    const PaletteEntry& restart = palette.model().entry(0);
    QVERIFY(!restart.isEnabled);
    QCOMPARE(restart.detail, m_window->actions().whyDisabled(ActionId::Restart));
    QVERIFY(!restart.detail.isEmpty());
    palette.input().clear();
    QTest::keyClicks(&palette.input(), QStringLiteral("dark"));
    QTest::keyClick(&palette.input(), Qt::Key_Return);
    QVERIFY(!palette.isVisible());
    QVERIFY(m_window->actions().action(ActionId::ThemeDark)->isChecked());
}

void WindowViewsTest::thePaletteGoesToNodesKeysAndBookmarks() {
    write(1, "user:77", 800);
    const auto go = [this](const char* text) {
        m_window->actions().action(ActionId::CommandPalette)->trigger();
        QTest::keyClicks(&m_window->commandPalette().input(), QString::fromUtf8(text));
        QTest::keyClick(&m_window->commandPalette().input(), Qt::Key_Return);
    };
    go("s3");
    QCOMPARE(m_window->selection().node(), NodeId("s3"));
    go("user:77");
    QCOMPARE(m_window->selection().key(), QStringLiteral("user:77"));
    Event mark = m_session->sample().event(EventKind::Bookmark, "m1");
    mark.node = {};
    mark.text = "before the kill";
    m_session->apply({mark});
    write(2, "user:78", 800);
    go("before the kill");
    QVERIFY(!m_window->timeline().isLive());
}

QStringList WindowViewsTest::arrangement() const {
    QStringList parts;
    const auto add = [&](const QWidget* widget) {
        const QRect place = widget->geometry();
        // Behind another tab: where it is does not matter.
        const bool isBehind = place.right() < 0;
        parts << (isBehind ? QStringLiteral("%1 behind").arg(widget->objectName())
                           : QStringLiteral("%1 %2 %3,%4 %5x%6")
                                 .arg(widget->objectName())
                                 .arg(widget->isVisible())
                                 .arg(place.x())
                                 .arg(place.y())
                                 .arg(place.width())
                                 .arg(place.height()));
    };
    add(m_window->menuBar());
    add(m_window->statusBar());
    add(m_window->centralWidget());
    for (const auto* const bar : m_window->findChildren<QToolBar*>(QStringLiteral("toolBar"))) {
        add(bar);
    }
    for (const auto* const dock : m_window->findChildren<QDockWidget*>()) {
        add(dock);
    }
    parts << QString::number(static_cast<int>(m_window->windowState()))
          << m_window->findChild<QWidget*>(QStringLiteral("probeField"))->font().toString();
    parts.sort();
    return parts;
}

void WindowViewsTest::presentModeBringsBackWhatWasThere() {
    m_window->keysDock().raise();
    m_window->findChild<QDockWidget*>(QStringLiteral("chartsDock"))->hide();
    QCoreApplication::processEvents();
    const QStringList before = arrangement();
    QTest::keyClick(m_window.get(), Qt::Key_F11);
    QVERIFY(m_window->presentMode().isOn());
    QVERIFY(m_window->windowState().testFlag(Qt::WindowFullScreen));
    QVERIFY(!m_window->menuBar()->isVisible());
    QVERIFY(!m_window->statusBar()->isVisible());
    for (const auto* const dock : m_window->findChildren<QDockWidget*>()) {
        QCOMPARE(dock->isVisible(), dock->objectName() == QLatin1String("timelineDock"));
    }
    QVERIFY(m_window->canvasArea().isVisible());
    QVERIFY(m_window->actions().action(ActionId::PresentMode)->isChecked());
    // Shortcuts still work, and so does the palette.
    QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_window->commandPalette().isVisible());
    QTest::keyClick(&m_window->commandPalette().input(), Qt::Key_Escape);
    QVERIFY(m_window->presentMode().isOn());
    QTest::keyClick(m_window.get(), Qt::Key_F11);
    QVERIFY(!m_window->presentMode().isOn());
    QTRY_COMPARE(arrangement(), before);
    QVERIFY(!m_window->actions().action(ActionId::PresentMode)->isChecked());
}

void WindowViewsTest::presentModeIsLeftByEscape() {
    QCoreApplication::processEvents();
    const QStringList before = arrangement();
    m_window->actions().action(ActionId::PresentMode)->trigger();
    m_window->selection().setNode(NodeId("s1"));
    QTest::keyClick(&m_window->canvasArea().canvas(), Qt::Key_Escape);
    QVERIFY(!m_window->presentMode().isOn());
    QCOMPARE(m_window->selection().node(), NodeId("s1"));
    QTRY_COMPARE(arrangement(), before);
}

void WindowViewsTest::presentModeDrawsLarger() {
    const auto* const legend = m_window->findChild<Legend*>();
    const double before = legendEntry(QStringLiteral("serving"))->font().pointSizeF();
    m_window->presentMode().set(true);
    QVERIFY(legend->isVisible());
    QCOMPARE(legendEntry(QStringLiteral("serving"))->font().pointSizeF(),
             before * PresentMode::kEnlarged);
    const auto* const field = m_window->findChild<QWidget*>(QStringLiteral("probeField"));
    QVERIFY(field->font().pointSizeF() > m_window->font().pointSizeF());
    m_window->presentMode().set(false);
    QCOMPARE(legendEntry(QStringLiteral("serving"))->font().pointSizeF(), before);
}

void WindowViewsTest::thePlacementRingIsRemembered() {
    QAction* const ring = m_window->actions().action(ActionId::PlacementRing);
    QVERIFY(ring->isChecked());
    const auto picture = [this] { return m_window->canvasArea().canvas().toImage(); };
    m_window->canvasArea().canvas().clearFocus();
    const QImage with = picture();
    ring->trigger();
    const QImage without = picture();
    QVERIFY(with != without);
    QVERIFY(!m_settings->value(setting::kPlacementRing));
    const MainWindow other(*m_session, *m_settings, *m_appearance, false);
    QVERIFY(!const_cast<MainWindow&>(other).actions().action(ActionId::PlacementRing)->isChecked());
    ring->trigger();
    QVERIFY(m_settings->value(setting::kPlacementRing));
    QCOMPARE(picture(), with);
}

void WindowViewsTest::theBoxFitsASmallWindow() {
    m_window->resize(1024, 640);
    QCoreApplication::processEvents();
    const FilterBox& box = m_window->filterBox();
    QVERIFY(box.isVisible());
    QVERIFY(box.width() >= 300);
    const QRect place(box.mapTo(m_window.get(), QPoint()), box.size());
    QVERIFY(m_window->rect().contains(place));
    QAction* const help = m_window->menuBar()->actions().last();
    QVERIFY(place.left() > m_window->menuBar()->actionGeometry(help).right());
}

}  // namespace engram::gui

QTEST_MAIN(engram::gui::WindowViewsTest)
#include "window_views_test.moc"
