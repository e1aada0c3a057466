// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_meter/turn_meter.h"

#include <QMetaEnum>
#include <algorithm>
#include <ctime>

namespace engram::gui {

namespace {

constexpr std::size_t kKept = 8;
/// Event loops inside event loops, as of a test that waits: what they run is an event of its own.
constexpr double kWorthNamingMs = 5;

double worstOf(const std::vector<double>& values) {
    return values.empty() ? 0 : *std::max_element(values.begin(), values.end());
}

}  // namespace

double threadCpuMs() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

TurnMeter::TurnMeter() {
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &TurnMeter::note);
    start();
    m_timer.start(0);
}

void TurnMeter::start() {
    m_cpuMs.clear();
    m_wallMs.clear();
    m_lastCpuMs = threadCpuMs();
    m_wall.start();
}

void TurnMeter::note() {
    const double now = threadCpuMs();
    m_cpuMs.push_back(now - m_lastCpuMs);
    m_wallMs.push_back(static_cast<double>(m_wall.nsecsElapsed()) / 1e6);
    m_lastCpuMs = now;
    m_wall.start();
}

double TurnMeter::worstCpuMs() const {
    return worstOf(m_cpuMs);
}

double TurnMeter::worstWallMs() const {
    return worstOf(m_wallMs);
}

int TurnMeter::turnsOver(double cpuMs) const {
    return static_cast<int>(
        std::count_if(m_cpuMs.begin(), m_cpuMs.end(), [cpuMs](double ms) { return ms > cpuMs; }));
}

bool MeteredApplication::notify(QObject* receiver, QEvent* event) {
    const double before = threadCpuMs();
    const auto type = static_cast<int>(event->type());
    const char* const name = receiver->metaObject()->className();
    const QString object = receiver->objectName();
    const QString parent =
        receiver->parent() == nullptr
            ? QString()
            : QString::fromLatin1(receiver->parent()->metaObject()->className());
    ++m_depth;
    const bool result = QApplication::notify(receiver, event);
    --m_depth;
    const double usedMs = threadCpuMs() - before;
    if (m_depth > 0 || usedMs < kWorthNamingMs)
        return result;
    const char* const key = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
    m_slow.push_back({usedMs, QStringLiteral("%1 ms %2 of %3 %4 in %5")
                                  .arg(usedMs, 0, 'f', 1)
                                  .arg(QLatin1String(key == nullptr ? "event" : key),
                                       QLatin1String(name), object, parent)});
    std::sort(m_slow.begin(), m_slow.end(),
              [](const Slow& a, const Slow& b) { return a.cpuMs > b.cpuMs; });
    if (m_slow.size() > kKept)
        m_slow.resize(kKept);
    return result;
}

QString MeteredApplication::slowest() const {
    QString text;
    for (const Slow& slow : m_slow)
        text += QStringLiteral("\n  ") + slow.what;
    return text;
}

}  // namespace engram::gui
