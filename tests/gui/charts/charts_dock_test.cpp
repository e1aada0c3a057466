// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include <QImage>
#include <QLabel>
#include <QTest>

#include "gui_charts/bar_chart.h"
#include "gui_charts/charts_dock.h"
#include "gui_charts/time_chart.h"
#include "gui_support/fake_session.h"

namespace engram::gui {

class ChartsDockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void ratesAreDrawnInTheColourOfTheirTokens();
    void faultsAreMarked();
    void crosshairStandsWhereTheCursorStands();
    void arrowKeysMoveTheCursor();
    void barsShowHowTheLoadIsSpread();
    void failoversAreBars();
    void failoversThatNeverServedAreNoShortBars();
    void everyFocusableWidgetHasAName();

private:
    void tell(std::vector<std::pair<std::string, std::int64_t>> counters) {
        m_session->sample().advance(200'000);
        m_session->apply({m_session->sample().counters("m1", std::move(counters))});
    }
    [[nodiscard]] int pixelsOf(QRgb wanted) {
        const QImage image = m_dock->grab().toImage();
        int found = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                found += (image.pixel(x, y) | 0xff000000U) == wanted ? 1 : 0;
            }
        }
        return found;
    }
    [[nodiscard]] bool says(const QString& text) const {
        const auto labels = m_dock->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->text().contains(text); });
    }

    std::unique_ptr<FakeSession> m_session;
    std::unique_ptr<ActionSet> m_actions;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<Timeline> m_timeline;
    FramePacer m_pacer;
    std::unique_ptr<ReportCenter> m_reports;
    std::unique_ptr<ChartsDock> m_dock;
};

void ChartsDockTest::init() {
    m_session = std::make_unique<FakeSession>();
    m_actions = std::make_unique<ActionSet>();
    m_selection = std::make_unique<Selection>();
    m_timeline = std::make_unique<Timeline>(*m_session);
    m_reports = std::make_unique<ReportCenter>(*m_session);
    m_session->launch(ClusterPlan{});
    m_session->finishLaunch();
    m_dock = std::make_unique<ChartsDock>(
        DockContext{*m_session, *m_actions, *m_selection, *m_timeline, m_pacer}, *m_reports);
    m_dock->setTheme(Theme::light());
    m_dock->resize(420, 760);
    m_dock->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dock.get()));
}

void ChartsDockTest::cleanup() {
    m_dock.reset();
    m_reports.reset();
    m_timeline.reset();
    m_selection.reset();
    m_actions.reset();
    m_session.reset();
}

void ChartsDockTest::ratesAreDrawnInTheColourOfTheirTokens() {
    for (int i = 0; i < 50; ++i) {
        tell({{"writes", 100 * i}, {"reads", 50 * i}});
    }
    m_dock->refresh();
    QTRY_VERIFY(pixelsOf(Theme::light().token(HopKind::WriteRequest).rgb()) > 20);
    QVERIFY(says(QStringLiteral("500&nbsp;/s")));
}

void ChartsDockTest::faultsAreMarked() {
    tell({{"writes", 1}});
    m_dock->refresh();
    QVERIFY(!says(QStringLiteral("fault")));
    m_session->apply({m_session->sample().event(EventKind::FaultInjected, "m1")});
    m_dock->refresh();
    QVERIFY(says(QStringLiteral("fault")));
    m_session->sample().advance(121'000'000);
    tell({{"writes", 2}});
    m_dock->refresh();
    QVERIFY(!says(QStringLiteral("fault")));
}

void ChartsDockTest::crosshairStandsWhereTheCursorStands() {
    for (int i = 0; i < 100; ++i) {
        tell({{"writes", 10 * i * i}});
    }
    m_dock->refresh();
    const QRgb accent = Theme::light().accent.rgb();
    const int before = pixelsOf(accent);
    const QString newest = m_dock->findChild<TimeChart*>()->accessibleDescription();
    m_timeline->seek(m_session->model().nowUs() - 10'000'000);
    m_dock->refresh();
    QTRY_VERIFY(pixelsOf(accent) > before + 100);
    // The legend says what was there.
    QVERIFY(m_dock->findChild<TimeChart*>()->accessibleDescription() != newest);
    m_timeline->goLive();
    m_dock->refresh();
    QTRY_COMPARE(pixelsOf(accent), before);
}

void ChartsDockTest::arrowKeysMoveTheCursor() {
    for (int i = 0; i < 50; ++i) {
        tell({{"writes", i}});
    }
    auto* const chart = m_dock->findChild<TimeChart*>();
    chart->setFocus();
    const std::int64_t nowUs = m_timeline->cursorUs();
    QTest::keyClick(chart, Qt::Key_Left);
    QCOMPARE(m_timeline->mode(), Timeline::Mode::Paused);
    QCOMPARE(m_timeline->cursorUs(), nowUs - 1'000'000);
    QTest::keyClick(chart, Qt::Key_Left);
    QTest::keyClick(chart, Qt::Key_Right);
    QCOMPARE(m_timeline->cursorUs(), nowUs - 1'000'000);
}

void ChartsDockTest::barsShowHowTheLoadIsSpread() {
    for (const auto& [id, keys] : {std::pair("s1", 30), std::pair("s2", 10), std::pair("s3", 20)}) {
        m_session->apply({m_session->sample().counters(id, {{"keys", keys}, {"bytes", 100}})});
    }
    m_dock->refresh();
    QCOMPARE(m_dock->findChild<BarChart*>()->highest(), 1.5);
    QVERIFY(m_dock->findChild<BarChart*>()->accessibleDescription().contains(
        QStringLiteral("keys max 1.50 x mean, bytes max 1.00 x mean")));
}

void ChartsDockTest::failoversAreBars() {
    BarChart* const chart = m_dock->findChildren<BarChart*>().at(1);
    QCOMPARE(chart->highest(), 0.0);
    m_session->kill(NodeId("s1"));
    m_session->sample().advance(210'000);
    m_session->apply({m_session->sample().suspected("m1", "s1")});
    m_session->sample().advance(40'000);
    m_session->apply(
        {m_session->sample().viewCommitted([](View& view) { removeMember(view, NodeId("s1")); })});
    m_dock->refresh();
    QCOMPARE(chart->highest(), 250.0);
    QVERIFY(chart->accessibleDescription().contains(QStringLiteral("last 250 ms")));
}

void ChartsDockTest::failoversThatNeverServedAreNoShortBars() {
    BarChart* const chart = m_dock->findChildren<BarChart*>().at(1);
    const QRgb hatch = Theme::light().state(VisualState::Serving).rgb();
    m_session->kill(NodeId("s1"));
    m_session->sample().advance(210'000);
    m_session->apply({m_session->sample().suspected("m1", "s1")});
    m_dock->refresh();
    QCOMPARE(chart->highest(), 210.0);
    QCOMPARE(chart->openBars(), 1);
    QTRY_VERIFY(pixelsOf(hatch) > 100);
    m_session->sample().advance(40'000);
    m_session->apply(
        {m_session->sample().viewCommitted([](View& view) { removeMember(view, NodeId("s1")); })});
    m_dock->refresh();
    QCOMPARE(chart->highest(), 250.0);
    QCOMPARE(chart->openBars(), 0);
}

void ChartsDockTest::everyFocusableWidgetHasAName() {
    for (QWidget* const widget : m_dock->findChildren<QWidget*>()) {
        if (widget->focusPolicy() != Qt::NoFocus && widget->isVisible() &&
            !widget->objectName().startsWith(u"qt_")) {
            QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
        }
    }
}

}  // namespace engram::gui

QTEST_MAIN(engram::gui::ChartsDockTest)
#include "charts_dock_test.moc"
