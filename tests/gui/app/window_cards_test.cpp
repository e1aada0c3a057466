// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// What stands over the canvas, in windows of several sizes.

#include <QAbstractButton>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

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

}  // namespace engram::gui

QTEST_MAIN(engram::gui::WindowCardsTest)
#include "window_cards_test.moc"
