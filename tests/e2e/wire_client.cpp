// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "e2e/wire_client.h"

#include <QEventLoop>
#include <QTimer>

#include "resp/writer.h"

namespace engram::test {

WireClient::WireClient(const Endpoint& endpoint) {
    m_socket.connectToHost(QString::fromStdString(endpoint.host), endpoint.port);
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
}

bool WireClient::waitFor(const std::function<bool()>& condition, int timeoutMs) {
    if (condition())
        return true;
    QEventLoop loop;
    QTimer timer;
    bool isMet = false;
    const auto check = [&] {
        isMet = isMet || condition();
        if (isMet)
            loop.quit();
    };
    QObject::connect(&timer, &QTimer::timeout, &loop, &QEventLoop::quit);
    QObject::connect(&m_socket, &QTcpSocket::readyRead, &loop, check);
    QObject::connect(&m_socket, &QTcpSocket::connected, &loop, check);
    QObject::connect(&m_socket, &QTcpSocket::disconnected, &loop, check);
    QObject::connect(&m_socket, &QTcpSocket::errorOccurred, &loop, check);
    timer.start(timeoutMs);
    loop.exec();
    return isMet || condition();
}

bool WireClient::waitConnected(int timeoutMs) {
    return waitFor([this] { return isOpen(); }, timeoutMs);
}

bool WireClient::isOpen() const {
    return m_socket.state() == QAbstractSocket::ConnectedState;
}

void WireClient::send(std::string_view bytes) {
    m_socket.write(bytes.data(), static_cast<qint64>(bytes.size()));
    m_socket.flush();
}

void WireClient::sendCommand(const std::vector<std::string>& arguments) {
    std::string bytes;
    resp::appendArrayHeader(bytes, arguments.size());
    for (const std::string& argument : arguments)
        resp::appendBulk(bytes, argument);
    send(bytes);
}

bool WireClient::takeValue(std::optional<resp::Value>& value) {
    const QByteArray arrived = m_socket.readAll();
    m_buffer.append(arrived.constData(), static_cast<std::size_t>(arrived.size()));
    Result<resp::ValueParse> parsed = resp::parseValue(m_buffer);
    if (!parsed) {
        value = resp::Value{resp::ValueType::Error, 0, 0, "(malformed) " + m_buffer, {}};
        return true;
    }
    if (!parsed->complete)
        return false;
    value = std::move(parsed->value);
    m_buffer.erase(0, parsed->consumed);
    return true;
}

std::optional<resp::Value> WireClient::receive(int timeoutMs) {
    std::optional<resp::Value> value;
    waitFor(
        [&] {
            return value || takeValue(value) ||
                   m_socket.state() == QAbstractSocket::UnconnectedState;
        },
        timeoutMs);
    if (!value)
        takeValue(value);
    return value;
}

resp::Value WireClient::call(const std::vector<std::string>& arguments, int timeoutMs) {
    if (!waitConnected(timeoutMs))
        return {resp::ValueType::Error, 0, 0, "(not connected)", {}};
    sendCommand(arguments);
    return receive(timeoutMs).value_or(resp::Value{resp::ValueType::Error, 0, 0, "(no reply)", {}});
}

bool WireClient::waitClosed(int timeoutMs) {
    return waitFor([this] { return m_socket.state() == QAbstractSocket::UnconnectedState; },
                   timeoutMs);
}

}  // namespace engram::test
