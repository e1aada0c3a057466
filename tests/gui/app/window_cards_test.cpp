// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// What stands over the canvas, in windows of several sizes.

#include <QAbstractButton>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

#include "gui_app/key_probe.h"
#include "gui_app/main_window.h"
#include "gui_app/present_mode.h"
#include "gui_app/report_overlay.h"
#include "gui_docks/console_dock.h"
#include "gui_support/fake_session.h"

namespace engram::gui {

class WindowCardsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void reportLeavesThePictureInSight_data();
    void reportLeavesThePictureInSight();
    void theWholeClusterIsBroughtBack();
    void barsLeaveKeyAndSearchInSight_data();
    void barsLeaveKeyAndSearchInSight();

private:
    void resize(QSize size);
    void loseThePrimary();
    [[nodiscard]] CanvasArea& area() { return m_window->canvasArea(); }
    [[nodiscard]] ReportCard& card() { return m_window->reportOverlay().card(); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<FakeSession> m_session;
    std::unique_ptr<MainWindow> m_window;
};

void WindowCardsTest::init() {
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
    m_window->actions().action(ActionId::LaunchCluster)->trigger();
    m_session->finishLaunch();
}

void WindowCardsTest::cleanup() {
    m_window.reset();
    m_session.reset();
}

void WindowCardsTest::resize(QSize size) {
    m_window->resize(size);
    m_window->resetLayout();
    QTRY_COMPARE(m_window->size(), size);
    QCoreApplication::processEvents();
}

void WindowCardsTest::loseThePrimary() {
    m_session->kill(NodeId("m1"));
    m_session->sample().advance(400'000);
    Event serving = m_session->sample().event(EventKind::TakeoverServing, "m2");
    serving.epoch = Epoch{2};
    const Event view = m_session->sample().viewCommitted([](View& changed) {
        changed.primary = NodeId("m2");
        changed.stamp.epoch = Epoch{2};
    });
    m_session->apply({view, serving});
    QVERIFY(card().isVisible());
}

void WindowCardsTest::reportLeavesThePictureInSight_data() {
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("hasPanel");
    QTest::addColumn<bool>("isPresented");
    QTest::newRow("small") << QSize(1024, 640) << false << false;
    QTest::newRow("smaller") << QSize(800, 600) << false << false;
    QTest::newRow("with a panel") << QSize(800, 600) << true << false;
    QTest::newRow("presented") << QSize(800, 600) << false << true;
}

void WindowCardsTest::reportLeavesThePictureInSight() {
    QFETCH(QSize, size);
    QFETCH(bool, hasPanel);
    QFETCH(bool, isPresented);
    resize(size);
    if (hasPanel) {
        m_window->actions().action(ActionId::FocusConsole)->trigger();
        QTRY_VERIFY(m_window->consoleDock().height() > 100);
    }
    m_window->findChild<PresentMode*>()->set(isPresented);
    m_window->resize(size);
    QTRY_COMPARE(m_window->size(), size);
    loseThePrimary();
    auto* const scroll = card().findChild<QScrollArea*>();
    auto* const details = [&]() -> QPushButton* {
        for (auto* const button : card().findChildren<QPushButton*>()) {
            if (button->text() == QStringLiteral("Details")) {
                return button;
            }
        }
        return nullptr;
    }();
    QVERIFY(details != nullptr);
    for (const bool isUnfolded : {false, true}) {
        details->setChecked(isUnfolded);
        const auto isBounded = [&] {
            const int least = card().leastHeight(card().width());
            return area().rect().contains(card().geometry()) &&
                   card().height() <= std::max(least, area().canvas().height() * 2 / 5);
        };
        QTRY_VERIFY2(
            isBounded(),
            qPrintable(QStringLiteral("%1 of %2").arg(card().height()).arg(area().height())));
        for (const auto* const button : card().findChildren<QAbstractButton*>()) {
            const QRect place(button->mapTo(&area(), QPoint()), button->size());
            QVERIFY2(button->isHidden() || area().rect().contains(place),
                     qPrintable(button->accessibleName()));
            QVERIFY(button->isHidden() || button->visibleRegion().boundingRect() == button->rect());
        }
        // All steps don't fit: they can be reached.
        QTRY_COMPARE(scroll->verticalScrollBar()->maximum() > 0, isUnfolded);
        QCOMPARE(scroll->focusPolicy() != Qt::NoFocus, isUnfolded);
    }
    m_window->findChild<PresentMode*>()->set(false);
}

void WindowCardsTest::theWholeClusterIsBroughtBack() {
    ClusterCanvas& canvas = area().canvas();
    const QPointF before = canvas.positionOf(NodeId("s1"));
    QTest::mousePress(&canvas, Qt::LeftButton, {}, QPoint(20, 200));
    QTest::mouseMove(&canvas, QPoint(500, 300));
    QTest::mouseRelease(&canvas, Qt::LeftButton, {}, QPoint(500, 300));
    canvas.zoomIn();
    QVERIFY(canvas.positionOf(NodeId("s1")) != before);
    m_window->consoleDock().setFocus();
    QAction* const fit = m_window->actions().action(ActionId::FitToWindow);
    QVERIFY(fit->isEnabled());
    fit->trigger();
    QCOMPARE(canvas.positionOf(NodeId("s1")), before);
}

void WindowCardsTest::barsLeaveKeyAndSearchInSight_data() {
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("hasReport");
    for (const QSize size : {QSize(1440, 900), QSize(1024, 640), QSize(800, 600)}) {
        QTest::addRow("%d", size.width()) << size << false;
        QTest::addRow("%d with a report", size.width()) << size << true;
    }
}

void WindowCardsTest::barsLeaveKeyAndSearchInSight() {
    QFETCH(QSize, size);
    QFETCH(bool, hasReport);
    resize(size);
    if (hasReport) {
        loseThePrimary();
    }
    m_window->selection().setNode(NodeId("s2"));
    m_window->selection().setKey(QStringLiteral("user:1042"));
    QAction* const pause = m_window->actions().action(ActionId::PauseView);
    m_session->apply(m_session->sample().write(1, "workload", "user:1042"));
    QTRY_VERIFY(pause->isEnabled());
    pause->trigger();
    QTRY_VERIFY(area().pauseBar().isVisible());
    BannerContent content;
    content.topic = QStringLiteral("test");
    content.text = QStringLiteral(
        "Another future begins at 21.376 s, and time stands. Do something else now, then let it "
        "run.");
    content.buttons.push_back({QStringLiteral("Let it run"), [] {}, true});
    area().showBanner(std::move(content));
    ClusterCanvas& canvas = area().canvas();
    QVERIFY(!canvas.captions().isEmpty());
    const auto covered = [&]() -> QString {
        const auto placeOf = [&](const QWidget& widget) {
            return QRect(widget.mapTo(&area(), QPoint()), widget.size());
        };
        const QRect chips = canvas.captionsPlace().translated(canvas.pos());
        const QRect search = placeOf(*area().findChild<ProbeField*>());
        std::vector<QWidget*> bars{&area().pauseBar()};
        bars.insert(bars.end(), area().banners().begin(), area().banners().end());
        if (hasReport) {
            bars.push_back(&card());
        }
        for (const QWidget* const bar : bars) {
            if (placeOf(*bar).intersects(chips)) {
                return QStringLiteral("a chip");
            }
            if (placeOf(*bar).intersects(search)) {
                return QStringLiteral("the search box");
            }
        }
        return chips.intersects(search) ? QStringLiteral("search by a chip") : QString();
    };
    QTRY_COMPARE(covered(), QString());
    QVERIFY(canvas.captionsPlace().bottom() < canvas.height());
    // The node at the top with its name, unless the window is too narrow.
    const QPoint top = canvas.positionOf(NodeId("s1")).toPoint() + canvas.pos();
    const QRect label(top - QPoint(30, 60), QSize(60, 60));
    QVERIFY(size.width() < 1024 || !area().pauseBar().geometry().intersects(label));
}

}  // namespace engram::gui

QTEST_MAIN(engram::gui::WindowCardsTest)
#include "window_cards_test.moc"
