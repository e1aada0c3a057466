// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include <unistd.h>

#include <QJsonArray>
#include <iostream>
#include <iterator>

#include "cli_session.h"
#include "command_line/command_line.h"
#include "commands.h"
#include "reply_json.h"

namespace engram::cli {

namespace {

/// Keys looked at per SCAN: few round trips, and no answer that stalls the primary.
constexpr const char* kScanCount = "1000";

std::string joined(const std::vector<NodeId>& ids) {
    std::string text;
    for (const NodeId& id : ids) {
        text += (text.empty() ? "" : ", ") + id.text();
    }
    return text;
}

int finish(const Options& options, const ClientAnswer& answer, bool withValue) {
    const OperationResult& result = answer.result;
    if (options.json) {
        printJson(toJson(options.key, answer, withValue));
    }
    if (result.status == Status::Ok) {
        return tools::kExitOk;
    }
    if (result.status == Status::NotFound) {
        complain("the key does not exist: " + options.key);
    } else {
        complain(std::string(toText(result.status)) + " " + result.detail);
    }
    return tools::kExitFailed;
}

std::string copies(const OperationResult& result) {
    return "version " + toText(result.version) + " on " + joined(result.replicas) + "\n";
}

}  // namespace

int readKey(const Options& options) {
    const ClientAnswer answer = CliSession(options).read(options.key);
    if (!options.json && answer.result.status == Status::Ok) {
        print(std::string(answer.result.value.view()));
        if (::isatty(STDOUT_FILENO) == 1) {
            print("\n");  // into a file or pipe go the bytes of the value only
        }
    }
    return finish(options, answer, true);
}

int writeKey(const Options& options) {
    std::string value = options.value;
    if (value == "-") {
        value.assign(std::istreambuf_iterator<char>(std::cin), {});
    }
    const ClientAnswer answer = CliSession(options).write(options.key, std::move(value));
    if (!options.json && answer.result.status == Status::Ok) {
        print("written: " + copies(answer.result));
    }
    return finish(options, answer, false);
}

int deleteKey(const Options& options) {
    const ClientAnswer answer = CliSession(options).erase(options.key);
    if (!options.json && answer.result.status == Status::Ok) {
        print("deleted: " + copies(answer.result));
    }
    return finish(options, answer, false);
}

int listKeys(const Options& options) {
    CliSession session(options);
    QJsonArray all;
    std::string cursor = "0";
    do {
        std::vector<std::string> arguments{"SCAN", cursor, "COUNT", kScanCount};
        if (!options.pattern.empty()) {
            arguments.insert(arguments.end(), {"MATCH", options.pattern});
        }
        const Result<resp::Value> reply = session.command(std::move(arguments), true);
        if (!reply || reply->elements.size() != 2) {
            complain(reply ? "SCAN gave an answer of another shape" : reply.error().detail);
            return tools::kExitFailed;
        }
        for (const resp::Value& key : reply->elements[1].elements) {
            if (options.json) {
                all.append(keyToJson(key.text));
            } else {
                print(key.text + "\n");
            }
        }
        cursor = reply->elements[0].asText();
    } while (cursor != "0");
    if (options.json) {
        printJson(all);
    }
    return tools::kExitOk;
}

}  // namespace engram::cli
