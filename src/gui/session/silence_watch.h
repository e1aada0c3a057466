// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Notices when nothing is heard of a whole cluster any more: nodes say something five times a
// second, so that a silence of all is an end, or a cut between it and us. A value; its time comes
// from outside, of a clock that nobody sets.

#pragma once

#include <QString>
#include <cstdint>
#include <map>
#include <optional>
#include <vector>

#include "common/ids.h"

namespace engram::gui {

/// Nobody says anything.
struct Silence {
    struct Attempt {
        Endpoint endpoint;
        QString error;  ///< empty: it is connected, and says nothing

        friend bool operator==(const Attempt&, const Attempt&) = default;
    };
    std::int64_t seconds = 0;       ///< whole ones since the last word
    std::vector<Attempt> attempts;  ///< by address
    QString lastError;              ///< the newest one; empty: all are connected

    friend bool operator==(const Silence&, const Silence&) = default;
};

class SilenceWatch {
public:
    /// A silence is told after so many microseconds.
    static constexpr std::int64_t kPatienceUs = 3'000'000;

    /// Another cluster, of which nothing is known yet.
    void begin(std::int64_t nowUs);
    /// Something was heard.
    void onHeard(std::int64_t nowUs) { m_heardUs = nowUs; }
    void onConnected(const Endpoint& endpoint) { m_errors.erase(endpoint); }
    /// A stream broke, or could not be opened. Empty: it was closed on purpose.
    void onError(const Endpoint& endpoint, const QString& error);
    /// Why the stream of `endpoint` is not there; null: nothing is known against it.
    [[nodiscard]] const QString* errorOf(const Endpoint& endpoint) const;

    /// Looks at the clock; true: silence() is another than before. `nodes`: who is tried.
    [[nodiscard]] bool tick(const std::vector<Endpoint>& nodes, std::int64_t nowUs);
    [[nodiscard]] const std::optional<Silence>& silence() const { return m_silence; }

private:
    std::int64_t m_heardUs = 0;
    std::map<Endpoint, QString> m_errors;
    QString m_lastError;
    std::optional<Silence> m_silence;
};

}  // namespace engram::gui
