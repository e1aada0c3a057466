// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include <QTest>
#include <set>

#include "gui_session/demo_script.h"

namespace engram::gui {

class DemoScriptTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameSeedGivesTheSameRequests();
    void onlyWrittenKeysAreRead();
    void readShareIsKept();
};

void DemoScriptTest::sameSeedGivesTheSameRequests() {
    DemoScript first(7, 0.6);
    DemoScript second(7, 0.6);
    DemoScript other(8, 0.6);
    bool differs = false;
    for (int i = 0; i < 200; ++i) {
        const WorkloadRequest a = first.next();
        const WorkloadRequest b = second.next();
        QCOMPARE(a.key, b.key);
        QCOMPARE(a.value, b.value);
        differs = differs || a.key != other.next().key;
    }
    QVERIFY(differs);
}

void DemoScriptTest::onlyWrittenKeysAreRead() {
    DemoScript script(1, 0.6);
    std::set<std::string> written;
    for (int i = 0; i < 1000; ++i) {
        const WorkloadRequest request = script.next();
        QVERIFY(!request.key.empty());
        if (request.isWrite) {
            QVERIFY(!request.value.empty());
            written.insert(request.key);
        } else {
            QVERIFY2(written.contains(request.key), request.key.c_str());
        }
    }
}

void DemoScriptTest::readShareIsKept() {
    DemoScript script(3, 0.6);
    int writes = 0;
    for (int i = 0; i < 5000; ++i) {
        writes += script.next().isWrite ? 1 : 0;
    }
    QVERIFY2(writes > 1850 && writes < 2150, qPrintable(QString::number(writes)));
}

}  // namespace engram::gui

QTEST_GUILESS_MAIN(engram::gui::DemoScriptTest)
#include "demo_script_test.moc"
