// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Faults by hand in the window with real daemons: a link is cut with the mouse and mended with the
// keyboard, and the cluster does what it does.

#include <QTemporaryDir>
#include <QTest>

#include "gui_app/main_window.h"
#include "gui_session/live_session.h"

namespace engram::gui {

namespace {
constexpr int kLaunchMs = 15000;
constexpr int kAnswerMs = 10000;
const NodeId kPrimary("m1");
const NodeId kSlave("s1");
}  // namespace

class WindowFaultsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cutLinkRemovesASlaveAndUndoBringsItBack();
};

void WindowFaultsTest::cutLinkRemovesASlaveAndUndoBringsItBack() {
    QTemporaryDir dir;
    Settings settings(dir.filePath(QStringLiteral("settings.ini")));
    settings.setValue(setting::kLanguage, QStringLiteral("en"));
    Appearance appearance;
    LiveSession session(QStringLiteral(ENGRAM_BIN_DIR));
    MainWindow window(session, settings, appearance, false);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    session.launch(ClusterPlan{});
    QTRY_COMPARE_WITH_TIMEOUT(session.phase(), SessionPhase::Running, kLaunchMs);
    QTRY_COMPARE_WITH_TIMEOUT(session.model().primary(), kPrimary, kAnswerMs);
    const auto isMember = [&session] {
        const NodeView* const node = session.model().find(kSlave);
        return node != nullptr && node->inView && node->state == VisualState::Serving;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isMember(), kAnswerMs);

    // From node to node with Alt held.
    ClusterCanvas& canvas = window.canvasArea().canvas();
    const QPointF from = canvas.positionOf(kPrimary);
    const QPointF to = canvas.positionOf(kSlave);
    QTest::mousePress(&canvas, Qt::LeftButton, Qt::AltModifier, from.toPoint());
    for (const double share : {0.4, 1.0}) {
        const QPointF at = from + (to - from) * share;
        QMouseEvent move(QEvent::MouseMove, at, canvas.mapToGlobal(at), Qt::NoButton,
                         Qt::LeftButton, Qt::AltModifier);
        QCoreApplication::sendEvent(&canvas, &move);
    }
    QTest::mouseRelease(&canvas, Qt::LeftButton, Qt::AltModifier, to.toPoint());
    const std::vector<LinkFault> cut{{kPrimary, kSlave, true, std::nullopt}};
    QTRY_COMPARE_WITH_TIMEOUT(session.linkFaults(), cut, kAnswerMs);
    QTRY_VERIFY_WITH_TIMEOUT(!session.model().find(kSlave)->inView, kAnswerMs);
    // The nodes told of it too: a replay will show it.
    QTRY_COMPARE_WITH_TIMEOUT(session.model().state().faults().links(), cut, kAnswerMs);

    QTRY_VERIFY_WITH_TIMEOUT(window.actions().action(ActionId::Undo)->isEnabled(), kAnswerMs);
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(session.linkFaults().empty(), kAnswerMs);
    QTRY_VERIFY_WITH_TIMEOUT(isMember(), kAnswerMs);
    session.stopAll();
    QTRY_COMPARE_WITH_TIMEOUT(session.phase(), SessionPhase::Idle, kAnswerMs);
}

}  // namespace engram::gui

QTEST_MAIN(engram::gui::WindowFaultsTest)
#include "window_faults_test.moc"
