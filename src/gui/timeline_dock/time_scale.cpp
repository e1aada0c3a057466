// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_timeline_dock/time_scale.h"

#include <QDateTime>
#include <algorithm>
#include <array>
#include <cmath>

namespace engram::gui {

namespace {

constexpr std::int64_t kSecondUs = 1'000'000;
constexpr std::int64_t kMinuteUs = 60 * kSecondUs;
constexpr std::array<std::int64_t, 13> kLongSteps{
    kSecondUs,      2 * kSecondUs,  5 * kSecondUs,  10 * kSecondUs, 15 * kSecondUs,
    30 * kSecondUs, kMinuteUs,      2 * kMinuteUs,  5 * kMinuteUs,  10 * kMinuteUs,
    15 * kMinuteUs, 30 * kMinuteUs, 60 * kMinuteUs,
};
constexpr int kMicroDigits = 6;

}  // namespace

void TimeScale::setWidth(double pixels) {
    m_width = std::max(1.0, pixels);
}

std::int64_t TimeScale::endUs() const {
    return std::max(m_lastUs, m_firstUs + kLeastWholeUs);
}

void TimeScale::setBounds(std::int64_t firstUs, std::int64_t lastUs) {
    const bool isAtEnd = m_untilUs >= endUs();
    const bool isOther = firstUs < m_firstUs || lastUs < m_lastUs;
    m_firstUs = firstUs;
    m_lastUs = lastUs;
    if (m_showsAll || isOther)
        return showAll();
    const std::int64_t spanUs = m_untilUs - m_fromUs;
    place(isAtEnd ? endUs() - spanUs : m_fromUs, spanUs);
}

double TimeScale::xOf(std::int64_t us) const {
    return static_cast<double>(us - m_fromUs) / static_cast<double>(m_untilUs - m_fromUs) * m_width;
}

std::int64_t TimeScale::usAt(double x) const {
    return m_fromUs + std::llround(x / m_width * static_cast<double>(m_untilUs - m_fromUs));
}

void TimeScale::zoom(double factor, double x) {
    const std::int64_t around = usAt(x);
    const double wanted = static_cast<double>(m_untilUs - m_fromUs) / factor;
    const std::int64_t spanUs =
        std::max(std::llround(wanted), static_cast<long long>(kLeastSpanUs));
    place(around - std::llround(x / m_width * static_cast<double>(spanUs)), spanUs);
}

void TimeScale::pan(double pixels) {
    const std::int64_t spanUs = m_untilUs - m_fromUs;
    place(m_fromUs - std::llround(pixels / m_width * static_cast<double>(spanUs)), spanUs);
}

void TimeScale::showAll() {
    m_showsAll = true;
    m_fromUs = m_firstUs;
    m_untilUs = endUs();
}

void TimeScale::reveal(std::int64_t us) {
    const std::int64_t spanUs = m_untilUs - m_fromUs;
    if (us < m_fromUs)
        place(us - spanUs / 10, spanUs);
    else if (us > m_untilUs)
        place(us - spanUs * 9 / 10, spanUs);
}

void TimeScale::place(std::int64_t fromUs, std::int64_t spanUs) {
    if (spanUs >= endUs() - m_firstUs)
        return showAll();
    m_showsAll = false;
    m_fromUs = std::clamp(fromUs, m_firstUs, endUs() - spanUs);
    m_untilUs = m_fromUs + spanUs;
}

std::int64_t TimeScale::stepUs(double leastPixels) const {
    const double leastUs = leastPixels / m_width * static_cast<double>(m_untilUs - m_fromUs);
    for (std::int64_t power = 1; power < kSecondUs; power *= 10) {
        for (const std::int64_t digit : {1, 2, 5}) {
            if (static_cast<double>(digit * power) >= leastUs)
                return digit * power;
        }
    }
    const auto found = std::find_if(kLongSteps.begin(), kLongSteps.end(), [&](std::int64_t step) {
        return static_cast<double>(step) >= leastUs;
    });
    if (found != kLongSteps.end())
        return *found;
    const std::int64_t hours = std::llround(std::ceil(leastUs / (60.0 * kMinuteUs)));
    return hours * 60 * kMinuteUs;
}

std::vector<TimeScale::Tick> TimeScale::ticks(double leastPixels) const {
    const std::int64_t step = stepUs(leastPixels);
    std::vector<Tick> ticks;
    for (std::int64_t us = (m_fromUs + step - 1) / step * step; us <= m_untilUs; us += step)
        ticks.push_back({xOf(us), us});
    return ticks;
}

int TimeScale::decimals(double leastPixels) const {
    int digits = 0;
    for (std::int64_t unit = kSecondUs; unit > stepUs(leastPixels); unit /= 10)
        ++digits;
    return digits;
}

QString clockText(std::int64_t us, int decimals) {
    QString text = QDateTime::fromMSecsSinceEpoch(us / 1000).toString(QStringLiteral("HH:mm:ss"));
    if (decimals > 0) {
        const QString micros = QString::number(us % kSecondUs).rightJustified(kMicroDigits, u'0');
        text += u'.' + micros.left(decimals);
    }
    return text;
}

}  // namespace engram::gui
