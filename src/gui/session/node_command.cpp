// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_session/node_command.h"

#include <QTimer>
#include <chrono>
#include <utility>

#include "client/client_connection.h"

namespace engram::gui {

namespace {

constexpr std::chrono::milliseconds kTimeout{2000};

/// Errors of a node begin with a word for programs.
std::string reasonOf(const resp::Value& error) {
    const std::string text = error.asText();
    const std::size_t space = text.find(' ');
    return space == std::string::npos ? text : text.substr(space + 1);
}

}  // namespace

void NodeCommand::send(const Endpoint& node, const std::vector<std::string>& arguments,
                       Callback done, QObject* parent) {
    new NodeCommand(node, arguments, std::move(done), parent);
}

NodeCommand::NodeCommand(const Endpoint& node, const std::vector<std::string>& arguments,
                         Callback done, QObject* parent)
    : QObject(parent), m_done(std::move(done)) {
    auto* const connection = new ClientConnection(node, {}, this);
    std::string bytes;
    appendArguments(bytes, arguments);
    connection->send(bytes, [this](Delivery delivery, resp::Value&& reply) {
        if (delivery != Delivery::Answered) {
            finish(failure(ErrorCode::Unavailable, "it can't be reached"));
        } else if (reply.isError()) {
            finish(failure(ErrorCode::Unavailable, reasonOf(reply)));
        } else {
            finish(std::move(reply));
        }
    });
    QTimer::singleShot(kTimeout, this,
                       [this] { finish(failure(ErrorCode::Timeout, "it does not answer")); });
}

void NodeCommand::finish(Result<resp::Value> result) {
    // The connection answers once more when it is closed.
    if (Callback done = std::exchange(m_done, nullptr)) {
        deleteLater();
        done(std::move(result));
    }
}

}  // namespace engram::gui
