// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Every shipped lesson in the window, by keyboard, on real daemons. With ENGRAM_PICTURES=FOLDER in
// the environment, what the window shows at each step is saved there.

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include "gui_app/main_window.h"
#include "gui_scenario/lesson_list.h"
#include "gui_session/live_session.h"

namespace engram::gui {

namespace {

const QString kBinaries = QStringLiteral(ENGRAM_BIN_DIR);
constexpr int kLessonMs = 60'000;
/// Symbols are under way for so long; the tests themselves wait for conditions only.
constexpr int kPictureMs = 350;

/// Looks on and presses keys: Space where Next is asked for, the right digit at a question.
class Viewer {
public:
    Viewer(MainWindow& window, QString name) : m_window(window), m_name(std::move(name)) {}

    /// Until the lesson has ended; false if it did not in time.
    bool play() {
        return QTest::qWaitFor(
            [this] {
                look();
                return m_window.lessons().player().state() == LessonPlayer::State::Ended;
            },
            kLessonMs);
    }

private:
    void look() {
        LessonPlayer& player = m_window.lessons().player();
        const StepTask* const task = player.runner() ? player.runner()->task() : nullptr;
        if (player.state() != LessonPlayer::State::Playing || task == nullptr) {
            return;
        }
        if (task->wish() == StepTask::Wish::Choice) {
            const auto answer = static_cast<int>(task->fields().whole("answer"));
            press(static_cast<Qt::Key>(Qt::Key_0 + answer));
        } else if (task->wish() == StepTask::Wish::Next) {
            press(Qt::Key_Space);
        }
    }

    void press(Qt::Key key) {
        const QString folder = qEnvironmentVariable("ENGRAM_PICTURES");
        if (!folder.isEmpty()) {
            QTest::qWait(kPictureMs);
            m_window.grab().save(QStringLiteral("%1/%2_%3.png")
                                     .arg(folder, m_name)
                                     .arg(++m_pictures, 2, 10, QLatin1Char('0')));
        }
        QTest::keyClick(QApplication::focusWidget(), key);
    }

    MainWindow& m_window;
    QString m_name;
    int m_pictures = 0;
};

}  // namespace

class LessonWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyLessonIsPlayedToItsEndByKeyboard_data();
    void everyLessonIsPlayedToItsEndByKeyboard();
};

void LessonWindowTest::everyLessonIsPlayedToItsEndByKeyboard_data() {
    QTest::addColumn<int>("number");
    int number = 0;
    for (const ShippedLesson& lesson : shippedLessons()) {
        QTest::newRow(lesson.scenario.title.toUtf8().constData()) << number++;
    }
}

void LessonWindowTest::everyLessonIsPlayedToItsEndByKeyboard() {
    QFETCH(int, number);
    const ShippedLesson lesson = shippedLessons().at(static_cast<std::size_t>(number));
    QTemporaryDir dir;
    Settings settings(dir.filePath(QStringLiteral("settings.ini")));
    settings.setValue(setting::kLanguage, QStringLiteral("en"));
    Appearance appearance;
    LiveSession session(kBinaries);
    MainWindow window(session, settings, appearance, false);
    if (qEnvironmentVariableIsSet("ENGRAM_DARK")) {  // for pictures, as the next
        window.setThemeChoice(ThemeChoice::Dark);
    }
    if (qEnvironmentVariableIsSet("ENGRAM_SMALL")) {
        window.resize(1024, 640);
        window.resetLayout();
    }
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.lessons().open(lesson.scenario);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(Viewer(window, QStringLiteral("lesson%1").arg(number + 1)).play());
    const LessonPlayer& player = window.lessons().player();
    if (player.runner()->state() != ScenarioRunner::State::Passed) {
        const StepOutcome& outcome = player.runner()->results().back().outcome;
        QFAIL(qPrintable(outcome.expected + QStringLiteral("; seen: ") + outcome.seen));
    }
    QCOMPARE(player.rightPredictions(), player.predictions());
    session.stopAll();
    QTRY_COMPARE_WITH_TIMEOUT(session.runningDaemons(), 0, 10000);
}

}  // namespace engram::gui

QTEST_MAIN(engram::gui::LessonWindowTest)
#include "lesson_window_test.moc"
