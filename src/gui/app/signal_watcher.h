// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// SIGTERM, SIGINT and SIGHUP as a Qt signal. One per process.

#pragma once

#include <QObject>
#include <QSocketNotifier>

namespace engram::gui {

class SignalWatcher : public QObject {
    Q_OBJECT

public:
    explicit SignalWatcher(QObject* parent = nullptr);
    ~SignalWatcher() override;

Q_SIGNALS:
    void terminationRequested();

private:
    QSocketNotifier* m_notifier;
};

}  // namespace engram::gui
