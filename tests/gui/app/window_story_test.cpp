// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The lesson of the window on real daemons, told twice: only with the mouse, and only with the
// keyboard. Cluster, workload, kill, report card, back in time to the kill, the space-time diagram
// of that second, export.

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QImage>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>
#include <algorithm>
#include <memory>

#include "gui_app/main_window.h"
#include "gui_app/report_overlay.h"
#include "gui_session/live_session.h"
#include "gui_spacetime/space_time_dock.h"
#include "gui_spacetime/space_time_plot.h"
#include "gui_timeline_dock/timeline_dock.h"

namespace engram::gui {

namespace {

constexpr int kLaunchMs = 15000;
constexpr int kAnswerMs = 10000;
const QString kBinaries = QStringLiteral(ENGRAM_BIN_DIR);

}  // namespace

class WindowStoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void onlyWithTheMouse();
    void onlyWithTheKeyboard();

private:
    void waitForAcknowledgedWrites();
    void waitForReport();
    void checkRewound();
    void checkSpaceTime();
    void checkPicture();
    [[nodiscard]] QString picturePath() const {
        return m_dir->filePath(QStringLiteral("space-time.png"));
    }
    [[nodiscard]] QMenu* shownMenu() const;
    [[nodiscard]] QFileDialog* shownFileDialog() const;
    [[nodiscard]] SpaceTimeDock& spaceTime();
    void clickAction(ActionId id);
    void clickTab(const QString& title);
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void tabTo(const QWidget* wanted);

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_before;  ///< working directory of the test
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<LiveSession> m_session;
    std::unique_ptr<MainWindow> m_window;
    std::int64_t m_killedUs = 0;
};

void WindowStoryTest::init() {
    // One for both stories: Qt's file dialog opens where the last one was accepted.
    if (m_dir == nullptr) {
        m_dir = std::make_unique<QTemporaryDir>();
    }
    QFile::remove(picturePath());
    m_before = QDir::currentPath();
    QDir::setCurrent(m_dir->path());  // the file dialog starts here
    m_settings = std::make_unique<Settings>(m_dir->filePath(QStringLiteral("settings.ini")));
    m_settings->setValue(setting::kLanguage, QStringLiteral("en"));
    m_appearance = std::make_unique<Appearance>();
    m_session = std::make_unique<LiveSession>(kBinaries);
    m_window = std::make_unique<MainWindow>(*m_session, *m_settings, *m_appearance, false);
    m_window->resize(1440, 900);
    m_window->resetLayout();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void WindowStoryTest::cleanup() {
    m_window->close();
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->isVisible(), kAnswerMs);
    QCOMPARE(m_session->runningDaemons(), 0);
    m_window.reset();
    m_session.reset();
    QDir::setCurrent(m_before);
}

SpaceTimeDock& WindowStoryTest::spaceTime() {
    return *m_window->findChild<SpaceTimeDock*>();
}

void WindowStoryTest::waitForAcknowledgedWrites() {
    QTRY_COMPARE_WITH_TIMEOUT(m_session->phase(), SessionPhase::Running, kLaunchMs);
    QTRY_VERIFY_WITH_TIMEOUT(m_session->isWorkloadRunning(), kAnswerMs);
    const auto writes = [this] {
        const trace::Recording& recording = m_session->recording();
        std::ptrdiff_t found = 0;
        recording.forEach(recording.begin(), recording.end(), [&](const trace::Batch& batch) {
            found +=
                std::count_if(batch.events.begin(), batch.events.end(), [](const Event& event) {
                    return event.kind == EventKind::RequestFinished && event.text == "write";
                });
        });
        return found;
    };
    QTRY_VERIFY_WITH_TIMEOUT(writes() > 3, kAnswerMs);
    QTRY_COMPARE_WITH_TIMEOUT(m_session->model().primary(), NodeId("m1"), kAnswerMs);
    QTRY_COMPARE_WITH_TIMEOUT(m_session->model().find(NodeId("m2"))->stateText,
                              QStringLiteral("standby"), kAnswerMs);
}

void WindowStoryTest::waitForReport() {
    QTRY_COMPARE_WITH_TIMEOUT(m_session->model().primary(), NodeId("m2"), kAnswerMs);
    ReportCard& card = m_window->reportOverlay().card();
    QTRY_VERIFY_WITH_TIMEOUT(card.isVisible(), kAnswerMs);
    QTRY_VERIFY_WITH_TIMEOUT(card.text().contains(QStringLiteral("lost: 0")), kAnswerMs);
    QVERIFY2(card.text().contains(QStringLiteral("m1, the primary, was killed")),
             qPrintable(card.text()));
    m_killedUs = card.report().failedUs;
}

/// The view stands at the kill, and the cluster goes on.
void WindowStoryTest::checkRewound() {
    QCOMPARE(m_window->timeline().mode(), Timeline::Mode::Paused);
    const std::int64_t distance = m_window->timeline().cursorUs() - m_killedUs;
    QVERIFY2(std::abs(distance) < 50'000, qPrintable(QString::number(distance)));
    QCOMPARE(m_window->timeline().shown().primary(), NodeId("m1"));
    QCOMPARE(m_session->model().primary(), NodeId("m2"));
}

/// It shows the moment of the kill, with messages.
void WindowStoryTest::checkSpaceTime() {
    QTRY_VERIFY(spaceTime().isVisible());
    const SpaceTimePlot& plot = spaceTime().plot();
    QTRY_VERIFY(plot.frame().fromUs <= m_killedUs && m_killedUs <= plot.frame().toUs);
    QTRY_VERIFY(!plot.data().arrows.empty());
}

void WindowStoryTest::checkPicture() {
    QTRY_VERIFY(QFile::exists(picturePath()));
    const QImage picture(picturePath());
    QVERIFY(picture.width() > 400);
}

QMenu* WindowStoryTest::shownMenu() const {
    return qobject_cast<QMenu*>(QApplication::activePopupWidget());
}

QFileDialog* WindowStoryTest::shownFileDialog() const {
    const auto dialogs = m_window->findChildren<QFileDialog*>();
    const auto shown = std::find_if(dialogs.begin(), dialogs.end(),
                                    [](const QFileDialog* dialog) { return dialog->isVisible(); });
    return shown == dialogs.end() ? nullptr : *shown;
}

/// With the mouse, in the tool bar.
void WindowStoryTest::clickAction(ActionId id) {
    auto* const bar = m_window->findChild<QToolBar*>(QStringLiteral("toolBar"));
    QWidget* const button = bar->widgetForAction(m_window->actions().action(id));
    QVERIFY(button != nullptr && button->isVisible());
    QTRY_VERIFY(button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
}

void WindowStoryTest::clickTab(const QString& title) {
    for (QTabBar* const bar : m_window->findChildren<QTabBar*>()) {
        for (int i = 0; i < bar->count(); ++i) {
            if (bar->isVisible() && bar->tabText(i) == title) {
                QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(i).center());
                return;
            }
        }
    }
    QFAIL(qPrintable(title));
}

/// To the window that has the keyboard.
void WindowStoryTest::key(int key, Qt::KeyboardModifiers modifiers) {
    QWidget* target = QApplication::activePopupWidget();
    if (target == nullptr) {
        target = QApplication::focusWidget();
    }
    QTest::keyClick(target != nullptr ? target : m_window.get(), static_cast<Qt::Key>(key),
                    modifiers);
}

void WindowStoryTest::tabTo(const QWidget* wanted) {
    constexpr int kMostSteps = 200;
    for (int i = 0; i < kMostSteps && QApplication::focusWidget() != wanted; ++i) {
        key(Qt::Key_Tab);
    }
    QCOMPARE(QApplication::focusWidget(), wanted);
}

void WindowStoryTest::onlyWithTheMouse() {
    QTest::mouseClick(m_window->canvasArea().welcome().launchButton(), Qt::LeftButton);
    waitForAcknowledgedWrites();

    // The primary is picked in the picture and killed in the tool bar.
    ClusterCanvas& canvas = m_window->canvasArea().canvas();
    QTest::mouseClick(&canvas, Qt::LeftButton, {}, canvas.positionOf(NodeId("m1")).toPoint());
    QCOMPARE(m_window->selection().node(), NodeId("m1"));
    clickAction(ActionId::Kill);
    waitForReport();

    // The card is copied.
    ReportCard& card = m_window->reportOverlay().card();
    const auto buttons = card.findChildren<QPushButton*>();
    const auto copy = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton* button) {
        return button->isVisible() && button->text().contains(QLatin1String("Copy"));
    });
    QVERIFY(copy != buttons.end());
    QTest::mouseClick(*copy, Qt::LeftButton);
    QTRY_VERIFY(QApplication::clipboard()->text().contains(QStringLiteral("lost: 0")));

    // Back in time: the marker of the kill on the timeline.
    TimelineStrip& strip = m_window->timelineDock().strip();
    const auto killMarker = [&strip] {
        const std::vector<MarkerGroup> groups = strip.groups();
        const auto found = std::find_if(groups.begin(), groups.end(), [](const MarkerGroup& g) {
            return g.gravest->kind == MarkerKind::Kill;
        });
        return found == groups.end() ? -1 : int(found->x);
    };
    QTRY_VERIFY(killMarker() >= 0);
    QTest::mouseClick(&strip, Qt::LeftButton, {}, QPoint(killMarker(), 8));
    QTRY_VERIFY(!m_window->timeline().isLive());
    checkRewound();

    // The space-time diagram of that second, and its picture.
    clickTab(QStringLiteral("Space-time"));
    checkSpaceTime();
    const auto exports = spaceTime().findChildren<QPushButton*>();
    const auto exporting = std::find_if(exports.begin(), exports.end(), [](const auto* button) {
        return button->menu() != nullptr && button->text().contains(QLatin1String("Export"));
    });
    QVERIFY(exporting != exports.end());
    QTimer::singleShot(0, this, [this] {
        QMenu* const menu = shownMenu();
        QVERIFY(menu != nullptr);
        QTest::mouseClick(menu, Qt::LeftButton, {},
                          menu->actionGeometry(menu->actions().at(1)).center());
    });
    QTest::mouseClick(*exporting, Qt::LeftButton);
    QTRY_VERIFY(shownFileDialog() != nullptr);
    QPushButton* const save =
        shownFileDialog()->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save);
    QTest::mouseClick(save, Qt::LeftButton);
    checkPicture();
}

void WindowStoryTest::onlyWithTheKeyboard() {
    // Launch cluster has the focus of a first run.
    key(Qt::Key_Return);
    waitForAcknowledgedWrites();
    key(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    waitForReport();

    // The card, its copy button, and away.
    key(Qt::Key_R, Qt::ControlModifier);
    ReportCard& card = m_window->reportOverlay().card();
    QTRY_VERIFY(card.isAncestorOf(QApplication::focusWidget()));
    const auto buttons = card.findChildren<QPushButton*>();
    const auto copy = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton* button) {
        return button->isVisible() && button->text().contains(QLatin1String("Copy"));
    });
    QVERIFY(copy != buttons.end());
    tabTo(*copy);
    key(Qt::Key_Space);
    QTRY_VERIFY(QApplication::clipboard()->text().contains(QStringLiteral("lost: 0")));
    key(Qt::Key_Escape);
    QTRY_VERIFY(!card.isVisible());

    // Back from marker to marker, to the kill.
    constexpr int kMostMarkers = 30;
    for (int i = 0; i < kMostMarkers; ++i) {
        key(Qt::Key_PageUp, Qt::AltModifier);
        if (m_window->timeline().cursorUs() - m_killedUs < 50'000) {
            break;
        }
    }
    checkRewound();

    // The space-time diagram, and its picture.
    key(Qt::Key_7, Qt::AltModifier);
    checkSpaceTime();
    const auto exports = spaceTime().findChildren<QPushButton*>();
    const auto exporting = std::find_if(exports.begin(), exports.end(), [](const auto* button) {
        return button->menu() != nullptr && button->text().contains(QLatin1String("Export"));
    });
    QVERIFY(exporting != exports.end());
    tabTo(*exporting);
    QTimer::singleShot(0, this, [this] {
        QVERIFY(shownMenu() != nullptr);
        key(Qt::Key_Down);
        key(Qt::Key_Down);
        key(Qt::Key_Return);
    });
    key(Qt::Key_Space);
    QTRY_VERIFY(shownFileDialog() != nullptr);
    auto* const name = shownFileDialog()->findChild<QLineEdit*>();
    QTRY_VERIFY(name->hasFocus());
    key(Qt::Key_Return);
    checkPicture();
}

}  // namespace engram::gui

QTEST_MAIN(engram::gui::WindowStoryTest)
#include "window_story_test.moc"
