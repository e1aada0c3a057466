// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "daemons/daemon_options.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <chrono>
#include <string_view>

#include "common/limits.h"
#include "daemons/config_file.h"

namespace engram::daemons {

namespace {

constexpr int kMaxReplicas = 16;

/// The flags as they are written, before they are checked against each other.
struct Flags {
    std::string id;
    std::string host = "127.0.0.1";
    int port = 0;
    std::vector<std::string> masters;
    bool bootstrap = false;
    int replicas = 3;
    int minInSync = 1;
    int heartbeatMs = 100;
    int leaseMs = 300;
    int electionTimeoutMs = 360;
    int ackTimeoutMs = 500;
    int fetchTimeoutMs = 150;
    std::string logLevel = "info";
    std::string config;
    bool dieWithParent = false;
    bool allowFaults = false;
};

std::string programName(Role role) {
    return role == Role::Master ? "engram-master" : "engram-slave";
}

std::string oneLine(std::string text) {
    while (!text.empty() && text.back() == '\n')
        text.pop_back();
    std::replace(text.begin(), text.end(), '\n', ' ');
    return text;
}

CommandLine wrong(Role role, const std::string& what) {
    return {CommandLine::Kind::Wrong, programName(role) + ": " + oneLine(what), {}};
}

void addTimings(CLI::App& app, Flags& flags) {
    const auto milliseconds = [&app](const char* name, int& value, int least, int most,
                                     const char* text) {
        app.add_option(name, value, text)->check(CLI::Range(least, most))->capture_default_str();
    };
    milliseconds("--heartbeat-ms", flags.heartbeatMs, 10, 10000,
                 "Milliseconds between heartbeats of the primary");
    milliseconds("--lease-ms", flags.leaseMs, 30, 60000,
                 "Milliseconds for which an answered heartbeat lets the primary serve");
    milliseconds("--election-timeout-ms", flags.electionTimeoutMs, 36, 120000,
                 "Milliseconds without a heartbeat until a backup stands for election");
    milliseconds("--ack-timeout-ms", flags.ackTimeoutMs, 50, 60000,
                 "Milliseconds that a member may owe an answer until it is removed");
    milliseconds("--fetch-timeout-ms", flags.fetchTimeoutMs, 10, 60000,
                 "Milliseconds until a read is asked of another replica");
}

void addFlags(CLI::App& app, Role role, Flags& flags) {
    app.add_option("--id", flags.id, "Name of this node, 1..32 of A-Z a-z 0-9 _ . -");
    app.add_option("--host", flags.host, "Address to listen on")->capture_default_str();
    app.add_option("--port", flags.port, "Port to listen on; 0: the system chooses")
        ->check(CLI::Range(0, 65535))
        ->capture_default_str();
    if (role == Role::Master) {
        app.add_flag("--bootstrap", flags.bootstrap,
                     "Found a new cluster; without --peer that is done anyway");
        app.add_option("--peer", flags.masters,
                       "Other masters, HOST:PORT[,HOST:PORT...]; may be given several times")
            ->delimiter(',');
        app.add_option("--replicas", flags.replicas, "Copies of each key")
            ->check(CLI::Range(1, kMaxReplicas))
            ->capture_default_str();
        app.add_option("--min-in-sync", flags.minInSync, "Refuse writes below so many copies")
            ->check(CLI::Range(1, kMaxReplicas))
            ->capture_default_str();
    } else {
        app.add_option("--master", flags.masters,
                       "Masters of the cluster, HOST:PORT[,HOST:PORT...]; may be given several "
                       "times")
            ->delimiter(',');
    }
    addTimings(app, flags);
    app.add_option("--log-level", flags.logLevel, "debug, info, warning, error or off")
        ->check(CLI::IsMember({"debug", "info", "warning", "error", "off"}))
        ->capture_default_str();
    app.add_option("--config", flags.config, "TOML file with flags; the command line wins");
    app.add_flag("--allow-faults", flags.allowFaults,
                 "Let ENGRAM.FAULT inject faults into this node, for tests and demonstrations");
    app.add_flag("--die-with-parent", flags.dieWithParent,
                 "End when the process that started this one ends");
}

/// The text of an error, or nothing.
std::string checkTogether(Role role, const Flags& flags) {
    if (flags.id.empty())
        return "--id is required";
    if (!NodeId::isValid(flags.id))
        return "--id: '" + flags.id + "' is not 1..32 of A-Z a-z 0-9 _ . -";
    if (!isValidHost(flags.host))
        return "--host: '" + flags.host + "' is not an address or a name";
    if (role == Role::Slave && flags.masters.empty())
        return "--master is required";
    if (flags.minInSync > flags.replicas) {
        return "--min-in-sync: " + std::to_string(flags.minInSync) + " is more than --replicas " +
               std::to_string(flags.replicas);
    }
    if (flags.leaseMs < 2 * flags.heartbeatMs) {
        return "--lease-ms: " + std::to_string(flags.leaseMs) +
               " is less than two heartbeats of --heartbeat-ms " +
               std::to_string(flags.heartbeatMs);
    }
    if (flags.electionTimeoutMs * 5 < flags.leaseMs * 6) {
        return "--election-timeout-ms: " + std::to_string(flags.electionTimeoutMs) +
               " is less than 1.2 times --lease-ms " + std::to_string(flags.leaseMs);
    }
    return {};
}

ProtocolSettings protocolOf(const Flags& flags) {
    using std::chrono::milliseconds;
    ProtocolSettings settings;
    settings.replicas = static_cast<std::uint32_t>(flags.replicas);
    settings.minInSync = static_cast<std::uint32_t>(flags.minInSync);
    settings.heartbeat = milliseconds(flags.heartbeatMs);
    settings.lease = milliseconds(flags.leaseMs);
    // 20 % longer: the bound of clock drift (DESIGN 2.4).
    settings.leaseGrant = settings.lease * 6 / 5;
    settings.electionTimeout = milliseconds(flags.electionTimeoutMs);
    settings.ackTimeout = milliseconds(flags.ackTimeoutMs);
    settings.fetchTimeout = milliseconds(flags.fetchTimeoutMs);
    return settings;
}

/// Names as Redis has them where it has one, so that its tools find what they ask for.
std::vector<std::pair<std::string, std::string>> settingsOf(Role role, const Flags& flags) {
    std::vector<std::pair<std::string, std::string>> settings{
        {"bind", flags.host},
        {"port", std::to_string(flags.port)},
        {"save", ""},
        {"appendonly", "no"},
        {"databases", "1"},
        {"maxmemory", "0"},
        {"timeout", "0"},
        {"maxclients", std::to_string(limits::kMaxConnections)},
        {"proto-max-bulk-len", std::to_string(limits::kMaxValueBytes)},
        {"max-key-bytes", std::to_string(limits::kMaxKeyBytes)},
        {"id", flags.id},
        {"heartbeat-ms", std::to_string(flags.heartbeatMs)},
        {"lease-ms", std::to_string(flags.leaseMs)},
        {"election-timeout-ms", std::to_string(flags.electionTimeoutMs)},
        {"ack-timeout-ms", std::to_string(flags.ackTimeoutMs)},
        {"fetch-timeout-ms", std::to_string(flags.fetchTimeoutMs)},
        {"log-level", flags.logLevel},
        {"allow-faults", flags.allowFaults ? "yes" : "no"},
    };
    if (role == Role::Master) {
        settings.emplace_back("replicas", std::to_string(flags.replicas));
        settings.emplace_back("min-in-sync", std::to_string(flags.minInSync));
    }
    return settings;
}

CommandLine check(Role role, const Flags& flags) {
    if (const std::string error = checkTogether(role, flags); !error.empty())
        return wrong(role, error);
    CommandLine line;
    DaemonOptions& options = line.options;
    for (const std::string& text : flags.masters) {
        Result<Endpoint> endpoint = parseEndpoint(text);
        if (!endpoint) {
            return wrong(role, std::string(role == Role::Master ? "--peer" : "--master") + ": '" +
                                   text + "' is not HOST:PORT");
        }
        options.masters.push_back(std::move(*endpoint));
    }
    options.id = NodeId(flags.id);
    options.listen = {flags.host, static_cast<std::uint16_t>(flags.port)};
    options.bootstrap = flags.bootstrap;
    options.dieWithParent = flags.dieWithParent;
    options.allowFaults = flags.allowFaults;
    options.protocol = protocolOf(flags);
    options.logLevel = node::logLevelFromText(flags.logLevel).value_or(node::LogLevel::Info);
    options.settings = settingsOf(role, flags);
    return line;
}

}  // namespace

CommandLine parseCommandLine(Role role, const std::vector<std::string>& arguments) {
    CLI::App app(role == Role::Master
                     ? "A master of an Engram cluster: the primary, or a backup that takes over."
                     : "A slave of an Engram cluster: holds data.",
                 programName(role));
    app.set_version_flag("--version", programName(role) + " " + ENGRAM_VERSION);
    Flags flags;
    addFlags(app, role, flags);
    try {
        std::vector<std::string> reversed(arguments.rbegin(), arguments.rend());
        app.parse(std::move(reversed));
        if (!flags.config.empty()) {
            const Result<void> done = applyConfigFile(app, flags.config);
            if (!done)
                return wrong(role, done.error().detail);
        }
    } catch (const CLI::CallForHelp&) {
        return {CommandLine::Kind::Print, app.help(), {}};
    } catch (const CLI::CallForVersion& version) {
        return {CommandLine::Kind::Print, std::string(version.what()) + "\n", {}};
    } catch (const CLI::ParseError& error) {
        return wrong(role, error.what());
    }
    return check(role, flags);
}

}  // namespace engram::daemons
