// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_timeline/trace_loader.h"

#include <QFile>
#include <utility>

namespace engram::gui {

namespace {

std::string fileName(const QString& path) {
    return QFile::encodeName(path).toStdString();
}

}  // namespace

void TraceLoader::open(const QString& path) {
    const auto result = std::make_shared<std::optional<OpenedTrace>>();
    m_result = result;
    start([result, name = fileName(path)](const trace::Progress& progress) -> Result<void> {
        Result<OpenedTrace> opened = openTrace(name, progress);
        if (!opened)
            return tl::unexpected<Error>(opened.error());
        *result = std::move(*opened);
        return {};
    });
}

std::optional<OpenedTrace> TraceLoader::take() {
    if (isRunning() || !m_result)
        return std::nullopt;
    return std::move(*std::exchange(m_result, nullptr));
}

void TraceSaver::save(const trace::Recording& recording, const QString& path) {
    start([recording, name = fileName(path)](const trace::Progress& progress) {
        return trace::saveRecording(recording, name, progress);
    });
}

}  // namespace engram::gui
