// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "demo.h"

#include <QTimer>
#include <algorithm>

#include "protocol/view.h"

namespace engram::demo {

namespace {

/// Keys under way at the same time: enough that the kill meets some of them.
constexpr std::uint64_t kWindow = 16;
/// The cluster must be there by then.
constexpr std::chrono::seconds kLaunchTimeout{15};
constexpr std::chrono::milliseconds kViewInterval{20};

std::string keyOf(std::uint64_t number) {
    return "demo:" + std::to_string(number);
}

/// True if every slot has its copies.
bool isFull(const View& view) {
    return std::all_of(view.slots.begin(), view.slots.end(), [&view](const SlotReplicas& slot) {
        return slot.inSync.size() >= view.replicas && slot.syncing.empty();
    });
}

std::string valueOf(std::uint64_t number) {
    return "value of key " + std::to_string(number);
}

}  // namespace

Demo::Demo(DemoSettings settings)
    : m_settings(std::move(settings)),
      m_launcher(m_settings.binaryDir),
      m_fates(m_settings.writes, Fate::Open) {
    connect(&m_launcher, &Launcher::ready, this, &Demo::onReady);
    connect(&m_launcher, &Launcher::startFailed, this,
            [this](const NodeId&, const QString& reason) { end(reason.toStdString()); });
    connect(&m_launcher, &Launcher::allStopped, this, &Demo::finished);
}

void Demo::start() {
    m_clock.start();
    QTimer::singleShot(kLaunchTimeout, this, [this] {
        if (m_report.launchedMs < 0) {
            end("the cluster did not start within 15 s");
        }
    });
    m_launcher.launch({});
}

void Demo::onReady() {
    ClientSettings settings;
    settings.nodes = m_launcher.masterEndpoints();
    settings.name = "engram-demo";
    m_client = std::make_unique<ClusterClient>(settings);
    askForView();
}

// Processes that run are no cluster yet: a backup that has not joined could not take over, and a
// write before the slaves have would have fewer copies.
void Demo::askForView() {
    m_client->command({"ENGRAM.VIEW"}, true, [this](const Result<resp::Value>& reply) {
        const Result<View> view = decodeView(reply ? reply->asText() : std::string());
        if (m_ended) {
            return;
        }
        if (view && view->members.size() == m_launcher.processes().size() && isFull(*view)) {
            m_report.launchedMs = nowMs();
            writeMore();
            return;
        }
        QTimer::singleShot(kViewInterval, this, &Demo::askForView);
    });
}

void Demo::writeMore() {
    while (!m_ended && m_underWay < kWindow && m_next < m_settings.writes) {
        if (m_next == m_settings.writes / 2) {
            // The story is of a primary that serves; with few keys all may still be under way.
            if (m_report.firstWriteMs < 0 && m_underWay > 0) {
                return;
            }
            killPrimary();
            if (m_ended) {
                return;
            }
        }
        writeKey(m_next++);
    }
    if (m_underWay == 0 && m_next == m_settings.writes) {
        finishWriting();
    }
}

void Demo::writeKey(std::uint64_t number) {
    ++m_underWay;
    ++m_report.writes;
    m_client->write(keyOf(number), Blob(valueOf(number)),
                    [this, number](const ClientAnswer& answer) { onWritten(number, answer); });
}

void Demo::onWritten(std::uint64_t number, const ClientAnswer& answer) {
    switch (answer.result.status) {
        case Status::Ok:
            m_fates[number] = Fate::Acknowledged;
            ++m_report.acknowledged;
            break;
        case Status::Uncertain:
            m_fates[number] = Fate::Uncertain;
            ++m_report.uncertain;
            break;
        default:
            m_fates[number] = Fate::Refused;
            ++m_report.refused;
    }
    if (m_fates[number] != Fate::Acknowledged) {
        --m_underWay;
        writeMore();
        return;
    }
    if (m_report.firstWriteMs < 0) {
        m_report.firstWriteMs = nowMs();
        m_report.oldPrimary = nodeAt(answer.servedBy).text();
    }
    const bool resumed = m_report.killedMs >= 0 && m_report.resumedMs < 0;
    if (resumed && nodeAt(answer.servedBy).text() != m_report.oldPrimary) {
        m_report.resumedMs = nowMs();
        m_report.newPrimary = nodeAt(answer.servedBy).text();
    }
    readFresh(number);
}

void Demo::readFresh(std::uint64_t number) {
    m_client->read(keyOf(number), [this, number](const ClientAnswer& answer) {
        // Linearizable: what was acknowledged is read, by any primary.
        const bool answered =
            answer.result.status == Status::Ok || answer.result.status == Status::NotFound;
        if (answered && answer.result.value.view() != valueOf(number)) {
            end("key " + std::to_string(number) + " was acknowledged and then not read");
        }
        m_report.reads += answered ? 1 : 0;
        --m_underWay;
        writeMore();
    });
}

void Demo::killPrimary() {
    const NodeId primary = nodeAt(m_client->primary());
    if (primary.isEmpty()) {
        end("no primary to kill");
        return;
    }
    m_report.oldPrimary = primary.text();
    m_report.killedMs = nowMs();
    m_launcher.kill(primary);
}

void Demo::finishWriting() {
    if (m_readingBack || m_ended) {
        return;
    }
    m_readingBack = true;
    m_next = 0;
    readBackMore();
}

void Demo::readBackMore() {
    while (!m_ended && m_underWay < kWindow && m_next < m_settings.writes) {
        const std::uint64_t number = m_next++;
        if (m_fates[number] == Fate::Acknowledged) {
            readBack(number);
        }
    }
    if (m_underWay == 0 && m_next == m_settings.writes) {
        m_report.doneMs = nowMs();
        end({});
    }
}

void Demo::readBack(std::uint64_t number) {
    ++m_underWay;
    m_client->read(keyOf(number), [this, number](const ClientAnswer& answer) {
        onReadBack(number, answer);
        --m_underWay;
        readBackMore();
    });
}

void Demo::onReadBack(std::uint64_t number, const ClientAnswer& answer) {
    const Status status = answer.result.status;
    if (status != Status::Ok && status != Status::NotFound) {
        ++m_report.unanswered;
    } else if (answer.result.value.view() == valueOf(number)) {
        ++m_report.readBack;
    } else {
        ++m_report.lost;
    }
}

void Demo::end(const std::string& failure) {
    if (m_ended) {
        return;
    }
    m_ended = true;
    m_report.failure = failure;
    m_launcher.stopAll();
}

NodeId Demo::nodeAt(const Endpoint& endpoint) const {
    for (const ProcessInfo& info : m_launcher.processes()) {
        if (info.endpoint == endpoint) {
            return info.id;
        }
    }
    return NodeId();
}

double Demo::nowMs() const {
    return static_cast<double>(m_clock.nsecsElapsed()) / 1e6;
}

}  // namespace engram::demo
