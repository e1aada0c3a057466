// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_app/notices.h"

#include <utility>

#include "gui_docks/event_text.h"
#include "gui_style/visual_style.h"

namespace engram::gui {

namespace {

QString name(const NodeId& id) {
    return fromUtf8(id.text());
}

QString lastCopyTopic() {
    return QStringLiteral("last copy");
}

QString waitingTopic(const NodeId& id) {
    return QStringLiteral("waits:") + name(id);
}

/// Daemons say it as the system does.
bool isPortConflict(const QString& reason) {
    return reason.contains(QLatin1String("in use"), Qt::CaseInsensitive);
}

}  // namespace

Notices::Notices(ClusterSession& session, Selection& selection, CanvasArea& area, Toasts& toasts,
                 QObject* parent)
    : QObject(parent), m_session(session), m_selection(selection), m_area(area), m_toasts(toasts) {
    connect(&session, &ClusterSession::stopped, this, [this] {
        m_told.clear();
        m_toasts.clear();
        m_area.closeBanner(lastCopyTopic());
    });
    // What was said of another cluster, or another future, can't be done to this one.
    connect(&session, &ClusterSession::recordingCleared, this, [this] {
        for (const QString& topic : std::exchange(m_ofNodes, {})) {
            m_area.closeBanner(topic);
        }
    });
    connect(&session, &ClusterSession::startFailed, this, &Notices::onStartFailed);
    connect(&session, &ClusterSession::attachFailed, this, &Notices::onAttachFailed);
    connect(&session, &ClusterSession::attached, this,
            [this] { m_area.closeBanner(QStringLiteral("attach")); });
    connect(&session, &ClusterSession::silenceChanged, this, &Notices::onSilenceChanged);
    connect(&session, &ClusterSession::nodeKilled, this, &Notices::onNodeKilled);
    connect(&session, &ClusterSession::processChanged, this, &Notices::onProcessChanged);
    connect(&session.model(), &ClusterModel::changed, this, &Notices::onModelChanged);
}

BannerButton Notices::showLogButton(const NodeId& id) {
    return {tr("Show log"),
            [this, id] {
                m_selection.setNode(id);
                Q_EMIT logRequested();
            },
            false};
}

void Notices::onStartFailed(const NodeId& id, const QString& reason) {
    BannerContent banner;
    banner.topic = QStringLiteral("start:") + name(id);
    m_ofNodes.insert(banner.topic);
    const QString cause = reason.section(QLatin1Char('\n'), 0, 0);
    banner.text = tr("%1 did not start: %2").arg(name(id), cause);
    banner.details = tr("%1 did not start: %2").arg(name(id), reason);
    const bool whole = m_session.phase() == SessionPhase::Idle;
    const QString remedy = isPortConflict(reason) ? tr("Use a free port") : tr("Try again");
    banner.buttons.push_back({remedy, [this, id, whole] {
                                  if (whole) {
                                      m_session.launch(ClusterPlan{});
                                  } else {
                                      m_session.restart(id);
                                  }
                              }});
    banner.buttons.push_back(showLogButton(id));
    m_area.showBanner(std::move(banner));
}

void Notices::onAttachFailed(const QString& reason) {
    BannerContent banner;
    banner.topic = QStringLiteral("attach");
    banner.text =
        tr("No node of the cluster answers: %1. It is tried again until you cancel.").arg(reason);
    banner.details = reason;
    banner.tone = VisualState::Suspect;
    banner.buttons.push_back({tr("Cancel"), [this] { m_session.detach(); }});
    m_area.showBanner(std::move(banner));
}

QString Notices::silenceText(const Silence& silence) {
    constexpr std::size_t kNamed = 3;
    QStringList tried;
    for (const Silence::Attempt& attempt : silence.attempts) {
        if (static_cast<std::size_t>(tried.size()) < kNamed)
            tried.append(QString::fromStdString(toText(attempt.endpoint)));
    }
    QString addresses = tried.join(QStringLiteral(", "));
    if (silence.attempts.size() > kNamed) {
        addresses =
            tr("%1 and %Ln more", "addresses", static_cast<int>(silence.attempts.size() - kNamed))
                .arg(addresses);
    }
    const auto seconds = static_cast<int>(silence.seconds);
    return silence.lastError.isEmpty()
               ? tr("No node of the cluster has said anything for %Ln s: connected to %1.", nullptr,
                    seconds)
                     .arg(addresses)
               : tr("No node of the cluster has answered for %Ln s: tried %1, last error: %2.",
                    nullptr, seconds)
                     .arg(addresses, silence.lastError);
}

void Notices::onSilenceChanged() {
    const QString topic = QStringLiteral("silence");
    const std::optional<Silence> silence = m_session.silence();
    if (!silence) {
        m_isSilenceTold = false;
        m_area.closeBanner(topic);
        return;
    }
    const QString text = silenceText(*silence);
    if (std::exchange(m_isSilenceTold, true)) {
        static_cast<void>(m_area.changeBanner(topic, text));
        return;
    }
    BannerContent banner;
    banner.topic = topic;
    banner.text = text;
    banner.details = text;
    banner.tone = VisualState::Unknown;
    banner.buttons.push_back({tr("Try again"), [this] { m_session.reconnect(); }, false});
    banner.buttons.push_back({tr("Detach"), [this] { m_session.detach(); }});
    m_area.showBanner(std::move(banner));
}

void Notices::onNodeKilled(const NodeId& id) {
    offerRestart(id, tr("%1 was killed").arg(name(id)), VisualState::Failed);
}

void Notices::offerRestart(const NodeId& id, const QString& text, VisualState tone) {
    m_toasts.offer({text, tr("Restart"), [this, id] { m_session.restart(id); }, tone});
}

void Notices::onActed(ActionId action, const NodeId& id) {
    if (action == ActionId::Stop) {
        m_told.insert(id);
    } else if (action == ActionId::Freeze) {
        m_toasts.offer({tr("%1 is frozen").arg(name(id)), tr("Thaw"),
                        [this, id] { m_session.thaw(id); }, VisualState::Suspect});
    }
}

void Notices::askToKill(const NodeId& id) {
    const ClusterModel& model = m_session.model();
    const NodeView* const node = model.find(id);
    if (node == nullptr) {
        return;
    }
    const int slotCount = model.slotsOnlyOn(id);
    BannerContent banner;
    banner.topic = lastCopyTopic();
    m_ofNodes.insert(banner.topic);
    // How many keys a slot has is not known; how many the node has is.
    banner.text =
        slotCount == node->slotsInSync
            ? tr("%1 has the only copy of %n key(s). To kill it loses them for good.", nullptr,
                 static_cast<int>(node->keys))
                  .arg(name(id))
            : tr("%1 has the only copy of %n slot(s). To kill it loses their keys for good.",
                 nullptr, slotCount)
                  .arg(name(id));
    banner.tone = VisualState::Failed;
    banner.buttons.push_back(
        {tr("Kill %1 all the same").arg(name(id)), [this, id] { m_session.kill(id); }});
    banner.buttons.push_back({tr("Keep it"), [] {}});
    m_area.showBanner(std::move(banner));
}

void Notices::showFaultRefusal(const QString& reason) {
    BannerContent banner;
    banner.topic = QStringLiteral("fault");
    m_ofNodes.insert(banner.topic);
    banner.text = tr("The fault was not made as you wanted it: %1").arg(reason);
    banner.details = reason;
    banner.tone = VisualState::Suspect;
    m_area.showBanner(std::move(banner));
}

void Notices::onProcessChanged(const NodeId& id) {
    const auto process = m_session.process(id);
    const bool hasEnded = process && process->state == ProcessState::Exited;
    if (hasEnded && m_session.phase() == SessionPhase::Running && m_told.erase(id) > 0) {
        offerRestart(id, tr("%1 was stopped").arg(name(id)), VisualState::Stopped);
        return;
    }
    if (!hasEnded || process->exitText.isEmpty() || m_session.phase() != SessionPhase::Running) {
        return;
    }
    BannerContent banner;
    banner.topic = QStringLiteral("exit:") + name(id);
    m_ofNodes.insert(banner.topic);
    banner.text =
        tr("%1 has ended: %2").arg(name(id), process->exitText.section(QLatin1Char('\n'), 0, 0));
    banner.details = process->exitText;
    // As the picture shows it.
    banner.tone = process->endedBySignal ? VisualState::Failed : VisualState::Stopped;
    banner.buttons.push_back({tr("Restart"), [this, id] { m_session.restart(id); }});
    banner.buttons.push_back(showLogButton(id));
    m_area.showBanner(std::move(banner));
}

void Notices::onModelChanged() {
    const ClusterModel& model = m_session.model();
    for (auto told = m_waiting.begin(); told != m_waiting.end();) {
        const NodeView* const node = model.find(told->first);
        if (node != nullptr && node->isStuck) {
            ++told;
            continue;
        }
        m_area.closeBanner(waitingTopic(told->first));
        told = m_waiting.erase(told);
    }
    for (const auto& [id, node] : model.nodes()) {
        if (node.isStuck && m_waiting[id] != node.waitsFor) {
            m_waiting[id] = node.waitsFor;
            showWaiting(node);
        }
    }
}

void Notices::showWaiting(const NodeView& node) {
    BannerContent banner;
    banner.topic = waitingTopic(node.id);
    banner.text =
        tr("%1 waits for %2", "a node").arg(name(node.id), VisualStyle::waitText(node.waitsFor));
    banner.details = tr("%1 waits for %2", "a node").arg(name(node.id), node.waitsFor);
    banner.tone = VisualState::Suspect;
    m_area.showBanner(std::move(banner));
}

void Notices::showRefusal(ActionId action, const NodeId& id, const QString& reason) {
    BannerContent banner;
    banner.topic = QStringLiteral("refused");
    banner.text = action == ActionId::Promote
                      ? tr("%1 was not made the primary: %2").arg(name(id), reason)
                      : tr("%1 was not forgotten: %2").arg(name(id), reason);
    banner.details = banner.text;
    banner.tone = VisualState::Suspect;
    m_area.showBanner(std::move(banner));
}

}  // namespace engram::gui
