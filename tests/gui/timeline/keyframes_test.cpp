// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include <QTest>

#include "gui_model/keyframes.h"

namespace engram::gui {

class KeyframesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nearestOneBeforeAMomentIsFound();
    void tooManyAreThinnedOutEvenly();
    void framesWhoseEventsAreGoneGoToo();

private:
    [[nodiscard]] static ClusterState stateAt(std::int64_t us) {
        ClusterState state;
        (void)state.apply({}, us);
        return state;
    }
};

void KeyframesTest::nearestOneBeforeAMomentIsFound() {
    Keyframes frames;
    QVERIFY(frames.find(1'000'000) == nullptr);
    frames.offer(stateAt(10), 1);  // too soon after the beginning
    QVERIFY(frames.first() == nullptr);
    frames.offer(stateAt(1000), Keyframes::kSpacing);
    frames.offer(stateAt(1500), Keyframes::kSpacing + 7);
    frames.offer(stateAt(2000), 2 * Keyframes::kSpacing);
    QVERIFY(frames.find(999) == nullptr);
    QCOMPARE(frames.find(1000)->next, Keyframes::kSpacing);
    QCOMPARE(frames.find(1999)->next, Keyframes::kSpacing);
    QCOMPARE(frames.find(5000)->next, 2 * Keyframes::kSpacing);
}

void KeyframesTest::tooManyAreThinnedOutEvenly() {
    Keyframes frames;
    const std::uint64_t many = 5 * Keyframes::kMaximum;
    for (std::uint64_t i = 1; i <= many; ++i)
        frames.offer(stateAt(static_cast<std::int64_t>(i)), i * Keyframes::kSpacing);
    std::uint64_t worst = 0;
    for (std::int64_t us = 8; us <= static_cast<std::int64_t>(many); ++us) {
        const std::uint64_t gap =
            static_cast<std::uint64_t>(us) * Keyframes::kSpacing - frames.find(us)->next;
        worst = std::max(worst, gap);
    }
    QVERIFY(worst > 0);
    QVERIFY(worst <= 16 * Keyframes::kSpacing);
}

void KeyframesTest::framesWhoseEventsAreGoneGoToo() {
    Keyframes frames;
    frames.offer(stateAt(1000), Keyframes::kSpacing);
    frames.offer(stateAt(2000), 2 * Keyframes::kSpacing);
    frames.dropBefore(Keyframes::kSpacing + 1);
    QVERIFY(frames.find(1500) == nullptr);
    QCOMPARE(frames.first()->next, 2 * Keyframes::kSpacing);
}

}  // namespace engram::gui

QTEST_GUILESS_MAIN(engram::gui::KeyframesTest)
#include "keyframes_test.moc"
