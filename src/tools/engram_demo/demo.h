// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The story of README's first picture without a window: a cluster is launched, written and read,
// its primary is killed in the middle of the writes, and every acknowledged write is read back from
// the new primary. Needs an event loop; finished() comes once.

#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <memory>
#include <vector>

#include "client/cluster_client.h"
#include "demo_report.h"
#include "launcher/launcher.h"

namespace engram::demo {

struct DemoSettings {
    std::uint64_t writes = 2000;
    QString binaryDir;  ///< of the daemons; empty: beside this program
};

class Demo : public QObject {
    Q_OBJECT

public:
    explicit Demo(DemoSettings settings);

    void start();
    [[nodiscard]] const DemoReport& report() const { return m_report; }

Q_SIGNALS:
    /// The cluster is stopped and report() complete.
    void finished();

private:
    enum class Fate : std::uint8_t { Open, Acknowledged, Uncertain, Refused };

    void onReady();
    void askForView();
    void writeMore();
    void writeKey(std::uint64_t number);
    void onWritten(std::uint64_t number, const ClientAnswer& answer);
    void readFresh(std::uint64_t number);
    void killPrimary();
    void finishWriting();
    void readBackMore();
    void readBack(std::uint64_t number);
    void onReadBack(std::uint64_t number, const ClientAnswer& answer);
    void end(const std::string& failure);
    [[nodiscard]] NodeId nodeAt(const Endpoint& endpoint) const;
    [[nodiscard]] double nowMs() const;

    DemoSettings m_settings;
    Launcher m_launcher;
    std::unique_ptr<ClusterClient> m_client;
    DemoReport m_report;
    QElapsedTimer m_clock;
    std::vector<Fate> m_fates;  // by number of the key
    std::uint64_t m_next = 0;   // key to be written, later read back, next
    std::uint64_t m_underWay = 0;
    bool m_readingBack = false;
    bool m_ended = false;
};

}  // namespace engram::demo
