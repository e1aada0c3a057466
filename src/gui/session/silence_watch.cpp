// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_session/silence_watch.h"

#include <algorithm>
#include <utility>

namespace engram::gui {

namespace {
constexpr std::int64_t kMicrosecondsPerSecond = 1'000'000;
}  // namespace

void SilenceWatch::begin(std::int64_t nowUs) {
    *this = {};
    m_heardUs = nowUs;
}

void SilenceWatch::onError(const Endpoint& endpoint, const QString& error) {
    if (error.isEmpty()) {
        m_errors.erase(endpoint);
        return;
    }
    m_errors[endpoint] = error;
    m_lastError = error;
}

const QString* SilenceWatch::errorOf(const Endpoint& endpoint) const {
    const auto found = m_errors.find(endpoint);
    return found == m_errors.end() ? nullptr : &found->second;
}

bool SilenceWatch::tick(const std::vector<Endpoint>& nodes, std::int64_t nowUs) {
    std::optional<Silence> silence;
    if (nowUs - m_heardUs >= kPatienceUs) {
        silence.emplace();
        silence->seconds = (nowUs - m_heardUs) / kMicrosecondsPerSecond;
        for (const Endpoint& node : nodes) {
            const QString* const error = errorOf(node);
            silence->attempts.push_back({node, error == nullptr ? QString() : *error});
        }
        std::sort(silence->attempts.begin(), silence->attempts.end(),
                  [](const auto& a, const auto& b) { return a.endpoint < b.endpoint; });
        // Of those that left the cluster nobody wants to know any more.
        std::erase_if(m_errors, [&nodes](const auto& entry) {
            return std::find(nodes.begin(), nodes.end(), entry.first) == nodes.end();
        });
        silence->lastError = m_errors.empty() ? QString() : m_lastError;
    }
    return std::exchange(m_silence, silence) != silence;
}

}  // namespace engram::gui
