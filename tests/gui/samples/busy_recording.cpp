// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_samples/busy_recording.h"

#include <algorithm>

#include "event_stream.h"
#include "gui_samples/sample_cluster.h"

namespace engram::gui {

namespace {
constexpr std::size_t kBatch = 166;  // a frame's share of 10,000 events a second
constexpr int kFramesPerCounters = 12;
constexpr int kFramesPerSuspicion = 600;
}  // namespace

trace::Recording busyRecording(std::size_t count) {
    trace::Recording recording(trace::Recording::kUnlimited);
    SampleCluster cluster(8);
    test::EventStream stream(7);
    recording.append(cluster.snapshot(), stream.nowUs());
    std::int64_t writes = 0;
    for (int frame = 0; recording.end() < count; ++frame) {
        std::vector<Event> events = stream.take(kBatch);
        writes += std::count_if(events.begin(), events.end(), [](const Event& event) {
            return event.kind == EventKind::RequestFinished && event.text == "write";
        });
        cluster.advance(stream.nowUs() - cluster.nowUs());
        if (frame % kFramesPerCounters == 0) {
            for (const char* id : {"m1", "m2", "s1", "s2", "s3", "s4", "s5", "s6", "s7", "s8"})
                events.push_back(cluster.counters(id, {{"keys", 10000}, {"bytes", 1'000'000}}));
            events.push_back(cluster.counters("m1", {{"reads", 2 * writes}, {"writes", writes}}));
        }
        if (frame % kFramesPerSuspicion == 0)
            events.push_back(cluster.suspected("m1", "s3"));
        std::stable_sort(events.begin(), events.end(),
                         [](const Event& a, const Event& b) { return a.time < b.time; });
        recording.append(events, std::max(cluster.nowUs(), recording.lastUs() + 1));
    }
    return recording;
}

}  // namespace engram::gui
