// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_compare/digest_task.h"

#include <QFile>

#include "gui_session/opened_trace.h"

namespace engram::gui {

namespace {

/// Opening a file takes about so much of the work on it.
constexpr double kOpenShare = 0.7;

/// `progress` for the part of the work from `begin` on, `share` of it.
trace::Progress part(const trace::Progress& progress, double begin, double share) {
    return [progress, begin, share](double done) { return progress(begin + done * share); };
}

Result<TraceDigest> read(const CompareSource& source, const trace::Progress& progress) {
    double begin = 0;
    trace::Recording recording;
    std::optional<trace::TraceDamage> damage;
    if (source.recording) {
        recording = *source.recording;
    } else {
        begin = kOpenShare;
        Result<OpenedTrace> opened =
            openTrace(QFile::encodeName(source.path).toStdString(), part(progress, 0, kOpenShare));
        if (!opened)
            return failure(opened.error().code,
                           source.name.toStdString() + ": " + opened.error().detail);
        recording = std::move(opened->recording);
        damage = std::move(opened->damage);
    }
    std::optional<TraceDigest> digest =
        digestOf(recording, source.name, part(progress, begin, 1 - begin));
    if (!digest)
        return failure(ErrorCode::Unavailable, "reading was stopped");
    digest->damage = std::move(damage);
    return std::move(*digest);
}

}  // namespace

void DigestTask::digest(CompareSource first, CompareSource second) {
    const auto result = std::make_shared<Digests>();
    m_result = result;
    start([result, first = std::move(first),
           second = std::move(second)](const trace::Progress& progress) -> Result<void> {
        Result<TraceDigest> one = read(first, part(progress, 0, 0.5));
        if (!one)
            return tl::unexpected<Error>(one.error());
        Result<TraceDigest> two = read(second, part(progress, 0.5, 0.5));
        if (!two)
            return tl::unexpected<Error>(two.error());
        result->emplace(std::move(*one), std::move(*two));
        return {};
    });
}

std::optional<std::pair<TraceDigest, TraceDigest>> DigestTask::take() {
    if (isRunning() || !m_result)
        return std::nullopt;
    return std::move(*std::exchange(m_result, nullptr));
}

}  // namespace engram::gui
