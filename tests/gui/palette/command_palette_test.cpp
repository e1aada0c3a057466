// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include <QAccessible>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

#include "gui_palette/command_palette.h"
#include "gui_palette/fuzzy_score.h"

namespace engram::gui {

class CommandPaletteTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void betterFitsScoreHigher();
    void whatDoesNotFitIsLeftOut();
    void enterRunsAndGivesTheFocusBack();
    void aDisabledCommandSaysWhyAndDoesNotRun();
    void placesAreOfferedOnceTheyAreTyped();
    void escapeAndALostFocusClose();
    void arrowsGoAround();
    void theMouseRunsToo();
    void itFitsItsWindow();
    void everyPartHasAName();

private:
    void openAndType(const char* text);
    [[nodiscard]] QString current() const {
        return m_palette->list().currentIndex().data().toString();
    }

    std::unique_ptr<QWidget> m_window;
    QPushButton* m_other = nullptr;
    CommandPalette* m_palette = nullptr;
    QStringList m_ran;
};

void CommandPaletteTest::init() {
    m_window = std::make_unique<QWidget>();
    m_window->resize(800, 600);
    m_other = new QPushButton(QStringLiteral("other"));
    auto* const column = new QVBoxLayout(m_window.get());
    column->addWidget(m_other);
    m_palette = new CommandPalette(m_window.get());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_other->setFocus();
    m_ran.clear();
}

void CommandPaletteTest::openAndType(const char* text) {
    const auto entry = [this](const char* title, const char* detail, bool isEnabled,
                              bool isListed = true) {
        PaletteEntry made;
        made.title = QString::fromUtf8(title);
        made.detail = QString::fromUtf8(detail);
        made.isEnabled = isEnabled;
        made.isAlwaysListed = isListed;
        made.run = [this, title] { m_ran << QString::fromUtf8(title); };
        return made;
    };
    std::vector<PaletteEntry> entries{
        entry("Knoten anhalten", "Haelt ihn an.", true),
        entry("Kill", "Select a node first.", false),
        entry("Kill primary", "Kills it at once.", true),
        entry("s3", "Node: s3, slave", true, false),
    };
    entries[0].words = {QStringLiteral("Stop node")};
    m_palette->open(std::move(entries));
    QTest::keyClicks(&m_palette->input(), QString::fromUtf8(text));
}

void CommandPaletteTest::betterFitsScoreHigher() {
    const auto score = [](const char* typed, const char* text) {
        return fuzzyScore(QString::fromUtf8(typed), {QString::fromUtf8(text)});
    };
    QVERIFY(score("kill", "Kill") > score("kill", "Kill primary"));
    QVERIFY(score("kill", "Kill primary") > score("kill", "The skill"));
    QVERIFY(score("kill", "The skill") > score("kill", "Keep it all"));
    QVERIFY(score("kill", "Keep it all") > 0);
    QVERIFY(score("pri kill", "Kill primary") > 0);  // in any order
    QCOMPARE(score("kill zebra", "Kill primary"), 0);
    QCOMPARE(score("zq", "Kill primary"), 0);
    QCOMPARE(score("", "Kill"), 1);
    QVERIFY(fuzzyScore(QStringLiteral("stop"), {QStringLiteral("stop"), QStringLiteral("x")}) >
            fuzzyScore(QStringLiteral("stop"), {QStringLiteral("x"), QStringLiteral("stop")}));
}

void CommandPaletteTest::whatDoesNotFitIsLeftOut() {
    openAndType("");
    QCOMPARE(m_palette->model().rowCount(), 3);
    openAndType("kill");
    QCOMPARE(m_palette->model().rowCount(), 2);
    QCOMPARE(current(), QStringLiteral("Kill"));
    openAndType("stop");  // English finds what stands there in another language
    QCOMPARE(m_palette->model().rowCount(), 1);
    QCOMPARE(current(), QStringLiteral("Knoten anhalten"));
    openAndType("zebra");
    QCOMPARE(m_palette->model().rowCount(), 0);
    QTest::keyClick(&m_palette->input(), Qt::Key_Return);
    QVERIFY(m_palette->isVisible());
}

void CommandPaletteTest::enterRunsAndGivesTheFocusBack() {
    openAndType("primary");
    QVERIFY(m_palette->input().hasFocus());
    QTest::keyClick(&m_palette->input(), Qt::Key_Return);
    QCOMPARE(m_ran, QStringList{QStringLiteral("Kill primary")});
    QVERIFY(!m_palette->isVisible());
    QVERIFY(m_other->hasFocus());
}

void CommandPaletteTest::aDisabledCommandSaysWhyAndDoesNotRun() {
    openAndType("kill");
    const QModelIndex index = m_palette->list().currentIndex();
    QCOMPARE(index.data(PaletteModel::DetailRole).toString(),
             QStringLiteral("Select a node first."));
    QVERIFY(index.data(Qt::AccessibleTextRole)
                .toString()
                .contains(QStringLiteral("Select a node first.")));
    QTest::keyClick(&m_palette->input(), Qt::Key_Return);
    QVERIFY(m_ran.isEmpty());
    QVERIFY(m_palette->isVisible());
    QCOMPARE(m_palette->input().accessibleDescription(), QStringLiteral("Select a node first."));
}

void CommandPaletteTest::placesAreOfferedOnceTheyAreTyped() {
    openAndType("s3");
    QCOMPARE(current(), QStringLiteral("s3"));
    QTest::keyClick(&m_palette->input(), Qt::Key_Return);
    QCOMPARE(m_ran, QStringList{QStringLiteral("s3")});
}

void CommandPaletteTest::escapeAndALostFocusClose() {
    openAndType("kill");
    QTest::keyClick(&m_palette->input(), Qt::Key_Escape);
    QVERIFY(!m_palette->isVisible());
    QVERIFY(m_other->hasFocus());
    openAndType("kill");
    m_other->setFocus();
    QVERIFY(!m_palette->isVisible());
    QVERIFY(m_ran.isEmpty());
}

void CommandPaletteTest::arrowsGoAround() {
    openAndType("");
    QCOMPARE(m_palette->list().currentIndex().row(), 0);
    QTest::keyClick(&m_palette->input(), Qt::Key_Up);
    QCOMPARE(m_palette->list().currentIndex().row(), 2);
    QTest::keyClick(&m_palette->input(), Qt::Key_Down);
    QCOMPARE(m_palette->list().currentIndex().row(), 0);
    QTest::keyClick(&m_palette->input(), Qt::Key_PageDown);
    QCOMPARE(m_palette->list().currentIndex().row(), 2);
}

void CommandPaletteTest::theMouseRunsToo() {
    openAndType("");
    const QRect row = m_palette->list().visualRect(m_palette->model().index(2));
    QTest::mouseClick(m_palette->list().viewport(), Qt::LeftButton, {}, row.center());
    QCOMPARE(m_ran, QStringList{QStringLiteral("Kill primary")});
}

void CommandPaletteTest::itFitsItsWindow() {
    m_window->resize(400, 300);
    openAndType("");
    QVERIFY(m_window->rect().contains(m_palette->geometry()));
    m_window->resize(300, 260);
    QTRY_VERIFY(m_window->rect().contains(m_palette->geometry()));
}

void CommandPaletteTest::everyPartHasAName() {
    for (const QWidget* const widget :
         {static_cast<QWidget*>(m_palette), static_cast<QWidget*>(&m_palette->input()),
          static_cast<QWidget*>(&m_palette->list())}) {
        QVERIFY(!widget->accessibleName().isEmpty());
    }
}

}  // namespace engram::gui

QTEST_MAIN(engram::gui::CommandPaletteTest)
#include "command_palette_test.moc"
