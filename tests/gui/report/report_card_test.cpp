// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include <QApplication>
#include <QClipboard>
#include <QImage>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include "gui_model/observer_events.h"
#include "gui_report/phase_chart.h"
#include "gui_report/report_card.h"
#include "gui_report/report_center.h"
#include "gui_report/report_text.h"
#include "gui_support/fake_session.h"

namespace engram::gui {

namespace {

FailoverReport sampleReport() {
    FailoverReport report;
    report.number = 1;
    report.failed = NodeId("m1");
    report.role = FailedRole::Primary;
    report.how = FailureKind::Killed;
    report.isMomentKnown = true;
    report.failedUs = SampleCluster::kStartUs;
    report.successor = NodeId("m2");
    report.epoch = Epoch{2};
    report.reachedUs = {412'000, 431'000, 440'000, 446'000, 452'000, 590'000, std::nullopt};
    report.copies = 2;
    report.copiesWanted = 3;
    report.refusals = {3, 1};
    report.acknowledgedBefore = 214;
    report.tallies.push_back({"user:1", "s1=1.7 s2=none", Version{Epoch{1}, 7}, false, 1, 2});
    return report;
}

}  // namespace

class ReportCardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textSaysWhatWasMeasuredAndWhatWasNot();
    void barsBeginWhereTheirCauseEnded();
    void barIsAsLongAsItsStep();
    void cardIsUsedByKeyboard();
    void pictureIsTwiceAsLarge();
    void everyFocusableWidgetHasAName();
    void centerAsksForLossOnceAfterRecovery();
    void stoppingAllIsNoFailure();
};

void ReportCardTest::textSaysWhatWasMeasuredAndWhatWasNot() {
    FailoverReport report = sampleReport();
    const QString text = ReportText::whole(report);
    for (const char* const line :
         {"m1, the primary, was killed", "m2 took over in epoch 2", "Detected: 412 ms",
          "Elected: 431 ms", "First write: 452 ms", "All copies: not yet: 2 of 3",
          "3 refused, 1 uncertain", "acknowledged before: 214; lost: not checked",
          "user:1: s1=1.7 s2=none -> 1.7 (highest, 1 of 2)"}) {
        QVERIFY2(text.contains(QLatin1String(line)), line);
    }
    report.readBack = ReadBack{10, 9, 1, 1, {"user:7"}};
    QVERIFY(ReportText::losses(report).contains(
        QStringLiteral("lost: 1 (9 of 10 keys read again)\nuser:7")));
    report.readBack = ReadBack{};
    QVERIFY(ReportText::losses(report).contains(QStringLiteral("lost: none to check")));
    report.isMomentKnown = false;
    QVERIFY(ReportText::notes(report).contains(QStringLiteral("last sign of life")));
}

void ReportCardTest::barsBeginWhereTheirCauseEnded() {
    const auto bars = barsOf(sampleReport());
    QCOMPARE(bars.size(), kMilestones);
    QCOMPARE(bars[0].fromUs, 0);
    QCOMPARE(bars[0].toUs, 412'000);
    QCOMPARE(bars[1].fromUs, 412'000);
    QCOMPARE(bars[4].fromUs, 440'000);
    QCOMPARE(bars[4].toUs, 452'000);
    QVERIFY(!bars[6].isReached);
    FailoverReport slave = sampleReport();
    slave.role = FailedRole::Slave;
    const auto fewer = barsOf(slave);
    QCOMPARE(fewer.size(), 3U);
    QCOMPARE(fewer[1].step, Milestone::ViewCommitted);
    QCOMPARE(fewer[1].fromUs, 412'000);
}

void ReportCardTest::barIsAsLongAsItsStep() {
    FailoverReport report = sampleReport();
    const auto pixels = [](const FailoverReport& shown) {
        PhaseChart chart;
        chart.setReport(shown);
        chart.resize(chart.sizeHint());
        const QImage image = chart.grab().toImage();
        const QRgb wanted = Theme::light().state(VisualState::Suspect).rgb();
        int found = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                found += (image.pixel(x, y) | 0xff000000U) == wanted ? 1 : 0;
            }
        }
        return found;
    };
    const int detection = pixels(report);
    report.reachedUs[0] = 206'000;
    QVERIFY(detection > 300);
    QVERIFY(std::abs(pixels(report) * 2 - detection) < detection / 8);
}

void ReportCardTest::cardIsUsedByKeyboard() {
    ReportCard card;
    FailoverReport second = sampleReport();
    second.number = 2;
    second.failed = NodeId("m2");
    card.setReports({sampleReport(), second}, 1);
    card.setTheme(Theme::light());
    card.show();
    QVERIFY(QTest::qWaitForWindowExposed(&card));
    card.setFocus();
    QCOMPARE(card.report().failed, NodeId("m2"));
    QTest::keyClick(&card, Qt::Key_PageUp);
    QCOMPARE(card.report().failed, NodeId("m1"));
    QTest::keyClick(&card, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), ReportText::whole(sampleReport()));

    auto* const tally = card.findChild<QPlainTextEdit*>();
    QVERIFY(!tally->isVisible());
    for (QPushButton* const button : card.findChildren<QPushButton*>()) {
        if (button->isCheckable()) {
            button->setFocus();
            QTest::keyClick(button, Qt::Key_Space);
        }
    }
    QVERIFY(tally->isVisible());
    QVERIFY(tally->toPlainText().contains(QStringLiteral("s1=1.7 s2=none")));
    QSignalSpy closed(&card, &ReportCard::closed);
    QTest::keyClick(&card, Qt::Key_Escape);
    QCOMPARE(closed.count(), 1);
}

void ReportCardTest::pictureIsTwiceAsLarge() {
    QTemporaryDir dir;
    ReportCard card;
    card.setReports({sampleReport()}, 0);
    card.setTheme(Theme::light());
    card.resize(card.sizeHint());
    const QString path = dir.filePath(QStringLiteral("card.png"));
    QVERIFY(card.savePng(path));
    QCOMPARE(QImage(path).size(), card.size() * 2);
    QVERIFY(!card.savePng(dir.filePath(QStringLiteral("no/such/card.png"))));
}

void ReportCardTest::everyFocusableWidgetHasAName() {
    ReportCard card;
    card.setReports({sampleReport()}, 0);
    QVERIFY(!card.accessibleName().isEmpty());
    for (QWidget* const widget : card.findChildren<QWidget*>()) {
        if (widget->focusPolicy() != Qt::NoFocus && !widget->objectName().startsWith(u"qt_")) {
            QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
        }
    }
}

namespace {

/// Counts read-backs and answers them later.
class CheckedSession : public FakeSession {
public:
    void readBack(ReadBackCallback done) override { waiting.push_back(std::move(done)); }
    RequestTally tally() const override { return {10, 20, 0, 0}; }
    std::vector<ReadBackCallback> waiting;
};

}  // namespace

void ReportCardTest::centerAsksForLossOnceAfterRecovery() {
    CheckedSession session;
    ReportCenter center(session);
    QSignalSpy added(&center, &ReportCenter::reportAdded);
    session.launch(ClusterPlan{});
    session.finishLaunch();
    session.kill(NodeId("s1"));
    QCOMPARE(added.count(), 1);
    QVERIFY(session.waiting.empty());
    QCOMPARE(center.reports().front().acknowledgedBefore, std::optional<std::uint64_t>(20));
    session.sample().advance(500'000);
    session.apply({session.sample().suspected("m1", "s1")});
    session.apply(
        {session.sample().viewCommitted([](View& view) { removeMember(view, NodeId("s1")); })});
    QCOMPARE(session.waiting.size(), 1U);
    QVERIFY(!center.reports().front().readBack);
    session.waiting.front()(ReadBack{5, 5, 0, 0, {}});
    QCOMPARE(center.reports().front().readBack->checked, 5U);
    session.apply({session.sample().removed("m1", "s1")});
    QCOMPARE(session.waiting.size(), 1U);
    QCOMPARE(added.count(), 1);
}

void ReportCardTest::stoppingAllIsNoFailure() {
    FakeSession session;
    ReportCenter center(session);
    session.launch(ClusterPlan{});
    session.finishLaunch();
    for (const Member& member : session.sample().view().members) {
        session.apply({processEvent(member.identity.id, member.role, process_word::kStopping,
                                    member.endpoint, 1, session.sample().nowUs())});
    }
    session.sample().advance(500'000);
    session.apply({session.sample().suspected("m1", "s1")});
    session.apply({session.sample().removed("m1", "s1")});
    QVERIFY(center.reports().empty());
}

}  // namespace engram::gui

QTEST_MAIN(engram::gui::ReportCardTest)
#include "report_card_test.moc"
