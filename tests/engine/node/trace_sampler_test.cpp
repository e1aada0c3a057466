// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "node/trace_sampler.h"

#include <QTest>

#include "protocol/machine.h"

using namespace engram;
using engram::node::TraceSampler;

namespace {

/// Sends the events of `requests` numbered requests of 8 events each for one quarter of a second;
/// returns how many events the sampler let through.
int quarterSecond(TraceSampler& sampler, std::uint64_t& id, int requests) {
    int events = 0;
    for (int i = 0; i < requests; ++i) {
        if (!TracePolicy{true, sampler.mask()}.samples(RequestId{++id}))
            continue;
        for (int event = 0; event < 8; ++event)
            sampler.onEvent();
        events += 8;
    }
    sampler.adapt();
    return events;
}

}  // namespace

class TraceSamplerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void slowLoadIsShownWhole() {
        TraceSampler sampler(2000);
        std::uint64_t id = 0;
        for (int i = 0; i < 20; ++i)
            QCOMPARE(quarterSecond(sampler, id, 50), 400);
        QCOMPARE(sampler.oneIn(), std::uint64_t{1});
    }

    void rateHoldsUnderLoad() {
        TraceSampler sampler(2000);
        std::uint64_t id = 0;
        for (int i = 0; i < 8; ++i)
            quarterSecond(sampler, id, 25000);
        int events = 0;
        for (int i = 0; i < 40; ++i)
            events += quarterSecond(sampler, id, 25000);
        QVERIFY2(events <= 2000 * 10, qPrintable(QString::number(events)));
        QVERIFY2(events >= 2000 * 10 / 8, qPrintable(QString::number(events)));
    }

    void maskIsAPowerOfTwoLessOne() {
        TraceSampler sampler(100);
        std::uint64_t id = 0;
        for (int i = 0; i < 10; ++i) {
            quarterSecond(sampler, id, 10000);
            QCOMPARE(sampler.oneIn() & sampler.mask(), std::uint64_t{0});
        }
        QVERIFY(sampler.oneIn() > 1);
    }

    void samplingEndsWhenTheLoadDoes() {
        TraceSampler sampler(2000);
        std::uint64_t id = 0;
        for (int i = 0; i < 8; ++i)
            quarterSecond(sampler, id, 25000);
        QVERIFY(sampler.oneIn() > 1);
        for (int i = 0; i < 40; ++i)
            quarterSecond(sampler, id, 1);
        QCOMPARE(sampler.oneIn(), std::uint64_t{1});
    }
};

QTEST_GUILESS_MAIN(TraceSamplerTest)
#include "trace_sampler_test.moc"
