// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Opens traces and saves recordings beside the window's thread. GUI thread only.

#pragma once

#include <memory>
#include <optional>

#include "gui_session/opened_trace.h"
#include "gui_timeline/file_task.h"

namespace engram::gui {

/// After succeeded(), take() has the trace.
class TraceLoader final : public FileTask {
    Q_OBJECT

public:
    using FileTask::FileTask;

    /// Only when not isRunning().
    void open(const QString& path);
    /// What was opened, once; nothing before succeeded().
    [[nodiscard]] std::optional<OpenedTrace> take();

private:
    std::shared_ptr<std::optional<OpenedTrace>> m_result;
};

class TraceSaver final : public FileTask {
    Q_OBJECT

public:
    using FileTask::FileTask;

    /// Saves what is recorded now; more may be recorded meanwhile. An older file stays as it was
    /// until the new one is whole. Only when not isRunning().
    void save(const trace::Recording& recording, const QString& path);
};

}  // namespace engram::gui
