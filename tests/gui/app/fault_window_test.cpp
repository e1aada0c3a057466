// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Faults by hand in the window, on a session without daemons: by menu, mouse and keyboard, and how
// each is undone.

#include <QAbstractButton>
#include <QInputDialog>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include "gui_app/main_window.h"
#include "gui_support/fake_session.h"

namespace engram::gui {

namespace {

using std::chrono::milliseconds;

const LinkEnds kLink{NodeId("s1"), NodeId("s2")};

}  // namespace

class FaultWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void droppedLinkIsUndoneWithTheKeyboard();
    void undoBringsBackWhatStoodBefore();
    void offersAreUndoneNewestFirst();
    void oneWayConcernsOneDirection();
    void turningRoundMovesAOneWayFault();
    void chosenDelayIsTaken();
    void refusedFaultIsToldAndNotOffered();
    void linksAreChosenWithTheKeyboard();
    void actionsSayWhyTheyCanNotBeUsed();
    void clocksGoWrongAndRightAgain();
    void aJumpOfAClockIsNotUndone();
    void clearingAllFaultsCanBeUndone();
    void faultsAreDrawnOnTheCanvas();
    void freezeOffersToThaw();
    void stopOffersToRestartOnceItHasEnded();
    void killByOthersLooksLikeAFailure();
    void killingTheOnlyCopyAsksFirst();
    void questionsGoWithTheirCluster();

private:
    [[nodiscard]] QAction* action(ActionId id) { return m_window->actions().action(id); }
    void trigger(ActionId id) {
        QVERIFY2(action(id)->isEnabled(), qPrintable(action(id)->toolTip()));
        action(id)->trigger();
    }
    [[nodiscard]] Banner* bannerWith(const QString& text);
    void click(QWidget* parent, const QString& text);
    void undo() { QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<FakeSession> m_session;
    std::unique_ptr<MainWindow> m_window;
};

void FaultWindowTest::init() {
    m_dir = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_dir->filePath(QStringLiteral("settings.ini")));
    m_settings->setValue(setting::kLanguage, QStringLiteral("en"));
    if (m_appearance == nullptr) {
        m_appearance = std::make_unique<Appearance>();
    }
    m_session = std::make_unique<FakeSession>();
    m_window = std::make_unique<MainWindow>(*m_session, *m_settings, *m_appearance, false);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->actions().action(ActionId::LaunchCluster)->trigger();
    m_session->finishLaunch();
    m_window->canvasArea().canvas().setFocus();
}

void FaultWindowTest::cleanup() {
    m_window.reset();
    m_session.reset();
}

Banner* FaultWindowTest::bannerWith(const QString& text) {
    for (Banner* const banner : m_window->findChildren<Banner*>()) {
        if (banner->isVisible() && banner->text().contains(text)) {
            return banner;
        }
    }
    return nullptr;
}

void FaultWindowTest::click(QWidget* parent, const QString& text) {
    for (QAbstractButton* const button : parent->findChildren<QAbstractButton*>()) {
        if (button->text() == text) {
            QTest::mouseClick(button, Qt::LeftButton);
            return;
        }
    }
    QFAIL(qPrintable(QStringLiteral("no button ") + text));
}

void FaultWindowTest::droppedLinkIsUndoneWithTheKeyboard() {
    QVERIFY(!action(ActionId::Undo)->isEnabled());
    m_window->selection().setLink(kLink);
    trigger(ActionId::LinkDrop);
    QCOMPARE(m_session->linkFaults(), (std::vector<LinkFault>{{kLink.from, kLink.to, true, {}}}));
    QTRY_VERIFY(bannerWith(QStringLiteral("Link s1 – s2 dropped.")) != nullptr);
    undo();
    QVERIFY(m_session->linkFaults().empty());
    QVERIFY(bannerWith(QStringLiteral("dropped")) == nullptr);
    QVERIFY(!action(ActionId::Undo)->isEnabled());
}

void FaultWindowTest::undoBringsBackWhatStoodBefore() {
    m_window->selection().setLink(kLink);
    trigger(ActionId::LinkDelay200);
    QTRY_VERIFY(bannerWith(QStringLiteral("delayed by 200 ms")) != nullptr);
    trigger(ActionId::LinkDrop);
    Banner* toast = nullptr;
    QTRY_VERIFY((toast = bannerWith(QStringLiteral("dropped"))) != nullptr);
    click(toast, QStringLiteral("Undo"));
    const std::vector<LinkFault> before{{kLink.from, kLink.to, true, milliseconds(200)}};
    QTRY_COMPARE(m_session->linkFaults(), before);
}

void FaultWindowTest::offersAreUndoneNewestFirst() {
    m_window->selection().setNode(NodeId("s3"));
    trigger(ActionId::Kill);
    m_window->selection().setLink(kLink);
    trigger(ActionId::LinkDrop);
    QTRY_VERIFY(bannerWith(QStringLiteral("dropped")) != nullptr);
    undo();
    QVERIFY(m_session->linkFaults().empty());
    QVERIFY(bannerWith(QStringLiteral("s3 was killed")) != nullptr);
    undo();
    QCOMPARE(m_session->calls().back(), std::string("restart s3"));
}

void FaultWindowTest::oneWayConcernsOneDirection() {
    m_window->selection().setLink(kLink);
    trigger(ActionId::LinkOneWay);
    QVERIFY(m_session->linkFaults().empty());
    trigger(ActionId::LinkDrop);
    QCOMPARE(m_session->linkFaults(), (std::vector<LinkFault>{{kLink.from, kLink.to, false, {}}}));
    QTRY_VERIFY(bannerWith(QStringLiteral("Messages from s1 to s2 dropped.")) != nullptr);
    QVERIFY(action(ActionId::LinkOneWay)->isChecked());
    trigger(ActionId::LinkOneWay);
    QTRY_COMPARE(m_session->linkFaults(),
                 (std::vector<LinkFault>{{kLink.from, kLink.to, true, {}}}));
    QVERIFY(!action(ActionId::LinkOneWay)->isChecked());
    // And back: what the other direction had is ended.
    trigger(ActionId::LinkOneWay);
    QTRY_COMPARE(m_session->linkFaults(),
                 (std::vector<LinkFault>{{kLink.from, kLink.to, false, {}}}));
}

void FaultWindowTest::turningRoundMovesAOneWayFault() {
    m_window->selection().setLink(kLink);
    trigger(ActionId::LinkOneWay);
    trigger(ActionId::LinkDelay50);
    trigger(ActionId::LinkTurn);
    QTRY_COMPARE(m_session->linkFaults(),
                 (std::vector<LinkFault>{{kLink.to, kLink.from, false, milliseconds(50)}}));
    QCOMPARE(m_window->selection().link(), kLink.reversed());
}

void FaultWindowTest::chosenDelayIsTaken() {
    m_window->selection().setLink(kLink);
    trigger(ActionId::LinkDelayOther);
    auto* const dialog = m_window->findChild<QInputDialog*>(QStringLiteral("delayDialog"));
    QVERIFY(dialog != nullptr);
    dialog->findChild<QSpinBox*>()->setValue(777);
    dialog->accept();
    QCOMPARE(m_session->linkFaults(),
             (std::vector<LinkFault>{{kLink.from, kLink.to, true, milliseconds(777)}}));
}

void FaultWindowTest::refusedFaultIsToldAndNotOffered() {
    m_session->setRefusal("s1: it does not answer");
    m_window->selection().setLink(kLink);
    trigger(ActionId::LinkDrop);
    QTRY_VERIFY(bannerWith(QStringLiteral("s1: it does not answer")) != nullptr);
    QVERIFY(!action(ActionId::Undo)->isEnabled());
}

void FaultWindowTest::linksAreChosenWithTheKeyboard() {
    const auto next = [this] {
        QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        return m_window->selection().link();
    };
    m_window->selection().setNode(NodeId("s1"));
    const auto to = [](const char* id) { return LinkEnds{NodeId("s1"), NodeId(id)}; };
    QCOMPARE(next(), to("m1"));
    QVERIFY(m_window->selection().node().isEmpty());
    QCOMPARE(next(), to("m2"));
    QCOMPARE(next(), to("s2"));
    QCOMPARE(next(), to("s3"));
    QCOMPARE(next(), to("m1"));
    QTest::keyClick(m_window.get(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_session->calls().back(), std::string("inject s1 m1 both drop"));
}

void FaultWindowTest::actionsSayWhyTheyCanNotBeUsed() {
    m_window->selection().setNode(NodeId("s1"));
    QVERIFY(!action(ActionId::LinkDrop)->isEnabled());
    QVERIFY(action(ActionId::LinkDrop)->toolTip().contains(QStringLiteral("Select a link")));
    QVERIFY(action(ActionId::ClockJump)->isEnabled());
    m_window->selection().setLink(kLink);
    QVERIFY(action(ActionId::LinkDrop)->isEnabled());
    QVERIFY(!action(ActionId::LinkClear)->isEnabled());
    QVERIFY(!action(ActionId::ClockJump)->isEnabled());
    QVERIFY(!action(ActionId::Kill)->isEnabled());
}

void FaultWindowTest::clocksGoWrongAndRightAgain() {
    m_window->selection().setNode(NodeId("s2"));
    trigger(ActionId::ClockFaster);
    QCOMPARE(m_session->clockFaults(),
             (std::vector<ClockFault>{{NodeId("s2"), milliseconds(0), 100'000}}));
    trigger(ActionId::ClockJump);
    QCOMPARE(m_session->clockFaults(),
             (std::vector<ClockFault>{{NodeId("s2"), milliseconds(1000), 100'000}}));
    trigger(ActionId::ClockRight);
    QVERIFY(m_session->clockFaults().empty());
    QTRY_VERIFY(bannerWith(QStringLiteral("at the right speed; it stays ahead")) != nullptr);
    undo();
    QTRY_COMPARE(m_session->clockFaults(),
                 (std::vector<ClockFault>{{NodeId("s2"), milliseconds(0), 100'000}}));
}

void FaultWindowTest::aJumpOfAClockIsNotUndone() {
    const std::vector<ClockFault> jumped{{NodeId("s2"), milliseconds(1000), 0}};
    m_window->selection().setNode(NodeId("s2"));
    trigger(ActionId::ClockJump);
    QTRY_VERIFY(bannerWith(QStringLiteral("can't be undone")) != nullptr);
    for (const QAbstractButton* const button :
         bannerWith(QStringLiteral("can't be undone"))->findChildren<QAbstractButton*>()) {
        QVERIFY(button->text() != QStringLiteral("Undo"));
    }
    QVERIFY(!action(ActionId::Undo)->isEnabled());
    QCOMPARE(m_session->clockFaults(), jumped);
    trigger(ActionId::ClockRight);
    QTRY_VERIFY(bannerWith(QStringLiteral("it stays ahead")) != nullptr);
    QVERIFY(!action(ActionId::Undo)->isEnabled());
}

void FaultWindowTest::clearingAllFaultsCanBeUndone() {
    m_window->selection().setLink(kLink);
    trigger(ActionId::LinkDrop);
    m_window->selection().setNode(NodeId("s2"));
    trigger(ActionId::ClockSlower);
    trigger(ActionId::ClearFaults);
    QVERIFY(m_session->linkFaults().empty() && m_session->clockFaults().empty());
    QTRY_VERIFY(bannerWith(QStringLiteral("2 faults cleared.")) != nullptr);
    undo();
    QTRY_COMPARE(m_session->linkFaults().size(), 1U);
    QTRY_COMPARE(m_session->clockFaults().size(), 1U);
}

void FaultWindowTest::faultsAreDrawnOnTheCanvas() {
    ClusterCanvas& canvas = m_window->canvasArea().canvas();
    QVERIFY(canvas.middleOf(kLink).isNull());
    m_session->inject(LinkFault{kLink.from, kLink.to, true, {}}, [](const Result<void>&) {});
    QVERIFY(!canvas.middleOf(kLink).isNull());
    m_session->kill(kLink.from);
    m_session->kill(kLink.to);
    QVERIFY(canvas.middleOf(kLink).isNull());
}

void FaultWindowTest::freezeOffersToThaw() {
    m_window->selection().setNode(NodeId("s2"));
    trigger(ActionId::Freeze);
    Banner* const toast = bannerWith(QStringLiteral("s2 is frozen"));
    QVERIFY(toast != nullptr);
    click(toast, QStringLiteral("Thaw"));
    QCOMPARE(m_session->process(NodeId("s2"))->state, ProcessState::Running);
}

void FaultWindowTest::stopOffersToRestartOnceItHasEnded() {
    m_window->selection().setNode(NodeId("s2"));
    trigger(ActionId::Stop);
    QVERIFY(bannerWith(QStringLiteral("s2")) == nullptr);
    m_session->setProcess(NodeId("s2"), ProcessState::Exited);
    QVERIFY(bannerWith(QStringLiteral("s2 was stopped")) != nullptr);
    undo();
    QCOMPARE(m_session->calls().back(), std::string("restart s2"));
}

void FaultWindowTest::killByOthersLooksLikeAFailure() {
    m_session->endBySignal(NodeId("s2"));
    const Banner* const killed = bannerWith(QStringLiteral("s2 has ended: was ended by signal 9"));
    QVERIFY(killed != nullptr);
    QCOMPARE(killed->tone(), VisualState::Failed);
}

void FaultWindowTest::killingTheOnlyCopyAsksFirst() {
    SampleCluster& sample = m_session->sample();
    const Event alone = sample.viewCommitted([](View& view) {
        const std::uint16_t s2 = *view.indexOf(NodeId("s2"));
        for (SlotReplicas& slot : view.slots) {
            slot.inSync = {s2};
        }
    });
    m_session->apply({alone, sample.counters("s2", {{"keys", 214}})});
    m_window->selection().setNode(NodeId("s2"));
    trigger(ActionId::Kill);
    QCOMPARE(m_session->process(NodeId("s2"))->state, ProcessState::Running);
    Banner* const question = bannerWith(QStringLiteral("s2 has the only copy of 214 keys"));
    QVERIFY(question != nullptr);
    click(question, QStringLiteral("Kill s2 all the same"));
    QCOMPARE(m_session->process(NodeId("s2"))->state, ProcessState::Killed);
}

/// The button of an old question must not kill a node of the next cluster.
void FaultWindowTest::questionsGoWithTheirCluster() {
    killingTheOnlyCopyAsksFirst();
    m_window->selection().setNode(NodeId("s2"));
    Q_EMIT m_window->commands().killWouldLose(NodeId("s2"));
    QVERIFY(bannerWith(QStringLiteral("s2 has the only copy")) != nullptr);
    m_session->clearRecord();
    QVERIFY(bannerWith(QStringLiteral("s2 has the only copy")) == nullptr);
}

}  // namespace engram::gui

QTEST_MAIN(engram::gui::FaultWindowTest)
#include "fault_window_test.moc"
