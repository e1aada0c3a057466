// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Two recordings on one time axis: zero is a chosen moment of each. A value; pure.

#pragma once

#include <QByteArray>
#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "gui_compare/trace_digest.h"

namespace engram::gui {

enum class CompareSide : std::uint8_t { First, Second };
inline constexpr std::array kCompareSides{CompareSide::First, CompareSide::Second};

/// A figure that charts show of both sides.
enum class CompareFigure : std::uint8_t {
    Throughput,  ///< requests a second, reads and writes
    WriteTail,   ///< p99 of writes, milliseconds
    ReadTail,    ///< p99 of reads, milliseconds
};

/// Points by relative time; NaN is a gap (nothing was heard).
struct CompareLine {
    std::vector<double> seconds;
    std::vector<double> values;
};

/// What a row of the table is about. The first ones are steps of a failover, in microseconds since
/// the failure; the others count.
enum class CompareTopic : std::uint8_t {
    Detected,
    Elected,
    ViewCommitted,
    FirstRead,
    FirstWrite,
    DirectoryRebuilt,
    CopiesRestored,
    WritesBefore,  ///< acknowledged between the beginning of the recording and the failure
    WritesDuring,  ///< acknowledged from the failure until full redundancy, or to the end
    Refused,       ///< answers until recovery
    Uncertain,
    KeysLost,  ///< declared by the cluster, from the failure on
};
inline constexpr int kCompareTopics = static_cast<int>(CompareTopic::KeysLost) + 1;
[[nodiscard]] bool isDuration(CompareTopic topic);

struct CompareRow {
    CompareTopic topic = CompareTopic::Detected;
    /// By CompareSide. Absent: it did not happen, or is not known; never a guess.
    std::array<std::optional<std::int64_t>, 2> values;
    /// Second less first; absent unless both are there.
    [[nodiscard]] std::optional<std::int64_t> difference() const;
};

class Comparison {
public:
    /// Zero is the first trouble of each; without any, its beginning.
    Comparison(TraceDigest first, TraceDigest second);

    [[nodiscard]] const TraceDigest& digest(CompareSide side) const { return sideOf(side).digest; }
    /// The moment that is zero; wall microseconds.
    [[nodiscard]] std::int64_t zeroUs(CompareSide side) const { return sideOf(side).zeroUs; }
    void setZero(CompareSide side, std::int64_t us) { sideOf(side).zeroUs = us; }
    [[nodiscard]] double secondsOf(CompareSide side, std::int64_t us) const;
    /// From the earliest to the latest that either side has, in relative seconds.
    [[nodiscard]] double fromSeconds() const;
    [[nodiscard]] double untilSeconds() const;
    [[nodiscard]] CompareLine line(CompareSide side, CompareFigure figure) const;
    /// The failover at zero; null: none in this recording.
    [[nodiscard]] const FailoverReport* failover(CompareSide side) const;
    /// One for every topic, in their order.
    [[nodiscard]] std::vector<CompareRow> rows() const;

private:
    struct Side {
        TraceDigest digest;
        std::int64_t zeroUs = 0;
    };
    [[nodiscard]] const Side& sideOf(CompareSide side) const {
        return m_sides[static_cast<std::size_t>(side)];
    }
    [[nodiscard]] Side& sideOf(CompareSide side) { return m_sides[static_cast<std::size_t>(side)]; }

    std::array<Side, 2> m_sides;
};

/// All figures as comma-separated values (RFC 4180), in English and with a point as decimal sign,
/// for programs: rows of `kind`, `recording` (1 or 2), `name`, `seconds`, `figure`, `value`. What
/// is not known is an empty field.
[[nodiscard]] QByteArray comparisonCsv(const Comparison& comparison);

}  // namespace engram::gui
