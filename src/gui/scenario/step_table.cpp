// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_scenario/step_kind.h"

namespace engram::gui {

namespace {

constexpr double kLongestMs = 600'000;

constexpr FieldSpec kCommon[] = {
    {"text", FieldType::Caption, false},
    {"limit", FieldType::Duration, false, 1, kLongestMs},
};
constexpr FieldSpec kCommonWithLimit[] = {
    {"text", FieldType::Caption, false},
    {"limit", FieldType::Duration, true, 1, kLongestMs},
};

}  // namespace

const std::vector<const StepKind*>& stepKinds() {
    static const std::vector<const StepKind*> kinds = [] {
        std::vector<const StepKind*> all;
        for (const std::span<const StepKind> rows : {clusterSteps(), requestSteps(), faultSteps(),
                                                     waitSteps(), checkSteps(), talkSteps()}) {
            for (const StepKind& row : rows) {
                all.push_back(&row);
            }
        }
        return all;
    }();
    return kinds;
}

std::span<const FieldSpec> commonFields(StepLimit limit) {
    switch (limit) {
        case StepLimit::None:
            return std::span(kCommon).first(1);
        case StepLimit::Default:
            return kCommon;
        case StepLimit::Required:
            return kCommonWithLimit;
    }
    return {};
}

QString nameOf(const StepKind& kind) {
    const QString verb = QLatin1String(kind.verb);
    if (kind.selector == nullptr) {
        return verb;
    }
    // "fault fault kill" would say it twice.
    const QString selector = QLatin1String(kind.selector);
    return (selector == verb ? verb : verb + QLatin1Char(' ') + selector) + QLatin1Char(' ') +
           QLatin1String(kind.variant);
}

}  // namespace engram::gui
