// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "cli_session.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>
#include <cstdio>
#include <utility>

#include "client/client_connection.h"

namespace engram::cli {

namespace {

ClientSettings settingsFrom(const Options& options) {
    ClientSettings settings;
    settings.nodes = options.masters;
    settings.name = "engram-cli";
    settings.deadline =
        std::chrono::milliseconds(static_cast<std::int64_t>(options.timeoutSeconds * 1000));
    return settings;
}

Result<resp::Value> withoutError(Result<resp::Value> reply) {
    if (reply && reply->isError()) {
        return failure(ErrorCode::Unavailable, reply->text);
    }
    return reply;
}

/// Calls `start` with a function that takes the answer, and waits for it.
template <class Answer, class Start>
Answer await(Start start) {
    QEventLoop loop;
    Answer answer;
    start([&](const Answer& given) {
        answer = given;
        loop.quit();
    });
    loop.exec();
    return answer;
}

}  // namespace

CliSession::CliSession(const Options& options)
    : m_options(options), m_client(settingsFrom(options)) {}

ClientAnswer CliSession::read(const std::string& key) {
    return await<ClientAnswer>([&](auto done) { m_client.read(key, done); });
}

ClientAnswer CliSession::write(const std::string& key, std::string value) {
    return await<ClientAnswer>(
        [&](auto done) { m_client.write(key, Blob(std::move(value)), done); });
}

ClientAnswer CliSession::erase(const std::string& key) {
    return await<ClientAnswer>([&](auto done) { m_client.erase(key, done); });
}

Result<resp::Value> CliSession::command(std::vector<std::string> arguments, bool idempotent) {
    return withoutError(await<Result<resp::Value>>(
        [&](auto done) { m_client.command(std::move(arguments), idempotent, done); }));
}

Result<resp::Value> CliSession::commandToAny(const std::vector<std::string>& arguments,
                                             Endpoint& servedBy) {
    Result<resp::Value> reply = command(arguments, true);
    for (const Endpoint& node : m_options.masters) {
        if (reply) {
            break;
        }
        if (Result<resp::Value> other = commandTo(node, arguments)) {
            servedBy = node;
            return other;
        }
    }
    return reply;
}

Result<resp::Value> CliSession::commandTo(const Endpoint& node,
                                          const std::vector<std::string>& arguments) {
    std::string wire;
    appendArguments(wire, arguments);
    QEventLoop loop;
    Result<resp::Value> reply = failure(ErrorCode::Timeout, toText(node) + " does not answer");
    ClientConnection connection(node, "engram-cli", nullptr);
    connection.send(wire, [&](Delivery delivery, resp::Value&& value) {
        if (delivery == Delivery::Answered) {
            reply = std::move(value);
        }
        loop.quit();
    });
    QTimer::singleShot(static_cast<int>(m_options.timeoutSeconds * 1000), &loop, &QEventLoop::quit);
    loop.exec();
    return withoutError(std::move(reply));
}

void complain(const std::string& text) {
    std::fprintf(stderr, "engram-cli: %s\n", text.c_str());
}

void print(const std::string& bytes) {
    std::fwrite(bytes.data(), 1, bytes.size(), stdout);
}

void printJson(const QJsonValue& value) {
    const QJsonDocument document =
        value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    print(document.toJson(QJsonDocument::Compact).toStdString() + "\n");
}

}  // namespace engram::cli
