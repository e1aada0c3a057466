// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// How long a window does not answer: the time between turns of its event loop, by the processor's
// clock of its thread and by the wall. For tests and benchmarks; GUI thread only.

#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QString>
#include <QTimer>
#include <vector>

namespace engram::gui {

/// Milliseconds of processor time that the calling thread has used.
[[nodiscard]] double threadCpuMs();

/// Measures every turn from its construction on. The wall clock also counts what other programs
/// do to the machine; the processor's does not.
class TurnMeter : public QObject {
public:
    TurnMeter();

    /// Forgets what was measured.
    void start();
    [[nodiscard]] double worstCpuMs() const;
    [[nodiscard]] double worstWallMs() const;
    /// Turns that used more processor time than that.
    [[nodiscard]] int turnsOver(double cpuMs) const;
    [[nodiscard]] std::size_t turns() const { return m_cpuMs.size(); }

private:
    void note();

    QTimer m_timer;
    QElapsedTimer m_wall;
    double m_lastCpuMs = 0;
    std::vector<double> m_cpuMs;
    std::vector<double> m_wallMs;
};

/// An application that knows which events cost most.
class MeteredApplication : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override;
    /// "12.3 ms Timer of engram::gui::ChartsDock" and so on, the slowest first; nested ones are
    /// left out.
    [[nodiscard]] QString slowest() const;
    void forget() { m_slow.clear(); }

private:
    struct Slow {
        double cpuMs = 0;
        QString what;
    };

    int m_depth = 0;
    std::vector<Slow> m_slow;  ///< slowest first
};

}  // namespace engram::gui
