// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "command_line/text_table.h"

#include <QTest>

using engram::tools::TextTable;

class TextTableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void columnsAreAsWideAsTheirWidestCell() {
        TextTable table({{"ID"}, {"KEYS", TextTable::Align::Right}, {"NOTE"}});
        table.addRow({"m1", "7", "é"});
        table.addRow({"slave", "12345"});
        QCOMPARE(table.text(), std::string("ID      KEYS  NOTE\n"
                                           "m1         7  é\n"
                                           "slave  12345\n"));
    }
};

QTEST_GUILESS_MAIN(TextTableTest)
#include "text_table_test.moc"
