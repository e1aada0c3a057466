// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The window with real daemons: what a user does in the first five minutes, with mouse and
// keyboard, and what is left when the window dies. Runs offscreen and in a real window under Xvfb.

#include <signal.h>

#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include "gui_app/main_window.h"
#include "gui_docks/console_dock.h"
#include "gui_docks/keys_dock.h"
#include "gui_session/live_session.h"

namespace engram::gui {

namespace {

constexpr int kLaunchMs = 15000;
constexpr int kAnswerMs = 10000;
const QString kBinaries = QStringLiteral(ENGRAM_BIN_DIR);

/// The daemons whose parent is `parent`, from /proc.
std::vector<qint64> daemonsOf(qint64 parent) {
    std::vector<qint64> found;
    for (const QString& entry : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        bool isPid = false;
        const qint64 pid = entry.toLongLong(&isPid);
        QFile stat(QStringLiteral("/proc/%1/stat").arg(pid));
        if (!isPid || !stat.open(QIODevice::ReadOnly)) {
            continue;
        }
        // pid (name) state parent ...
        const QByteArray line = stat.readAll();
        const QByteArray name = line.mid(line.indexOf('(') + 1);
        const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
        if (name.startsWith("engram-") && fields.size() > 1 && fields[1].toLongLong() == parent) {
            found.push_back(pid);
        }
    }
    return found;
}

bool isAlive(qint64 pid) {
    QFile stat(QStringLiteral("/proc/%1/stat").arg(pid));
    if (!stat.open(QIODevice::ReadOnly)) {
        return false;
    }
    const QByteArray line = stat.readAll();
    return !line.mid(line.lastIndexOf(')') + 2).startsWith('Z');
}

int pixelsOf(const QImage& image, QRgb color) {
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            found += (image.pixel(x, y) | 0xff000000U) == color ? 1 : 0;
        }
    }
    return found;
}

}  // namespace

class WindowClusterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lessonFromLaunchToTakeover();
    void clusterIsLaunchedAgainAfterStopAll();
    void attachedClusterIsReadOnlyUntilUnlocked();
    void backupIsPromotedAndALivingNodeIsNotForgotten();
    void killedWindowLeavesNoDaemon();
    void terminatedWindowStopsItsDaemons();
    void screenshotRunEndsCleanly();
    void screenshotThatCannotBeSavedIsAnError();

private:
    void enter(MainWindow& window, const QString& line);
    [[nodiscard]] static std::vector<qint64> startWindow(QProcess& process, const QString& config);
};

void WindowClusterTest::enter(MainWindow& window, const QString& line) {
    QTest::keyClick(&window, Qt::Key_J, Qt::ControlModifier);
    auto* const input = window.consoleDock().findChild<QLineEdit*>(QStringLiteral("consoleInput"));
    QTRY_VERIFY(input->hasFocus());
    QTest::keyClicks(input, line);
    QTest::keyClick(input, Qt::Key_Return);
}

void WindowClusterTest::lessonFromLaunchToTakeover() {
    QTemporaryDir dir;
    Settings settings(dir.filePath(QStringLiteral("settings.ini")));
    settings.setValue(setting::kLanguage, QStringLiteral("en"));
    Appearance appearance;
    LiveSession session(kBinaries);
    MainWindow window(session, settings, appearance, false);
    window.setThemeChoice(ThemeChoice::Light);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));

    // Launch with the mouse; everything comes up.
    QTest::mouseClick(window.canvasArea().welcome().launchButton(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(session.phase(), SessionPhase::Running, kLaunchMs);
    QTRY_COMPARE_WITH_TIMEOUT(session.model().primary(), NodeId("m1"), kAnswerMs);
    session.setWorkloadRunning(false);

    // Write in the console: the answer, the key in the model, the token in pixels.
    ClusterCanvas& canvas = window.canvasArea().canvas();
    const QRgb writeColor = Theme::light().token(HopKind::WriteRequest).rgb();
    QTRY_COMPARE_WITH_TIMEOUT(canvas.liveTokens(), 0, kAnswerMs);
    const int before = pixelsOf(canvas.grab().toImage(), writeColor);
    enter(window, QStringLiteral("WRITE greeting hello"));
    QTRY_VERIFY_WITH_TIMEOUT(pixelsOf(canvas.grab().toImage(), writeColor) > before + 20,
                             kAnswerMs);
    auto* const output =
        window.consoleDock().findChild<QPlainTextEdit*>(QStringLiteral("consoleOutput"));
    QTRY_VERIFY_WITH_TIMEOUT(output->toPlainText().contains(QStringLiteral("3 copies")), kAnswerMs);
    window.keysDock().show();
    window.keysDock().raise();
    QTRY_VERIFY_WITH_TIMEOUT(window.keysDock().model().rowOf(QStringLiteral("greeting")) >= 0,
                             kAnswerMs);

    // Kill the primary with its shortcut; the backup takes over and still has the value.
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE_WITH_TIMEOUT(session.model().primary(), NodeId("m2"), kAnswerMs);
    QTRY_COMPARE_WITH_TIMEOUT(session.model().find(NodeId("m1"))->state, VisualState::Failed,
                              kAnswerMs);
    enter(window, QStringLiteral("READ greeting"));
    QTRY_VERIFY_WITH_TIMEOUT(output->toPlainText().contains(QStringLiteral("\nhello\n")),
                             kAnswerMs);

    window.close();
    QTRY_VERIFY_WITH_TIMEOUT(!window.isVisible(), kAnswerMs);
    QCOMPARE(session.runningDaemons(), 0);
    QTRY_VERIFY(daemonsOf(QCoreApplication::applicationPid()).empty());
}

void WindowClusterTest::clusterIsLaunchedAgainAfterStopAll() {
    LiveSession session(kBinaries);
    for (int round = 0; round < 2; ++round) {
        session.launch(ClusterPlan{});
        QTRY_COMPARE_WITH_TIMEOUT(session.phase(), SessionPhase::Running, kLaunchMs);
        QTRY_COMPARE_WITH_TIMEOUT(session.model().primary(), NodeId("m1"), kAnswerMs);
        QTRY_VERIFY_WITH_TIMEOUT(session.model().find(NodeId("s3"))->inView, kAnswerMs);
        session.stopAll();
        QTRY_COMPARE_WITH_TIMEOUT(session.phase(), SessionPhase::Idle, kAnswerMs);
        QCOMPARE(session.runningDaemons(), 0);
        QVERIFY(session.model().find(NodeId("s3")) == nullptr);
    }
}

void WindowClusterTest::attachedClusterIsReadOnlyUntilUnlocked() {
    LiveSession owner(kBinaries);
    owner.launch(ClusterPlan{});
    QTRY_COMPARE_WITH_TIMEOUT(owner.phase(), SessionPhase::Running, kLaunchMs);
    const Endpoint slave = owner.process(NodeId("s2"))->endpoint;

    // Any node will do; the others are learnt.
    LiveSession guest(kBinaries);
    guest.attach({slave});
    QTRY_COMPARE_WITH_TIMEOUT(guest.phase(), SessionPhase::Attached, kAnswerMs);
    QTRY_COMPARE_WITH_TIMEOUT(guest.model().primary(), NodeId("m1"), kAnswerMs);
    QVERIFY(guest.isLocked());
    QVERIFY(!guest.process(NodeId("s2")));
    guest.setWorkloadRunning(true);
    QVERIFY(!guest.isWorkloadRunning());

    guest.setLocked(false);
    std::optional<ClientAnswer> answer;
    guest.write("greeting", "hello", [&](const ClientAnswer& given) { answer = given; });
    QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), kAnswerMs);
    QCOMPARE(answer->result.status, Status::Ok);

    guest.detach();
    QCOMPARE(guest.phase(), SessionPhase::Idle);
    QCOMPARE(owner.runningDaemons(), 5);
}

void WindowClusterTest::backupIsPromotedAndALivingNodeIsNotForgotten() {
    QTemporaryDir dir;
    Settings settings(dir.filePath(QStringLiteral("settings.ini")));
    settings.setValue(setting::kLanguage, QStringLiteral("en"));
    Appearance appearance;
    LiveSession session(kBinaries);
    MainWindow window(session, settings, appearance, false);
    window.show();
    session.launch(ClusterPlan{});
    QTRY_COMPARE_WITH_TIMEOUT(session.phase(), SessionPhase::Running, kLaunchMs);
    QTRY_COMPARE_WITH_TIMEOUT(session.model().primary(), NodeId("m1"), kAnswerMs);
    QAction* const promote = window.actions().action(ActionId::Promote);
    window.selection().setNode(NodeId("m2"));
    QTRY_VERIFY_WITH_TIMEOUT(promote->isEnabled(), kAnswerMs);
    promote->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(session.model().primary(), NodeId("m2"), kAnswerMs);
    QVERIFY(!promote->isEnabled());

    // The old primary lives on as a backup. The cluster says itself why it can't be forgotten.
    QTRY_VERIFY_WITH_TIMEOUT(
        session.model().find(NodeId("m1"))->stateText == QLatin1String("standby"), kAnswerMs);
    window.commands().forget(NodeId("m1"));
    const auto isRefused = [&window] {
        const auto& banners = window.canvasArea().banners();
        return std::any_of(banners.begin(), banners.end(), [](const Banner* banner) {
            return banner->text() ==
                   QStringLiteral("m1 was not forgotten: m1 is alive: stop it first");
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isRefused(), kAnswerMs);
    session.stopAll();
    QTRY_COMPARE_WITH_TIMEOUT(session.phase(), SessionPhase::Idle, kAnswerMs);
}

std::vector<qint64> WindowClusterTest::startWindow(QProcess& process, const QString& config) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), config);
    process.setProcessEnvironment(environment);
    process.start(kBinaries + QStringLiteral("/engram"), {QStringLiteral("--launch")});
    std::vector<qint64> daemons;
    const bool launched =
        process.waitForStarted() &&
        QTest::qWaitFor([&] { return (daemons = daemonsOf(process.processId())).size() == 5; },
                        kLaunchMs);
    return launched ? daemons : std::vector<qint64>();
}

void WindowClusterTest::killedWindowLeavesNoDaemon() {
    QTemporaryDir dir;
    QProcess process;
    const std::vector<qint64> daemons = startWindow(process, dir.path());
    QCOMPARE(daemons.size(), 5U);
    process.kill();
    QVERIFY(process.waitForFinished());
    for (const qint64 pid : daemons) {
        QTRY_VERIFY_WITH_TIMEOUT(!isAlive(pid), kAnswerMs);
    }
}

void WindowClusterTest::terminatedWindowStopsItsDaemons() {
    QTemporaryDir dir;
    QProcess process;
    const std::vector<qint64> daemons = startWindow(process, dir.path());
    QCOMPARE(daemons.size(), 5U);
    process.terminate();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
    for (const qint64 pid : daemons) {
        QVERIFY(!isAlive(pid));
    }
}

void WindowClusterTest::screenshotRunEndsCleanly() {
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("window.png"));
    QProcess process;
    process.start(
        kBinaries + QStringLiteral("/engram"),
        {QStringLiteral("--demo"), QStringLiteral("--screenshot"), path, QStringLiteral("--after"),
         QStringLiteral("6"), QStringLiteral("--theme"), QStringLiteral("light")});
    QVERIFY(process.waitForFinished(kLaunchMs * 2));
    QCOMPARE(process.exitCode(), 0);
    const QImage image(path);
    QVERIFY(!image.isNull());
    // Five serving nodes, small on the offscreen screen, in the colour that says so.
    QVERIFY(pixelsOf(image, Theme::light().state(VisualState::Serving).rgb()) > 5 * 100);
    QVERIFY(daemonsOf(process.processId()).empty());
}

void WindowClusterTest::screenshotThatCannotBeSavedIsAnError() {
    QTemporaryDir dir;
    QProcess process;
    process.start(kBinaries + QStringLiteral("/engram"),
                  {QStringLiteral("--screenshot"), dir.filePath(QStringLiteral("no/such/a.png")),
                   QStringLiteral("--after"), QStringLiteral("0.2")});
    QVERIFY(process.waitForFinished(kLaunchMs));
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardError().contains("a.png"));
}

}  // namespace engram::gui

QTEST_MAIN(engram::gui::WindowClusterTest)
#include "window_cluster_test.moc"
