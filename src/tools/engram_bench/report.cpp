// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "bench/report.h"

#include <cstdio>

#include "command_line/text_table.h"

namespace engram::bench {

namespace {

using tools::TextTable;

std::string decimal(double value, int digits) {
    char text[64];
    std::snprintf(text, sizeof text, "%.*f", digits, value);
    return text;
}

double throughputOf(std::uint64_t answers, double seconds) {
    return seconds > 0 ? static_cast<double>(answers) / seconds : 0;
}

LatencyHistogram both(const LoadResult& result) {
    LatencyHistogram all = result.reads.latency;
    all.add(result.writes.latency);
    return all;
}

void addKind(TextTable& table, const char* name, const LatencyHistogram& latency, double seconds) {
    table.addRow({name, std::to_string(latency.count()),
                  decimal(throughputOf(latency.count(), seconds), 0),
                  decimal(latency.percentile(0.5), 1), decimal(latency.percentile(0.99), 1),
                  decimal(latency.percentile(0.999), 1), decimal(latency.maximum(), 1)});
}

std::string latencyJson(const LatencyHistogram& latency, double seconds) {
    return "\"count\":" + std::to_string(latency.count()) +
           ",\"throughput\":" + decimal(throughputOf(latency.count(), seconds), 1) +
           ",\"p50_us\":" + decimal(latency.percentile(0.5), 1) +
           ",\"p99_us\":" + decimal(latency.percentile(0.99), 1) +
           ",\"p999_us\":" + decimal(latency.percentile(0.999), 1) +
           ",\"max_us\":" + decimal(latency.maximum(), 1);
}

/// Text from a server or the command line, for JSON.
std::string quoted(const std::string& text) {
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            out += '\\';
        }
        const auto byte = static_cast<unsigned char>(c);
        out += byte < 0x20 || byte >= 0x7f ? '?' : c;
    }
    return out + "\"";
}

}  // namespace

std::string reportText(const std::string& target, const LoadPlan& plan, const LoadResult& result) {
    constexpr auto kRight = TextTable::Align::Right;
    std::string out = target + ", " + std::to_string(plan.clients) + " clients, pipeline " +
                      std::to_string(plan.pipeline) + ", " + std::to_string(plan.valueSize) +
                      " B values, " + std::to_string(plan.keys) + " keys\n";
    TextTable table({{"KIND"},
                     {"COUNT", kRight},
                     {"PER S", kRight},
                     {"P50 US", kRight},
                     {"P99 US", kRight},
                     {"P99.9 US", kRight},
                     {"MAX US", kRight}});
    addKind(table, "read", result.reads.latency, result.seconds);
    addKind(table, "write", result.writes.latency, result.seconds);
    addKind(table, "all", both(result), result.seconds);
    out += table.text();
    out += "reads found " + std::to_string(result.reads.found) + ", missing " +
           std::to_string(result.reads.missing) + "; checked " + std::to_string(result.checked) +
           ", wrong " + std::to_string(result.wrong) + "\n";
    out += "took " + decimal(result.seconds, 2) + " s, generator used " +
           decimal(result.seconds > 0 ? 100 * result.cpuSeconds / result.seconds : 0, 0) +
           " % of a core\n";
    for (const auto& [code, count] : result.errors) {
        out += "errors " + code + ": " + std::to_string(count) + "\n";
    }
    return out;
}

std::string reportJson(const std::string& target, const LoadPlan& plan, const LoadResult& result) {
    std::string out = "{\"target\":" + quoted(target);
    out += ",\"clients\":" + std::to_string(plan.clients);
    out += ",\"pipeline\":" + std::to_string(plan.pipeline);
    out += ",\"requests\":" + std::to_string(plan.requests);
    out += ",\"read_share\":" + decimal(plan.readShare, 4);
    out += ",\"value_size\":" + std::to_string(plan.valueSize);
    out += ",\"keys\":" + std::to_string(plan.keys);
    out += ",\"seconds\":" + decimal(result.seconds, 6);
    out += ",\"cpu_seconds\":" + decimal(result.cpuSeconds, 6);
    out += "," + latencyJson(both(result), result.seconds);
    out += ",\"reads\":{" + latencyJson(result.reads.latency, result.seconds) +
           ",\"found\":" + std::to_string(result.reads.found) +
           ",\"missing\":" + std::to_string(result.reads.missing) + "}";
    out += ",\"writes\":{" + latencyJson(result.writes.latency, result.seconds) + "}";
    out += ",\"checked\":" + std::to_string(result.checked);
    out += ",\"wrong\":" + std::to_string(result.wrong) + ",\"errors\":{";
    std::string separator;
    for (const auto& [code, count] : result.errors) {
        out += separator + quoted(code) + ":" + std::to_string(count);
        separator = ",";
    }
    return out + "}}\n";
}

}  // namespace engram::bench
