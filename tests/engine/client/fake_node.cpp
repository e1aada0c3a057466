// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "fake_node.h"

#include <algorithm>

#include "resp/command_parser.h"
#include "resp/writer.h"

namespace engram::test {

FakeNode::FakeNode(std::string id) : m_id(std::move(id)) {
    connect(&m_server, &QTcpServer::newConnection, this, &FakeNode::onConnection);
    m_server.listen(QHostAddress::LocalHost, 0);
    m_port = m_server.serverPort();
}

FakeNode::~FakeNode() {
    // The sockets, children of the server, go after our members.
    for (QTcpSocket* socket : std::as_const(m_sockets)) {
        socket->disconnect(this);
    }
}

Endpoint FakeNode::endpoint() const {
    return {"127.0.0.1", m_port};
}

Member FakeNode::member(Role role) const {
    return {{NodeId(m_id), Incarnation{m_port}}, role, endpoint(), 1};
}

void FakeNode::setFrozen(bool frozen) {
    m_frozen = frozen;
    if (!frozen) {
        for (QTcpSocket* socket : std::as_const(m_sockets)) {
            onReadyRead(socket);
        }
    }
}

void FakeNode::breakConnections() {
    for (QTcpSocket* socket : QList<QTcpSocket*>(m_sockets)) {
        socket->abort();
    }
}

void FakeNode::shutDown() {
    m_server.close();
    breakConnections();
}

void FakeNode::resume() {
    m_server.listen(QHostAddress::LocalHost, m_port);
}

void FakeNode::push(const std::string& bytes) {
    for (QTcpSocket* socket : m_observers) {
        socket->write(bytes.data(), static_cast<qint64>(bytes.size()));
    }
}

int FakeNode::seen(const std::string& name) const {
    const auto it = m_seen.find(name);
    return it == m_seen.end() ? 0 : it->second;
}

void FakeNode::onConnection() {
    while (QTcpSocket* socket = m_server.nextPendingConnection()) {
        m_sockets.append(socket);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { onReadyRead(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_sockets.removeAll(socket);
            m_input.erase(socket);
            std::erase(m_observers, socket);
            socket->deleteLater();
        });
    }
}

void FakeNode::onReadyRead(QTcpSocket* socket) {
    if (m_frozen) {
        return;
    }
    m_input[socket] += socket->readAll().toStdString();
    while (m_sockets.contains(socket)) {
        resp::CommandParser parser;
        resp::Arguments views;
        std::string& input = m_input[socket];
        const resp::ParseResult result = parser.parse(input, views);
        if (result.status != resp::ParseStatus::Complete) {
            return;
        }
        const Arguments arguments(views.begin(), views.end());
        input.erase(0, result.consumed);
        ++m_seen[arguments.empty() ? std::string() : arguments[0]];
        const std::string bytes = answer(arguments, socket);
        if (m_sockets.contains(socket)) {
            socket->write(bytes.data(), static_cast<qint64>(bytes.size()));
        }
    }
}

std::string FakeNode::answer(const Arguments& arguments, QTcpSocket* socket) {
    const std::string& name = arguments.at(0);
    std::string out;
    resp::Writer writer(out);
    if (name == "HELLO") {
        writer.map(1);
        writer.bulk("server");
        writer.bulk("engram");
    } else if (name == "CLIENT") {
        writer.simple("OK");
    } else if (name == "ENGRAM.VIEW") {
        if (m_view) {
            writer.bulk(encodeView(*m_view));
        } else {
            writer.error("UNAVAILABLE in no view yet");
        }
    } else if (std::optional<std::string> scripted =
                   m_script ? m_script(arguments) : std::nullopt) {
        return *scripted;
    } else if (name == "ENGRAM.OBSERVE") {
        m_observers.push_back(socket);
        writer.simple("OK");
    } else if (name == "ENGRAM.NODES") {
        return answerNodes();
    } else {
        return answerData(arguments);
    }
    return out;
}

std::string FakeNode::answerData(const Arguments& arguments) {
    std::string out;
    resp::Writer writer(out);
    const std::string& name = arguments[0];
    if (arguments.size() < 2 || (name != "READ" && name != "WRITE" && name != "DELETE")) {
        writer.error("ERR unknown command '" + name + "'");
        return out;
    }
    const auto it = m_memory.find(arguments[1]);
    const bool found = name == "WRITE" || it != m_memory.end();
    writer.map(6);
    writer.bulk("status");
    writer.bulk(found ? "OK" : "NOT_FOUND");
    writer.bulk("value");
    if (name == "READ" && found) {
        writer.bulk(it->second);
    } else {
        writer.null();
    }
    writer.bulk("version");
    writer.bulk("1." + std::to_string(++m_sequence));
    writer.bulk("slot");
    writer.integer(7);
    writer.bulk("replicas");
    writer.array(2);
    writer.bulk("s1");
    writer.bulk("s2");
    writer.bulk("copies");
    writer.integer(2);
    if (name == "WRITE") {
        m_memory[arguments[1]] = arguments.at(2);
    } else if (name == "DELETE" && found) {
        m_memory.erase(it);
    }
    return out;
}

std::string FakeNode::answerNodes() const {
    std::string out;
    resp::Writer writer(out);
    writer.array(nodeLines.size());
    for (const auto& [member, role] : nodeLines) {
        writer.map(6);
        writer.bulk("id");
        writer.bulk(member.identity.id.text());
        writer.bulk("role");
        writer.bulk(role);
        writer.bulk("state");
        writer.bulk("serving");
        writer.bulk("host");
        writer.bulk(member.endpoint.host);
        writer.bulk("port");
        writer.integer(member.endpoint.port);
        writer.bulk("pid");
        writer.integer(1);
    }
    return out;
}

View viewOf(std::uint64_t epoch, const std::vector<const FakeNode*>& nodes) {
    View view = foundingView(ClusterId{99}, Epoch{epoch}, nodes.at(0)->member(), 3, 1);
    for (std::size_t i = 1; i < nodes.size(); ++i) {
        view.members.push_back(nodes[i]->member());
    }
    return view;
}

}  // namespace engram::test
