// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Runs the golden scripts. With ENGRAM_REWRITE_GOLDEN=1 in the environment, writes what the
// machines do now into the files instead: read the difference before you commit it.

#include <QDir>
#include <QFile>
#include <QTest>

#include "golden_script.h"

using namespace engram;

class GoldenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void scriptGivesItsTrace_data();
    void scriptGivesItsTrace();
    void aChangedTraceIsNoticed();
    void anUnknownLineIsRefused();
};

namespace {

const QString kFolder = QStringLiteral(ENGRAM_SOURCE_DIR "/tests/engine/protocol/golden");

QByteArray contentOf(const QString& name) {
    QFile file(kFolder + QLatin1Char('/') + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Shows the first line that differs: QCOMPARE cuts long texts.
QByteArray firstDifference(const QByteArray& actual, const QByteArray& expected) {
    const QList<QByteArray> now = actual.split('\n');
    const QList<QByteArray> before = expected.split('\n');
    for (qsizetype i = 0; i < std::max(now.size(), before.size()); ++i) {
        if (now.value(i) != before.value(i))
            return "line " + QByteArray::number(i + 1) + "\n  was: " + before.value(i) +
                   "\n  now: " + now.value(i);
    }
    return {};
}

}  // namespace

void GoldenTest::scriptGivesItsTrace_data() {
    QTest::addColumn<QString>("name");
    const QStringList names = QDir(kFolder).entryList({QStringLiteral("*.golden")});
    QVERIFY(names.size() >= 5);
    for (const QString& name : names)
        QTest::newRow(qPrintable(name)) << name;
}

void GoldenTest::scriptGivesItsTrace() {
    QFETCH(QString, name);
    const QByteArray expected = contentOf(name);
    const Result<std::string> trace = runGoldenScript(expected.toStdString());
    QVERIFY2(trace.has_value(), trace ? "" : trace.error().detail.c_str());
    const QByteArray actual = QByteArray::fromStdString(*trace);
    if (qEnvironmentVariableIsSet("ENGRAM_REWRITE_GOLDEN")) {
        QFile file(kFolder + QLatin1Char('/') + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(actual), actual.size());
        return;
    }
    const QByteArray difference = firstDifference(actual, expected);
    QVERIFY2(difference.isEmpty(), difference.constData());
}

void GoldenTest::aChangedTraceIsNoticed() {
    QByteArray expected = contentOf(QStringLiteral("write_path.golden"));
    const Result<std::string> trace = runGoldenScript(expected.toStdString());
    QVERIFY(trace.has_value());
    QVERIFY(expected.contains("answer w1: OK"));
    expected.replace("answer w1: OK", "answer w1: UNCERTAIN");
    QVERIFY(!firstDifference(QByteArray::fromStdString(*trace), expected).isEmpty());
}

void GoldenTest::anUnknownLineIsRefused() {
    QVERIFY(!runGoldenScript("master m1 bootstrap\nfly m1\n").has_value());
    QVERIFY(!runGoldenScript("master m1 bootstrap\nfrom s1 STORED 1\n").has_value());
}

QTEST_APPLESS_MAIN(GoldenTest)
#include "golden_test.moc"
