// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "bench/load.h"

#include <sys/epoll.h>
#include <sys/resource.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <deque>
#include <memory>
#include <vector>

#include "bench/key_values.h"
#include "bench/load_connection.h"
#include "bench/reply_scanner.h"
#include "common/random.h"
#include "resp/writer.h"

namespace engram::bench {

namespace {

using Clock = std::chrono::steady_clock;

/// All values up to this size are checked, of larger ones one in kCheckEvery.
constexpr std::size_t kCheckAllBytes = 1024;
constexpr std::uint64_t kCheckEvery = 8;
/// How long WAIT may wait, in milliseconds.
constexpr std::string_view kWaitTimeout = "1000";

enum class Step : std::uint8_t { Read, Write, Set, Wait };  // Set: of a write that a Wait ends

struct Expected {
    Step step = Step::Read;
    std::uint64_t key = 0;
    Clock::time_point sentAt;
};

struct Client {
    explicit Client(LoadConnection opened) : connection(std::move(opened)) {}

    LoadConnection connection;
    std::deque<Expected> expected;
    bool setFailed = false;   // the SET before the WAIT that comes next
    bool watchesOut = false;  // epoll reports when it can be written
};

double cpuSeconds() {
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

std::string codeOf(std::string_view error) {
    return std::string(error.substr(0, error.find(' ')));
}

class Load {
public:
    explicit Load(const LoadPlan& plan) : m_plan(plan), m_random(plan.seed) {
        m_poll = ::epoll_create1(EPOLL_CLOEXEC);
    }
    ~Load() { ::close(m_poll); }
    Load(const Load&) = delete;
    Load& operator=(const Load&) = delete;

    Result<LoadResult> run();

private:
    Result<void> connect();
    void loop();
    void onEvent(Client& client, std::uint32_t events);
    void issue(Client& client);
    void appendRequest(Client& client, Clock::time_point now);
    bool takeReplies(Client& client);
    void onReply(Client& client, const Expected& expected, const Reply& reply);
    void complete(const Expected& expected, KindResult& result);
    void checkValue(std::uint64_t key, std::string_view value);
    void fail(const std::string& code, std::uint64_t times = 1);
    void lose(Client& client, const std::string& code);
    void flush(Client& client);
    void watch(Client& client, bool out, int operation);

    const LoadPlan& m_plan;
    LoadResult m_result;
    Random m_random;
    std::vector<std::unique_ptr<Client>> m_clients;
    int m_poll = -1;
    std::uint64_t m_issued = 0;
    std::uint64_t m_done = 0;  // answered or failed
    std::size_t m_alive = 0;
    Clock::time_point m_lastAnswer;
    Clock::time_point m_now;  // of the batch of replies at hand
};

Result<LoadResult> Load::run() {
    if (const Result<void> connected = connect(); !connected) {
        return tl::unexpected(connected.error());
    }
    const double cpuBefore = cpuSeconds();
    const auto start = Clock::now();
    m_lastAnswer = start;
    for (const auto& client : m_clients) {
        issue(*client);
    }
    loop();
    m_result.seconds = std::chrono::duration<double>(m_lastAnswer - start).count();
    m_result.cpuSeconds = cpuSeconds() - cpuBefore;
    return std::move(m_result);
}

Result<void> Load::connect() {
    for (std::uint32_t i = 0; i < m_plan.clients; ++i) {
        Result<LoadConnection> connection = LoadConnection::open(m_plan.target);
        if (!connection) {
            return tl::unexpected(connection.error());
        }
        m_clients.push_back(std::make_unique<Client>(std::move(*connection)));
        watch(*m_clients.back(), false, EPOLL_CTL_ADD);
    }
    m_alive = m_clients.size();
    return {};
}

void Load::watch(Client& client, bool out, int operation) {
    epoll_event event{};
    event.events = out ? EPOLLIN | EPOLLOUT : EPOLLIN;
    event.data.ptr = &client;
    ::epoll_ctl(m_poll, operation, client.connection.descriptor(), &event);
    client.watchesOut = out;
}

void Load::loop() {
    std::array<epoll_event, 256> events{};
    while (m_done < m_plan.requests && m_alive > 0) {
        const int count = ::epoll_wait(m_poll, events.data(), static_cast<int>(events.size()),
                                       static_cast<int>(m_plan.patience.count()));
        if (count == 0 && Clock::now() - m_lastAnswer >= m_plan.patience) {
            for (const auto& client : m_clients) {
                lose(*client, "TIMEOUT");
            }
            return;
        }
        for (int i = 0; i < count; ++i) {
            const epoll_event& event = events[static_cast<std::size_t>(i)];
            onEvent(*static_cast<Client*>(event.data.ptr), event.events);
        }
    }
}

void Load::onEvent(Client& client, std::uint32_t events) {
    if ((events & EPOLLOUT) != 0) {
        flush(client);
    }
    if ((events & (EPOLLIN | EPOLLHUP | EPOLLERR)) == 0) {
        return;
    }
    const bool open = client.connection.read();
    m_now = Clock::now();
    if (!takeReplies(client) || !open) {
        lose(client, "CONNECTION");
        return;
    }
    if (client.expected.empty()) {
        issue(client);
    }
}

void Load::issue(Client& client) {
    const auto now = Clock::now();
    for (std::uint32_t i = 0; i < m_plan.pipeline && m_issued < m_plan.requests; ++i) {
        appendRequest(client, now);
        ++m_issued;
    }
    flush(client);
}

void Load::appendRequest(Client& client, Clock::time_point now) {
    const std::uint64_t number = m_plan.inOrder ? m_issued : m_random.below(m_plan.keys);
    const std::string key = keyOf(number, m_plan.valueSize);
    std::string& out = client.connection.out();
    if (!m_plan.inOrder && m_random.unit() < m_plan.readShare) {
        resp::appendCommand(out, {"GET", key});
        client.expected.push_back({Step::Read, number, now});
        return;
    }
    resp::appendArrayHeader(out, 3);
    resp::appendBulk(out, "SET");
    resp::appendBulk(out, key);
    out += "$" + std::to_string(m_plan.valueSize) + "\r\n";
    appendValue(out, number, m_plan.valueSize);
    out += "\r\n";
    client.expected.push_back({m_plan.waitReplicas ? Step::Set : Step::Write, number, now});
    if (m_plan.waitReplicas) {
        resp::appendCommand(out, {"WAIT", std::to_string(*m_plan.waitReplicas), kWaitTimeout});
        client.expected.push_back({Step::Wait, number, now});
    }
}

void Load::flush(Client& client) {
    if (!client.connection.write()) {
        return;  // epoll reports the error, and the answers that came before it are taken
    }
    const bool out = client.connection.wantsToWrite();
    if (out != client.watchesOut) {
        watch(client, out, EPOLL_CTL_MOD);
    }
}

bool Load::takeReplies(Client& client) {
    while (!client.connection.in().empty()) {
        const Scan scan = scanReply(client.connection.in());
        if (scan.status == ScanStatus::NeedMore) {
            return true;
        }
        if (scan.status == ScanStatus::Broken || client.expected.empty()) {
            return false;
        }
        const Expected expected = client.expected.front();
        client.expected.pop_front();
        onReply(client, expected, scan.reply);
        client.connection.consume(scan.consumed);
        m_lastAnswer = m_now;
    }
    return true;
}

void Load::onReply(Client& client, const Expected& expected, const Reply& reply) {
    const bool isError = reply.kind == ReplyKind::Error;
    switch (expected.step) {
        case Step::Set:
            client.setFailed = isError;
            if (isError) {
                fail(codeOf(reply.text));
            }
            return;
        case Step::Wait:
            if (client.setFailed) {
                return;  // counted with its SET
            }
            if (isError || reply.integer < static_cast<std::int64_t>(*m_plan.waitReplicas)) {
                fail(isError ? codeOf(reply.text) : "WAIT");
                return;
            }
            complete(expected, m_result.writes);
            return;
        case Step::Write:
        case Step::Read:
            break;
    }
    if (isError) {
        fail(codeOf(reply.text));
        return;
    }
    if (expected.step == Step::Write) {
        complete(expected, m_result.writes);
        return;
    }
    complete(expected, m_result.reads);
    if (reply.kind == ReplyKind::Null) {
        ++m_result.reads.missing;
    } else {
        ++m_result.reads.found;
        checkValue(expected.key, reply.text);
    }
}

void Load::complete(const Expected& expected, KindResult& result) {
    result.latency.record(m_now - expected.sentAt);
    ++m_done;
}

void Load::checkValue(std::uint64_t key, std::string_view value) {
    if (m_plan.valueSize > kCheckAllBytes && m_result.reads.found % kCheckEvery != 0) {
        return;
    }
    ++m_result.checked;
    if (!isValueOf(value, key, m_plan.valueSize)) {
        ++m_result.wrong;
    }
}

void Load::fail(const std::string& code, std::uint64_t times) {
    m_result.errors[code] += times;
    m_done += times;
}

void Load::lose(Client& client, const std::string& code) {
    std::uint64_t requests = 0;
    for (const Expected& expected : client.expected) {
        const bool counted = expected.step == Step::Wait && client.setFailed;
        requests += expected.step == Step::Set || counted ? 0 : 1;
        client.setFailed = false;
    }
    client.expected.clear();
    if (requests > 0) {
        fail(code, requests);
    }
    ::epoll_ctl(m_poll, EPOLL_CTL_DEL, client.connection.descriptor(), nullptr);
    --m_alive;
}

}  // namespace

std::uint64_t LoadResult::answered() const {
    return reads.latency.count() + writes.latency.count();
}

std::uint64_t LoadResult::failed() const {
    std::uint64_t sum = 0;
    for (const auto& [code, count] : errors) {
        sum += count;
    }
    return sum;
}

Result<LoadResult> runLoad(const LoadPlan& plan) {
    return Load(plan).run();
}

}  // namespace engram::bench
