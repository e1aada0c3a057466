// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_filter/filter_field.h"

#include <algorithm>
#include <array>

namespace engram::gui {

namespace {

constexpr std::array kFields{
    FilterFieldSpec{FilterField::Word, nullptr, FilterValue::Text, "timeout"},
    FilterFieldSpec{FilterField::Type, "type", FilterValue::Text, "write"},
    FilterFieldSpec{FilterField::Hop, "hop", FilterValue::Choice, "store"},
    FilterFieldSpec{FilterField::Key, "key", FilterValue::Text, "user:17"},
    FilterFieldSpec{FilterField::Node, "node", FilterValue::Text, "s3"},
    FilterFieldSpec{FilterField::From, "from", FilterValue::Text, "m1"},
    FilterFieldSpec{FilterField::To, "to", FilterValue::Text, "s2"},
    FilterFieldSpec{FilterField::Link, "link", FilterValue::Link, "s1-s2"},
    FilterFieldSpec{FilterField::Status, "status", FilterValue::Text, "failed"},
    FilterFieldSpec{FilterField::State, "state", FilterValue::Choice, "serving"},
    FilterFieldSpec{FilterField::Role, "role", FilterValue::Choice, "slave"},
    FilterFieldSpec{FilterField::Latency, "latency", FilterValue::Duration, "5ms"},
    FilterFieldSpec{FilterField::Request, "request", FilterValue::Number, "1042"},
    FilterFieldSpec{FilterField::View, "view", FilterValue::Number, "7"},
    FilterFieldSpec{FilterField::Epoch, "epoch", FilterValue::Number, "3"},
    FilterFieldSpec{FilterField::Time, "time", FilterValue::Time, "14:03:05.250"},
};

constexpr std::array kTypes{"write",
                            "read",
                            "delete",
                            "node-state",
                            "node-suspected",
                            "node-removed",
                            "node-joined",
                            "view-proposed",
                            "view-committed",
                            "candidacy-started",
                            "promise-granted",
                            "promise-refused",
                            "takeover-started",
                            "takeover-serving",
                            "lease-lost",
                            "stepped-down",
                            "tally",
                            "sweep-progress",
                            "sync-*",
                            "slots-offline",
                            "loss-declared",
                            "fault-injected",
                            "request-started",
                            "request-finished",
                            "hop-failed",
                            "process-changed",
                            "stream-changed",
                            "bookmark"};
constexpr std::array kHops{"write",  "read",         "reply",  "acknowledgement",
                           "store",  "store-ack",    "fetch",  "fetch-reply",
                           "lookup", "lookup-reply", "failure"};
constexpr std::array kStatuses{"ok",          "failed",    "not_found", "notprimary", "noreplicas",
                               "unavailable", "uncertain", "crossslot", "err"};
constexpr std::array kStates{"serving", "starting", "suspect", "failed", "stopped", "unknown"};
constexpr std::array kRoles{"primary", "backup", "slave", "client"};

}  // namespace

std::span<const FilterFieldSpec> filterFields() {
    return kFields;
}

const FilterFieldSpec& specOf(FilterField field) {
    return kFields[static_cast<std::size_t>(field)];
}

const FilterFieldSpec* fieldNamed(const QString& name) {
    const auto found = std::find_if(kFields.begin(), kFields.end(), [&](const auto& spec) {
        return spec.name != nullptr &&
               name.compare(QLatin1String(spec.name), Qt::CaseInsensitive) == 0;
    });
    return found == kFields.end() ? nullptr : &*found;
}

bool isOrdered(FilterValue value) {
    return value == FilterValue::Duration || value == FilterValue::Number ||
           value == FilterValue::Time;
}

std::span<const char* const> choicesOf(FilterField field) {
    switch (field) {
        case FilterField::Type:
            return kTypes;
        case FilterField::Hop:
            return kHops;
        case FilterField::Status:
            return kStatuses;
        case FilterField::State:
            return kStates;
        case FilterField::Role:
            return kRoles;
        default:
            return {};
    }
}

}  // namespace engram::gui
