// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "common/latency_histogram.h"

#include <QTest>

using engram::Duration;
using engram::LatencyHistogram;

class LatencyHistogramTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void emptyHistogramHasZeroPercentiles() { QCOMPARE(LatencyHistogram().percentile(0.99), 0L); }

    void percentilesAreWithinSixPercent() {
        LatencyHistogram histogram;
        for (int us = 1; us <= 100000; ++us)
            histogram.record(Duration(us));
        for (const double share : {0.5, 0.99, 0.999}) {
            const double exact = share * 100000;
            const auto found = static_cast<double>(histogram.percentile(share));
            QVERIFY2(
                found >= exact && found <= exact * 1.0626,
                qPrintable(QString::number(share) + QLatin1Char(' ') + QString::number(found)));
        }
    }

    void smallValuesAreExact() {
        LatencyHistogram histogram;
        histogram.record(Duration(3));
        histogram.record(Duration(15));
        QCOMPARE(histogram.percentile(0.5), 3L);
        QCOMPARE(histogram.percentile(1.0), 15L);
    }

    void hugeAndNegativeValuesStayInside() {
        LatencyHistogram histogram;
        histogram.record(Duration(-5));
        histogram.record(Duration::max());
        QCOMPARE(histogram.count(), std::uint64_t{2});
        QCOMPARE(histogram.percentile(0.5), 0L);
        QVERIFY(histogram.percentile(1.0) > 1000000000L);
    }

    void sumCountsBoth() {
        LatencyHistogram a;
        LatencyHistogram b;
        a.record(Duration(5));
        b.record(Duration(9));
        a.add(b);
        QCOMPARE(a.count(), std::uint64_t{2});
        QCOMPARE(a.percentile(1.0), 9L);
        a.clear();
        QCOMPARE(a.count(), std::uint64_t{0});
    }
};

QTEST_GUILESS_MAIN(LatencyHistogramTest)
#include "latency_histogram_test.moc"
