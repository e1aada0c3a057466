// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include <QTest>

#include "gui_session/silence_watch.h"

namespace engram::gui {

class SilenceWatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void silenceIsToldOnceASecondUntilSomethingIsHeard();
    void attemptsSayWhyEachNodeIsNotHeard();
    void errorsOfNodesThatLeftAreForgotten();
};

namespace {

constexpr std::int64_t kStartUs = 1'000'000'000;
constexpr std::int64_t kSecond = 1'000'000;
const Endpoint kFirst{"127.0.0.1", 7400};
const Endpoint kSecondNode{"127.0.0.1", 7401};

}  // namespace

void SilenceWatchTest::silenceIsToldOnceASecondUntilSomethingIsHeard() {
    SilenceWatch watch;
    watch.begin(kStartUs);
    QVERIFY(!watch.tick({kFirst}, kStartUs + SilenceWatch::kPatienceUs - 1));
    QVERIFY(!watch.silence());
    QVERIFY(watch.tick({kFirst}, kStartUs + SilenceWatch::kPatienceUs));
    QCOMPARE(watch.silence()->seconds, std::int64_t{3});
    QVERIFY(!watch.tick({kFirst}, kStartUs + SilenceWatch::kPatienceUs + kSecond - 1));
    QVERIFY(watch.tick({kFirst}, kStartUs + 12 * kSecond));
    QCOMPARE(watch.silence()->seconds, std::int64_t{12});
    watch.onHeard(kStartUs + 12 * kSecond);
    QVERIFY(watch.tick({kFirst}, kStartUs + 12 * kSecond));
    QVERIFY(!watch.silence());
}

void SilenceWatchTest::attemptsSayWhyEachNodeIsNotHeard() {
    SilenceWatch watch;
    watch.begin(kStartUs);
    watch.onError(kSecondNode, QStringLiteral("Connection refused"));
    QVERIFY(watch.tick({kSecondNode, kFirst}, kStartUs + 5 * kSecond));
    const std::vector<Silence::Attempt> expected{
        {kFirst, {}}, {kSecondNode, QStringLiteral("Connection refused")}};
    QCOMPARE(watch.silence()->attempts, expected);
    QCOMPARE(watch.silence()->lastError, QStringLiteral("Connection refused"));
    watch.onConnected(kSecondNode);
    QVERIFY(watch.tick({kSecondNode, kFirst}, kStartUs + 5 * kSecond));
    QVERIFY(watch.silence()->lastError.isEmpty());
}

void SilenceWatchTest::errorsOfNodesThatLeftAreForgotten() {
    SilenceWatch watch;
    watch.begin(kStartUs);
    watch.onError(kSecondNode, QStringLiteral("Connection refused"));
    QVERIFY(watch.tick({kFirst}, kStartUs + 5 * kSecond));
    QCOMPARE(watch.silence()->attempts.size(), std::size_t{1});
    QVERIFY(watch.silence()->lastError.isEmpty());
    QVERIFY(watch.errorOf(kSecondNode) == nullptr);
}

}  // namespace engram::gui

QTEST_APPLESS_MAIN(engram::gui::SilenceWatchTest)
#include "silence_watch_test.moc"
