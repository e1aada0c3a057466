// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Ranks of a Zipf distribution: rank k comes with a probability proportional to 1 / k^exponent.

#pragma once

#include <cstdint>

#include "common/random.h"

namespace engram::gui {

/// Rejection-inversion (Hörmann, Derflinger 1996, "Rejection-inversion to generate variates from
/// monotone discrete distributions"): needs no table, so that a million ranks cost nothing to set
/// up.
class Zipf {
public:
    /// `ranks` at least 1; `exponent` above 0.
    Zipf(std::uint32_t ranks, double exponent);

    /// 1..ranks.
    [[nodiscard]] std::uint32_t next(Random& random) const;

private:
    /// The density, its integral, and the inverse of that.
    [[nodiscard]] double h(double x) const;
    [[nodiscard]] double integral(double x) const;
    [[nodiscard]] double inverse(double x) const;

    double m_ranks;
    double m_exponent;
    double m_integralFirst;
    double m_integralLast;
    double m_shortcut;
};

}  // namespace engram::gui
