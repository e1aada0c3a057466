// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include <QTest>

#include "gui_filter/filter_completion.h"
#include "gui_filter/filter_parser.h"

namespace engram::gui {

class FilterCompletionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void fieldsAndValuesAreOffered_data();
    void fieldsAndValuesAreOffered();
    void whatIsReplacedIsThePieceAtTheCursor();
    void keysThatNeedQuotesGetThem();
    void linksOfManyNodesAreOfferedNameByName();
    void namesOfLinksMayHoldDashes();
    void everyOfferedValueIsUnderstood();

private:
    [[nodiscard]] QStringList offered(const QString& text, qsizetype at) const {
        QStringList texts;
        for (const FilterCompletion& choice : completeFilter(text, at, m_words).choices) {
            texts << choice.text;
        }
        return texts;
    }

    FilterVocabulary m_words;
};

void FilterCompletionTest::init() {
    m_words.nodes = {QStringLiteral("m1"), QStringLiteral("s1"), QStringLiteral("s2")};
    m_words.keys = {QStringLiteral("user:17"), QStringLiteral("two words")};
    m_words.numbers = {QStringLiteral("42")};
}

void FilterCompletionTest::fieldsAndValuesAreOffered_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* text, const QStringList& expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << expected;
    };
    row("ty", {QStringLiteral("type:")});
    row("la", {QStringLiteral("latency>")});
    row("type:wri", {QStringLiteral("type:write")});
    row("type:write", {});
    row("node:", {QStringLiteral("node:m1"), QStringLiteral("node:s1"), QStringLiteral("node:s2")});
    row("-node:s", {QStringLiteral("node:s1"), QStringLiteral("node:s2")});
    row("a (from:m", {QStringLiteral("from:m1")});
    row("s1", {QStringLiteral("node:s1")});
    row("status:unc", {QStringLiteral("status:uncertain")});
    row("key:us", {QStringLiteral("key:user:17")});
    row("request:", {QStringLiteral("request:42")});
    row("link:",
        {QStringLiteral("link:m1-"), QStringLiteral("link:s1-"), QStringLiteral("link:s2-")});
    row("link:s1", {QStringLiteral("link:s1-")});
    row("link:s1-", {QStringLiteral("link:s1-m1"), QStringLiteral("link:s1-s2")});
    row("link:s1-m", {QStringLiteral("link:s1-m1")});
    row("link:s1-m1", {});
    row("\"node:", {});
    row("zzz", {});
    row("nofield:x", {});
}

void FilterCompletionTest::fieldsAndValuesAreOffered() {
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(offered(text, text.size()), expected);
}

void FilterCompletionTest::whatIsReplacedIsThePieceAtTheCursor() {
    const QString text = QStringLiteral("key:a type:wr node:s1");
    const FilterCompletions there = completeFilter(text, 13, m_words);
    QCOMPARE(there.range, (FilterRange{6, 7}));
    QCOMPARE(there.choices.front().text, QStringLiteral("type:write"));
    // Behind a space everything is possible.
    const FilterCompletions behind = completeFilter(QStringLiteral("a "), 2, m_words);
    QCOMPARE(behind.range, (FilterRange{2, 0}));
    QCOMPARE(behind.choices.size(), filterFields().size() - 1);
    QVERIFY(behind.choices.front().isField);
}

void FilterCompletionTest::keysThatNeedQuotesGetThem() {
    QCOMPARE(offered(QStringLiteral("key:two"), 7),
             QStringList{QStringLiteral("key:\"two words\"")});
}

void FilterCompletionTest::linksOfManyNodesAreOfferedNameByName() {
    m_words.nodes.clear();
    for (int i = 0; i < 1000; ++i) {
        m_words.nodes << QStringLiteral("n%1").arg(i, 3, 10, QLatin1Char('0'));
    }
    const QStringList first = offered(QStringLiteral("link:"), 5);
    QCOMPARE(first.size(), qsizetype{kMaximumCompletions});
    QCOMPARE(first.front(), QStringLiteral("link:n000-"));
    QCOMPARE(first.back(), QStringLiteral("link:n039-"));
    const QStringList second = offered(QStringLiteral("link:n000-"), 10);
    QCOMPARE(second.size(), qsizetype{kMaximumCompletions});
    QCOMPARE(second.front(), QStringLiteral("link:n000-n001"));  // not to itself
    QCOMPARE(second.back(), QStringLiteral("link:n000-n040"));
    QCOMPARE(offered(QStringLiteral("link:n500-n77"), 13).front(),
             QStringLiteral("link:n500-n770"));
    QVERIFY(completeFilter(QStringLiteral("link:"), 5, m_words).choices.front().isField);
    QVERIFY(!completeFilter(QStringLiteral("link:n000-"), 10, m_words).choices.front().isField);
}

void FilterCompletionTest::namesOfLinksMayHoldDashes() {
    m_words.nodes = {QStringLiteral("a"), QStringLiteral("a-b"), QStringLiteral("c")};
    QCOMPARE(offered(QStringLiteral("link:a-"), 7),
             (QStringList{QStringLiteral("link:a-a-b"), QStringLiteral("link:a-c"),
                          QStringLiteral("link:a-b-")}));
    QCOMPARE(offered(QStringLiteral("link:a-b-c"), 10), QStringList());
}

void FilterCompletionTest::everyOfferedValueIsUnderstood() {
    for (const FilterFieldSpec& spec : filterFields()) {
        if (spec.name == nullptr) {
            continue;
        }
        const QString start = QString::fromUtf8(spec.name) + QLatin1Char(':');
        for (const FilterCompletion& choice :
             completeFilter(start, start.size(), m_words).choices) {
            const QString text = choice.isField ? choice.text + QStringLiteral("s2") : choice.text;
            QVERIFY2(std::holds_alternative<Filter>(parseFilter(text)), qPrintable(text));
        }
    }
}

}  // namespace engram::gui

QTEST_GUILESS_MAIN(engram::gui::FilterCompletionTest)
#include "filter_completion_test.moc"
