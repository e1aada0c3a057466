// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "chaos_cluster.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QDir>
#include <QEventLoop>
#include <QTimer>
#include <algorithm>

#include "client/client_connection.h"
#include "common/limits.h"

namespace engram::chaos {

namespace {

constexpr int kStartMs = 30000;
constexpr int kAskMs = 1000;
constexpr int kPollMs = 5;
constexpr int kAskAgainMs = 30;

std::string textOf(const resp::Value& map, std::string_view name) {
    const resp::Value* value = map.find(name);
    return value == nullptr ? std::string() : value->asText();
}

std::int64_t numberOf(const resp::Value& map, std::string_view name) {
    const resp::Value* value = map.find(name);
    return value == nullptr ? 0 : value->integer;
}

std::string lacking(const char* what, std::int64_t have, std::int64_t want) {
    return have == want ? std::string()
                        : std::to_string(have) + " of " + std::to_string(want) + " " + what + "; ";
}

}  // namespace

bool waitUntil(const std::function<bool()>& condition, int timeoutMs) {
    QEventLoop loop;
    QTimer poll;
    poll.start(kPollMs);
    const QDeadlineTimer deadline(timeoutMs);
    while (!condition()) {
        if (deadline.hasExpired())
            return false;
        loop.processEvents(QEventLoop::WaitForMoreEvents);
    }
    return true;
}

void letPass(int milliseconds) {
    const QDeadlineTimer deadline(milliseconds, Qt::PreciseTimer);
    static_cast<void>(waitUntil([&] { return deadline.hasExpired(); }, milliseconds + 1000));
}

Cluster::Cluster(int masters, int slaves, const QString& binaries, const QString& logDirectory)
    : m_launcher(binaries), m_logDirectory(logDirectory) {
    m_plan.masters = masters;
    m_plan.slaves = slaves;
    m_plan.allowFaults = true;
    connect(&m_launcher, &Launcher::logAppended, this, &Cluster::keepLine);
}

Cluster::~Cluster() = default;

bool Cluster::start() {
    bool isReady = false;
    const auto connection =
        connect(&m_launcher, &Launcher::ready, this, [&isReady] { isReady = true; });
    m_launcher.launch(m_plan);
    const bool listens = waitUntil([&isReady] { return isReady; }, kStartMs);
    disconnect(connection);
    if (!listens)
        return false;
    ClientSettings settings;
    settings.nodes = m_launcher.masterEndpoints();
    settings.name = "watcher";
    settings.deadline = std::chrono::milliseconds(2000);
    m_client = std::make_unique<ClusterClient>(settings);
    return waitWhole(kStartMs);
}

std::vector<NodeLine> Cluster::nodes() {
    // Who answers a read is the primary; who only believes to be it would tell an old view.
    bool isDone = false;
    bool isServed = false;
    m_client->read("chaos:probe", [&](const ClientAnswer& answer) {
        isDone = true;
        isServed = answer.result.status == Status::Ok || answer.result.status == Status::NotFound;
    });
    // The callback refers to this frame, and comes by its deadline at the latest.
    while (!waitUntil([&isDone] { return isDone; }, kStartMs)) {
    }
    std::vector<NodeLine> lines;
    if (!isServed)
        return lines;
    for (const resp::Value& node : askAt(m_client->primary(), {"ENGRAM.NODES"}).elements) {
        lines.push_back({NodeId(textOf(node, "id")), textOf(node, "role"), textOf(node, "state"),
                         numberOf(node, "slots_in_sync"), numberOf(node, "slots_syncing")});
    }
    if (!lines.empty())
        m_lines = lines;
    return lines;
}

std::string Cluster::whatLacks() {
    const std::vector<NodeLine> lines = nodes();
    if (lines.empty())
        return "no primary answers";
    std::int64_t primaries = 0;
    std::int64_t backups = 0;
    std::int64_t slaves = 0;
    std::int64_t inSync = 0;
    std::int64_t syncing = 0;
    for (const NodeLine& line : lines) {
        primaries += line.role == "primary" ? 1 : 0;
        backups += line.role == "backup" ? 1 : 0;
        slaves += line.role == "slave" ? 1 : 0;
        inSync += line.inSync;
        syncing += line.syncing;
    }
    const std::int64_t copies =
        static_cast<std::int64_t>(limits::kSlotCount) * std::min(m_plan.slaves, m_plan.replicas);
    return lacking("primaries", primaries, 1) + lacking("backups", backups, m_plan.masters - 1) +
           lacking("slaves", slaves, m_plan.slaves) + lacking("copies in sync", inSync, copies) +
           lacking("syncing copies", syncing, 0);
}

bool Cluster::waitWhole(int timeoutMs) {
    const QDeadlineTimer deadline(timeoutMs);
    while (!whatLacks().empty()) {
        if (deadline.hasExpired())
            return false;
        letPass(kAskAgainMs);
    }
    return true;
}

NodeId Cluster::primary() const {
    const std::vector<NodeId> primaries = withRole("primary");
    return primaries.empty() ? NodeId() : primaries.front();
}

std::vector<NodeId> Cluster::withRole(std::string_view role) const {
    std::vector<NodeId> ids;
    for (const NodeLine& line : m_lines) {
        if (line.role == role)
            ids.push_back(line.id);
    }
    return ids;
}

std::vector<NodeId> Cluster::others(const NodeId& id) const {
    std::vector<NodeId> ids;
    for (const NodeLine& line : m_lines) {
        if (line.id != id)
            ids.push_back(line.id);
    }
    return ids;
}

Endpoint Cluster::endpointOf(const NodeId& id) const {
    const ProcessInfo* info = m_launcher.find(id);
    return info == nullptr ? Endpoint() : info->endpoint;
}

resp::Value Cluster::askAt(const Endpoint& node, const std::vector<std::string>& arguments) {
    std::string wire;
    appendArguments(wire, arguments);
    resp::Value answer{resp::ValueType::Error, 0, 0, "(no answer)", {}};
    bool isDone = false;
    ClientConnection connection(node, "chaos", nullptr);
    connection.send(wire, [&](Delivery delivery, resp::Value&& value) {
        isDone = true;
        if (delivery == Delivery::Answered)
            answer = std::move(value);
    });
    static_cast<void>(waitUntil([&isDone] { return isDone; }, kAskMs));
    return answer;
}

std::string Cluster::fault(const NodeId& id, std::vector<std::string> arguments) {
    std::string text = id.text();
    for (const std::string& argument : arguments)
        text += ' ' + argument;
    arguments.insert(arguments.begin(), "ENGRAM.FAULT");
    const resp::Value reply = askAt(endpointOf(id), arguments);
    const std::string error = reply.isError() ? reply.text : std::string();
    note("fault " + text + (error.empty() ? "" : ": " + error));
    return error;
}

std::string Cluster::promote(const NodeId& primary, const NodeId& backup) {
    const resp::Value reply = askAt(endpointOf(primary), {"ENGRAM.PROMOTE", backup.text()});
    note("promote " + backup.text() + ": " + reply.asText());
    return reply.isError() ? reply.text : std::string();
}

std::string Cluster::tryWrite(int deadlineMs) {
    ClientSettings settings;
    settings.nodes = m_launcher.masterEndpoints();
    settings.name = "probe";
    settings.deadline = std::chrono::milliseconds(deadlineMs);
    ClusterClient client(settings);
    std::string reason;
    bool isDone = false;
    client.write("chaos:probe", Blob(std::string("probe")), [&](const ClientAnswer& answer) {
        isDone = true;
        if (answer.result.status == Status::Ok)
            return;
        reason = std::string(toText(answer.result.status)) + " " + answer.result.detail;
        if (answer.result.detail.empty())
            reason = "(none)";
    });
    if (!waitUntil([&isDone] { return isDone; }, deadlineMs + 5000))
        return "(none)";
    return reason;
}

void Cluster::note(const std::string& text) {
    keepLine(NodeId("chaos"),
             QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzzZ ")) +
                 QString::fromStdString(text));
}

void Cluster::keepLine(const NodeId& id, const QString& line) {
    if (m_logDirectory.isEmpty())
        return;
    std::unique_ptr<QFile>& file = m_logs[id.text()];
    if (!file) {
        QDir().mkpath(m_logDirectory);
        file = std::make_unique<QFile>(m_logDirectory + QLatin1Char('/') +
                                       QString::fromStdString(id.text()) + QStringLiteral(".log"));
        if (!file->open(QIODevice::WriteOnly | QIODevice::Truncate))
            return;
    }
    file->write(line.toUtf8() + '\n');
    file->flush();
}

}  // namespace engram::chaos
