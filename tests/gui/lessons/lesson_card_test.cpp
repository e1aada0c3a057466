// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// A lesson in the window, by keyboard, on a session without processes.

#include <QLabel>
#include <QListWidget>
#include <QTemporaryDir>
#include <QTest>

#include "gui_app/main_window.h"
#include "gui_docks/console_dock.h"
#include "gui_lessons/lessons_dialog.h"
#include "gui_scenario/scenario_parser.h"
#include "gui_session/session_switch.h"
#include "gui_support/fake_session.h"

namespace engram::gui {

namespace {

Scenario scenario(const QByteArray& steps) {
    const ScenarioOrProblems read =
        parseScenario(("title = \"Title\"\nteaches = \"What it teaches\"\n" + steps).toStdString());
    if (!read) {
        qFatal("%s", qPrintable(toText(read.error().front())));
    }
    return *read;
}

constexpr const char* kSayAndLaunch =
    "[[step]]\ndo = \"say\"\ntext = \"First words\"\n[[step]]\ndo = \"launch\"\n";
constexpr const char* kQuestion =
    "[[step]]\ndo = \"predict\"\ntext = \"Which?\"\nchoices = [\"this\", \"that\"]\nanswer = 2\n"
    "why = \"Because.\"\n";

struct Fixture {
    Fixture() : settings(dir.filePath(QStringLiteral("settings.ini"))) {
        settings.setValue(setting::kLanguage, QStringLiteral("en"));
        window.emplace(session, settings, appearance, false);
        window->show();
    }

    [[nodiscard]] bool shows(const QString& text) {
        for (const QLabel* const label : window->lessons().card().findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(text)) {
                return true;
            }
        }
        return false;
    }
    [[nodiscard]] QPushButton* button(const QString& name) {
        for (QPushButton* const found : window->lessons().card().findChildren<QPushButton*>()) {
            if (!found->isHidden() && found->accessibleName() == name) {
                return found;
            }
        }
        return nullptr;
    }
    /// To whatever has the focus, as a keyboard does.
    void press(Qt::Key key) const { QTest::keyClick(QApplication::focusWidget(), key); }

    QTemporaryDir dir;
    Settings settings;
    Appearance appearance;
    FakeSession session;
    std::optional<MainWindow> window;
};

}  // namespace

class LessonCardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lessonIsPlayedByKeyboardAlone();
    void wrongPredictionIsToldWithTheAnswer();
    void failureIsToldInTheCard();
    void clusterThatRunsIsStoppedOnlyWhenToldSo();
    void lessonOverATraceHasAClusterOfItsOwn_data();
    void lessonOverATraceHasAClusterOfItsOwn();
    void workloadOfAnEarlierLaunchDoesNotDisturbTheLesson();
    void backToTheStartPlaysFromTheFirstStep();
    void focusElsewhereIsLeftAlone();
    void listShowsEveryLessonAndTellsMistakesOfAFile();
    void everyFocusableWidgetHasAName();
    void canvasAndCardShareTheArea();
};

void LessonCardTest::lessonIsPlayedByKeyboardAlone() {
    Fixture f;
    QVERIFY(QTest::qWaitForWindowActive(&*f.window));
    f.window->lessons().open(scenario(QByteArray(kSayAndLaunch) + kQuestion));
    QVERIFY(f.shows(QStringLiteral("What it teaches")));
    QVERIFY(!f.window->canvasArea().welcome().isVisible());
    f.press(Qt::Key_Space);
    QTRY_VERIFY(f.shows(QStringLiteral("First words")));
    QVERIFY(f.shows(QStringLiteral("Step 1 of 3")));
    f.press(Qt::Key_Space);
    QTRY_VERIFY(f.shows(QStringLiteral("Waiting: a cluster of 2 masters and 3 slaves")));
    f.session.finishLaunch();
    QTRY_VERIFY(f.shows(QStringLiteral("Which?")));
    f.press(Qt::Key_2);
    QTRY_VERIFY(f.shows(QStringLiteral("Right. Because.")));
    f.press(Qt::Key_Return);
    QTRY_VERIFY(f.shows(QStringLiteral("End of the lesson")));
    QVERIFY(f.shows(QStringLiteral("You predicted 1 of 1 outcomes.")));
    f.press(Qt::Key_Space);
    QVERIFY(f.window->lessons().card().isHidden());
}

void LessonCardTest::wrongPredictionIsToldWithTheAnswer() {
    Fixture f;
    f.window->lessons().open(scenario(kQuestion));
    f.button(QStringLiteral("Begin"))->click();
    QTRY_VERIFY(f.button(QStringLiteral("this")) != nullptr);
    f.button(QStringLiteral("this"))->click();
    QTRY_VERIFY(f.shows(QStringLiteral("Not so. The answer is: that. Because.")));
    QVERIFY(!f.button(QStringLiteral("that"))->isEnabled());
}

void LessonCardTest::failureIsToldInTheCard() {
    Fixture f;
    f.window->lessons().open(scenario(
        "[[step]]\ndo = \"launch\"\n[[step]]\ndo = \"read\"\nkey = \"k\"\nvalue = \"gold\"\n"));
    f.button(QStringLiteral("Begin"))->click();
    f.session.finishLaunch();
    QTRY_VERIFY(f.shows(QStringLiteral("Expected: READ k is answered with \"gold\"")));
    QVERIFY(f.shows(QStringLiteral("Seen: NOT_FOUND")));
    QVERIFY(f.button(QStringLiteral("Back to the start")) != nullptr);
}

void LessonCardTest::clusterThatRunsIsStoppedOnlyWhenToldSo() {
    Fixture f;
    f.session.launch({});
    f.session.finishLaunch();
    f.window->lessons().open(scenario(kSayAndLaunch));
    QVERIFY(f.shows(QStringLiteral("its keys are lost")));
    QCOMPARE(f.session.phase(), SessionPhase::Running);
    f.button(QStringLiteral("Stop it and begin"))->click();
    QTRY_VERIFY(f.shows(QStringLiteral("First words")));
    QCOMPARE(f.session.phase(), SessionPhase::Idle);
}

void LessonCardTest::lessonOverATraceHasAClusterOfItsOwn_data() {
    QTest::addColumn<bool>("isAttached");
    QTest::newRow("attached cluster under the trace") << true;
    QTest::newRow("launched cluster under the trace") << false;
}

void LessonCardTest::lessonOverATraceHasAClusterOfItsOwn() {
    QFETCH(bool, isAttached);
    FakeSession home;
    FakeSession trace;
    trace.setPhase(SessionPhase::Replaying);
    SessionSwitch sessions(home);
    if (isAttached) {
        home.attach({{"127.0.0.1", 7400}});
        home.setPhase(SessionPhase::Attached);
    } else {
        home.launch(ClusterPlan{});
        home.finishLaunch();
    }
    sessions.setCurrent(trace);
    LessonPlayer player(sessions, {});
    player.open(scenario("[[step]]\ndo = \"launch\"\n"));
    QCOMPARE(player.endsAnotherCluster(), !isAttached);
    player.begin();
    QTRY_COMPARE(home.calls().back(), std::string("launch 3"));
    QVERIFY(&sessions.current() == &home);
    const std::string left = isAttached ? "detach" : "stopAll";
    QCOMPARE(std::count(home.calls().begin(), home.calls().end(), left), 1);
    QCOMPARE(home.phase(), SessionPhase::Launching);
    QVERIFY(trace.calls().empty());
}

void LessonCardTest::workloadOfAnEarlierLaunchDoesNotDisturbTheLesson() {
    Fixture f;
    f.window->actions().action(ActionId::LaunchCluster)->trigger();
    f.session.finishLaunch();
    QVERIFY(f.session.isWorkloadRunning());
    f.window->lessons().open(scenario(QByteArray("[[step]]\ndo = \"launch\"\n") + kQuestion));
    f.button(QStringLiteral("Stop it and begin"))->click();
    QTRY_COMPARE(f.session.phase(), SessionPhase::Launching);
    f.session.finishLaunch();
    QTRY_VERIFY(f.shows(QStringLiteral("Which?")));
    QVERIFY(!f.session.isWorkloadRunning());
}

void LessonCardTest::backToTheStartPlaysFromTheFirstStep() {
    Fixture f;
    f.window->lessons().open(scenario(QByteArray(kSayAndLaunch) + kQuestion));
    f.button(QStringLiteral("Begin"))->click();
    QTRY_VERIFY(f.shows(QStringLiteral("First words")));
    f.button(QStringLiteral("Next"))->click();
    QTRY_COMPARE(f.session.phase(), SessionPhase::Launching);
    f.session.finishLaunch();
    QTRY_VERIFY(f.shows(QStringLiteral("Which?")));
    // Its own cluster goes without a question.
    f.button(QStringLiteral("Back to the start"))->click();
    QTRY_VERIFY(f.shows(QStringLiteral("First words")));
    QCOMPARE(f.session.phase(), SessionPhase::Idle);
    f.button(QStringLiteral("Stop the lesson"))->click();
    QTRY_VERIFY(f.shows(QStringLiteral("The lesson was stopped")));
}

void LessonCardTest::focusElsewhereIsLeftAlone() {
    Fixture f;
    QVERIFY(QTest::qWaitForWindowActive(&*f.window));
    f.window->lessons().open(scenario(QByteArray(kSayAndLaunch) + kQuestion));
    f.press(Qt::Key_Space);
    QTRY_VERIFY(f.shows(QStringLiteral("First words")));
    f.press(Qt::Key_Space);
    QTRY_COMPARE(f.session.phase(), SessionPhase::Launching);
    f.window->consoleDock().focusInput();
    QWidget* const input = QApplication::focusWidget();
    f.session.finishLaunch();
    QTRY_VERIFY(f.shows(QStringLiteral("Which?")));
    QCOMPARE(QApplication::focusWidget(), input);
}

void LessonCardTest::listShowsEveryLessonAndTellsMistakesOfAFile() {
    Fixture f;
    QVERIFY(QTest::qWaitForWindowActive(&*f.window));
    QTest::keyClick(&*f.window, Qt::Key_F1);
    auto* const dialog = f.window->findChild<LessonsDialog*>();
    QVERIFY(dialog != nullptr && dialog->isVisible());
    auto* const list = dialog->findChild<QListWidget*>();
    QCOMPARE(list->count(), static_cast<int>(shippedLessons().size()));
    dialog->openFile(QStringLiteral(ENGRAM_SOURCE_DIR "/tests/gui/scenario/data/broken.toml"));
    const auto labels = dialog->findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->isVisible() &&
               label->text().contains(QLatin1String("5:10: 'slaves' must be a whole number"));
    }));
    list->setCurrentRow(1);
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_VERIFY(f.shows(captionText(shippedLessons().at(1).scenario.title)));
}

void LessonCardTest::everyFocusableWidgetHasAName() {
    Fixture f;
    f.window->lessons().open(scenario(kQuestion));
    f.button(QStringLiteral("Begin"))->click();
    QTRY_VERIFY(f.shows(QStringLiteral("Which?")));
    QVERIFY(!f.window->lessons().card().accessibleName().isEmpty());
    LessonsDialog dialog;
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    for (const QWidget* const parent :
         std::initializer_list<const QWidget*>{&f.window->lessons().card(), &dialog}) {
        for (const QWidget* const widget : parent->findChildren<QWidget*>()) {
            if (widget->focusPolicy() != Qt::NoFocus &&
                !widget->objectName().startsWith(QLatin1String("qt_"))) {
                QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
            }
        }
    }
}

void LessonCardTest::canvasAndCardShareTheArea() {
    Fixture f;
    for (const QSize& size : {QSize(1024, 640), QSize(1600, 1000)}) {
        f.window->resize(size);
        f.window->lessons().open(scenario(kSayAndLaunch));
        CanvasArea& area = f.window->canvasArea();
        const QRect card = f.window->lessons().card().geometry();
        const QRect canvas = area.canvas().geometry();
        QVERIFY(area.rect().contains(card));
        QVERIFY(!card.intersects(canvas));
        QVERIFY2(canvas.width() >= 300 && canvas.height() >= 180,
                 qPrintable(QStringLiteral("%1x%2").arg(canvas.width()).arg(canvas.height())));
        f.window->lessons().player().close();
        QCOMPARE(area.canvas().geometry().height(), area.height());
    }
}

}  // namespace engram::gui

QTEST_MAIN(engram::gui::LessonCardTest)
#include "lesson_card_test.moc"
