// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// What a daemon arranges with the operating system.

#pragma once

#include <QObject>
#include <QSocketNotifier>

namespace engram::daemons {

/// Before the event loop: ignores SIGPIPE, and lets the process open as many files as it may.
void prepareProcess();

/// SIGKILL for this process when its parent ends. False if the parent is gone already.
[[nodiscard]] bool dieWithParent();

/// Makes an event of SIGTERM and SIGINT. One per process, made before threads are.
class TerminationSignal final : public QObject {
    Q_OBJECT

public:
    explicit TerminationSignal(QObject* parent = nullptr);
    ~TerminationSignal() override;

Q_SIGNALS:
    void received();

private:
    int m_descriptor;
    QSocketNotifier m_notifier;
};

}  // namespace engram::daemons
