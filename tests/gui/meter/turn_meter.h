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

/// Memory of this process that is in use, in MiB.
[[nodiscard]] double residentMiB();

/// The value below which `share` (0..1) of `values` lie; 0 without any.
[[nodiscard]] double quantile(std::vector<double> values, double share);

/// Measures from its construction on. The wall clock also counts what other programs do to the
/// machine; the processor's does not.
class TurnMeter : public QObject {
public:
    /// Longer than that is a stall: somebody notices.
    static constexpr double kStallMs = 50;

    /// `beatMs` 0: every turn is measured, and the event loop never sleeps; else what lies between
    /// two beats, less the beat itself.
    explicit TurnMeter(int beatMs = 0);

    /// Forgets what was measured.
    void start();
    [[nodiscard]] double worstCpuMs() const { return m_worstCpuMs; }
    [[nodiscard]] double worstWallMs() const { return m_worstWallMs; }
    /// Stalls by the processor's clock: of own making.
    [[nodiscard]] int stalls() const { return m_stalls; }
    [[nodiscard]] int wallStalls() const { return m_wallStalls; }
    [[nodiscard]] int turns() const { return m_turns; }

private:
    void note();

    int m_beatMs;
    QTimer m_timer;
    QElapsedTimer m_wall;
    double m_lastCpuMs = 0;
    double m_worstCpuMs = 0;
    double m_worstWallMs = 0;
    int m_stalls = 0;
    int m_wallStalls = 0;
    int m_turns = 0;
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
