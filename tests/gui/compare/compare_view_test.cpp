// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The comparison of two traces as people meet it: from the menu, with mouse and keyboard.

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QImage>
#include <QLabel>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

#include "gui_app/main_window.h"
#include "gui_compare/compare_text.h"
#include "gui_compare/marker_rows.h"
#include "gui_compare/overlay_chart.h"
#include "gui_meter/turn_meter.h"
#include "gui_samples/busy_recording.h"
#include "gui_session/trace_session.h"
#include "gui_support/fake_session.h"
#include "trace/trace_file.h"

namespace engram::gui {

namespace {

constexpr int kPatienceMs = 60'000;
const QString kRealTrace = QStringLiteral(ENGRAM_SOURCE_DIR "/tests/data/failover.engram-trace");

/// Red, green and blue of a picture differ from the background somewhere.
int colorsIn(const QImage& image) {
    QSet<QRgb> colors;
    for (int y = 0; y < image.height(); y += 2) {
        for (int x = 0; x < image.width(); x += 2)
            colors.insert(image.pixel(x, y));
    }
    return static_cast<int>(colors.size());
}

}  // namespace

class CompareViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void menuOpensAComparisonWithAnotherTrace();
    void nothingRecordedSaysWhyItCantBeCompared();
    void missingFileIsABannerWithARemedy();
    void damagedTraceIsComparedUpToTheDamageAndSaysSo();
    void listMovesZeroOfOneSide();
    void clickOnAMarkerMovesZeroOfItsRow();
    void keysMoveAndZoomAllChartsTogether();
    void doubleClickTakesTheTimeCursorThere();
    void tableHasStepsAndDifferences();
    void exportsAreWritten();
    void themesDrawDifferently();
    void everyControlHasAName();
    void twoFuturesPartAtZero();
    void windowAnswersWhileAMillionEventsAreRead();

private:
    CompareView& compared();

    QTemporaryDir m_dir;
    std::optional<TraceSession> m_session;
    std::optional<Settings> m_settings;
    Appearance m_appearance;
    std::unique_ptr<MainWindow> m_window;
};

void CompareViewTest::initTestCase() {
    QVERIFY(m_dir.isValid());
}

void CompareViewTest::init() {
    m_session.emplace(*openTrace(kRealTrace.toStdString()), QStringLiteral("failover"));
    m_settings.emplace(m_dir.filePath(QStringLiteral("settings.ini")));
    m_window = std::make_unique<MainWindow>(*m_session, *m_settings, m_appearance, false);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void CompareViewTest::cleanup() {
    m_window.reset();
    m_session.reset();
}

CompareView& CompareViewTest::compared() {
    m_window->comparisons().compareWith(kRealTrace);
    [this] {
        QTRY_VERIFY_WITH_TIMEOUT(m_window->comparisons().view() != nullptr, kPatienceMs);
        QVERIFY(QTest::qWaitForWindowExposed(m_window->comparisons().view()->window()));
    }();
    return *m_window->comparisons().view();
}

void CompareViewTest::menuOpensAComparisonWithAnotherTrace() {
    m_window->actions().action(ActionId::CompareTrace)->trigger();
    auto* const dialog = m_window->findChild<QFileDialog*>(QStringLiteral("compareTraceDialog"));
    QVERIFY(dialog != nullptr);
    Q_EMIT dialog->fileSelected(kRealTrace);
    dialog->close();
    QVERIFY(!m_window->actions().action(ActionId::CompareTrace)->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->comparisons().view() != nullptr, kPatienceMs);
    QVERIFY(m_window->actions().action(ActionId::CompareTrace)->isEnabled());
    const CompareView& view = *m_window->comparisons().view();
    QVERIFY(view.isVisible());
    QCOMPARE(view.comparison()->digest(CompareSide::First).name, QStringLiteral("failover"));
    QCOMPARE(view.comparison()->digest(CompareSide::Second).name,
             QStringLiteral("failover.engram-trace"));
    // The same trace twice: both from their first kill.
    QCOMPARE(view.comparison()->zeroUs(CompareSide::First),
             view.comparison()->zeroUs(CompareSide::Second));
    QVERIFY(view.spanFrom() < 0 && view.spanUntil() > 0);
}

void CompareViewTest::nothingRecordedSaysWhyItCantBeCompared() {
    FakeSession empty;
    MainWindow window(empty, *m_settings, m_appearance, false);
    const QAction* const action = window.actions().action(ActionId::CompareTrace);
    QVERIFY(!action->isEnabled());
    QVERIFY(action->toolTip().contains(QStringLiteral("Nothing is recorded yet")));
}

void CompareViewTest::missingFileIsABannerWithARemedy() {
    m_window->comparisons().compareWith(m_dir.filePath(QStringLiteral("missing")));
    const auto remedy = [this]() -> QAbstractButton* {
        for (auto* const button : m_window->canvasArea().findChildren<QAbstractButton*>()) {
            if (button->isVisible() && button->text() == QStringLiteral("Choose another file"))
                return button;
        }
        return nullptr;
    };
    QTRY_VERIFY_WITH_TIMEOUT(remedy() != nullptr, kPatienceMs);
    QVERIFY(m_window->comparisons().view() == nullptr);
    remedy()->click();
    QVERIFY(m_window->findChild<QFileDialog*>(QStringLiteral("compareTraceDialog")) != nullptr);
}

void CompareViewTest::damagedTraceIsComparedUpToTheDamageAndSaysSo() {
    QFile whole(kRealTrace);
    QVERIFY(whole.open(QIODevice::ReadOnly));
    QFile cut(m_dir.filePath(QStringLiteral("cut.engram-trace")));
    QVERIFY(cut.open(QIODevice::WriteOnly));
    cut.write(whole.readAll().chopped(1));
    cut.close();
    m_window->comparisons().compareWith(cut.fileName());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->comparisons().view() != nullptr, kPatienceMs);
    const CompareView& view = *m_window->comparisons().view();
    QVERIFY(view.comparison()->digest(CompareSide::Second).damage.has_value());
    QVERIFY(!view.comparison()->digest(CompareSide::First).damage.has_value());
    QStringList said;
    for (const auto* const label : view.findChildren<QLabel*>()) {
        if (label->isVisible() && label->text().contains(QStringLiteral("Read ")))
            said.append(label->text());
    }
    QCOMPARE(said.size(), 1);
    QVERIFY2(said.front().startsWith(QStringLiteral("cut.engram-trace: Read ")),
             qPrintable(said.front()));
}

void CompareViewTest::listMovesZeroOfOneSide() {
    CompareView& view = compared();
    const Comparison& comparison = *view.comparison();
    const std::int64_t before = comparison.zeroUs(CompareSide::First);
    const auto lists = view.findChildren<QComboBox*>();
    QCOMPARE(lists.size(), 2);
    // All markers, the beginning, and on the side of the window the time cursor.
    const auto markers = static_cast<int>(comparison.digest(CompareSide::Second).markers.size());
    QCOMPARE(lists[0]->count(), markers + 2);
    QCOMPARE(lists[1]->count(), markers + 1);
    QVERIFY(lists[0]->itemText(0).contains(QStringLiteral("time cursor")));
    QVERIFY(lists[1]->currentText().contains(QStringLiteral("m1 suspected")));
    lists[1]->setFocus();
    QTest::keyClick(lists[1], Qt::Key_End);
    QVERIFY(lists[1]->currentText().contains(QStringLiteral("beginning")));
    QCOMPARE(comparison.zeroUs(CompareSide::Second),
             comparison.digest(CompareSide::Second).firstUs);
    QCOMPARE(comparison.zeroUs(CompareSide::First), before);
    QTest::keyClick(lists[0], Qt::Key_Home);
    QCOMPARE(comparison.zeroUs(CompareSide::First), m_window->timeline().cursorUs());
}

void CompareViewTest::clickOnAMarkerMovesZeroOfItsRow() {
    CompareView& view = compared();
    view.setSpan(view.comparison()->fromSeconds(), view.comparison()->untilSeconds());
    auto& rows = *view.findChild<MarkerRows*>();
    const std::vector<MarkerGroup> groups = rows.groups(CompareSide::Second);
    QVERIFY(groups.size() >= 2);
    const MarkerGroup& other = groups.front();
    const std::int64_t wantedUs = other.gravest->atUs;
    QVERIFY(wantedUs != view.comparison()->zeroUs(CompareSide::Second));
    const std::int64_t first = view.comparison()->zeroUs(CompareSide::First);
    QTest::mouseClick(&rows, Qt::LeftButton, {},
                      {static_cast<int>(other.x), rows.height() * 3 / 4});
    QCOMPARE(view.comparison()->zeroUs(CompareSide::Second), wantedUs);
    QCOMPARE(view.comparison()->zeroUs(CompareSide::First), first);
}

void CompareViewTest::keysMoveAndZoomAllChartsTogether() {
    CompareView& view = compared();
    auto* const chart = view.findChildren<OverlayChart*>().at(1);
    chart->setFocus();
    const double width = view.spanUntil() - view.spanFrom();
    const double from = view.spanFrom();
    QTest::keyClick(chart, Qt::Key_Right);
    QVERIFY(view.spanFrom() > from);
    QVERIFY(std::abs(view.spanUntil() - view.spanFrom() - width) < 1e-6);
    QTest::keyClick(chart, Qt::Key_Plus);
    QVERIFY(view.spanUntil() - view.spanFrom() < width);
    QTest::keyClick(chart, Qt::Key_Minus);
    QTest::keyClick(chart, Qt::Key_Left);
    QVERIFY(std::abs(view.spanFrom() - from) < 1e-6);
    QTest::keyClick(chart, Qt::Key_Home);
    QCOMPARE(view.spanFrom(), view.comparison()->fromSeconds());
    QCOMPARE(view.spanUntil(), view.comparison()->untilSeconds());
}

void CompareViewTest::doubleClickTakesTheTimeCursorThere() {
    CompareView& view = compared();
    const std::int64_t zeroUs = view.comparison()->zeroUs(CompareSide::First);
    Q_EMIT view.findChild<OverlayChart*>()->doubleClicked(0.25);
    QCOMPARE(m_window->timeline().mode(), Timeline::Mode::Paused);
    QCOMPARE(m_window->timeline().cursorUs(), zeroUs + 250'000);
}

void CompareViewTest::tableHasStepsAndDifferences() {
    CompareView& view = compared();
    const auto& table = *view.findChild<QTableWidget*>();
    QCOMPARE(table.rowCount(), kCompareTopics + 1);
    QVERIFY(table.item(0, 1)->text().contains(QStringLiteral("m1, the primary")));
    for (const CompareRow& row : view.comparison()->rows()) {
        const int at = static_cast<int>(row.topic) + 1;
        QCOMPARE(table.item(at, 0)->text(), CompareText::topicName(row.topic));
        QCOMPARE(table.item(at, 1)->text(), CompareText::value(row.topic, row.values[0]));
        QCOMPARE(table.item(at, 3)->text(), CompareText::difference(row));
    }
    CompareRow row{CompareTopic::Elected, {400'000, 365'000}};
    QCOMPARE(CompareText::difference(row), QStringLiteral("−35 ms"));
    row.values[1] = 1'400'000;
    QCOMPARE(CompareText::difference(row), QStringLiteral("+1,000 ms"));
    row.values[1].reset();
    QCOMPARE(CompareText::difference(row), QStringLiteral("–"));
    QCOMPARE(CompareText::value(row.topic, row.values[1]), QStringLiteral("not seen"));
}

void CompareViewTest::exportsAreWritten() {
    CompareView& view = compared();
    const QString png = m_dir.filePath(QStringLiteral("a.png"));
    const QString csv = m_dir.filePath(QStringLiteral("a.csv"));
    QVERIFY(view.savePng(png));
    QVERIFY(view.saveCsv(csv));
    QVERIFY(colorsIn(QImage(png)) > 10);
    QFile file(csv);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), comparisonCsv(*view.comparison()));
    const QString nowhere = m_dir.filePath(QStringLiteral("missing/a"));
    QVERIFY(!view.savePng(nowhere));
    QVERIFY(!view.saveCsv(nowhere));
}

void CompareViewTest::themesDrawDifferently() {
    CompareView& view = compared();
    // For people who look at them: ENGRAM_PICTURES names a directory that keeps them.
    const QDir pictures(qEnvironmentVariable("ENGRAM_PICTURES", m_dir.path()));
    const QString paths[] = {pictures.filePath(QStringLiteral("compare-light.png")),
                             pictures.filePath(QStringLiteral("compare-dark.png"))};
    m_window->setThemeChoice(ThemeChoice::Light);
    QVERIFY(view.savePng(paths[0]));
    m_window->setThemeChoice(ThemeChoice::Dark);
    QVERIFY(view.savePng(paths[1]));
    m_window->setThemeChoice(ThemeChoice::System);
    const QImage light(paths[0]);
    const QImage dark(paths[1]);
    QCOMPARE(light.size(), dark.size());
    const QPoint inChart(light.width() / 2 + 9, light.height() / 4);
    QVERIFY(light.pixelColor(inChart).lightness() > dark.pixelColor(inChart).lightness() + 60);
}

void CompareViewTest::everyControlHasAName() {
    CompareView& view = compared();
    int controls = 0;
    for (const QWidget* const widget : view.findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
            continue;
        QAccessibleInterface* const accessible =
            QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
        QVERIFY(accessible != nullptr);
        QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
        ++controls;
    }
    QVERIFY(controls >= 9);
}

void CompareViewTest::twoFuturesPartAtZero() {
    const std::int64_t partUs = m_session->recording().firstUs() + 2'000'000;
    m_window->comparisons().compare({QStringLiteral("one"), m_session->recording(), {}},
                                    {QStringLiteral("other"), m_session->recording(), {}}, partUs);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->comparisons().view() != nullptr, kPatienceMs);
    const CompareView& view = *m_window->comparisons().view();
    for (const CompareSide side : kCompareSides)
        QCOMPARE(view.comparison()->zeroUs(side), partUs);
    QVERIFY(view.findChildren<QComboBox*>()[1]->currentText().contains(
        QStringLiteral("where they part")));
}

void CompareViewTest::windowAnswersWhileAMillionEventsAreRead() {
    const QString path = m_dir.filePath(QStringLiteral("million.engram-trace"));
    QVERIFY(trace::saveRecording(busyRecording(1'000'000), path.toStdString()).has_value());
    TurnMeter meter;
    m_window->comparisons().compareWith(path);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->comparisons().view() != nullptr, kPatienceMs);
    QTRY_VERIFY(m_window->comparisons().view()->isVisible());
    qInfo("longest turn while a million events are compared: %.1f ms, %.1f ms by the wall",
          meter.worstCpuMs(), meter.worstWallMs());
#ifdef NDEBUG
    // The first paint of the new window is one turn.
    QVERIFY(meter.worstCpuMs() <= 2 * TurnMeter::kStallMs);
#endif
}

}  // namespace engram::gui

QTEST_MAIN(engram::gui::CompareViewTest)
#include "compare_view_test.moc"
