// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include <QImage>
#include <QLabel>
#include <QTest>

#include "gui_charts/charts_dock.h"
#include "gui_support/fake_session.h"

namespace engram::gui {

class ChartsDockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void historyIsBounded();
    void silenceIsAGapAndNotAZero();
    void ratesAreDrawnInTheColourOfTheirTokens();
    void faultsAreMarked();
};

void ChartsDockTest::historyIsBounded() {
    RateHistory history;
    constexpr std::int64_t kStep = 200'000;
    for (std::int64_t at = 0; at <= 3 * RateHistory::kSpanUs; at += kStep) {
        history.add(Rates{}, at);
    }
    QCOMPARE(history.samples().back().atUs - history.samples().front().atUs, RateHistory::kSpanUs);
    QCOMPARE(history.samples().size(), static_cast<std::size_t>(RateHistory::kSpanUs / kStep) + 1);
}

void ChartsDockTest::silenceIsAGapAndNotAZero() {
    RateHistory history;
    Rates rates;
    rates.atUs = 10'000'000;
    history.add(rates, 10'100'000);
    history.add(rates, 11'500'000);
    history.add(Rates{}, 11'600'000);
    QVERIFY(history.samples()[0].known);
    QVERIFY(!history.samples()[1].known);
    QVERIFY(!history.samples()[2].known);
}

void ChartsDockTest::ratesAreDrawnInTheColourOfTheirTokens() {
    FakeSession session;
    ActionSet actions;
    Selection selection;
    Timeline timeline(session);
    session.launch(ClusterPlan{});
    session.finishLaunch();
    ChartsDock dock({session, actions, selection, timeline});
    const Theme theme = Theme::light();
    dock.setTheme(theme);
    dock.resize(420, 360);
    dock.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dock));
    for (int i = 0; i < 50; ++i) {
        session.sample().advance(200'000);
        session.apply({session.sample().counters("m1", {{"writes", 100 * i}, {"reads", 50 * i}})});
        dock.sample(session.sample().nowUs());
    }
    QVERIFY(session.model().rates().writesPerSecond > 0);
    const QRgb wanted = theme.token(HopKind::WriteRequest).rgb();
    const auto countPixels = [&] {
        const QImage image = dock.grab().toImage();
        int found = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                found += (image.pixel(x, y) | 0xff000000U) == wanted ? 1 : 0;
            }
        }
        return found;
    };
    QTRY_VERIFY(countPixels() > 20);
}

void ChartsDockTest::faultsAreMarked() {
    FakeSession session;
    ActionSet actions;
    Selection selection;
    Timeline timeline(session);
    session.launch(ClusterPlan{});
    session.finishLaunch();
    ChartsDock dock({session, actions, selection, timeline});
    dock.setTheme(Theme::light());
    dock.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dock));
    const auto isMarked = [&dock] {
        const auto labels = dock.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->text().contains(QStringLiteral("fault"));
        });
    };
    session.sample().advance(200'000);
    session.apply({session.sample().counters("m1", {{"writes", 1}})});
    dock.sample(session.sample().nowUs());
    QVERIFY(!isMarked());
    session.sample().advance(200'000);
    session.apply({session.sample().event(EventKind::FaultInjected, "m1")});
    dock.sample(session.sample().nowUs());
    QVERIFY(isMarked());
    session.sample().advance(RateHistory::kSpanUs + 1);
    session.apply({session.sample().counters("m1", {{"writes", 2}})});
    dock.sample(session.sample().nowUs());
    QVERIFY(!isMarked());
}

}  // namespace engram::gui

QTEST_MAIN(engram::gui::ChartsDockTest)
#include "charts_dock_test.moc"
