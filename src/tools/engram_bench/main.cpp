// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// engram-bench: the same GET and SET load for an Engram primary and for a Redis server (DESIGN 10).

#include <QCoreApplication>
#include <cstdio>

#include "bench/load.h"
#include "bench/report.h"
#include "client/cluster_client.h"
#include "command_line/command_line.h"
#include "common/limits.h"

namespace {

using namespace engram;

/// Commands in one write while the store is filled: fast, and no strain on latency that counts.
constexpr std::uint32_t kFillPipeline = 16;

struct Options {
    bench::LoadPlan plan;
    std::vector<Endpoint> masters{{"127.0.0.1", 7400}};
    std::vector<Endpoint> redis;
    std::uint32_t wait = 0;
    bool fill = false;
    bool json = false;
};

void addOptions(CLI::App& app, Options& options) {
    bench::LoadPlan& plan = options.plan;
    CLI::Option* master = tools::addEndpoints(app, "--master", options.masters,
                                              "Nodes of a cluster; its primary is loaded "
                                              "(default: 127.0.0.1:7400)");
    CLI::Option* redis = tools::addEndpoints(app, "--redis", options.redis, "A Redis server");
    redis->excludes(master);
    app.add_option("--wait", options.wait, "Redis: WAIT for so many replicas after each SET")
        ->needs(redis)
        ->check(CLI::Range(1U, 64U));
    app.add_option("--clients", plan.clients, "Connections")
        ->check(CLI::Range(1U, static_cast<std::uint32_t>(limits::kMaxConnections)))
        ->capture_default_str();
    app.add_option("--pipeline", plan.pipeline, "Commands that a connection sends at once")
        ->check(CLI::Range(1U, 10000U))
        ->capture_default_str();
    app.add_option("--requests", plan.requests, "Requests in all")
        ->check(CLI::Range(std::uint64_t{1}, std::uint64_t{1} << 40U))
        ->capture_default_str();
    app.add_option("--read-share", plan.readShare, "Share of reads")
        ->check(CLI::Range(0.0, 1.0))
        ->capture_default_str();
    app.add_option("--value-size", plan.valueSize, "Bytes of a value")
        ->check(CLI::Range(std::size_t{0}, limits::kMaxValueBytes))
        ->capture_default_str();
    app.add_option("--keys", plan.keys, "Keys that are read and written")
        ->check(CLI::Range(std::uint64_t{1}, std::uint64_t{1} << 40U))
        ->capture_default_str();
    app.add_option("--seed", plan.seed, "Of the choice of keys and kinds")->capture_default_str();
    app.add_flag("--fill", options.fill, "First write every key once, so that reads find them");
    app.add_flag("--json", options.json, "Print JSON");
}

Result<Endpoint> findPrimary(const std::vector<Endpoint>& masters) {
    ClientSettings settings;
    settings.nodes = masters;
    settings.name = "engram-bench";
    ClusterClient client(settings);
    Result<Endpoint> primary = failure(ErrorCode::Unavailable, "no primary was found");
    client.command({"PING"}, true, [&](const Result<resp::Value>& reply) {
        if (reply) {
            primary = client.primary();
        } else {
            primary = tl::unexpected(reply.error());
        }
        QCoreApplication::quit();
    });
    QCoreApplication::exec();
    return primary;
}

Result<bench::LoadResult> load(const Options& options) {
    if (options.fill) {
        bench::LoadPlan fill = options.plan;
        fill.inOrder = true;
        fill.requests = fill.keys;
        fill.pipeline = kFillPipeline;
        fill.waitReplicas.reset();
        const Result<bench::LoadResult> filled = bench::runLoad(fill);
        if (!filled) {
            return filled;
        }
        if (filled->failed() > 0) {
            return failure(ErrorCode::Unavailable, std::to_string(filled->failed()) +
                                                       " writes failed while the store was "
                                                       "filled, the first code is " +
                                                       filled->errors.begin()->first);
        }
    }
    return bench::runLoad(options.plan);
}

}  // namespace

int main(int argc, char** argv) {
    CLI::App app("Measures throughput and latency of GET and SET.", "engram-bench");
    Options options;
    tools::addVersion(app);
    addOptions(app, options);
    if (const std::optional<int> code = tools::parse(app, argc, argv)) {
        return *code;
    }
    const QCoreApplication application(argc, argv);
    std::string target;
    if (options.redis.empty()) {
        const Result<Endpoint> primary = findPrimary(options.masters);
        if (!primary) {
            tools::complain(app, primary.error().detail);
            return tools::kExitFailed;
        }
        options.plan.target = *primary;
        target = "engram " + toText(*primary);
    } else {
        options.plan.target = options.redis.front();
        target = "redis " + toText(options.plan.target);
        if (options.wait > 0) {
            options.plan.waitReplicas = options.wait;
            target += " WAIT " + std::to_string(options.wait);
        }
    }
    const Result<bench::LoadResult> result = load(options);
    if (!result) {
        tools::complain(app, result.error().detail);
        return tools::kExitFailed;
    }
    const std::string report = options.json ? bench::reportJson(target, options.plan, *result)
                                            : bench::reportText(target, options.plan, *result);
    std::fputs(report.c_str(), stdout);
    return result->failed() == 0 && result->wrong == 0 ? tools::kExitOk : tools::kExitFailed;
}
