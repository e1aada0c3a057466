// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Work on a file in a thread of its own, with progress and a way to stop it. One piece of work at a
// time. GUI thread only, but for the work itself.

#pragma once

#include <QObject>
#include <QString>
#include <QThread>
#include <atomic>
#include <functional>
#include <memory>

#include "common/result.h"
#include "trace/trace_file.h"

namespace engram::gui {

class FileTask : public QObject {
    Q_OBJECT

public:
    /// Stops the work and waits for it, some milliseconds.
    ~FileTask() override;

    [[nodiscard]] bool isRunning() const { return m_thread != nullptr; }
    /// cancelled() follows, or what would have come if the work has ended meanwhile.
    void cancel();

Q_SIGNALS:
    void progressed(double done);  ///< 0..1, in steps of a hundredth
    void succeeded();
    void failed(const QString& reason);  ///< for people
    void cancelled();

protected:
    /// Runs in the other thread: may only use what it holds itself.
    using Work = std::function<Result<void>(const trace::Progress&)>;

    using QObject::QObject;
    /// Only when not isRunning().
    void start(Work work);

private:
    void onEnded();
    bool report(double done);

    std::unique_ptr<QThread> m_thread;
    std::atomic<bool> m_isCancelled = false;
    int m_percent = 0;       ///< reported; of the other thread
    Result<void> m_outcome;  ///< written by the other thread before it ends
};

}  // namespace engram::gui
