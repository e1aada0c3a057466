// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_simulation/futures.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <vector>

#include "gui_model/observer_events.h"

namespace engram::gui {

namespace {

struct Numbered {
    trace::EventIndex index = 0;
    Event event;
};

/// What happened after the cut, in the order of time. What is told in one frame stands in the order
/// of time already; frames differ from run to run.
std::vector<Numbered> eventsAfter(const trace::Recording& recording, std::int64_t cutUs) {
    std::vector<Numbered> events;
    const trace::EventIndex from = std::max(recording.begin(), recording.indexAfter(cutUs));
    recording.forEach(from, recording.end(), [&](const trace::Batch& batch) {
        trace::EventIndex index = batch.first;
        for (const Event& event : batch.events) {
            if (event.time.wallMicroseconds() > cutUs && !event.node.isEmpty()) {
                events.push_back({index, event});
            }
            ++index;
        }
    });
    std::stable_sort(events.begin(), events.end(), [](const Numbered& a, const Numbered& b) {
        return std::tie(a.event.time, a.event.node) < std::tie(b.event.time, b.event.node);
    });
    return events;
}

std::optional<FirstDifference> firstDifference(const std::vector<Numbered>& before,
                                               const std::vector<Numbered>& after) {
    const auto [left, right] =
        std::mismatch(before.begin(), before.end(), after.begin(), after.end(),
                      [](const Numbered& a, const Numbered& b) { return a.event == b.event; });
    const bool hasLeft = left != before.end();
    const bool hasRight = right != after.end();
    if (!hasLeft || !hasRight) {
        return std::nullopt;  // one is longer: it was run for longer
    }
    FirstDifference difference;
    difference.us = std::min(left->event.time, right->event.time).wallMicroseconds();
    difference.before = left->index;
    difference.after = right->index;
    difference.textBefore = toText(left->event.kind);
    difference.textAfter = toText(right->event.kind);
    return difference;
}

/// The first moment after the cut at which somebody did harm.
std::optional<std::int64_t> firstFault(const trace::Recording& recording, std::int64_t cutUs) {
    std::optional<std::int64_t> first;
    recording.forEach(std::max(recording.begin(), recording.indexAfter(cutUs - 1)), recording.end(),
                      [&](const trace::Batch& batch) {
                          for (const Event& event : batch.events) {
                              const std::int64_t us = event.time.wallMicroseconds();
                              const bool isKill = event.kind == EventKind::ProcessChanged &&
                                                  (event.text == process_word::kKilled ||
                                                   event.text == process_word::kFrozen);
                              const bool isFault = event.kind == EventKind::FaultInjected &&
                                                   event.text != "link clear";
                              if ((isKill || isFault) && us >= cutUs) {
                                  first = std::min(first.value_or(us), us);
                              }
                          }
                      });
    return first;
}

void keepFirst(std::optional<std::int64_t>& figure, std::int64_t us) {
    if (!figure) {
        figure = us;
    }
}

bool isDoneWrite(const Event& event) {
    return event.kind == EventKind::RequestFinished && event.text == "write" &&
           event.detail == "OK";
}

FutureFigures figuresOf(const std::vector<Numbered>& events, std::optional<std::int64_t> faultUs,
                        std::int64_t cutUs) {
    FutureFigures figures;
    std::set<std::pair<Epoch, ViewNumber>> views;
    const bool takesOver = std::any_of(events.begin(), events.end(), [](const Numbered& one) {
        return one.event.kind == EventKind::TakeoverServing;
    });
    if (faultUs) {
        figures.faultUs = *faultUs - cutUs;
    }
    for (const auto& [index, event] : events) {
        if (event.kind == EventKind::RequestFinished) {
            ++figures.requestsFinished;
        }
        if (event.kind == EventKind::ViewCommitted) {
            views.emplace(event.epoch, event.number);
        }
        const std::int64_t us = event.time.wallMicroseconds() - faultUs.value_or(0);
        if (!faultUs || us < 0) {
            continue;
        }
        if (event.kind == EventKind::NodeSuspected) {
            keepFirst(figures.suspectedUs, us);
        } else if (event.kind == EventKind::CandidacyStarted) {
            keepFirst(figures.candidacyUs, us);
        } else if (event.kind == EventKind::TakeoverStarted) {
            keepFirst(figures.electedUs, us);
        } else if (event.kind == EventKind::TakeoverServing) {
            keepFirst(figures.servingUs, us);
        } else if (isDoneWrite(event) && (figures.servingUs || !takesOver)) {
            keepFirst(figures.firstWriteUs, us);
        }
    }
    figures.viewsCommitted = views.size();
    return figures;
}

}  // namespace

FuturesSummary compareFutures(const trace::Recording& before, const trace::Recording& after,
                              std::int64_t cutUs) {
    const std::vector<Numbered> left = eventsAfter(before, cutUs);
    const std::vector<Numbered> right = eventsAfter(after, cutUs);
    FuturesSummary summary;
    summary.cutUs = cutUs;
    summary.difference = firstDifference(left, right);
    summary.before = figuresOf(left, firstFault(before, cutUs), cutUs);
    summary.after = figuresOf(right, firstFault(after, cutUs), cutUs);
    return summary;
}

}  // namespace engram::gui
