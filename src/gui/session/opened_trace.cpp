// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_session/opened_trace.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace engram::gui {

namespace {

/// Reading and folding take about as long.
constexpr double kReadShare = 0.5;

bool isEarlier(const Event& a, const Event& b) {
    return a.time < b.time;
}

/// True if a SessionRecord could have recorded it.
bool isOrderly(const trace::Recording& recording) {
    bool isFirst = true;
    bool isOrderly = true;
    std::int64_t lastUs = 0;
    recording.forEach(recording.begin(), recording.end(), [&](const trace::Batch& batch) {
        const bool isSorted = batch.isPrologue || std::is_sorted(batch.events.begin(),
                                                                 batch.events.end(), isEarlier);
        isOrderly = (std::exchange(isFirst, false) || batch.seenUs > lastUs) && isSorted;
        lastUs = batch.seenUs;
        return isOrderly;
    });
    return isOrderly;
}

trace::Recording putInOrder(const trace::Recording& recording) {
    trace::Recording orderly(trace::Recording::kUnlimited);
    recording.forEach(recording.begin(), recording.end(), [&orderly](const trace::Batch& batch) {
        std::vector<Event> events(batch.events.begin(), batch.events.end());
        if (!batch.isPrologue)
            std::stable_sort(events.begin(), events.end(), isEarlier);
        orderly.append(events, orderly.isEmpty() ? batch.seenUs
                                                 : std::max(batch.seenUs, orderly.lastUs() + 1));
    });
    return orderly;
}

/// Fills in what follows from the recording. False: stopped.
bool fold(OpenedTrace& trace, const trace::Progress& progress) {
    const auto total = static_cast<double>(trace.recording.end() + 1);
    bool goesOn = true;
    trace.recording.forEach(0, trace.recording.end(), [&](const trace::Batch& batch) {
        static_cast<void>(trace.newest.apply(batch.events, batch.seenUs));
        const trace::EventIndex next = batch.first + batch.events.size();
        trace.keyframes.offer(trace.newest, next);
        const double done = static_cast<double>(next) / total;
        goesOn = !progress || progress(kReadShare + (1 - kReadShare) * done);
        return goesOn;
    });
    return goesOn;
}

}  // namespace

Result<OpenedTrace> openTrace(const std::string& path, const trace::Progress& progress) {
    trace::Progress reading;
    if (progress)
        reading = [&progress](double done) { return progress(done * kReadShare); };
    Result<trace::LoadedTrace> loaded = trace::loadRecording(path, reading);
    if (!loaded)
        return tl::unexpected<Error>(loaded.error());
    OpenedTrace trace;
    trace.damage = std::move(loaded->damage);
    trace.recording =
        isOrderly(loaded->recording) ? std::move(loaded->recording) : putInOrder(loaded->recording);
    if (!fold(trace, progress))
        return failure(ErrorCode::Unavailable, "opening was stopped");
    return trace;
}

}  // namespace engram::gui
