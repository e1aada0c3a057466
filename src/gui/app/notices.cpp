// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_app/notices.h"

#include "gui_docks/event_text.h"
#include "gui_style/visual_style.h"

namespace engram::gui {

namespace {

constexpr int kUndoSeconds = 10;

QString name(const NodeId& id) {
    return fromUtf8(id.text());
}

QString waitingTopic(const NodeId& id) {
    return QStringLiteral("waits:") + name(id);
}

/// Daemons say it as the system does.
bool isPortConflict(const QString& reason) {
    return reason.contains(QLatin1String("in use"), Qt::CaseInsensitive);
}

}  // namespace

Notices::Notices(ClusterSession& session, Selection& selection, CanvasArea& area, QObject* parent)
    : QObject(parent), m_session(session), m_selection(selection), m_area(area) {
    connect(&session, &ClusterSession::startFailed, this, &Notices::onStartFailed);
    connect(&session, &ClusterSession::attachFailed, this, &Notices::onAttachFailed);
    connect(&session, &ClusterSession::attached, this,
            [this] { m_area.closeBanner(QStringLiteral("attach")); });
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

void Notices::onNodeKilled(const NodeId& id) {
    BannerContent toast;
    toast.topic = QStringLiteral("killed");
    toast.text = tr("%1 was killed").arg(name(id));
    toast.tone = VisualState::Failed;
    toast.seconds = kUndoSeconds;
    toast.buttons.push_back({tr("Restart"), [this, id] { m_session.restart(id); }});
    m_area.showToast(std::move(toast));
}

void Notices::onProcessChanged(const NodeId& id) {
    const auto process = m_session.process(id);
    if (!process || process->state != ProcessState::Exited || process->exitText.isEmpty() ||
        m_session.phase() != SessionPhase::Running) {
        return;
    }
    BannerContent banner;
    banner.topic = QStringLiteral("exit:") + name(id);
    banner.text =
        tr("%1 has ended: %2").arg(name(id), process->exitText.section(QLatin1Char('\n'), 0, 0));
    banner.details = process->exitText;
    banner.tone = VisualState::Stopped;
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
