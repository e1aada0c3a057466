// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "sim/linearizability.h"

#include <QTest>

#include "common/random.h"

using namespace engram;
using namespace engram::sim;

class LinearizabilityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void handMadeHistoryIsJudged_data();
    void handMadeHistoryIsJudged();
    void handMadeUpdatesAreJudged_data();
    void handMadeUpdatesAreJudged();
    void keysAreJudgedOneByOne();
    void failureNamesTheCallsThatDoNotFit();
    void budgetEndsTheSearchUndecided();
    void longHistoryIsJudgedQuickly();
    void randomHistoriesAgreeWithBruteForce();
};

namespace {

Call at(std::uint64_t called, std::uint64_t answered) {
    Call call;
    call.calledAt = called;
    call.answeredAt = answered;
    call.outcome = Outcome::Done;
    return call;
}

Call write(std::uint64_t value, std::uint64_t called, std::uint64_t answered) {
    Call call = at(called, answered);
    call.effect = Effect::Set;
    call.value = value;
    return call;
}

Call read(std::uint64_t value, std::uint64_t called, std::uint64_t answered) {
    Call call = at(called, answered);
    call.observed = Observed::Value;
    call.value = value;
    return call;
}

Call nothing(std::uint64_t called, std::uint64_t answered) {
    Call call = at(called, answered);
    call.observed = Observed::Absent;
    return call;
}

Call exists(std::uint64_t called, std::uint64_t answered) {
    Call call = at(called, answered);
    call.observed = Observed::Present;
    return call;
}

Call erase(std::uint64_t called, std::uint64_t answered) {
    Call call = at(called, answered);
    call.effect = Effect::Clear;
    return call;
}

/// A delete that was told that the key existed.
Call eraseFound(std::uint64_t called, std::uint64_t answered) {
    Call call = erase(called, answered);
    call.observed = Observed::Present;
    return call;
}

/// An addition that was told the sum.
Call add(std::uint64_t amount, std::uint64_t sum, std::uint64_t called, std::uint64_t answered) {
    Call call = at(called, answered);
    call.effect = Effect::Add;
    call.observed = Observed::Result;
    call.value = amount;
    call.result = sum;
    return call;
}

/// An append of "value," that was told the length.
Call append(std::uint64_t value, std::uint64_t length, std::uint64_t called,
            std::uint64_t answered) {
    Call call = add(value, length, called, answered);
    call.effect = Effect::Append;
    return call;
}

Call readText(const char* text, std::uint64_t called, std::uint64_t answered) {
    Call call = read(stateOfText(text), called, answered);
    call.text = Blob(std::string(text));
    return call;
}

Call writeIfAbsent(std::uint64_t value, std::uint64_t called) {
    Call call = write(value, called, 0);
    call.effect = Effect::SetIfAbsent;
    call.outcome = Outcome::Open;
    return call;
}

Call open(Call call) {
    call.outcome = Outcome::Open;
    if (call.observed == Observed::Result)
        call.observed = Observed::Nothing;
    return call;
}

Call refused(Call call) {
    call.outcome = Outcome::Refused;
    return call;
}

}  // namespace

Q_DECLARE_METATYPE(engram::sim::History)

void LinearizabilityTest::handMadeHistoryIsJudged_data() {
    QTest::addColumn<History>("history");
    QTest::addColumn<bool>("linearizable");
    const auto row = [](const char* name, bool linearizable, const History& history) {
        QTest::newRow(name) << history << linearizable;
    };
    row("nothing happened", true, {});
    row("empty register reads as absent", true, {nothing(1, 2)});
    row("value out of thin air", false, {read(1, 1, 2)});
    row("write, then read", true, {write(1, 1, 2), read(1, 3, 4)});
    row("write, then absent", false, {write(1, 1, 2), nothing(3, 4)});
    row("read before the write", false, {read(1, 1, 2), write(1, 3, 4)});
    row("read during the write: new", true, {write(1, 1, 4), read(1, 2, 3)});
    row("read during the write: old", true, {write(1, 1, 4), nothing(2, 3)});
    row("new, then old, while written", false,
        {write(1, 1, 2), write(2, 3, 8), read(2, 4, 5), read(1, 6, 7)});
    row("old, then new, while written", true,
        {write(1, 1, 2), write(2, 3, 8), read(1, 4, 5), read(2, 6, 7)});
    row("stale read", false, {write(1, 1, 2), write(2, 3, 4), read(1, 5, 6)});
    row("two writes at once, either order", true,
        {write(1, 1, 4), write(2, 2, 3), read(1, 5, 6), read(1, 7, 8)});
    row("two writes at once, both orders seen", false,
        {write(1, 1, 4), write(2, 2, 3), read(1, 5, 6), read(2, 7, 8)});
    row("delete hides the value", true, {write(1, 1, 2), erase(3, 4), nothing(5, 6)});
    row("deleted value comes back", false, {write(1, 1, 2), erase(3, 4), read(1, 5, 6)});
    row("delete of nothing is told so", false, {eraseFound(1, 2)});
    row("two deletes at once find one value", false,
        {write(1, 1, 2), eraseFound(3, 6), eraseFound(4, 5)});
    row("two deletes at once, one finds it", true,
        {write(1, 1, 2), eraseFound(3, 6), nothing(4, 5)});
    row("key exists", true, {write(1, 1, 2), exists(3, 4)});
    row("key exists after its delete", false, {write(1, 1, 2), erase(3, 4), exists(5, 6)});
    row("open write took effect late", true,
        {open(write(1, 1, 0)), nothing(2, 3), nothing(4, 5), read(1, 6, 7)});
    row("open write took effect never", true, {open(write(1, 1, 0)), nothing(2, 3)});
    row("open write cannot be undone", false, {open(write(1, 1, 0)), read(1, 2, 3), nothing(4, 5)});
    row("open write happens once", false,
        {open(write(1, 1, 0)), read(1, 2, 3), write(2, 4, 5), read(2, 6, 7), read(1, 8, 9)});
    row("open write not before its call", false, {read(1, 1, 2), open(write(1, 3, 0))});
    row("open delete took effect", true, {write(1, 1, 2), open(erase(3, 0)), nothing(5, 6)});
    row("open delete between two reads of the value", false,
        {write(1, 1, 2), open(erase(3, 0)), nothing(5, 6), read(1, 7, 8)});
    row("open delete explains one gap only", false,
        {write(1, 1, 2), open(erase(3, 0)), nothing(4, 5), write(2, 6, 7), nothing(8, 9)});
    row("open write feeds a delete", true, {open(write(1, 1, 0)), eraseFound(2, 3), nothing(4, 5)});
    row("open write feeds two deletes", false,
        {open(write(1, 1, 0)), eraseFound(2, 3), eraseFound(4, 5)});
    row("two open writes feed two deletes", true,
        {open(write(1, 1, 0)), open(write(2, 2, 0)), eraseFound(3, 4), eraseFound(5, 6)});
    row("open write that is read later does not feed the delete", true,
        {open(write(1, 1, 0)), open(write(2, 2, 0)), eraseFound(3, 4), read(1, 5, 6)});
    row("refused write is not seen", true, {refused(write(1, 1, 2)), nothing(3, 4)});
    row("refused write is seen", false, {refused(write(1, 1, 2)), read(1, 3, 4)});
    row("open read says nothing", true, {write(1, 1, 2), open(read(7, 3, 0)), read(1, 4, 5)});
    row("long write spans many", true,
        {write(9, 1, 20), write(1, 2, 3), read(1, 4, 5), write(2, 6, 7), read(9, 8, 9),
         read(9, 10, 11)});
    row("long write does not return", false,
        {write(9, 1, 20), write(1, 2, 3), read(9, 4, 5), write(2, 6, 7), read(9, 8, 9)});
}

void LinearizabilityTest::handMadeUpdatesAreJudged_data() {
    QTest::addColumn<History>("history");
    QTest::addColumn<bool>("linearizable");
    const auto row = [](const char* name, bool linearizable, const History& history) {
        QTest::newRow(name) << history << linearizable;
    };
    row("sum of two", true, {add(2, 2, 1, 2), add(3, 5, 3, 4), read(5, 5, 6)});
    row("addition lost", false, {add(2, 2, 1, 2), add(3, 3, 3, 4)});
    row("addition doubled", false, {add(2, 2, 1, 2), read(4, 3, 4)});
    row("open addition seen", true, {open(add(2, 0, 1, 0)), add(3, 5, 2, 3)});
    row("open addition not seen", true, {open(add(2, 0, 1, 0)), add(3, 3, 2, 3)});
    row("open addition seen, then gone", false,
        {open(add(2, 0, 1, 0)), add(3, 5, 2, 3), read(3, 4, 5)});
    row("open addition seen twice", false, {open(add(2, 0, 1, 0)), add(3, 5, 2, 3), read(7, 4, 5)});
    row("two of three open additions", true,
        {open(add(2, 0, 1, 0)), open(add(40, 0, 2, 0)), open(add(5, 0, 3, 0)), read(7, 4, 5),
         read(47, 6, 7)});
    row("sum that no open additions make", false,
        {open(add(2, 0, 1, 0)), open(add(40, 0, 2, 0)), open(add(5, 0, 3, 0)), read(8, 4, 5)});
    row("open addition makes the key exist", true, {open(add(2, 0, 1, 0)), exists(2, 3)});
    row("addition to what was written", true, {write(7, 1, 2), add(3, 10, 3, 4)});
    row("addition after a delete", true, {add(7, 7, 1, 2), erase(3, 4), add(3, 3, 5, 6)});
    row("text of two pieces", true,
        {append(1, 2, 1, 2), append(2, 4, 3, 4), readText("1,2,", 5, 6)});
    row("append doubled by a retry", false,
        {append(1, 2, 1, 2), append(2, 6, 3, 4), readText("1,2,2,", 5, 6)});
    row("append doubled, seen by its length only", false, {append(1, 2, 1, 2), append(2, 6, 3, 4)});
    row("pieces in the wrong order", false,
        {append(1, 2, 1, 2), append(2, 4, 3, 4), readText("2,1,", 5, 6)});
    row("appends at once, either order", true,
        {append(1, 4, 1, 4), append(2, 2, 2, 3), readText("2,1,", 5, 6)});
    row("open append seen", true,
        {open(append(9, 0, 1, 0)), append(1, 4, 2, 3), readText("9,1,", 4, 5)});
    row("open append that a read rules out", false,
        {open(append(9, 0, 1, 0)), append(1, 4, 2, 3), readText("1,", 4, 5)});
    row("open append after the last read", true,
        {append(1, 2, 1, 2), open(append(9, 0, 3, 0)), readText("1,", 4, 5), append(2, 6, 6, 7)});
    row("open write if absent took effect", true, {writeIfAbsent(5, 1), read(5, 2, 3)});
    row("open write if absent met a value", false,
        {write(1, 1, 2), writeIfAbsent(5, 3), read(5, 4, 5)});
    row("open write if absent after an open delete", true,
        {write(1, 1, 2), open(erase(3, 0)), writeIfAbsent(5, 4), read(5, 5, 6)});
}

void LinearizabilityTest::handMadeUpdatesAreJudged() {
    handMadeHistoryIsJudged();
}

void LinearizabilityTest::handMadeHistoryIsJudged() {
    QFETCH(History, history);
    QFETCH(bool, linearizable);
    QCOMPARE(checkLinearizability(history).linearizable, linearizable);
    QCOMPARE(isLinearizableByBruteForce(history), linearizable);
}

void LinearizabilityTest::keysAreJudgedOneByOne() {
    History history{write(1, 1, 2), read(1, 3, 4), write(2, 5, 6), nothing(7, 8)};
    history[2].key = history[3].key = 1;
    const LinearizabilityReport report = checkLinearizability(history);
    QVERIFY(!report.linearizable);
    QCOMPARE(report.key, 1U);
    QCOMPARE(report.calls, std::uint64_t{4});
}

void LinearizabilityTest::failureNamesTheCallsThatDoNotFit() {
    const LinearizabilityReport report =
        checkLinearizability({write(1, 1, 2), write(2, 3, 4), read(1, 5, 6)});
    QVERIFY(report.detail.find("may hold v2") != std::string::npos);
    QVERIFY(report.detail.find("read v1 key0 [5..6]") != std::string::npos);
}

void LinearizabilityTest::budgetEndsTheSearchUndecided() {
    History history;
    for (std::uint64_t i = 0; i < 12; ++i)
        history.push_back(write(i + 1, i + 1, 100 + i));
    history.push_back(read(77, 200, 201));
    const LinearizabilityReport report = checkLinearizability(history, 50);
    QVERIFY(report.linearizable);
    QCOMPARE(report.undecidedKeys, 1U);
    QVERIFY(!checkLinearizability(history).linearizable);
}

/// Ten clients on one key, with open writes all along: what one failover leaves behind.
void LinearizabilityTest::longHistoryIsJudgedQuickly() {
    Random random(5);
    History history;
    std::uint64_t state = 0;
    std::uint64_t time = 1;
    for (std::uint64_t i = 1; i <= 4000; ++i, time += 4) {
        if (random.chance(1, 20)) {
            history.push_back(open(write(100'000 + i, time, 0)));
        } else if (random.chance(1, 2)) {
            state = i;
            history.push_back(write(i, time, time + 3));
        } else {
            history.push_back(state == 0 ? nothing(time, time + 30) : read(state, time, time + 3));
        }
    }
    const LinearizabilityReport report = checkLinearizability(history);
    QVERIFY(report.linearizable);
    QCOMPARE(report.undecidedKeys, 0U);
    QVERIFY(report.configurations < 10'000);
}

void LinearizabilityTest::randomHistoriesAgreeWithBruteForce() {
    Random random(20'26);
    std::uint32_t linearizable = 0;
    constexpr std::uint32_t kHistories = 20'000;
    for (std::uint32_t i = 0; i < kHistories; ++i) {
        const std::uint64_t calls = 1 + random.below(7);
        std::vector<std::uint64_t> times;
        for (std::uint64_t t = 1; t <= 2 * calls; ++t)
            times.insert(times.begin() + static_cast<std::ptrdiff_t>(random.below(t)), t);
        History history;
        for (std::uint64_t c = 0; c < calls; ++c) {
            const std::uint64_t from = std::min(times[2 * c], times[2 * c + 1]);
            const std::uint64_t to = std::max(times[2 * c], times[2 * c + 1]);
            const std::uint64_t value = 1 + random.below(3);
            const Call kinds[] = {write(value, from, to), write(value, from, to),
                                  read(value, from, to),  nothing(from, to),
                                  exists(from, to),       erase(from, to),
                                  eraseFound(from, to)};
            Call call = kinds[random.below(std::size(kinds))];
            if (random.chance(1, 4) && call.effect != Effect::None) {
                call = open(call);
                call.observed = Observed::Nothing;
            }
            history.push_back(call);
        }
        const bool expected = isLinearizableByBruteForce(history);
        linearizable += expected ? 1 : 0;
        if (checkLinearizability(history).linearizable != expected) {
            for (const Call& call : history)
                qWarning("%s", toText(call).c_str());
            QFAIL("the checker and brute force disagree");
        }
    }
    // Both answers must be common, or the comparison shows little.
    QVERIFY(linearizable > kHistories / 10 && linearizable < kHistories * 9 / 10);
}

QTEST_APPLESS_MAIN(LinearizabilityTest)
#include "linearizability_test.moc"
