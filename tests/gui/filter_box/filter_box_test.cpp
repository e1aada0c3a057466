// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include <QAbstractItemView>
#include <QAction>
#include <QTest>
#include <QToolTip>

#include "gui_filter_box/filter_box.h"
#include "gui_support/fake_session.h"

namespace engram::gui {

namespace {
/// A tool tip goes by itself after ten seconds.
constexpr int kSoonMs = 3000;
}  // namespace

class FilterBoxTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void typingSetsTheFilter();
    void anErrorIsUnderlinedAtItsPlace();
    void anErrorIsToldAndTheFilterBeforeStays();
    void whatWasWrongIsNotToldOfARightText();
    void fieldsAndThenValuesAreCompletedByKeyboard();
    void linksAreCompletedNameByName();
    void aCompositionIsLeftAlone();
    void escapeClearsThenLeaves();
    void theFilterOfOthersIsShown();
    void exclusionsAreAddedAndRemoved_data();
    void exclusionsAreAddedAndRemoved();

private:
    /// Pixels of the colour of errors between two columns of the picture.
    int inked(int fromX, int untilX);

    std::unique_ptr<FakeSession> m_session;
    std::unique_ptr<Timeline> m_timeline;
    std::unique_ptr<ViewFilter> m_filter;
    std::unique_ptr<FilterBox> m_box;
};

void FilterBoxTest::init() {
    m_session = std::make_unique<FakeSession>();
    m_timeline = std::make_unique<Timeline>(*m_session);
    m_session->apply(m_session->sample().snapshot());
    m_filter = std::make_unique<ViewFilter>(*m_timeline);
    m_box = std::make_unique<FilterBox>(*m_filter);
    m_box->resize(400, m_box->sizeHint().height());
    m_box->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_box.get()));
    m_box->setFocus();
}

void FilterBoxTest::cleanup() {
    m_box.reset();
    m_filter.reset();
    m_timeline.reset();
    m_session.reset();
}

int FilterBoxTest::inked(int fromX, int untilX) {
    const QImage picture = m_box->grab().toImage();
    const QColor wanted = Theme::light().state(VisualState::Failed);
    int count = 0;
    for (int x = fromX; x < untilX; ++x) {
        for (int y = 0; y < picture.height(); ++y) {
            const QColor color = picture.pixelColor(x, y);
            count += std::abs(color.red() - wanted.red()) +
                                 std::abs(color.green() - wanted.green()) +
                                 std::abs(color.blue() - wanted.blue()) <
                             60
                         ? 1
                         : 0;
        }
    }
    return count;
}

void FilterBoxTest::typingSetsTheFilter() {
    QTest::keyClicks(m_box.get(), QStringLiteral("node:s3"));
    QTRY_COMPARE(m_filter->filter().text(), QStringLiteral("node:s3"));
    QTest::keyClicks(m_box.get(), QStringLiteral(" timeout"));
    QTest::keyClick(m_box.get(), Qt::Key_Return);
    QCOMPARE(m_filter->filter().text(), QStringLiteral("node:s3 timeout"));  // at once
}

void FilterBoxTest::anErrorIsUnderlinedAtItsPlace() {
    m_box->setText(QStringLiteral("key:abcdef latency>fast key:abcdef"));
    m_box->setCursorPosition(0);
    const int all = inked(0, m_box->width());
    QVERIFY(all > 10);
    // Where the text stands can be asked for at the cursor only.
    const auto xAt = [this](int position) {
        m_box->setCursorPosition(position);
        return m_box->inputMethodQuery(Qt::ImCursorRectangle).toRect().center().x();
    };
    const int from = xAt(19);
    const int until = xAt(23);
    QVERIFY(until > from);
    QCOMPARE(inked(0, from - 3), 0);
    QVERIFY(inked(from - 3, until + 3) > 10);
    // Behind it stands the sign; the letters between are not marked.
    QCOMPARE(inked(until + 4, until + 40), 0);
    m_box->setText(QStringLiteral("key:abcdef latency>5ms"));
    QCOMPARE(inked(0, 200), 0);
}

void FilterBoxTest::anErrorIsToldAndTheFilterBeforeStays() {
    m_filter->setText(QStringLiteral("node:s1"));
    m_box->setText(QStringLiteral("node:s1 tpye:write"));
    QTest::keyClick(m_box.get(), Qt::Key_Return);
    QCOMPARE(m_filter->filter().text(), QStringLiteral("node:s1"));
    QVERIFY(m_filter->error().has_value());
    QVERIFY(m_box->toolTip().startsWith(QStringLiteral("Column 9: ")));
    QVERIFY(m_box->toolTip().contains(QStringLiteral("tpye")));
    QCOMPARE(m_box->accessibleDescription(), m_box->toolTip());
    bool hasSign = false;
    for (const QAction* const action : m_box->actions()) {
        hasSign = hasSign || (action->isVisible() && action->toolTip() == m_box->toolTip());
    }
    QVERIFY(hasSign);
    m_box->setText(QStringLiteral("type:write"));
    QTest::keyClick(m_box.get(), Qt::Key_Return);
    QVERIFY(!m_filter->error());
    QVERIFY(!m_box->toolTip().contains(QStringLiteral("Column")));
}

void FilterBoxTest::whatWasWrongIsNotToldOfARightText() {
    m_box->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_box.get()));
    const auto type = [this](const char* text) {
        m_box->setText(QString::fromUtf8(text));
        m_box->completer().popup()->hide();
        QTest::keyClick(m_box.get(), Qt::Key_Return);
    };
    type("user:1");
    QTRY_VERIFY(QToolTip::isVisible());
    m_box->setText(QStringLiteral("\"user:1\""));
    QTRY_VERIFY_WITH_TIMEOUT(!QToolTip::isVisible(), kSoonMs);
    type("user:1");
    QTRY_VERIFY(QToolTip::isVisible());
    m_box->clearFocus();
    QTRY_VERIFY_WITH_TIMEOUT(!QToolTip::isVisible(), kSoonMs);
}

void FilterBoxTest::fieldsAndThenValuesAreCompletedByKeyboard() {
    QTest::keyClicks(m_box.get(), QStringLiteral("no"));
    QAbstractItemView* const popup = m_box->completer().popup();
    QTRY_VERIFY(popup->isVisible());
    QVERIFY(m_box->offers().item(0)->text().startsWith(QStringLiteral("node:")));
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(m_box->text(), QStringLiteral("node:"));
    QTRY_VERIFY(popup->isVisible());  // now the nodes
    QCOMPARE(m_box->offers().item(0)->text(), QStringLiteral("node:m1"));
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(m_box->text(), QStringLiteral("node:m1 "));
    QTRY_COMPARE(m_filter->filter().text(), QStringLiteral("node:m1 "));
    m_box->clear();
    QTest::keyClick(m_box.get(), Qt::Key_Space, Qt::ControlModifier);
    QTRY_VERIFY(popup->isVisible());
    QVERIFY(m_box->offers().rowCount() > 10);  // all fields
    QTest::keyClick(popup, Qt::Key_Escape);
    QVERIFY(!popup->isVisible());
    QVERIFY(m_box->hasFocus());
}

void FilterBoxTest::linksAreCompletedNameByName() {
    QTest::keyClicks(m_box.get(), QStringLiteral("link:m1"));
    QAbstractItemView* const popup = m_box->completer().popup();
    for (const char* const expected : {"link:m1-", "link:m1-s1 "}) {
        QTRY_VERIFY(popup->isVisible());
        while (!popup->currentIndex()
                    .data(Qt::UserRole + 1)
                    .toString()
                    .startsWith(QString::fromUtf8(expected).trimmed())) {
            const QModelIndex before = popup->currentIndex();
            QTest::keyClick(popup, Qt::Key_Down);
            QVERIFY(popup->currentIndex().isValid() && popup->currentIndex() != before);
        }
        QTest::keyClick(popup, Qt::Key_Return);
        QCOMPARE(m_box->text(), QString::fromUtf8(expected));
    }
}

void FilterBoxTest::aCompositionIsLeftAlone() {
    const auto cursorX = [this] {
        return m_box->inputMethodQuery(Qt::ImCursorRectangle).toRect().center().x();
    };
    QTest::keyClicks(m_box.get(), QStringLiteral("tpye:write"));
    QInputMethodEvent begun(QStringLiteral("zhong"), {});
    QCoreApplication::sendEvent(m_box.get(), &begun);
    const int x = cursorX();  // behind the letters that are no text yet
    QTRY_VERIFY(m_filter->error().has_value());
    QCOMPARE(cursorX(), x);
    QInputMethodEvent ended;
    ended.setCommitString(QStringLiteral("z"));
    QCoreApplication::sendEvent(m_box.get(), &ended);
    QCOMPARE(m_box->text(), QStringLiteral("tpye:writez"));
    QVERIFY(cursorX() < x);
    QVERIFY(inked(0, cursorX()) > 10);  // the error is marked again
}

void FilterBoxTest::escapeClearsThenLeaves() {
    int left = 0;
    connect(m_box.get(), &FilterBox::left, this, [&left] { ++left; });
    m_box->setText(QStringLiteral("node:s1"));
    QTest::keyClick(m_box.get(), Qt::Key_Return);
    QTest::keyClick(m_box.get(), Qt::Key_Escape);
    QVERIFY(m_box->text().isEmpty());
    QVERIFY(m_filter->filter().isEmpty());
    QCOMPARE(left, 0);
    QTest::keyClick(m_box.get(), Qt::Key_Escape);
    QCOMPARE(left, 1);
}

void FilterBoxTest::theFilterOfOthersIsShown() {
    m_filter->setText(QStringLiteral("type:read"));
    QCOMPARE(m_box->text(), QStringLiteral("type:read"));
    m_filter->setExcluded(QStringLiteral("hop:store"), true);
    QCOMPARE(m_box->text(), QStringLiteral("type:read -hop:store"));
}

void FilterBoxTest::exclusionsAreAddedAndRemoved_data() {
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("with");
    QTest::addColumn<QString>("after");
    const auto row = [](const char* before, const char* with, const char* after) {
        QTest::newRow(before) << QString::fromUtf8(before) << QString::fromUtf8(with)
                              << QString::fromUtf8(after);
    };
    row("", "-hop:store", "");
    row("key:a", "key:a -hop:store", "key:a");
    row("a or b", "(a or b) -hop:store", "(a or b)");
    row("not hop:store key:a", "not hop:store key:a", "key:a");
    row("key:foo and -hop:store", "key:foo and -hop:store", "key:foo");
    row("not hop:store and key:foo", "not hop:store and key:foo", "key:foo");
    row("a and -hop:store and b", "a and -hop:store and b", "a and b");
    row("a  -hop:store  b", "a  -hop:store  b", "a  b");
    row("key:\"a  b\" -hop:store", "key:\"a  b\" -hop:store", "key:\"a  b\"");
    row("-hop:store \"and\"", "-hop:store \"and\"", "\"and\"");
    row("-hop:store a -hop:store", "-hop:store a -hop:store", "a");
    row("(-hop:store)", "(-hop:store)", "");
}

void FilterBoxTest::exclusionsAreAddedAndRemoved() {
    QFETCH(QString, before);
    QFETCH(QString, with);
    QFETCH(QString, after);
    const QString term = QStringLiteral("hop:store");
    m_filter->setText(before);
    m_filter->setExcluded(term, true);
    QCOMPARE(m_filter->text(), with);
    QVERIFY(m_filter->excludes(term));
    m_filter->setExcluded(term, false);
    QCOMPARE(m_filter->text(), after);
    QVERIFY(!m_filter->excludes(term));
    QVERIFY(!m_filter->error());
}

}  // namespace engram::gui

QTEST_MAIN(engram::gui::FilterBoxTest)
#include "filter_box_test.moc"
