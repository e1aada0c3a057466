// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// 100,000 spoilt inputs for every decoder, the same on each run. The rules are those of
// decoder_checks.h; a broken one aborts with the condition.

#include <QTest>
#include <string>
#include <vector>

#include "common/random.h"
#include "decoder_checks.h"
#include "protocol/codec.h"
#include "resp/writer.h"
#include "sample_events.h"
#include "sample_messages.h"
#include "trace/event_codec.h"
#include "trace/trace_parser.h"

using namespace engram;

class RandomBytesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void spoiltCommandsAreCutTheSameWay();
    void spoiltRepliesStayInTheirBuffer();
    void spoiltMessagesAreRefusedOrRepeatable();
    void spoiltViewsAreRefusedOrRepeatable();
    void spoiltEventsAreRefusedOrRepeatable();
    void spoiltTracesAreCutTheSameWay();
};

namespace {

constexpr int kInputs = 100000;
/// Bytes that mean something to one of the decoders hit more often than others.
constexpr std::string_view kTelling("\r\n$*:+-_,#(=~>%|!'\"\\ 0123456789.;/\0\xff", 36);

char drawByte(Random& random) {
    if (random.chance(2, 3))
        return kTelling[random.below(kTelling.size())];
    return static_cast<char>(random.below(256));
}

void spoilOnce(std::string& bytes, Random& random) {
    const std::size_t at = random.below(bytes.size() + 1);
    const std::size_t length = 1 + random.below(8);
    switch (random.below(6)) {
        case 0:
            bytes.insert(at, 1, drawByte(random));
            break;
        case 1:
            bytes.erase(at, length);
            break;
        case 2:
            bytes.resize(at);
            break;
        case 3:
            bytes.insert(at, bytes.substr(random.below(bytes.size() + 1), length));
            break;
        default:
            if (at < bytes.size())
                bytes[at] = drawByte(random);
    }
}

void run(const std::vector<std::string>& seeds, void (*check)(std::string_view)) {
    Random random(20260731);
    for (const std::string& seed : seeds)
        check(seed);
    for (int input = 0; input < kInputs; ++input) {
        std::string bytes = seeds[random.below(seeds.size())];
        for (std::uint64_t times = 1 + random.below(4); times > 0; --times)
            spoilOnce(bytes, random);
        check(bytes);
    }
}

/// Few runs of slots, so that a change often hits something else.
View shortView() {
    View view = test::sampleView();
    for (std::size_t slot = 0; slot < view.slots.size(); ++slot)
        view.slots[slot] = slot < 24 ? SlotReplicas{{2, 3}, {4}} : SlotReplicas{{3}, {}};
    return view;
}

std::vector<std::string> encodedMessages() {
    std::vector<std::string> encoded;
    for (Message& message : test::sampleMessages()) {
        if (auto* accept = std::get_if<Accept>(&message))
            accept->view = std::make_shared<const View>(shortView());
        if (auto* promised = std::get_if<Promised>(&message); promised && promised->accepted)
            promised->accepted = std::make_shared<const View>(shortView());
        encodeMessage(encoded.emplace_back(), message, {77});
    }
    return encoded;
}

std::vector<std::string> encodedEvents() {
    std::vector<std::string> encoded;
    for (const Event& event : test::sampleEvents())
        trace::appendEvent(encoded.emplace_back(), event);
    return encoded;
}

}  // namespace

void RandomBytesTest::spoiltCommandsAreCutTheSameWay() {
    run({"*2\r\n$3\r\nGET\r\n$1\r\nk\r\n*1\r\n$4\r\nPING\r\n",
         "SET \"a\\x41 b\" 'c d'\r\nPING\n*0\r\n\r\nQUIT\r\n",
         "*3\r\n$30\r\n012345678901234567890123456789\r\n$0\r\n\r\n$1\r\na\r\nPING\r\n",
         "*9\r\n$1\r\na\r\n$1\r\na\r\n$1\r\na\r\n$1\r\na\r\n$1\r\na\r\n$1\r\na\r\n$1\r\na\r\n$1\r\n"
         "a\r\n$1\r\na\r\nPING\r\n"},
        test::checkCommandParser);
}

void RandomBytesTest::spoiltRepliesStayInTheirBuffer() {
    std::vector<std::string> seeds = encodedEvents();
    seeds.emplace_back(
        "*9\r\n+OK\r\n-ERR no\r\n:-5\r\n$4\r\na\r\nb\r\n_\r\n,1.5\r\n#t\r\n"
        "%1\r\n=6\r\ntxt:ab\r\n~1\r\n(123\r\n|1\r\n+a\r\n+b\r\n>2\r\n$-1\r\n*-1\r\n");
    seeds.emplace_back("*2\r\n*2\r\n*1\r\n*0\r\n%1\r\n:1\r\n~0\r\n!3\r\nERR\r\n");
    run(seeds, test::checkParseValue);
}

void RandomBytesTest::spoiltMessagesAreRefusedOrRepeatable() {
    run(encodedMessages(), test::checkDecodeMessage);
}

void RandomBytesTest::spoiltViewsAreRefusedOrRepeatable() {
    const View view = shortView();
    run({encodeView(view), encodeView(foundingView({7}, {1}, view.members[0], 3, 1))},
        test::checkDecodeView);
}

void RandomBytesTest::spoiltEventsAreRefusedOrRepeatable() {
    run(encodedEvents(), test::checkDecodeEvent);
}

void RandomBytesTest::spoiltTracesAreCutTheSameWay() {
    const std::vector<std::string> events = encodedEvents();
    std::string batches(trace::kTraceHeader);
    for (std::size_t at = 0; at < 12; ++at) {
        if (at % 4 == 0)
            resp::appendCommand(batches, {trace::kBatchName, std::to_string(at)});
        batches += events[at];
    }
    run({batches, std::string(trace::kTraceHeaderVersion1) + events[0] + events[2]},
        test::checkParseTrace);
}

QTEST_APPLESS_MAIN(RandomBytesTest)
#include "random_bytes_test.moc"
