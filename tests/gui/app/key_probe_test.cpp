// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The key probe in the window: a key that is typed or chosen lights its slot, with the answer of
// the cluster.

#include <QTemporaryDir>
#include <QTest>

#include "gui_app/main_window.h"
#include "gui_support/fake_session.h"

namespace engram::gui {

class KeyProbeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void fieldIsThereWhileThereIsACluster();
    void typedKeyIsLookedUp();
    void missingKeyIsToldAndFoundOnceItIsWritten();
    void answerOfNowIsNotShownOnThePast();
    void keyChosenElsewhereStandsInTheField();
    void escapeEndsTheProbe();

private:
    [[nodiscard]] ProbeField& field() { return *m_window->findChild<ProbeField*>(); }
    [[nodiscard]] QString caption() {
        return m_window->canvasArea().canvas().captions().join(QLatin1Char('\n'));
    }
    void launch() {
        m_window->actions().action(ActionId::LaunchCluster)->trigger();
        m_session->finishLaunch();
    }
    void type(const QString& key) {
        QTest::keyClick(m_window.get(), Qt::Key_G, Qt::ControlModifier);
        QTRY_VERIFY(field().hasFocus());
        QTest::keyClicks(&field(), key);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<FakeSession> m_session;
    std::unique_ptr<MainWindow> m_window;
};

void KeyProbeTest::init() {
    m_dir = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_dir->filePath(QStringLiteral("settings.ini")));
    m_settings->setValue(setting::kLanguage, QStringLiteral("en"));
    if (m_appearance == nullptr) {
        m_appearance = std::make_unique<Appearance>();
    }
    m_session = std::make_unique<FakeSession>();
    m_window = std::make_unique<MainWindow>(*m_session, *m_settings, *m_appearance, false);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void KeyProbeTest::cleanup() {
    m_window.reset();
    m_session.reset();
}

void KeyProbeTest::fieldIsThereWhileThereIsACluster() {
    QVERIFY(!field().isVisible());
    QVERIFY(!m_window->actions().action(ActionId::FocusProbe)->isEnabled());
    launch();
    QVERIFY(field().isVisible());
    QVERIFY(!field().accessibleName().isEmpty());
    m_session->stopAll();
    QVERIFY(!field().isVisible());
}

void KeyProbeTest::typedKeyIsLookedUp() {
    m_session->keys()["user:1"] = "Ada";
    launch();
    type(QStringLiteral("user:1"));
    QTRY_COMPARE(m_window->selection().key(), QStringLiteral("user:1"));
    QTRY_VERIFY(caption().startsWith(QStringLiteral("user:1 · version 1.7 · slot ")));
    QVERIFY(caption().contains(QStringLiteral("3 copies")));
}

void KeyProbeTest::missingKeyIsToldAndFoundOnceItIsWritten() {
    launch();
    type(QStringLiteral("later"));
    QTRY_VERIFY(caption().contains(QStringLiteral("no such key")));
    m_session->keys()["later"] = "now";
    QTRY_VERIFY(caption().contains(QStringLiteral("version 1.7")));
}

void KeyProbeTest::answerOfNowIsNotShownOnThePast() {
    m_session->keys()["user:1"] = "Ada";
    launch();
    type(QStringLiteral("user:1"));
    QTRY_VERIFY(caption().contains(QStringLiteral("version 1.7")));
    m_window->timeline().pause();
    QVERIFY2(!caption().contains(QStringLiteral("version")), qPrintable(caption()));
    QTest::qWait(1500);  // it asks every second
    QVERIFY(!caption().contains(QStringLiteral("version")));
    m_window->timeline().goLive();
    QTRY_VERIFY(caption().contains(QStringLiteral("version 1.7")));
}

void KeyProbeTest::keyChosenElsewhereStandsInTheField() {
    launch();
    m_window->selection().setKey(QStringLiteral("cart:9"));
    QCOMPARE(field().text(), QStringLiteral("cart:9"));
    QVERIFY(caption().contains(QStringLiteral("slot")));
}

void KeyProbeTest::escapeEndsTheProbe() {
    launch();
    type(QStringLiteral("user:1"));
    QTRY_VERIFY(!caption().isEmpty());
    QTest::keyClick(&field(), Qt::Key_Escape);
    QVERIFY(m_window->selection().key().isEmpty());
    QVERIFY(caption().isEmpty());
    QVERIFY(m_window->canvasArea().canvas().hasFocus());
}

}  // namespace engram::gui

QTEST_MAIN(engram::gui::KeyProbeTest)
#include "key_probe_test.moc"
