// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_docks/table.h"

#include <QImage>
#include <QPaintEvent>
#include <QStandardItemModel>
#include <QTest>
#include <cstdlib>
#include <memory>

namespace engram::gui {

namespace {

constexpr int kNear = 150;

/// Whether at least so many pixels in `rect` are `color`, or nearly: letters have soft edges.
bool has(const QImage& image, const QRect& rect, const QColor& color, int least) {
    int found = 0;
    for (int y = rect.top(); y <= rect.bottom(); ++y) {
        for (int x = rect.left(); x <= rect.right(); ++x) {
            const QColor is = image.pixelColor(x, y);
            const int distance = std::abs(is.red() - color.red()) +
                                 std::abs(is.green() - color.green()) +
                                 std::abs(is.blue() - color.blue());
            found += distance < kNear ? 1 : 0;
        }
    }
    return found >= least;
}

/// What a widget had to paint.
class PaintLog : public QObject {
public:
    QRegion painted;

    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() == QEvent::Paint)
            painted += static_cast<QPaintEvent*>(event)->region();
        return false;
    }
};

}  // namespace

class TableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_table.reset(); }
    void cellsShowTextColorIconAndSelection();
    void longTextIsElided();
    void oneCellIsPaintedForOneChange();
    void columnsGrowAndNeverShrink();

private:
    [[nodiscard]] QImage picture() { return m_table->viewport()->grab().toImage(); }
    [[nodiscard]] QRect cell(int row, int column) {
        return m_table->visualRect(m_model.index(row, column));
    }

    QStandardItemModel m_model;
    std::unique_ptr<Table> m_table;
};

void TableTest::init() {
    m_model.clear();
    for (int row = 0; row < 3; ++row) {
        m_model.appendRow({new QStandardItem(QStringLiteral("node %1").arg(row)),
                           new QStandardItem(QStringLiteral("serving"))});
    }
    m_table = std::make_unique<Table>();
    QPalette palette;
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::Text, Qt::black);
    palette.setColor(QPalette::Highlight, Qt::yellow);
    palette.setColor(QPalette::HighlightedText, Qt::blue);
    m_table->setPalette(palette);
    m_table->setModel(&m_model);
    m_table->resize(400, 200);
    m_table->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
}

void TableTest::cellsShowTextColorIconAndSelection() {
    QPixmap square(16, 16);
    square.fill(Qt::green);
    m_model.item(0, 0)->setIcon(QIcon(square));
    m_model.item(1, 1)->setForeground(QColor(Qt::red));
    m_table->selectRow(2);
    const QImage image = picture();
    QVERIFY(has(image, cell(0, 0), Qt::green, 100));
    QVERIFY(has(image, cell(0, 1), Qt::black, 5));
    QVERIFY(has(image, cell(1, 1), Qt::red, 5));
    QVERIFY(!has(image, cell(1, 1), Qt::black, 1));
    QVERIFY(has(image, cell(2, 1), Qt::yellow, 100));
    QVERIFY(has(image, cell(2, 1), Qt::blue, 5));
    // Nothing is left of what stood there before.
    const int below = cell(2, 0).bottom() + 5;
    QVERIFY(has(image, QRect(10, below, 20, 20), Qt::white, 400));
}

void TableTest::longTextIsElided() {
    m_table->setColumnWidth(0, 80);
    m_model.item(0, 0)->setText(QString(200, QLatin1Char('H')));
    const QImage image = picture();
    const QRect rect = cell(0, 0);
    QVERIFY(has(image, rect, Qt::black, 3));
    QVERIFY(!has(image, QRect(rect.right() - 3, rect.top(), 4, rect.height()), Qt::black, 1));
}

void TableTest::oneCellIsPaintedForOneChange() {
    QVERIFY(!picture().isNull());
    QCoreApplication::processEvents();
    PaintLog log;
    m_table->viewport()->installEventFilter(&log);
    PaintLog ground;
    m_table->installEventFilter(&ground);
    m_model.item(1, 1)->setText(QStringLiteral("suspect"));
    QTRY_VERIFY(!log.painted.isEmpty());
    QCOMPARE(log.painted.boundingRect(), cell(1, 1) & m_table->viewport()->rect());
    QVERIFY(ground.painted.isEmpty());  // it is not seen through the cells
}

void TableTest::columnsGrowAndNeverShrink() {
    m_table->growColumns();
    const int before = m_table->columnWidth(0);
    m_model.item(0, 0)->setText(QString(60, QLatin1Char('W')));
    m_table->growColumns();
    const int wide = m_table->columnWidth(0);
    QVERIFY(wide > before);
    m_model.item(0, 0)->setText(QStringLiteral("s"));
    m_table->growColumns();
    QCOMPARE(m_table->columnWidth(0), wide);
    // The last one takes what is left, and no less than it needs.
    QVERIFY(m_table->columnWidth(1) >=
            m_table->fontMetrics().horizontalAdvance(QStringLiteral("serving")));
}

}  // namespace engram::gui

QTEST_MAIN(engram::gui::TableTest)
#include "table_test.moc"
