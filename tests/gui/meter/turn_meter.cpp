// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_meter/turn_meter.h"

#include <unistd.h>

#include <QFile>
#include <QMetaEnum>
#include <algorithm>
#include <ctime>

namespace engram::gui {

namespace {

constexpr std::size_t kKept = 8;
constexpr double kWorthNamingMs = 5;

}  // namespace

double threadCpuMs() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

double residentMiB() {
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> pages = file.readAll().split(' ');
    return pages.size() < 2 ? 0
                            : pages[1].toDouble() * static_cast<double>(sysconf(_SC_PAGESIZE)) /
                                  (1024.0 * 1024.0);
}

double quantile(std::vector<double> values, double share) {
    if (values.empty())
        return 0;
    const auto at = static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1));
    std::nth_element(values.begin(), values.begin() + at, values.end());
    return values[static_cast<std::size_t>(at)];
}

TurnMeter::TurnMeter(int beatMs) : m_beatMs(beatMs) {
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &TurnMeter::note);
    start();
    m_timer.start(beatMs);
}

void TurnMeter::start() {
    m_worstCpuMs = m_worstWallMs = 0;
    m_stalls = m_wallStalls = m_turns = 0;
    m_lastCpuMs = threadCpuMs();
    m_wall.start();
}

void TurnMeter::note() {
    const double now = threadCpuMs();
    const double cpuMs = now - m_lastCpuMs;
    const double wallMs = static_cast<double>(m_wall.nsecsElapsed()) / 1e6 - m_beatMs;
    m_lastCpuMs = now;
    m_wall.start();
    m_worstCpuMs = std::max(m_worstCpuMs, cpuMs);
    m_worstWallMs = std::max(m_worstWallMs, wallMs);
    m_stalls += cpuMs > kStallMs ? 1 : 0;
    m_wallStalls += wallMs > kStallMs ? 1 : 0;
    ++m_turns;
}

bool MeteredApplication::notify(QObject* receiver, QEvent* event) {
    if (m_depth > 0)
        return QApplication::notify(receiver, event);  // its time counts for what led to it
    const double before = threadCpuMs();
    const auto type = static_cast<int>(event->type());
    const char* const name = receiver->metaObject()->className();
    const QString object = receiver->objectName();
    // Both may be gone afterwards; the names of classes stay.
    const char* const parent =
        receiver->parent() == nullptr ? "" : receiver->parent()->metaObject()->className();
    ++m_depth;
    const bool result = QApplication::notify(receiver, event);
    --m_depth;
    const double usedMs = threadCpuMs() - before;
    if (usedMs < kWorthNamingMs)
        return result;
    const char* const key = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
    m_slow.push_back({usedMs, QStringLiteral("%1 ms %2 of %3 %4 in %5")
                                  .arg(usedMs, 0, 'f', 1)
                                  .arg(QLatin1String(key == nullptr ? "event" : key),
                                       QLatin1String(name), object, QLatin1String(parent))});
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
