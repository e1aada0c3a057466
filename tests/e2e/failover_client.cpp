// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "e2e/failover_client.h"

#include <QElapsedTimer>
#include <QTest>
#include <algorithm>

namespace engram::test {

namespace {
/// Silence after which another master is tried: far above a request's time, far below a second.
constexpr int kSilenceMs = 150;
constexpr int kPauseMs = 5;
constexpr std::size_t kPipeline = 500;
}  // namespace

resp::Value FailoverClient::request(const std::vector<std::string>& arguments, int timeoutMs) {
    QElapsedTimer timer;
    timer.start();
    resp::Value reply;
    while (true) {
        if (!m_client)
            m_client = std::make_unique<WireClient>(m_masters[m_current]);
        reply = m_client->call(arguments, kSilenceMs);
        if (!reply.isError() || timer.elapsed() > timeoutMs)
            return reply;
        m_client.reset();
        m_current = (m_current + 1) % m_masters.size();
        QTest::qWait(kPauseMs);
    }
}

bool FailoverClient::write(const std::string& key, const std::string& value, int timeoutMs) {
    return request({"SET", key, value}, timeoutMs).text == "OK";
}

resp::Value FailoverClient::read(const std::string& key, int timeoutMs) {
    return request({"GET", key}, timeoutMs);
}

std::vector<resp::Value> FailoverClient::readAll(const std::vector<std::string>& keys) {
    std::vector<resp::Value> values;
    for (std::size_t from = 0; from < keys.size(); from += kPipeline) {
        const std::size_t to = std::min(keys.size(), from + kPipeline);
        for (std::size_t i = from; i < to; ++i)
            m_client->sendCommand({"GET", keys[i]});
        for (std::size_t i = from; i < to; ++i) {
            values.push_back(m_client->receive().value_or(
                resp::Value{resp::ValueType::Error, 0, 0, "(no reply)", {}}));
        }
    }
    return values;
}

}  // namespace engram::test
