// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_simulation_view/simulation_text.h"

#include <QLocale>
#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>

namespace engram::gui {

namespace {

constexpr std::array kSpeeds{SimulationPlan::kSlowest, 0.01, 0.1, 0.25, 0.5, 1.0, 2.0, 5.0,
                             SimulationPlan::kFastest};
/// Slower speeds read better as fractions.
constexpr double kFraction = 0.5;

bool isRunning(const SimulationSession& session) {
    return session.phase() == SessionPhase::Launching || session.phase() == SessionPhase::Running;
}

}  // namespace

std::span<const double> SimulationText::speeds() {
    return kSpeeds;
}

double SimulationText::fasterThan(double speed) {
    const auto next = std::upper_bound(kSpeeds.begin(), kSpeeds.end(), speed * 1.001);
    return next == kSpeeds.end() ? kSpeeds.back() : *next;
}

double SimulationText::slowerThan(double speed) {
    const auto next = std::lower_bound(kSpeeds.begin(), kSpeeds.end(), speed * 0.999);
    return next == kSpeeds.begin() ? kSpeeds.front() : *(next - 1);
}

QString SimulationText::speed(double speed) {
    const QLocale locale;
    if (speed <= 0) {
        return locale.toString(0);
    }
    if (speed <= kFraction) {
        return tr("1/%1", "part of real time").arg(locale.toString(std::llround(1 / speed)));
    }
    const bool isWhole = std::abs(speed - std::round(speed)) < 0.005;
    const int digits = isWhole ? 0 : speed < 1 ? 2 : 1;
    return locale.toString(speed, 'f', digits);
}

QString SimulationText::speedName(double speed) {
    if (speed == 1) {
        return tr("true speed", "as fast as real time");
    }
    return speed < 1 ? tr("%1 speed", "1/10").arg(SimulationText::speed(speed))
                     : tr("%1x speed", "10").arg(SimulationText::speed(speed));
}

QString SimulationText::seconds(sim::SimTime time) {
    const double value = static_cast<double>(time.count()) / 1e6;
    return tr("%1 s", "seconds").arg(QLocale().toString(value, 'f', 3));
}

QString SimulationText::pace(const SimulationSession& session) {
    if (!isRunning(session)) {
        return {};
    }
    const QString seed = QString::number(session.plan().seed);
    if (session.isReplaying()) {
        return tr("simulated, seed %1, going back").arg(seed);
    }
    if (session.isPaused()) {
        return tr("simulated, seed %1, time stands").arg(seed);
    }
    return tr("simulated, seed %1, %2, reached %3", "seed, wished speed, reached speed")
        .arg(seed, speedName(session.speed()), speed(session.reachedSpeed()));
}

QString SimulationText::future(const SimulationSession& session) {
    if (!isRunning(session) || session.cutUs() == 0) {
        return {};
    }
    return tr("Future %1, since %2", "number, simulated time")
        .arg(session.future())
        .arg(seconds(SimulationSession::sinceStart(session.cutUs())));
}

}  // namespace engram::gui
