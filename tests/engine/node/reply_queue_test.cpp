// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "node/reply_queue.h"

#include <QTest>
#include <vector>

#include "common/random.h"

using engram::Random;
using engram::node::ReplyQueue;

class ReplyQueueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void immediateReplyOfAnEmptyQueueGoesStraightOut() {
        ReplyQueue queue;
        std::string out;
        QVERIFY(&queue.immediate(out) == &out);
        QVERIFY(queue.isEmpty());
    }

    void headGoesStraightOut() {
        ReplyQueue queue;
        std::string out;
        const auto ticket = queue.reserve(false);
        QVERIFY(&queue.begin(ticket, out) == &out);
        queue.settle(ticket, out);
        QVERIFY(queue.isEmpty());
    }

    void laterReplyWaitsForTheEarlierOne() {
        ReplyQueue queue;
        std::string out;
        const auto first = queue.reserve(false);
        const auto second = queue.reserve(false);
        queue.immediate(out) += "3";
        queue.begin(second, out) += "2";
        queue.settle(second, out);
        QCOMPARE(out, std::string());
        queue.begin(first, out) += "1";
        queue.settle(first, out);
        QCOMPARE(out, std::string("123"));
        QVERIFY(queue.isEmpty());
    }

    void mutedReplyKeepsOrderButIsNotSent() {
        ReplyQueue queue;
        std::string out;
        const auto first = queue.reserve(true);
        queue.immediate(out) += "2";
        queue.begin(first, out) += "1";
        queue.settle(first, out);
        QCOMPARE(out, std::string("2"));
    }

    void anyOrderOfCompletionGivesTheOrderOfCommands() {
        Random random(1);
        for (int round = 0; round < 200; ++round) {
            ReplyQueue queue;
            std::string out;
            std::string expected;
            std::vector<std::pair<ReplyQueue::Ticket, char>> open;
            for (int step = 0; step < 200; ++step) {
                const char c = static_cast<char>('a' + random.below(26));
                const std::uint64_t choice = random.below(3);
                if (choice == 0) {
                    open.emplace_back(queue.reserve(false), c);
                    expected += c;
                } else if (choice == 1) {
                    queue.immediate(out) += c;
                    expected += c;
                } else if (!open.empty()) {
                    const auto at = static_cast<std::ptrdiff_t>(random.below(open.size()));
                    const auto [ticket, text] = open[static_cast<std::size_t>(at)];
                    open.erase(open.begin() + at);
                    queue.begin(ticket, out) += text;
                    queue.settle(ticket, out);
                }
                QVERIFY(expected.compare(0, out.size(), out) == 0);
            }
            for (const auto& [ticket, text] : open) {
                queue.begin(ticket, out) += text;
                queue.settle(ticket, out);
            }
            QCOMPARE(out, expected);
        }
    }
};

QTEST_GUILESS_MAIN(ReplyQueueTest)
#include "reply_queue_test.moc"
