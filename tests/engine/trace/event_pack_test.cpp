// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include <QElapsedTimer>
#include <QTest>
#include <algorithm>

#include "event_stream.h"
#include "sample_events.h"
#include "trace/event_pack.h"

using namespace engram;
using namespace engram::trace;

class EventPackTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindComesBackAsItWas();
    void anyValuesComeBackAsTheyWere();
    void nothingIsNoBytes();
    void usualHopsAreSmall();
};

void EventPackTest::everyKindComesBackAsItWas() {
    const std::vector<Event> events = test::sampleEvents();
    QVERIFY(unpackEvents(packEvents(events), events.size()) == events);
}

void EventPackTest::anyValuesComeBackAsTheyWere() {
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
        Random random(seed);
        std::vector<Event> events(random.below(100));
        for (Event& event : events)
            event = test::randomEvent(random);
        QVERIFY2(unpackEvents(packEvents(events), events.size()) == events,
                 qPrintable(QStringLiteral("seed %1").arg(seed)));
    }
}

void EventPackTest::nothingIsNoBytes() {
    QVERIFY(packEvents({}).empty());
    QVERIFY(unpackEvents({}, 0).empty());
}

void EventPackTest::usualHopsAreSmall() {
    constexpr std::size_t kBlock = 4096;
    const std::vector<Event> events = test::EventStream(1).take(kBlock);
    QElapsedTimer timer;
    timer.start();
    const std::string packed = packEvents(events);
    const qint64 packNs = timer.nsecsElapsed();
    timer.restart();
    const std::vector<Event> unpacked = unpackEvents(packed, events.size());
    const qint64 unpackNs = timer.nsecsElapsed();
    QVERIFY(unpacked == events);
    const auto count = static_cast<qint64>(events.size());
    qInfo("%.1f bytes an event; ns an event: pack %lld, unpack %lld",
          double(packed.size()) / double(count), packNs / count, unpackNs / count);

    std::vector<Event> hops;
    std::copy_if(events.begin(), events.end(), std::back_inserter(hops),
                 [](const Event& event) { return event.hop != HopKind::None; });
    const double bytes = double(packEvents(hops).size()) / double(hops.size());
    qInfo("%.1f bytes a hop", bytes);
    QVERIFY(bytes <= 25);
}

QTEST_APPLESS_MAIN(EventPackTest)
#include "event_pack_test.moc"
