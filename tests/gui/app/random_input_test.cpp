// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// 10,000 random inputs to the whole window, on a session without daemons: clicks, drags, keys,
// wheel, actions, events of the cluster, in any order and into menus and dialogs too. Nothing may
// crash, hang or trip a sanitizer (presets asan and tsan), and the window still works afterwards.

#include <QAbstractSlider>
#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QWheelEvent>

#include "common/random.h"
#include "gui_app/main_window.h"
#include "gui_support/fake_session.h"

namespace engram::gui {

namespace {

constexpr int kInputs = 10'000;
constexpr int kWholeRunMs = 240'000;
/// Of which the first can be set to look at a failure again.
constexpr std::uint64_t kDefaultSeed = 20'261'123;

std::uint64_t seedOfRun() {
    bool isNumber = false;
    const qulonglong seed = qEnvironmentVariable("ENGRAM_TEST_SEED").toULongLong(&isNumber);
    return isNumber ? seed : kDefaultSeed;
}

/// Deals inputs one by one from the event loop, so that the loops of menus and dialogs, too, get
/// theirs.
class Monkey : public QObject {
public:
    Monkey(MainWindow& window, FakeSession& session, std::uint64_t seed)
        : m_window(window), m_session(session), m_random(seed) {}

    void start() { next(); }
    [[nodiscard]] int done() const { return m_done; }
    [[nodiscard]] bool isFinished() const { return m_done >= kInputs; }

private:
    void next() {
        if (isFinished()) {
            closePopups();
            return;
        }
        // Asked for before the input: that may open a loop of its own.
        QMetaObject::invokeMethod(
            this, [this] { next(); }, Qt::QueuedConnection);
        ++m_done;
        input();
    }

    void input() {
        rejectFileDialogs();
        if (!m_window.isVisible()) {
            m_window.show();
        }
        // Menus and questions that nobody answers would take all further inputs.
        if (m_random.below(20) == 0) {
            closePopups();
        }
        switch (m_random.below(12)) {
            case 0:
            case 1:
            case 2:
                return click();
            case 3:
                return drag();
            case 4:
            case 5:
                return pressKey();
            case 6:
                return typeText();
            case 7:
                return turnWheel();
            case 8:
            case 9:
                return triggerAction();
            case 10:
                return changeCluster();
            default:
                return changeWindow();
        }
    }

    /// Other programs' files are none of the monkey's business.
    void rejectFileDialogs() {
        for (QWidget* const widget : QApplication::topLevelWidgets()) {
            if (auto* const dialog = qobject_cast<QFileDialog*>(widget);
                dialog != nullptr && dialog->isVisible()) {
                dialog->reject();
            }
        }
    }

    void closePopups() {
        if (QWidget* const popup = QApplication::activePopupWidget()) {
            popup->close();
        } else if (QWidget* const modal = QApplication::activeModalWidget()) {
            modal->close();
        }
    }

    [[nodiscard]] QWidget* root() {
        QWidget* found = QApplication::activePopupWidget();
        if (found == nullptr) {
            found = QApplication::activeModalWidget();
        }
        return found != nullptr ? found : &m_window;
    }

    [[nodiscard]] QPointF placeIn(const QWidget& widget) {
        return {double(m_random.below(std::uint64_t(qMax(1, widget.width())))),
                double(m_random.below(std::uint64_t(qMax(1, widget.height()))))};
    }

    /// A widget as a pointer would find it: the deepest one at a random place, or any visible one,
    /// so that small ones have their turn.
    [[nodiscard]] std::pair<QWidget*, QPointF> target() {
        QWidget* const top = root();
        if (m_random.below(2) == 0) {
            const QPointF place = placeIn(*top);
            QWidget* const child = top->childAt(place.toPoint());
            return child != nullptr
                       ? std::pair(child, QPointF(child->mapFrom(top, place.toPoint())))
                       : std::pair(top, place);
        }
        QList<QWidget*> shown;
        for (QWidget* const widget : top->findChildren<QWidget*>()) {
            if (widget->isVisible() && widget->isEnabled() && widget->window() == top->window()) {
                shown.append(widget);
            }
        }
        QWidget* const chosen =
            shown.isEmpty() ? top
                            : shown.at(qsizetype(m_random.below(std::uint64_t(shown.size()))));
        return {chosen, placeIn(*chosen)};
    }

    [[nodiscard]] Qt::KeyboardModifiers modifiers() {
        switch (m_random.below(8)) {
            case 0:
                return Qt::ControlModifier;
            case 1:
                return Qt::ShiftModifier;
            case 2:
                return Qt::AltModifier;
            case 3:
                return Qt::ControlModifier | Qt::ShiftModifier;
            default:
                return Qt::NoModifier;
        }
    }

    void click() {
        const auto [widget, place] = target();
        const Qt::MouseButton button = m_random.below(5) == 0 ? Qt::RightButton : Qt::LeftButton;
        if (m_random.below(6) == 0) {
            QTest::mouseDClick(widget, button, modifiers(), place.toPoint());
        } else {
            QTest::mouseClick(widget, button, modifiers(), place.toPoint());
        }
    }

    void drag() {
        const auto [widget, place] = target();
        const QPointer<QWidget> alive = widget;
        const Qt::KeyboardModifiers held = modifiers();
        QTest::mousePress(widget, Qt::LeftButton, held, place.toPoint());
        for (int i = 0; i < 3 && alive; ++i) {
            QTest::mouseMove(widget, placeIn(*widget).toPoint());
        }
        if (alive) {
            QTest::mouseRelease(widget, Qt::LeftButton, held, placeIn(*widget).toPoint());
        }
    }

    void pressKey() {
        static constexpr Qt::Key kKeys[] = {
            Qt::Key_Tab,  Qt::Key_Backtab, Qt::Key_Return, Qt::Key_Escape,   Qt::Key_Space,
            Qt::Key_Up,   Qt::Key_Down,    Qt::Key_Left,   Qt::Key_Right,    Qt::Key_Home,
            Qt::Key_End,  Qt::Key_PageUp,  Qt::Key_Delete, Qt::Key_PageDown, Qt::Key_F1,
            Qt::Key_F5,   Qt::Key_F6,      Qt::Key_F7,     Qt::Key_F8,       Qt::Key_F9,
            Qt::Key_Plus, Qt::Key_Minus,   Qt::Key_Menu,   Qt::Key_A,        Qt::Key_K,
            Qt::Key_R,    Qt::Key_W,       Qt::Key_Z,      Qt::Key_1,        Qt::Key_7,
        };
        QTest::keyClick(focus(), kKeys[m_random.below(std::size(kKeys))], modifiers());
    }

    [[nodiscard]] QWidget* focus() {
        QWidget* widget = QApplication::activePopupWidget();
        if (widget == nullptr) {
            widget = QApplication::focusWidget();
        }
        return widget != nullptr ? widget : root();
    }

    void typeText() {
        static const QStringList kTexts{
            QStringLiteral("WRITE k v"), QStringLiteral("READ k"),
            QStringLiteral("s2"),        QStringLiteral("type:write -node:s3"),
            QStringLiteral("((("),       QStringLiteral("\u0939\u093f \u4e2d \U0001f600"),
            QStringLiteral("latency>"),  QStringLiteral("99999999999999999999"),
        };
        // QTest types ASCII only.
        const QString& text = kTexts.at(qsizetype(m_random.below(std::uint64_t(kTexts.size()))));
        for (const QChar letter : text) {
            QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, QString(letter));
            QApplication::sendEvent(focus(), &press);
            QKeyEvent release(QEvent::KeyRelease, Qt::Key_unknown, Qt::NoModifier, QString(letter));
            QApplication::sendEvent(focus(), &release);
        }
    }

    void turnWheel() {
        const auto [widget, place] = target();
        const int turn = m_random.below(2) == 0 ? 120 : -120;
        QWheelEvent event(place, widget->mapToGlobal(place), {},
                          m_random.below(4) == 0 ? QPoint(turn, 0) : QPoint(0, turn), Qt::NoButton,
                          modifiers(), Qt::NoScrollPhase, false);
        QApplication::sendEvent(widget, &event);
    }

    void triggerAction() {
        const std::span<const ActionSpec> table = actionTable();
        const ActionSpec& spec = table[m_random.below(table.size())];
        QAction* const action = m_window.actions().action(spec.id);
        // Themes and languages lay out everything anew: seldom, or the run takes minutes.
        const bool isCostly = spec.menu == MenuId::Theme || spec.menu == MenuId::Language;
        if (action->isEnabled() && (!isCostly || m_random.below(10) == 0)) {
            action->trigger();
        }
    }

    void changeCluster() {
        if (m_session.phase() == SessionPhase::Launching) {
            m_session.finishLaunch();
            return;
        }
        if (m_session.phase() != SessionPhase::Running) {
            return;
        }
        SampleCluster& sample = m_session.sample();
        const std::string slave = "s" + std::to_string(1 + m_random.below(3));
        sample.advance(std::int64_t(m_random.below(400'000)));
        switch (m_random.below(5)) {
            case 0:
                return m_session.setProcess(NodeId(slave), ProcessState::Killed);
            case 1:
                return m_session.apply({sample.suspected("m1", slave.c_str())});
            case 2:
                return m_session.apply({sample.removed("m1", slave.c_str())});
            default:
                return m_session.apply(
                    {sample.counters(slave.c_str(), {{"keys", std::int64_t(m_random.below(99))}})});
        }
    }

    void changeWindow() {
        switch (m_random.below(12)) {
            case 0:
            case 1:
            case 2:
                return m_window.resize(640 + int(m_random.below(1200)),
                                       480 + int(m_random.below(700)));
            case 3:
                return m_window.resetLayout();
            case 4:
                return m_window.setThemeChoice(m_random.below(2) == 0 ? ThemeChoice::Dark
                                                                      : ThemeChoice::Light);
            default:
                m_window.close();  // daemons of a session that runs are stopped first
        }
    }

    MainWindow& m_window;
    FakeSession& m_session;
    Random m_random;
    int m_done = 0;
};

}  // namespace

class RandomInputTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void windowSurvivesTenThousandInputs();
};

void RandomInputTest::windowSurvivesTenThousandInputs() {
    QTemporaryDir dir;
    const QString before = QDir::currentPath();
    QDir::setCurrent(dir.path());
    Settings settings(dir.filePath(QStringLiteral("settings.ini")));
    settings.setValue(setting::kLanguage, QStringLiteral("en"));
    Appearance appearance;
    FakeSession session;
    MainWindow window(session, settings, appearance, false);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const std::uint64_t seed = seedOfRun();
    Monkey monkey(window, session, seed);
    monkey.start();
    QTRY_VERIFY2_WITH_TIMEOUT(
        monkey.isFinished(),
        qPrintable(QStringLiteral("seed %1: %2 inputs").arg(seed).arg(monkey.done())), kWholeRunMs);

    // What a user would do next still works.
    while (QWidget* const open = QApplication::activePopupWidget() != nullptr
                                     ? QApplication::activePopupWidget()
                                     : QApplication::activeModalWidget()) {
        open->close();
        QCoreApplication::processEvents();
    }
    session.stopAll();
    session.setPhase(SessionPhase::Idle);
    window.show();
    window.actions().action(ActionId::LaunchCluster)->trigger();
    QCOMPARE(session.phase(), SessionPhase::Launching);
    session.finishLaunch();
    QTRY_VERIFY(window.actions().action(ActionId::StopAll)->isEnabled());
    QDir::setCurrent(before);
}

}  // namespace engram::gui

QTEST_MAIN(engram::gui::RandomInputTest)
#include "random_input_test.moc"
