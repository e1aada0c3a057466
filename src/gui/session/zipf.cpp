// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_session/zipf.h"

#include <algorithm>
#include <cmath>

namespace engram::gui {

namespace {

constexpr double kTiny = 1e-8;

/// log(1+x)/x and (e^x - 1)/x, also near 0.
double logRatio(double x) {
    return std::abs(x) > kTiny ? std::log1p(x) / x : 1.0 - x / 2;
}

double expRatio(double x) {
    return std::abs(x) > kTiny ? std::expm1(x) / x : 1.0 + x / 2;
}

}  // namespace

Zipf::Zipf(std::uint32_t ranks, double exponent)
    : m_ranks(ranks),
      m_exponent(exponent),
      m_integralFirst(integral(1.5) - 1),
      m_integralLast(integral(m_ranks + 0.5)),
      m_shortcut(2 - inverse(integral(2.5) - h(2))) {}

double Zipf::h(double x) const {
    return std::exp(-m_exponent * std::log(x));
}

double Zipf::integral(double x) const {
    const double logX = std::log(x);
    return expRatio((1 - m_exponent) * logX) * logX;
}

double Zipf::inverse(double x) const {
    const double t = std::max(x * (1 - m_exponent), -1.0);
    return std::exp(logRatio(t) * x);
}

std::uint32_t Zipf::next(Random& random) const {
    for (;;) {
        const double u = m_integralLast + random.unit() * (m_integralFirst - m_integralLast);
        const double x = inverse(u);
        const double rank = std::clamp(std::floor(x + 0.5), 1.0, m_ranks);
        if (rank - x <= m_shortcut || u >= integral(rank + 0.5) - h(rank)) {
            return static_cast<std::uint32_t>(rank);
        }
    }
}

}  // namespace engram::gui
