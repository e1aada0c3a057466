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

/// Maps become objects, arrays arrays, numbers numbers, all else strings. In a map, what is not
/// UTF-8 stands as "<name>_base64".
[[nodiscard]] QJsonValue toJson(const resp::Value& value);

/// A string, or {"key_base64": ...} if the key is not UTF-8.
[[nodiscard]] QJsonValue keyToJson(const std::string& key);

/// Key, status, version, slot, replicas, attempts, latency and address; with `withValue` the
/// value. What is not UTF-8 stands as "key_base64" and "value_base64" instead.
[[nodiscard]] QJsonObject toJson(const std::string& key, const ClientAnswer& answer,
                                 bool withValue);

/// Slots as runs {first, last, in_sync, syncing} of equal placement.
[[nodiscard]] QJsonObject toJson(const View& view);

/// Only the fields that are set, counters as an object.
[[nodiscard]] QJsonObject toJson(const Event& event);

}  // namespace engram::cli
