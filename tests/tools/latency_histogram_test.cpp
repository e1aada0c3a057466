// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "bench/latency_histogram.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <vector>

#include "common/random.h"

using engram::bench::LatencyHistogram;
using std::chrono::nanoseconds;

class LatencyHistogramTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void emptyHistogramHasNoLatency() {
        const LatencyHistogram histogram;
        QCOMPARE(histogram.count(), std::uint64_t{0});
        QCOMPARE(histogram.percentile(0.99), 0.0);
        QCOMPARE(histogram.maximum(), 0.0);
    }

    void percentilesAreWithinTheirBound() {
        engram::Random random(7);
        LatencyHistogram histogram;
        std::vector<std::int64_t> samples;
        for (int i = 0; i < 20000; ++i) {
            // Spread over nine decades.
            const auto sample = static_cast<std::int64_t>(std::pow(10.0, 9 * random.unit()));
            samples.push_back(sample);
            histogram.record(nanoseconds(sample));
        }
        std::sort(samples.begin(), samples.end());
        for (const double share : {0.01, 0.5, 0.9, 0.99, 0.999, 1.0}) {
            const auto rank =
                static_cast<std::size_t>(std::ceil(share * static_cast<double>(samples.size())));
            const double exact = static_cast<double>(samples[rank - 1]) / 1000.0;
            const double told = histogram.percentile(share);
            QVERIFY2(told >= exact && told <= exact * 1.016 + 0.001,
                     qPrintable(QStringLiteral("%1: %2 for %3").arg(share).arg(told).arg(exact)));
        }
        QCOMPARE(histogram.maximum(), static_cast<double>(samples.back()) / 1000.0);
    }

    void addedHistogramsCountAsOne() {
        LatencyHistogram slow;
        LatencyHistogram fast;
        slow.record(nanoseconds(1000000));
        for (int i = 0; i < 99; ++i) {
            fast.record(nanoseconds(10000));
        }
        slow.add(fast);
        QCOMPARE(slow.count(), std::uint64_t{100});
        QVERIFY(slow.percentile(0.99) < 11);
        QCOMPARE(slow.percentile(1.0), 1000.0);
    }

    void extremesHaveABucket() {
        LatencyHistogram histogram;
        histogram.record(nanoseconds(0));
        histogram.record(nanoseconds(-5));
        histogram.record(nanoseconds::max());
        QCOMPARE(histogram.count(), std::uint64_t{3});
        QCOMPARE(histogram.percentile(0.5), 0.0);
    }
};

QTEST_GUILESS_MAIN(LatencyHistogramTest)
#include "latency_histogram_test.moc"
