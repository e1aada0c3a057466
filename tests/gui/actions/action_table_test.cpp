// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include <QMenu>
#include <QTest>
#include <QToolBar>
#include <set>

#include "gui_actions/action_set.h"
#include "gui_actions/mnemonic.h"
#include "gui_support/fake_session.h"

namespace engram::gui {

class ActionTableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyActionHasOneRow();
    void namesAndShortcutsAreUnique();
    void everyActionStandsInAMenu();
    void buttonsShowNoMenuKeys();
    void aDisabledActionSaysWhy_data();
    void aDisabledActionSaysWhy();
    void tooltipShowsTheShortcut();
    void nodeActionsFollowTheProcess();
    void onlyABackupThatStandsByIsPromoted();
    void onlyADeadMemberIsForgotten();
    void everyToolbarActionHasAnIcon();
};

void ActionTableTest::everyActionHasOneRow() {
    std::set<ActionId> ids;
    for (const ActionSpec& spec : actionTable()) {
        QVERIFY2(ids.insert(spec.id).second, spec.name);
    }
    QCOMPARE(ids.size(), static_cast<std::size_t>(ActionId::Quit) + 1);
}

void ActionTableTest::namesAndShortcutsAreUnique() {
    std::set<std::string> names;
    std::set<std::string> shortcuts;
    for (const ActionSpec& spec : actionTable()) {
        QVERIFY2(names.insert(spec.name).second, spec.name);
        if (*spec.shortcut != '\0') {
            QVERIFY2(shortcuts.insert(spec.shortcut).second, spec.shortcut);
            QVERIFY2(!QKeySequence(QLatin1String(spec.shortcut)).isEmpty(), spec.shortcut);
        }
    }
}

void ActionTableTest::everyActionStandsInAMenu() {
    ActionSet actions;
    std::set<QAction*> seen;
    for (const MenuId id :
         {MenuId::Cluster, MenuId::LaunchWith, MenuId::Node, MenuId::Clock, MenuId::Link,
          MenuId::LinkDelay, MenuId::Simulation, MenuId::Time, MenuId::Speed, MenuId::RecentTraces,
          MenuId::View, MenuId::Language, MenuId::Theme, MenuId::Help}) {
        QMenu menu;
        actions.fillMenu(menu, id);
        for (QAction* const action : menu.actions()) {
            seen.insert(action);
        }
    }
    for (const ActionSpec& spec : actionTable()) {
        QVERIFY2(seen.contains(actions.action(spec.id)), spec.name);
    }
}

void ActionTableTest::buttonsShowNoMenuKeys() {
    QCOMPARE(withoutMnemonic(QStringLiteral("&Kill primary")), QStringLiteral("Kill primary"));
    QCOMPARE(withoutMnemonic(QStringLiteral("\u542f\u52a8(&L)")), QStringLiteral("\u542f\u52a8"));
    QCOMPARE(withoutMnemonic(QStringLiteral("Filter (&F) ...")), QStringLiteral("Filter ..."));
    QCOMPARE(withoutMnemonic(QStringLiteral("Clock (s2)")), QStringLiteral("Clock (s2)"));
}

void ActionTableTest::aDisabledActionSaysWhy_data() {
    QTest::addColumn<int>("phase");
    for (const SessionPhase phase :
         {SessionPhase::Idle, SessionPhase::Launching, SessionPhase::Running,
          SessionPhase::Attaching, SessionPhase::Attached, SessionPhase::Stopping,
          SessionPhase::Replaying}) {
        QTest::addRow("phase %d", static_cast<int>(phase)) << static_cast<int>(phase);
    }
}

void ActionTableTest::aDisabledActionSaysWhy() {
    QFETCH(int, phase);
    ActionSet actions;
    ActionContext context;
    context.phase = static_cast<SessionPhase>(phase);
    actions.update(context);
    int disabled = 0;
    for (const ActionSpec& spec : actionTable()) {
        const QAction* const action = actions.action(spec.id);
        const qsizetype lines = action->toolTip().count(QLatin1Char('\n')) + 1;
        QVERIFY2(lines == (action->isEnabled() ? 2 : 3), spec.name);
        disabled += action->isEnabled() ? 0 : 1;
    }
    QVERIFY(disabled > 0);
}

void ActionTableTest::tooltipShowsTheShortcut() {
    ActionSet actions;
    const QAction* const action = actions.action(ActionId::KillPrimary);
    QVERIFY(action->toolTip().contains(action->shortcut().toString(QKeySequence::NativeText)));
}

void ActionTableTest::nodeActionsFollowTheProcess() {
    FakeSession session;
    ActionSet actions;
    session.launch(ClusterPlan{});
    session.finishLaunch();
    const NodeId s2("s2");
    const auto isEnabled = [&](ActionId id) {
        actions.update(contextOf(session, s2));
        return actions.action(id)->isEnabled();
    };
    QVERIFY(isEnabled(ActionId::Kill));
    QVERIFY(isEnabled(ActionId::Freeze));
    // A simulation on its way to a branch refuses what is done to its nodes.
    ActionContext goingBack = contextOf(session, s2);
    goingBack.simulation = {.isOffered = true, .isRunning = true, .isGoingBack = true};
    actions.update(goingBack);
    QVERIFY(!actions.action(ActionId::Kill)->isEnabled());
    QCOMPARE(actions.whyDisabled(ActionId::Kill),
             QStringLiteral("The simulation is going back in time."));
    QVERIFY(!isEnabled(ActionId::Thaw));
    QVERIFY(!isEnabled(ActionId::Restart));
    session.freeze(s2);
    QVERIFY(isEnabled(ActionId::Kill));
    QVERIFY(!isEnabled(ActionId::Freeze));
    QVERIFY(isEnabled(ActionId::Thaw));
    session.kill(s2);
    QVERIFY(!isEnabled(ActionId::Kill));
    QVERIFY(isEnabled(ActionId::Restart));
    QVERIFY(isEnabled(ActionId::KillPrimary));
    session.kill(NodeId("m1"));
    QVERIFY(!isEnabled(ActionId::KillPrimary));
}

void ActionTableTest::onlyABackupThatStandsByIsPromoted() {
    FakeSession session;
    ActionSet actions;
    session.launch(ClusterPlan{});
    session.finishLaunch();
    const auto isEnabled = [&](const char* id) {
        actions.update(contextOf(session, id == nullptr ? NodeId() : NodeId(id)));
        return actions.action(ActionId::Promote)->isEnabled();
    };
    QVERIFY(isEnabled("m2"));
    QVERIFY(!isEnabled("m1"));
    QVERIFY(!isEnabled("s1"));
    QVERIFY(!isEnabled(nullptr));
    session.apply({session.sample().suspected("m1", "m2")});
    QVERIFY(!isEnabled("m2"));
    session.apply({session.sample().nodeState("m2", node_state::kStandby)});
    QVERIFY(isEnabled("m2"));
    session.setPhase(SessionPhase::Attached);
    QVERIFY(isEnabled("m2"));
    session.setLocked(true);
    QVERIFY(!isEnabled("m2"));
}

void ActionTableTest::onlyADeadMemberIsForgotten() {
    FakeSession session;
    ActionSet actions;
    session.launch(ClusterPlan{});
    session.finishLaunch();
    const auto isEnabled = [&] {
        actions.update(contextOf(session, NodeId("s1")));
        return actions.action(ActionId::Forget)->isEnabled();
    };
    QVERIFY(!isEnabled());
    session.kill(NodeId("s1"));
    QVERIFY(isEnabled());
    session.setLocked(true);
    session.setPhase(SessionPhase::Attached);
    QVERIFY(!isEnabled());
    session.setLocked(false);
    QVERIFY(isEnabled());
    session.apply(
        {session.sample().viewCommitted([](View& view) { removeMember(view, NodeId("s1")); })});
    QVERIFY(!isEnabled());
}

void ActionTableTest::everyToolbarActionHasAnIcon() {
    for (const ActionSpec& spec : actionTable()) {
        if (spec.toolbar == ToolbarPlace::None) {
            continue;
        }
        const QImage drawn = icon(spec.icon).pixmap(QSize(24, 24)).toImage();
        bool hasInk = false;
        for (int y = 0; y < drawn.height() && !hasInk; ++y) {
            for (int x = 0; x < drawn.width() && !hasInk; ++x) {
                hasInk = qAlpha(drawn.pixel(x, y)) > 200;
            }
        }
        QVERIFY2(hasInk, spec.name);
    }
}

}  // namespace engram::gui

QTEST_MAIN(engram::gui::ActionTableTest)
#include "action_table_test.moc"
