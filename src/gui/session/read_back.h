// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Reads every key of a ledger again and counts what is not there any more. Lives in the thread that
// makes it.

#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QObject>
#include <functional>
#include <vector>

#include "client/cluster_client.h"
#include "gui_session/request_ledger.h"
#include "gui_session/workload.h"

namespace engram::gui {

class ReadBackRun : public QObject {
    Q_OBJECT

public:
    using Callback = std::function<void(const ReadBack&)>;

    /// Starts with the next turn of the event loop, and looks at the keys that are in `ledger` now.
    /// `ledger` lives longer.
    ReadBackRun(const std::vector<Endpoint>& nodes, const RequestLedger& ledger, Callback done,
                QObject* parent = nullptr);
    /// Calls back, if it has not: what was not read is unavailable.
    ~ReadBackRun() override;

    /// Another one who wants the result.
    void join(Callback done) { m_callbacks.push_back(std::move(done)); }

Q_SIGNALS:
    /// Nobody may join any more; the callbacks come next. It may be given to deleteLater().
    void finished();

private:
    void sendNext();
    /// One more read, by pace and number of those under way.
    [[nodiscard]] bool mayStart() const;
    void onAnswer(const RequestLedger::Promise& promise, const OperationResult& result);
    void finish();

    ClusterClient m_client;
    const RequestLedger& m_ledger;
    std::vector<Callback> m_callbacks;
    ReadBack m_result;
    QElapsedTimer m_sinceAnswer;
    QElapsedTimer m_sinceBegin;
    QTimer m_tick;
    std::size_t m_started = 0;
    std::size_t m_rows;
    std::size_t m_next = 0;
    int m_underWay = 0;
    bool m_finished = false;
};

}  // namespace engram::gui
