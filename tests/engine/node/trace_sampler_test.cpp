// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "node/trace_sampler.h"

#include <QTest>

using namespace engram;
using engram::node::TraceSampler;

namespace {

/// `requests` numbered requests of 8 events each, in turns of 100, for one quarter of a second;
/// returns how many events the sampler let through.
int quarterSecond(TraceSampler& sampler, std::uint64_t& id, int requests) {
    int events = 0;
    for (int i = 0; i < requests; ++i) {
        sampler.begin(RequestId{++id});
        for (int event = 0; event < 8; ++event)
            events += sampler.shows(RequestId{id}) ? 1 : 0;
        if (i % 100 == 0)
            sampler.settle();
    }
    sampler.settle();
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

    void requestUnderWayIsShownAsItBegan() {
        TraceSampler sampler(40);
        std::uint64_t id = 100;
        QVERIFY(sampler.begin(RequestId{id}));
        quarterSecond(sampler, id, 10000);
        QVERIFY(sampler.oneIn() > 1);
        QVERIFY(sampler.shows(RequestId{100}));
    }

    void idsOfAnotherPrimaryAreDecidedAnew() {
        TraceSampler sampler(40);
        std::uint64_t id = std::uint64_t{9} << 40U;
        quarterSecond(sampler, id, 10000);
        id = std::uint64_t{3} << 40U;
        int shown = 0;
        for (int i = 0; i < 1000; ++i)
            shown += sampler.begin(RequestId{++id}) ? 1 : 0;
        QVERIFY2(shown < 500, qPrintable(QString::number(shown)));
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
