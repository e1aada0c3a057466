// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "trace/event_codec.h"

#include "common/decimal.h"
#include "common/limits.h"

namespace engram::trace {

namespace {

constexpr std::string_view kEventName = "engram.event";
constexpr std::string_view kCounterPrefix = "counter.";
/// Name, kind, time and node come before the fields.
constexpr std::size_t kFixedElements = 4;

/// Calls `text(name, value)` and `number(name, value)` for each field of `event` that is set.
template <class Text, class Number>
void visitSetFields(const Event& event, Text&& text, Number&& number) {
    const auto textIfSet = [&](std::string_view name, std::string_view value) {
        if (!value.empty())
            text(name, value);
    };
    const auto numberIfSet = [&](std::string_view name, std::uint64_t value) {
        if (value != 0)
            number(name, value);
    };
    if (event.hop != HopKind::None)
        text("hop", toText(event.hop));
    numberIfSet("request", event.request.value);
    textIfSet("from", event.from.text());
    textIfSet("to", event.to.text());
    numberIfSet("epoch", event.epoch.value);
    numberIfSet("number", event.number.value);
    if (event.version != Version{})
        text("version", toText(event.version));
    numberIfSet("slot", event.slot.value);
    textIfSet("key", event.key);
    textIfSet("text", event.text);
    textIfSet("detail", event.detail);
}

void appendCounter(std::string& out, const std::pair<std::string, std::int64_t>& counter) {
    std::string scratch(kCounterPrefix);
    scratch += counter.first;
    resp::appendBulk(out, scratch);
    scratch.clear();
    appendDecimal(scratch, counter.second);
    resp::appendBulk(out, scratch);
}

bool parseVersion(std::string_view text, Version& version) {
    const std::size_t dot = text.find('.');
    return dot != std::string_view::npos &&
           parseDecimal(text.substr(0, dot), version.epoch.value) &&
           parseDecimal(text.substr(dot + 1), version.sequence);
}

/// Sets the field `name`. False if the value does not fit; unknown names are taken and dropped.
bool setField(Event& event, std::string_view name, std::string_view value) {
    if (name == "hop")
        return fromText(value, event.hop);
    if (name == "request")
        return parseDecimal(value, event.request.value);
    if (name == "from")
        event.from = NodeId(value);
    else if (name == "to")
        event.to = NodeId(value);
    else if (name == "epoch")
        return parseDecimal(value, event.epoch.value);
    else if (name == "number")
        return parseDecimal(value, event.number.value);
    else if (name == "version")
        return parseVersion(value, event.version);
    else if (name == "slot")
        return parseDecimal(value, event.slot.value) && event.slot.value < limits::kSlotCount;
    else if (name == "key")
        event.key = value;
    else if (name == "text")
        event.text = value;
    else if (name == "detail")
        event.detail = value;
    else if (name.starts_with(kCounterPrefix)) {
        auto& counter = event.counters.emplace_back(name.substr(kCounterPrefix.size()), 0);
        return parseDecimal(value, counter.second);
    }
    return true;
}

}  // namespace

void appendEvent(std::string& out, const Event& event, resp::Protocol protocol) {
    std::size_t fields = event.counters.size();
    visitSetFields(
        event, [&fields](std::string_view, std::string_view) { ++fields; },
        [&fields](std::string_view, std::uint64_t) { ++fields; });
    resp::Writer(out, protocol).push(kFixedElements + 2 * fields);
    resp::appendBulk(out, kEventName);
    resp::appendBulk(out, toText(event.kind));
    resp::appendBulkInteger(out, event.time.packed);
    resp::appendBulk(out, event.node.text());
    visitSetFields(
        event,
        [&out](std::string_view name, std::string_view value) {
            resp::appendBulk(out, name);
            resp::appendBulk(out, value);
        },
        [&out](std::string_view name, std::uint64_t value) {
            resp::appendBulk(out, name);
            resp::appendBulkInteger(out, value);
        });
    for (const auto& counter : event.counters)
        appendCounter(out, counter);
}

bool isEvent(const resp::Value& value) {
    return (value.type == resp::ValueType::Push || value.type == resp::ValueType::Array) &&
           value.elements.size() >= kFixedElements && value.elements[0].text == kEventName;
}

Result<void> decodeEvent(std::span<const std::string_view> elements, Event& event) {
    if (elements.size() < kFixedElements || elements[0] != kEventName)
        return failure(ErrorCode::Malformed, "not an event");
    const auto text = [](std::string_view bytes) { return std::string(bytes); };
    if (!fromText(elements[1], event.kind))
        return failure(ErrorCode::Malformed, "unknown kind of event: " + text(elements[1]));
    if (!parseDecimal(elements[2], event.time.packed))
        return failure(ErrorCode::Malformed, "event: bad time");
    event.node = NodeId(elements[3]);
    if (elements.size() % 2 != 0)
        return failure(ErrorCode::Malformed, "event: field without value");
    for (std::size_t index = kFixedElements; index < elements.size(); index += 2) {
        if (!setField(event, elements[index], elements[index + 1]))
            return failure(ErrorCode::Malformed,
                           "event: bad value of field " + text(elements[index]));
    }
    return {};
}

Result<Event> decodeEvent(const resp::Value& value) {
    if (!isEvent(value))
        return failure(ErrorCode::Malformed, "not an event");
    std::vector<std::string> texts;
    texts.reserve(value.elements.size());
    for (const resp::Value& element : value.elements)
        texts.push_back(element.asText());
    const std::vector<std::string_view> elements(texts.begin(), texts.end());
    Event event;
    if (const Result<void> decoded = decodeEvent(elements, event); !decoded)
        return tl::unexpected<Error>(decoded.error());
    return event;
}

}  // namespace engram::trace
