// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_app/welcome_card.h"

#include <QEvent>
#include <QVBoxLayout>

namespace engram::gui {

WelcomeCard::WelcomeCard(ClusterSession& session, ActionSet& actions, QWidget* parent)
    : QFrame(parent),
      m_session(session),
      m_title(new QLabel),
      m_text(new QLabel),
      m_progress(new QProgressBar),
      m_launch(new QPushButton),
      m_simulate(new QPushButton),
      m_attach(new QPushButton),
      m_lessons(new QPushButton),
      m_cancel(new QPushButton) {
    setProperty("card", true);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(28, 22, 28, 18);
    column->setSpacing(10);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setBold(true);
    m_title->setFont(large);
    m_text->setWordWrap(true);
    m_text->setMinimumWidth(300);
    m_launch->setProperty("primary", true);
    m_launch->setObjectName(QStringLiteral("welcomeLaunch"));
    m_launch->setMinimumHeight(36);
    m_launch->setDefault(true);
    m_simulate->setObjectName(QStringLiteral("welcomeSimulate"));
    m_simulate->setMinimumHeight(36);
    m_attach->setProperty("link", true);
    m_lessons->setProperty("link", true);
    m_cancel->setProperty("link", true);
    m_progress->setTextVisible(false);
    for (QWidget* const widget : std::initializer_list<QWidget*>{
             m_title, m_text, m_progress, m_launch, m_simulate, m_attach, m_lessons, m_cancel}) {
        column->addWidget(widget);
    }
    connect(m_launch, &QPushButton::clicked, actions.action(ActionId::LaunchCluster),
            &QAction::trigger);
    connect(m_simulate, &QPushButton::clicked, actions.action(ActionId::Simulate),
            &QAction::trigger);
    connect(m_attach, &QPushButton::clicked, actions.action(ActionId::Attach), &QAction::trigger);
    connect(m_lessons, &QPushButton::clicked, actions.action(ActionId::Lessons), &QAction::trigger);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_session.phase() == SessionPhase::Attaching) {
            m_session.detach();
        } else {
            m_session.stopAll();
        }
    });
    connect(&session, &ClusterSession::phaseChanged, this, &WelcomeCard::refresh);
    connect(&session, &ClusterSession::processChanged, this, [this] {
        if (isVisible()) {
            refresh();
        }
    });
    refresh();
}

bool WelcomeCard::isWantedIn(SessionPhase phase) {
    return phase != SessionPhase::Running && phase != SessionPhase::Attached &&
           phase != SessionPhase::Replaying;
}

void WelcomeCard::refresh() {
    const SessionPhase phase = m_session.phase();
    const bool idle = phase == SessionPhase::Idle;
    m_launch->setVisible(idle);
    m_simulate->setVisible(idle);
    m_attach->setVisible(idle);
    m_lessons->setVisible(idle);
    m_progress->setVisible(!idle);
    m_cancel->setVisible(phase == SessionPhase::Launching || phase == SessionPhase::Attaching);
    m_progress->setRange(0, 0);
    m_title->setText(tr("Engram"));
    m_launch->setText(tr("Launch cluster"));
    m_launch->setAccessibleName(tr("Launch cluster"));
    m_simulate->setText(tr("Simulate a cluster ..."));
    m_simulate->setAccessibleName(tr("Simulate a cluster"));
    m_attach->setText(tr("Attach to a running cluster ..."));
    m_attach->setAccessibleName(tr("Attach to a running cluster"));
    m_lessons->setText(tr("Take a lesson ..."));
    m_lessons->setAccessibleName(tr("Take a lesson"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel"));
    m_progress->setAccessibleName(tr("Progress"));
    switch (phase) {
        case SessionPhase::Launching:
            m_text->setText(
                tr("Starting: %n daemon(s) so far.", nullptr, m_session.runningDaemons()));
            break;
        case SessionPhase::Attaching:
            m_text->setText(tr("Waiting for a node of the cluster to answer."));
            break;
        case SessionPhase::Stopping:
            m_text->setText(
                tr("Stopping: %n daemon(s) still run.", nullptr, m_session.runningDaemons()));
            break;
        default:
            m_text->setText(
                tr("A distributed shared memory that you can watch. Start a primary, "
                   "a backup and three slaves on this computer, and see every "
                   "message between them."));
            break;
    }
    adjustSize();
}

void WelcomeCard::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    }
    QFrame::changeEvent(event);
}

}  // namespace engram::gui
