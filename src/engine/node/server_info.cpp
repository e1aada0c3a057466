// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "node/server_info.h"

#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <fstream>
#include <string_view>

#include "net/peer_links.h"
#include "node/client_hub.h"
#include "node/node_context.h"
#include "node/observer_hub.h"

namespace engram::node {

namespace {

/// Lines of one section.
class Section {
public:
    explicit Section(std::string& out) : m_out(out) {}

    void line(std::string_view name, std::string_view value) {
        m_out.append(name).append(":").append(value).append("\r\n");
    }
    void raw(std::string_view lines) { m_out.append(lines); }
    void line(std::string_view name, std::uint64_t value) { line(name, std::to_string(value)); }

private:
    std::string& m_out;
};

std::uint64_t residentBytes() {
    std::ifstream statm("/proc/self/statm");
    std::uint64_t total = 0;
    std::uint64_t resident = 0;
    statm >> total >> resident;
    return resident * static_cast<std::uint64_t>(sysconf(_SC_PAGESIZE));
}

std::uint64_t peakResidentBytes() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<std::uint64_t>(usage.ru_maxrss) * 1024U;
}

std::string humanBytes(std::uint64_t bytes) {
    constexpr std::array<const char*, 4> kUnits{"B", "K", "M", "G"};
    auto value = static_cast<double>(bytes);
    std::size_t unit = 0;
    while (value >= 1024.0 && unit + 1 < kUnits.size()) {
        value /= 1024.0;
        ++unit;
    }
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), unit == 0 ? "%.0f%s" : "%.2f%s", value, kUnits[unit]);
    return text.data();
}

void appendServer(const NodeContext& node, Section section, TimePoint now) {
    const auto uptime = std::chrono::duration_cast<std::chrono::seconds>(now - node.started);
    section.line("redis_version", "7.0.0");
    section.line("engram_version", ENGRAM_VERSION);
    section.line("redis_mode", "standalone");
    section.line("arch_bits", sizeof(void*) * 8);
    section.line("process_id", static_cast<std::uint64_t>(getpid()));
    section.line("tcp_port", node.self.endpoint.port);
    section.line("uptime_in_seconds", static_cast<std::uint64_t>(uptime.count()));
    section.line("node_id", node.self.identity.id.text());
    section.line("node_state", node.hosted.machine().state());
}

void appendClients(const NodeContext& node, Section section, TimePoint /*now*/) {
    section.line("connected_clients", node.clients.connectionCount());
    section.line("maxclients", limits::kMaxConnections);
    section.line("unanswered_requests", node.clients.pendingCount());
    section.line("observers", node.observers.count());
    section.line("peer_links", node.links.linkCount());
}

void appendMemory(const NodeContext& /*node*/, Section section, TimePoint /*now*/) {
    const std::uint64_t resident = residentBytes();
    section.line("used_memory", resident);
    section.line("used_memory_human", humanBytes(resident));
    section.line("used_memory_rss", resident);
    section.line("used_memory_peak", peakResidentBytes());
    section.line("used_memory_peak_human", humanBytes(peakResidentBytes()));
    section.line("maxmemory", "0");
}

void appendStats(const NodeContext& node, Section section, TimePoint /*now*/) {
    section.line("total_connections_received", node.stats.connectionsReceived);
    section.line("rejected_connections", node.stats.connectionsRejected);
    section.line("total_commands_processed", node.stats.commands);
    section.line("instantaneous_ops_per_sec", node.stats.commandsPerSecond());
    section.line("total_error_replies", node.stats.errorReplies);
    section.line("total_net_input_bytes", node.clients.bytesRead() + node.links.bytesRead());
    section.line("total_net_output_bytes", node.clients.bytesWritten() + node.links.bytesWritten());
    std::vector<std::pair<std::string, std::int64_t>> counters;
    node.stats.appendCounters(counters);
    for (const auto& [name, value] : node.hosted.machine().counters())
        counters.emplace_back("machine_" + name, value);
    for (const auto& [name, value] : counters)
        section.line(name, std::to_string(value));
}

void appendReplication(const NodeContext& node, Section section, TimePoint now) {
    const Endpoint primary = node.hosted.primaryEndpoint();
    section.line("role", node.hosted.isPrimary() ? "master" : "slave");
    section.line("engram_role", toText(node.hosted.role()));
    if (!node.hosted.isPrimary()) {
        section.line("master_host", primary.host);
        section.line("master_port", primary.port);
        section.line("master_link_status", primary.isValid() ? "up" : "down");
    }
    const ViewPtr view = node.hosted.machine().view();
    section.line("view_epoch", view ? view->stamp.epoch.value : 0);
    section.line("view_number", view ? view->stamp.number.value : 0);
    section.line("view_members", view ? view->members.size() : 0);
    std::size_t slaves = 0;
    std::string lines;
    for (const NodeInfo& info : node.hosted.nodes(now)) {
        if (info.member.role != Role::Slave)
            continue;
        Section(lines).line("slave" + std::to_string(slaves++),
                            "ip=" + info.member.endpoint.host +
                                ",port=" + std::to_string(info.member.endpoint.port) +
                                ",state=" + info.state + ",id=" + info.member.identity.id.text());
    }
    section.line("connected_slaves", slaves);
    section.raw(lines);
}

void appendKeyspace(const NodeContext& node, Section section, TimePoint /*now*/) {
    const std::uint64_t keys = node.hosted.totals().keys;
    if (keys > 0)
        section.line("db0", "keys=" + std::to_string(keys) + ",expires=0,avg_ttl=0");
}

struct SectionRow {
    std::string_view name;
    std::string_view title;
    void (*append)(const NodeContext&, Section, TimePoint);
};

constexpr std::array kSections{
    SectionRow{"server", "Server", appendServer},
    SectionRow{"clients", "Clients", appendClients},
    SectionRow{"memory", "Memory", appendMemory},
    SectionRow{"stats", "Stats", appendStats},
    SectionRow{"replication", "Replication", appendReplication},
    SectionRow{"keyspace", "Keyspace", appendKeyspace},
};

bool isWanted(const std::vector<std::string>& sections, std::string_view name) {
    if (sections.empty())
        return true;
    return std::any_of(sections.begin(), sections.end(), [name](const std::string& wanted) {
        return wanted == name || wanted == "default" || wanted == "all" || wanted == "everything";
    });
}

}  // namespace

std::string serverInfo(const NodeContext& node, const std::vector<std::string>& sections,
                       TimePoint now) {
    std::string text;
    for (const SectionRow& row : kSections) {
        if (!isWanted(sections, row.name))
            continue;
        if (!text.empty())
            text += "\r\n";
        text.append("# ").append(row.title).append("\r\n");
        row.append(node, Section(text), now);
    }
    return text;
}

}  // namespace engram::node
