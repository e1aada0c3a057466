// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Events in words, in the language of the window. Stateless; GUI thread only.

#pragma once

#include <QCoreApplication>
#include <QString>

#include "common/event.h"

namespace engram::gui {

/// What an event is about; each has a switch of its own in the message log.
enum class EventTopic : std::uint8_t { Cluster, Request, Hop, Counter };

class EventText {
    Q_DECLARE_TR_FUNCTIONS(EventText)

public:
    [[nodiscard]] static EventTopic topicOf(const Event& event);
    /// True for what a person should look at: failures, suspicions, losses.
    [[nodiscard]] static bool isTrouble(const Event& event);
    /// One line without time and node, such as "write user:17 finished: OK, 3 copies, 0.8 ms".
    [[nodiscard]] static QString describe(const Event& event);
    /// Local time with milliseconds; "" when the event has none.
    [[nodiscard]] static QString timeOf(const Event& event);

private:
    [[nodiscard]] static QString describeMembership(const Event& event);
    [[nodiscard]] static QString describeTakeover(const Event& event);
    [[nodiscard]] static QString describeCopies(const Event& event);
    [[nodiscard]] static QString describeFault(const Event& event);
    [[nodiscard]] static QString describeObservation(const Event& event);
    [[nodiscard]] static QString describeRequest(const Event& event);
    [[nodiscard]] static QString describeHop(const Event& event);
};

/// UTF-8 with what does not decode replaced: keys and values are any bytes.
[[nodiscard]] QString fromUtf8(const std::string& text);

}  // namespace engram::gui
