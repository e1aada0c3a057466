// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "decoder_checks.h"

#include <algorithm>
#include <string>
#include <vector>

#include "common/assert.h"
#include "protocol/codec.h"
#include "resp/command_parser.h"
#include "resp/value.h"
#include "trace/event_codec.h"
#include "trace/trace_parser.h"

namespace engram::test {

namespace {

struct Outcome {
    resp::ParseStatus status;
    std::vector<std::string> arguments;
    std::string error;

    friend bool operator==(const Outcome&, const Outcome&) = default;
};

/// What a connection reads when the bytes arrive in pieces of `step`. The limits are small, so that
/// short inputs reach them.
std::vector<Outcome> commandsOf(std::string_view bytes, std::size_t step) {
    resp::CommandParser parser(24, 8);
    std::vector<Outcome> outcomes;
    resp::Arguments arguments;
    std::size_t front = 0;
    for (std::size_t fed = 0; fed < bytes.size();) {
        fed = std::min(fed + step, bytes.size());
        while (true) {
            // A copy of its own, so that a sanitizer sees every read beyond it.
            const std::string buffer(bytes.substr(front, fed - front));
            const resp::ParseResult result = parser.parse(buffer, arguments);
            ENGRAM_ASSERT(result.consumed <= buffer.size());
            front += result.consumed;
            if (result.status == resp::ParseStatus::NeedMore)
                break;
            ENGRAM_ASSERT(result.status == resp::ParseStatus::Complete || !result.error.empty());
            outcomes.push_back({result.status, {arguments.begin(), arguments.end()}, result.error});
            if (result.status == resp::ParseStatus::Broken)
                return outcomes;
            ENGRAM_ASSERT(result.consumed > 0);
        }
    }
    return outcomes;
}

}  // namespace

void checkCommandParser(std::string_view bytes) {
    const auto whole = commandsOf(bytes, std::max<std::size_t>(bytes.size(), 1));
    ENGRAM_ASSERT(whole == commandsOf(bytes, 1));
    ENGRAM_ASSERT(whole == commandsOf(bytes, 7));
}

void checkParseValue(std::string_view bytes) {
    const auto parsed = resp::parseValue(bytes);
    if (!parsed) {
        ENGRAM_ASSERT(!parsed.error().detail.empty());
        return;
    }
    if (!parsed->complete)
        return;
    ENGRAM_ASSERT(parsed->consumed > 0 && parsed->consumed <= bytes.size());
    const auto exact = resp::parseValue(bytes.substr(0, parsed->consumed));
    ENGRAM_ASSERT(exact && exact->complete && exact->consumed == parsed->consumed);
    const auto shorter = resp::parseValue(bytes.substr(0, parsed->consumed - 1));
    ENGRAM_ASSERT(shorter && !shorter->complete);
}

void checkDecodeMessage(std::string_view bytes) {
    resp::CommandParser parser;
    resp::Arguments arguments;
    if (parser.parse(bytes, arguments).status != resp::ParseStatus::Complete)
        return;
    const auto decoded = decodeMessage(arguments);
    if (!decoded) {
        ENGRAM_ASSERT(!decoded.error().detail.empty());
        return;
    }
    ENGRAM_ASSERT(isMessageName(nameOf(decoded->message)));
    std::string again;
    encodeMessage(again, decoded->message, decoded->sent);
    resp::CommandParser second;
    const auto result = second.parse(again, arguments);
    ENGRAM_ASSERT(result.status == resp::ParseStatus::Complete);
    ENGRAM_ASSERT(result.consumed == again.size());
    const auto decodedAgain = decodeMessage(arguments);
    ENGRAM_ASSERT(decodedAgain.has_value());
    std::string third;
    encodeMessage(third, decodedAgain->message, decodedAgain->sent);
    ENGRAM_ASSERT(third == again);
}

void checkDecodeView(std::string_view text) {
    const auto view = decodeView(text);
    if (!view) {
        ENGRAM_ASSERT(!view.error().detail.empty());
        return;
    }
    ENGRAM_ASSERT(view->slots.size() == limits::kSlotCount);
    for (const SlotReplicas& slot : view->slots) {
        for (const auto* indices : {&slot.inSync, &slot.syncing}) {
            for (const std::uint16_t index : *indices)
                ENGRAM_ASSERT(index < view->members.size());
        }
    }
    const auto again = decodeView(encodeView(*view));
    ENGRAM_ASSERT(again.has_value() && *again == *view);
}

void checkDecodeEvent(std::string_view bytes) {
    const auto parsed = resp::parseValue(bytes);
    if (!parsed || !parsed->complete)
        return;
    const auto event = trace::decodeEvent(parsed->value);
    if (!event)
        return;
    std::string again;
    trace::appendEvent(again, *event);
    const auto parsedAgain = resp::parseValue(again);
    ENGRAM_ASSERT(parsedAgain && parsedAgain->complete && trace::isEvent(parsedAgain->value));
    const auto decodedAgain = trace::decodeEvent(parsedAgain->value);
    ENGRAM_ASSERT(decodedAgain && *decodedAgain == *event);
}

namespace {

/// All batches of a trace that comes in pieces, and what is wrong with it.
std::string parsedTrace(std::string_view bytes, std::size_t piece) {
    trace::TraceParser parser;
    while (!bytes.empty() && parser.feed(bytes.substr(0, piece)))
        bytes.remove_prefix(std::min(piece, bytes.size()));
    const auto parsed = parser.finish();
    if (!parsed)
        return parsed.error().detail;
    std::string text;
    if (parsed->damage)
        text = std::to_string(parsed->damage->atByte) + " " + parsed->damage->detail;
    parsed->recording.forEach(0, parsed->recording.end(), [&text](const trace::Batch& batch) {
        text += " " + std::to_string(batch.seenUs) + "\n";
        for (const Event& event : batch.events)
            trace::appendEvent(text, event);
    });
    return text;
}

}  // namespace

void checkParseTrace(std::string_view bytes) {
    ENGRAM_ASSERT(parsedTrace(bytes, bytes.size() + 1) == parsedTrace(bytes, 13));
}

}  // namespace engram::test
