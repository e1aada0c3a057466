// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Answers of nodes as JSON. Pure functions.

#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <string>

#include "client/cluster_client.h"
#include "common/event.h"
#include "protocol/view.h"
#include "resp/value.h"

namespace engram::cli {

/// Maps become objects, arrays arrays, numbers numbers, all else strings.
[[nodiscard]] QJsonValue toJson(const resp::Value& value);

/// Status, version, slot, replicas, attempts, latency and address; with `withValue` the value as
/// "value", or as "value_base64" if it is not UTF-8.
[[nodiscard]] QJsonObject toJson(const std::string& key, const ClientAnswer& answer,
                                 bool withValue);

/// Slots as runs {first, last, in_sync, syncing} of equal placement.
[[nodiscard]] QJsonObject toJson(const View& view);

/// Only the fields that are set, counters as an object.
[[nodiscard]] QJsonObject toJson(const Event& event);

}  // namespace engram::cli
