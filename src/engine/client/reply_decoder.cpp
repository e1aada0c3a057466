// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "client/reply_decoder.h"

#include <charconv>
#include <utility>

namespace engram {

namespace {

template <class Integer>
bool readInteger(std::string_view text, Integer& value) {
    const char* const end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, value);
    return error == std::errc() && stop == end && !text.empty();
}

std::string textOf(const resp::Value& map, std::string_view key) {
    const resp::Value* value = map.find(key);
    return value == nullptr ? std::string() : value->asText();
}

std::int64_t integerOf(const resp::Value& map, std::string_view key) {
    std::int64_t number = 0;
    const std::string text = textOf(map, key);
    return readInteger(std::string_view(text), number) ? number : 0;
}

std::vector<NodeId> nodeIdsOf(const resp::Value& map, std::string_view key) {
    std::vector<NodeId> ids;
    if (const resp::Value* list = map.find(key)) {
        for (const resp::Value& element : list->elements) {
            ids.emplace_back(element.asText());
        }
    }
    return ids;
}

struct CodeRow {
    std::string_view code;
    Status status;
    Outcome outcome;
};

// Every code that a node may answer a data command with; others did not happen (DESIGN 2.3).
constexpr CodeRow kCodes[] = {
    {"NOTPRIMARY", Status::NotPrimary, Outcome::NotPrimary},
    {"NOREPLICAS", Status::NoReplicas, Outcome::NotNow},
    {"UNAVAILABLE", Status::Unavailable, Outcome::NotNow},
    {"UNCERTAIN", Status::Uncertain, Outcome::Uncertain},
    {"CROSSSLOT", Status::CrossSlot, Outcome::Answered},
    {"ERR", Status::Rejected, Outcome::Answered},
};

}  // namespace

Version parseVersion(std::string_view text) {
    const std::size_t dot = text.find('.');
    Version version;
    if (dot == std::string_view::npos || !readInteger(text.substr(0, dot), version.epoch.value) ||
        !readInteger(text.substr(dot + 1), version.sequence)) {
        return {};
    }
    return version;
}

ReplyMeaning meaningOf(const resp::Value& reply) {
    ReplyMeaning meaning;
    if (!reply.isError()) {
        return meaning;
    }
    const std::string_view text = reply.text;
    const std::size_t space = text.find(' ');
    const std::string_view code = text.substr(0, space);
    for (const CodeRow& row : kCodes) {
        if (row.code == code) {
            meaning.status = row.status;
            meaning.outcome = row.outcome;
            meaning.detail =
                space == std::string_view::npos ? "" : std::string(text.substr(space + 1));
            if (row.status == Status::NotPrimary) {
                if (const Result<Endpoint> hint = parseEndpoint(meaning.detail)) {
                    meaning.hint = *hint;
                }
            }
            return meaning;
        }
    }
    meaning.status = Status::Unavailable;
    meaning.detail = reply.text;
    return meaning;
}

OperationResult decodeDataReply(const resp::Value& reply) {
    OperationResult result;
    if (reply.isError()) {
        ReplyMeaning meaning = meaningOf(reply);
        result.status = meaning.status;
        result.detail = std::move(meaning.detail);
        return result;
    }
    const std::string status = textOf(reply, "status");
    if (status == "NOT_FOUND") {
        result.status = Status::NotFound;
    } else if (status != "OK") {
        result.status = Status::Unavailable;
        result.detail = "the answer has no status that this client knows";
        return result;
    }
    if (const resp::Value* value = reply.find("value"); value != nullptr && !value->isNull()) {
        result.value = Blob(value->text);
    }
    result.version = parseVersion(textOf(reply, "version"));
    result.slot = SlotId{static_cast<std::uint16_t>(integerOf(reply, "slot"))};
    result.count = integerOf(reply, "count");
    result.replicas = nodeIdsOf(reply, "replicas");
    return result;
}

std::vector<KnownNode> decodeNodes(const resp::Value& reply) {
    std::vector<KnownNode> nodes;
    for (const resp::Value& line : reply.elements) {
        KnownNode node;
        node.endpoint.host = textOf(line, "host");
        const std::int64_t port = integerOf(line, "port");
        if (port <= 0 || port > 65535) {
            continue;
        }
        node.endpoint.port = static_cast<std::uint16_t>(port);
        const std::string role = textOf(line, "role");
        node.isMaster = role == "primary" || role == "backup" || role == "master";
        if (node.endpoint.isValid()) {
            nodes.push_back(std::move(node));
        }
    }
    return nodes;
}

}  // namespace engram
