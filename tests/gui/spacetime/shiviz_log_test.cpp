// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include "gui_model/hop_book.h"
#include "gui_samples/sample_cluster.h"
#include "gui_spacetime/shiviz_log.h"

namespace engram::gui {

namespace {

struct Row {
    QString event;
    QString host;
    QJsonObject clock;
};

/// Reads a log as ShiViz does: with the expression of its first line.
std::vector<Row> parse(const std::string& log) {
    const QString text = QString::fromStdString(log);
    const QStringList lines = text.split(QLatin1Char('\n'));
    const QRegularExpression expression(lines[0]);
    std::vector<Row> rows;
    auto match = expression.globalMatch(text.mid(lines[0].size() + 2));
    while (match.hasNext()) {
        const auto found = match.next();
        rows.push_back(
            {found.captured(QStringLiteral("event")), found.captured(QStringLiteral("host")),
             QJsonDocument::fromJson(found.captured(QStringLiteral("clock")).toUtf8()).object()});
    }
    return rows;
}

SpaceTimeData dataOf(SampleCluster& sample, const std::vector<Event>& events) {
    SpaceTimeBuilder builder(SampleCluster::kStartUs, sample.nowUs());
    builder.addNode(NodeId("m1"), VisualRole::Primary);
    for (const char* const id : {"s1", "s2", "s3"}) {
        builder.addNode(NodeId(id), VisualRole::Slave);
    }
    HopBook book(1000);
    for (const Event& event : events) {
        book.fold(event, 1);
    }
    for (const HopView& hop : book.hops()) {
        builder.addHop(hop);
    }
    return builder.build({});
}

bool isBefore(const Row& a, const Row& b) {
    return a.clock.value(a.host).toInt() <= b.clock.value(a.host).toInt();
}

}  // namespace

class ShiVizLogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void clocksBeginAtOneAndHaveNoGaps();
    void writeIsCausedByItsRequest();
    void lostMessageIsNotReceived();
    void keysCannotBreakTheFormat();
};

void ShiVizLogTest::clocksBeginAtOneAndHaveNoGaps() {
    SampleCluster sample;
    std::vector<Event> events;
    for (std::uint64_t request = 1; request <= 5; ++request) {
        for (const Event& event : sample.write(request, "workload", "user:1")) {
            events.push_back(event);
        }
        sample.advance(1000);
    }
    const std::vector<Row> rows = parse(shiVizLog(dataOf(sample, events)));
    // A request and the replies that were only sent, three stores and acknowledgements each twice.
    QCOMPARE(rows.size(), 5U * (2 + 6 + 6 + 1));
    std::map<QString, int> last;
    for (const Row& row : rows) {
        QVERIFY(row.clock.contains(row.host));
        QCOMPARE(row.clock.value(row.host).toInt(), ++last[row.host]);
    }
    QCOMPARE(last.size(), 5U);
}

void ShiVizLogTest::writeIsCausedByItsRequest() {
    SampleCluster sample;
    const auto rows = parse(shiVizLog(dataOf(sample, sample.write(1, "workload", "user:1"))));
    const auto find = [&rows](const QString& text, const QString& host) {
        return *std::find_if(rows.begin(), rows.end(), [&](const Row& row) {
            return row.event.startsWith(text) && row.host == host;
        });
    };
    const Row asked = find(QStringLiteral("sent write"), QStringLiteral("workload"));
    const Row stored = find(QStringLiteral("received store "), QStringLiteral("s1"));
    const Row other = find(QStringLiteral("received store "), QStringLiteral("s2"));
    const Row answered = find(QStringLiteral("sent reply"), QStringLiteral("m1"));
    QVERIFY(isBefore(asked, stored));
    QVERIFY(isBefore(stored, answered));
    QVERIFY(isBefore(other, answered));
    QVERIFY(!isBefore(answered, stored));
    // The slaves know nothing of each other.
    QVERIFY(!isBefore(stored, other));
    QVERIFY(!isBefore(other, stored));
}

void ShiVizLogTest::lostMessageIsNotReceived() {
    SampleCluster sample;
    const std::vector<Event> events{
        sample.hop(EventKind::HopSent, HopKind::Fetch, 1, "m1", "s1"),
        sample.hop(EventKind::HopFailed, HopKind::Fetch, 1, "m1", "s1")};
    const auto rows = parse(shiVizLog(dataOf(sample, events)));
    QCOMPARE(rows.size(), 1U);
    QVERIFY(rows[0].event.startsWith(QStringLiteral("lost fetch")));
}

void ShiVizLogTest::keysCannotBreakTheFormat() {
    SampleCluster sample;
    const auto rows =
        parse(shiVizLog(dataOf(sample, sample.write(1, "workload", "a\nm1 {\"m1\": 99}\r{x}"))));
    QCOMPARE(rows.size(), 15U);
    QCOMPARE(rows.front().clock.size(), 1);
}

}  // namespace engram::gui

QTEST_APPLESS_MAIN(engram::gui::ShiVizLogTest)
#include "shiviz_log_test.moc"
