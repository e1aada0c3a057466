// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include <QTest>
#include <map>

#include "gui_session/workload_driver.h"
#include "gui_session/workload_script.h"

namespace engram::gui {

class WorkloadScriptTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameSeedGivesTheSameRequests();
    void shopAsksForReadableKeys();
    void uniformKeysAreAllAlike();
    void zipfKeysFollowTheirLaw();
    void readShareIsKept();
    void moreMayBeUnderWayAtAHigherRate();
};

namespace {

WorkloadPlan planOf(KeyDistribution distribution, std::uint32_t keys, double readShare = 0.5) {
    WorkloadPlan plan;
    plan.distribution = distribution;
    plan.keys = keys;
    plan.readShare = readShare;
    return plan;
}

std::map<std::string, int> countKeys(const WorkloadPlan& plan, int requests) {
    WorkloadScript script(plan);
    std::map<std::string, int> counts;
    for (int i = 0; i < requests; ++i) {
        ++counts[script.next().key];
    }
    return counts;
}

}  // namespace

void WorkloadScriptTest::sameSeedGivesTheSameRequests() {
    for (const KeyDistribution distribution :
         {KeyDistribution::Shop, KeyDistribution::Uniform, KeyDistribution::Zipf}) {
        WorkloadPlan plan = planOf(distribution, 1000);
        WorkloadScript first(plan);
        WorkloadScript second(plan);
        plan.seed = 2;
        WorkloadScript other(plan);
        bool differs = false;
        for (int i = 0; i < 100; ++i) {
            const WorkloadRequest a = first.next();
            const WorkloadRequest b = second.next();
            QCOMPARE(a.key, b.key);
            QCOMPARE(a.value, b.value);
            QCOMPARE(a.isWrite, b.isWrite);
            differs = differs || other.next().key != a.key;
        }
        QVERIFY(differs);
    }
}

void WorkloadScriptTest::shopAsksForReadableKeys() {
    for (const auto& [key, count] : countKeys(planOf(KeyDistribution::Shop, 1), 200)) {
        QVERIFY2(!key.starts_with("key:"), key.c_str());
    }
}

void WorkloadScriptTest::uniformKeysAreAllAlike() {
    const auto counts = countKeys(planOf(KeyDistribution::Uniform, 10), 20'000);
    QCOMPARE(counts.size(), 10U);
    QVERIFY(counts.contains("key:0") && counts.contains("key:9"));
    for (const auto& [key, count] : counts) {
        QVERIFY2(count > 1800 && count < 2200, qPrintable(QString::number(count)));
    }
}

void WorkloadScriptTest::zipfKeysFollowTheirLaw() {
    constexpr int kRequests = 200'000;
    constexpr int kKeys = 1000;
    const auto counts = countKeys(planOf(KeyDistribution::Zipf, kKeys), kRequests);
    double norm = 0;
    for (int rank = 1; rank <= kKeys; ++rank) {
        norm += std::pow(rank, -0.99);
    }
    for (const int rank : {1, 2, 3, 10, 30}) {
        const double expected = kRequests * std::pow(rank, -0.99) / norm;
        const double found = counts.at("key:" + std::to_string(rank - 1));
        // Five standard deviations.
        QVERIFY2(std::abs(found - expected) < 5 * std::sqrt(expected),
                 qPrintable(QStringLiteral("%1: %2, not %3").arg(rank).arg(found).arg(expected)));
    }
}

void WorkloadScriptTest::readShareIsKept() {
    for (const double share : {0.0, 0.25, 1.0}) {
        WorkloadScript script(planOf(KeyDistribution::Uniform, 100, share));
        int reads = 0;
        for (int i = 0; i < 10'000; ++i) {
            const WorkloadRequest request = script.next();
            reads += request.isWrite ? 0 : 1;
            QCOMPARE(request.value.empty(), !request.isWrite);
        }
        QVERIFY2(std::abs(reads - share * 10'000) < 220, qPrintable(QString::number(reads)));
    }
}

void WorkloadScriptTest::moreMayBeUnderWayAtAHigherRate() {
    QCOMPARE(WorkloadDriver::mostUnderWay(1), 4);
    QVERIFY(WorkloadDriver::mostUnderWay(5000) >= 500);
}

}  // namespace engram::gui

QTEST_GUILESS_MAIN(engram::gui::WorkloadScriptTest)
#include "workload_script_test.moc"
