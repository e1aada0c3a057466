// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Reads two recordings for a comparison beside the window's thread. GUI thread only.

#pragma once

#include <QString>
#include <memory>
#include <optional>
#include <utility>

#include "gui_compare/trace_digest.h"
#include "gui_timeline/file_task.h"
#include "trace/recording.h"

namespace engram::gui {

/// One side of a comparison: a recording, or the file of a trace.
struct CompareSource {
    QString name;  ///< for people
    std::optional<trace::Recording> recording;
    QString path;  ///< is opened when there is no recording
};

/// After succeeded(), take() has both digests.
class DigestTask final : public FileTask {
    Q_OBJECT

public:
    using FileTask::FileTask;

    /// Recordings may go on meanwhile: what is recorded now is read. Only when not isRunning().
    void digest(CompareSource first, CompareSource second);
    /// What was read, once; nothing before succeeded().
    [[nodiscard]] std::optional<std::pair<TraceDigest, TraceDigest>> take();

private:
    using Digests = std::optional<std::pair<TraceDigest, TraceDigest>>;
    std::shared_ptr<Digests> m_result;
};

}  // namespace engram::gui
