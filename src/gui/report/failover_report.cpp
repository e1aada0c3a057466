// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_report/failover_report.h"

namespace engram::gui {

bool FailoverReport::has(Milestone step) const {
    switch (step) {
        case Milestone::Detected:
        case Milestone::ViewCommitted:
            return true;
        case Milestone::Elected:
        case Milestone::DirectoryRebuilt:
        case Milestone::FirstRead:
        case Milestone::FirstWrite:
            return role == FailedRole::Primary;
        case Milestone::CopiesRestored:
            return role != FailedRole::Backup;
    }
    return false;
}

std::optional<std::int64_t> FailoverReport::at(Milestone step) const {
    return reachedUs.at(static_cast<std::size_t>(step));
}

std::optional<std::int64_t> FailoverReport::firstWriteArrivedUs() const {
    const std::optional<std::int64_t> write = at(Milestone::FirstWrite);
    const std::optional<std::int64_t> view = at(Milestone::ViewCommitted);
    if (!write || !view || !firstWriteTookUs || *write - *firstWriteTookUs <= *view) {
        return std::nullopt;
    }
    return *write - *firstWriteTookUs;
}

bool FailoverReport::isRecovered() const {
    if (role != FailedRole::Primary) {
        return at(Milestone::ViewCommitted) || returnedUs;
    }
    return at(Milestone::FirstWrite) || at(Milestone::DirectoryRebuilt);
}

bool FailoverReport::isComplete() const {
    for (std::size_t step = 0; step < kMilestones; ++step) {
        if (has(static_cast<Milestone>(step)) && !reachedUs.at(step)) {
            return false;
        }
    }
    return true;
}

}  // namespace engram::gui
