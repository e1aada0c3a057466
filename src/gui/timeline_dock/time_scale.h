// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Which span of a recording a strip shows, and where each moment stands on it. A value.

#pragma once

#include <QString>
#include <cstdint>
#include <vector>

namespace engram::gui {

class TimeScale {
public:
    /// Narrowest span that can be shown.
    static constexpr std::int64_t kLeastSpanUs = 1'000;
    /// All of a recording that is shorter looks as short as it is.
    static constexpr std::int64_t kLeastWholeUs = 2'000'000;

    struct Tick {
        double x = 0;
        std::int64_t us = 0;
    };

    /// In pixels, above 0.
    void setWidth(double pixels);
    /// Of the recording, which may grow and lose its beginning. A view of the whole goes on to show
    /// the whole; one whose right edge is the end goes with it.
    void setBounds(std::int64_t firstUs, std::int64_t lastUs);
    [[nodiscard]] std::int64_t fromUs() const { return m_fromUs; }
    [[nodiscard]] std::int64_t untilUs() const { return m_untilUs; }
    [[nodiscard]] bool showsAll() const { return m_showsAll; }
    [[nodiscard]] double width() const { return m_width; }

    [[nodiscard]] double xOf(std::int64_t us) const;
    [[nodiscard]] std::int64_t usAt(double x) const;
    /// `factor` above 1 shows less time; the moment at `x` stays there.
    void zoom(double factor, double x);
    /// Moves what is shown `pixels` to the right, to earlier times.
    void pan(double pixels);
    void showAll();
    /// Moves as little as brings `us` into sight.
    void reveal(std::int64_t us);

    /// Round times, at least `leastPixels` apart, in sight.
    [[nodiscard]] std::vector<Tick> ticks(double leastPixels) const;
    /// Digits after the second that the labels of those ticks need, 0..6.
    [[nodiscard]] int decimals(double leastPixels) const;

private:
    [[nodiscard]] std::int64_t endUs() const;
    [[nodiscard]] std::int64_t stepUs(double leastPixels) const;
    void place(std::int64_t fromUs, std::int64_t spanUs);

    double m_width = 1;
    std::int64_t m_firstUs = 0;
    std::int64_t m_lastUs = 0;
    std::int64_t m_fromUs = 0;
    std::int64_t m_untilUs = kLeastWholeUs;
    bool m_showsAll = true;
};

/// Local time of day, "14:03:07" or with so many `decimals` (0..6) of the second.
[[nodiscard]] QString clockText(std::int64_t us, int decimals);

}  // namespace engram::gui
