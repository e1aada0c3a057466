// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_spacetime/shiviz_log.h"

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>

namespace engram::gui {

namespace {

using Clock = std::map<std::string, std::uint64_t>;

struct Step {
    std::int64_t atUs = 0;
    int rank = 0;  ///< order of cause and effect within a microsecond
    std::size_t arrow = 0;
    bool isSend = false;
    std::optional<std::size_t> mark;
};

/// How far a request has come when this message leaves.
int stageOf(HopKind kind) {
    switch (kind) {
        case HopKind::WriteRequest:
        case HopKind::ReadRequest:
            return 0;
        case HopKind::Store:
        case HopKind::Fetch:
        case HopKind::Lookup:
            return 2;
        case HopKind::StoreAck:
        case HopKind::FetchReply:
        case HopKind::LookupReply:
            return 4;
        case HopKind::Reply:
        case HopKind::Failure:
        case HopKind::None:
            break;
    }
    return 6;
}

/// Keys and names are any bytes; a line is a line.
std::string oneLine(const std::string& text) {
    std::string line;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        line += byte < 0x20 || byte == 0x7f ? '?' : c;
    }
    return line;
}

std::string hostName(const Lifeline& line) {
    std::string name;
    for (const char c : oneLine(line.name)) {
        name += c == ' ' || c == '"' || c == '\\' ? '_' : c;
    }
    return name.empty() ? "slaves" : name;
}

std::string clockText(const Clock& clock) {
    std::string text = "{";
    for (const auto& [host, count] : clock) {
        text += (text.size() > 1 ? ", \"" : "\"") + host + "\": " + std::to_string(count);
    }
    return text + '}';
}

class Writer {
public:
    explicit Writer(const SpaceTimeData& data)
        : m_data(data), m_clocks(data.lifelines.size()), m_sent(data.arrows.size()) {}

    std::string run() {
        m_out = "(?<event>.*)\\n(?<host>\\S*) (?<clock>\\{.*\\})\n\n";
        for (const Step& step : steps()) {
            if (step.mark) {
                writeMark(m_data.marks[*step.mark]);
            } else if (step.isSend) {
                send(step.arrow);
            } else {
                receive(step.arrow);
            }
        }
        return std::move(m_out);
    }

private:
    [[nodiscard]] std::vector<Step> steps() const {
        std::vector<Step> all;
        for (std::size_t i = 0; i < m_data.arrows.size(); ++i) {
            const SpaceTimeArrow& arrow = m_data.arrows[i];
            const int stage = stageOf(arrow.kind);
            // What arrived was sent, even if the sender does not tell when.
            all.push_back({arrow.knownUs(), stage, i, true, std::nullopt});
            if (arrow.receivedUs != 0) {
                all.push_back({arrow.receivedUs, stage + 1, i, false, std::nullopt});
            }
        }
        for (std::size_t i = 0; i < m_data.marks.size(); ++i) {
            if (m_data.marks[i].lane >= 0) {
                all.push_back({m_data.marks[i].atUs, 8, 0, false, i});
            }
        }
        std::stable_sort(all.begin(), all.end(), [](const Step& a, const Step& b) {
            return std::tuple(a.atUs, a.rank) < std::tuple(b.atUs, b.rank);
        });
        return all;
    }

    void write(int lane, const std::string& event) {
        const auto at = static_cast<std::size_t>(lane);
        const std::string host = hostName(m_data.lifelines[at]);
        ++m_clocks[at][host];
        m_out += event + '\n' + host + ' ' + clockText(m_clocks[at]) + '\n';
    }

    [[nodiscard]] std::string describe(const SpaceTimeArrow& arrow, const char* verb, int other,
                                       const char* way) const {
        return std::string(verb) + ' ' + std::string(toText(arrow.kind)) + ' ' +
               oneLine(arrow.key.toStdString()) + ' ' + way + ' ' +
               hostName(m_data.lifelines[static_cast<std::size_t>(other)]) + " (request " +
               std::to_string(arrow.request.value) + ')';
    }

    void send(std::size_t index) {
        const SpaceTimeArrow& arrow = m_data.arrows[index];
        if (m_sent[index]) {
            return;
        }
        write(arrow.from, describe(arrow, arrow.failed ? "lost" : "sent", arrow.to, "to"));
        m_sent[index] = m_clocks[static_cast<std::size_t>(arrow.from)];
    }

    void receive(std::size_t index) {
        send(index);
        const SpaceTimeArrow& arrow = m_data.arrows[index];
        Clock& own = m_clocks[static_cast<std::size_t>(arrow.to)];
        for (const auto& [host, count] : *m_sent[index]) {
            own[host] = std::max(own[host], count);
        }
        write(arrow.to, describe(arrow, "received", arrow.from, "from"));
    }

    void writeMark(const SpaceTimeMark& mark) {
        static constexpr const char* kNames[] = {"view", "elected",   "killed", "frozen",  "ended",
                                                 "runs", "suspected", "fault",  "bookmark"};
        std::string text = kNames[static_cast<std::size_t>(mark.kind)];
        if (!mark.text.empty()) {
            text += ' ' + oneLine(mark.text);
        }
        write(mark.lane, text);
    }

    const SpaceTimeData& m_data;
    std::vector<Clock> m_clocks;
    std::vector<std::optional<Clock>> m_sent;  ///< the sender's clock, by arrow
    std::string m_out;
};

}  // namespace

std::string shiVizLog(const SpaceTimeData& data) {
    return Writer(data).run();
}

}  // namespace engram::gui
