// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_app/simulation_desk.h"

#include <QLocale>

#include "gui_simulation_view/futures_window.h"
#include "gui_simulation_view/simulation_bar.h"
#include "gui_simulation_view/simulation_text.h"

namespace engram::gui {

namespace {

/// A way back that takes less is not worth a message.
constexpr int kShowProgressAfterMs = 300;
constexpr double kPercent = 100;
constexpr double kSame = 1.001;

QString topic() {
    return QStringLiteral("branch");
}

}  // namespace

SimulationDesk::SimulationDesk(ClusterSession& session, Timeline& timeline, ActionSet& actions,
                               CanvasArea& area, QWidget& window)
    : QObject(&window),
      m_session(session),
      m_timeline(timeline),
      m_actions(actions),
      m_area(area),
      m_window(window) {
    connect(&actions, &ActionSet::triggered, this, &SimulationDesk::run);
}

void SimulationDesk::showIn(SessionSwitch& sessions, SimulationSession& simulation) {
    m_sessions = &sessions;
    m_simulation = &simulation;
    m_handlers = {
        {ActionId::SimulationPause, [this] { m_simulation->setPaused(!m_simulation->isPaused()); }},
        {ActionId::SimulationStep, [this] { m_simulation->step(); }},
        {ActionId::SimulationSlower,
         [this] { m_simulation->setSpeed(SimulationText::slowerThan(m_simulation->speed())); }},
        {ActionId::SimulationFaster,
         [this] { m_simulation->setSpeed(SimulationText::fasterThan(m_simulation->speed())); }},
        {ActionId::BranchHere, [this] { branchHere(); }},
        {ActionId::OtherFuture, [this] { m_simulation->swapFutures(); }},
        {ActionId::CompareFutures, [this] { compare(); }},
    };
    addBar();
    connect(m_simulation, &SimulationSession::paceChanged, this, &SimulationDesk::refresh);
    connect(m_simulation, &SimulationSession::futureChanged, this, [this] {
        m_area.closeBanner(topic());  // it spoke of the future that is left
        refresh();
    });
    connect(m_simulation, &SimulationSession::branched, this, &SimulationDesk::onBranched);
    connect(m_simulation, &ClusterSession::recordingAppended, this, &SimulationDesk::showProgress);
    connect(&m_session, &ClusterSession::phaseChanged, this, &SimulationDesk::refresh);
    connect(m_sessions, &SessionSwitch::currentChanged, this, &SimulationDesk::refresh);
    refresh();
}

void SimulationDesk::addBar() {
    m_bar = new SimulationBar(*m_simulation, m_actions, &m_area);
    m_bar->hide();
    m_area.setTopBar(m_bar);
}

bool SimulationDesk::isShown() const {
    const SessionPhase phase = m_session.phase();
    return m_session.isSimulated() &&
           (phase == SessionPhase::Launching || phase == SessionPhase::Running);
}

SimulationContext SimulationDesk::context() const {
    SimulationContext context;
    context.isOffered = m_simulation != nullptr;
    context.isRunning = isShown();
    if (context.isRunning) {
        context.isGoingBack = m_simulation->isReplaying();
        context.isSlowest = m_simulation->speed() <= SimulationText::speeds().front() * kSame;
        context.isFastest = m_simulation->speed() * kSame >= SimulationText::speeds().back();
        context.hasOtherFuture = m_simulation->hasLeftFuture();
    }
    return context;
}

void SimulationDesk::simulate(const SimulationPlan& plan) {
    if (m_simulation == nullptr || m_session.phase() != SessionPhase::Idle) {
        return;
    }
    m_plan = plan;
    m_sessions->setCurrent(*m_simulation);
    m_simulation->simulate(plan);
    Q_EMIT begun(tr("simulation, seed %1").arg(plan.seed));
}

void SimulationDesk::run(ActionId id) {
    const auto handler = m_handlers.find(id);
    if (handler != m_handlers.end()) {
        handler->second();
        refresh();
    }
}

void SimulationDesk::refresh() {
    const bool isWanted = isShown();
    if (m_bar->isHidden() == isWanted) {
        m_bar->setVisible(isWanted);
        m_area.refresh();
    }
    m_actions.action(ActionId::SimulationPause)->setChecked(isWanted && m_simulation->isPaused());
    if (!isWanted || !m_simulation->isPaused()) {
        m_area.closeBanner(topic());
    }
    Q_EMIT paceChanged(isWanted ? SimulationText::pace(*m_simulation) : QString());
    const SimulationContext now = context();
    if (now != m_told) {
        m_told = now;
        Q_EMIT contextChanged();
    }
}

void SimulationDesk::branchHere() {
    // Time stands there, so that another fault can be made at just this moment.
    m_simulation->setPaused(true);
    m_sinceBranch.start();
    m_simulation->branchAt(m_timeline.cursorUs());
}

void SimulationDesk::showProgress() {
    if (!isShown() || !m_simulation->isReplaying() || m_simulation->isGivingUp() ||
        m_sinceBranch.elapsed() < kShowProgressAfterMs) {
        return;
    }
    const QString text =
        tr("Going back to %1: %2 %")
            .arg(SimulationText::seconds(SimulationSession::sinceStart(m_simulation->cutUs())),
                 QLocale().toString(static_cast<int>(m_simulation->replayProgress() * kPercent)));
    if (m_area.changeBanner(topic(), text)) {
        return;
    }
    BannerContent banner;
    banner.topic = topic();
    banner.text = text;
    banner.tone = VisualState::Starting;
    banner.buttons.push_back({tr("Cancel"), [this] { m_simulation->giveUpBranch(); }});
    m_area.showBanner(std::move(banner));
}

void SimulationDesk::onBranched() {
    if (!isShown()) {
        return;
    }
    BannerContent banner;
    banner.topic = topic();
    banner.text =
        tr("Another future begins at %1, and time stands. Do something else now, then let it run.")
            .arg(SimulationText::seconds(m_simulation->simulatedTime()));
    banner.tone = VisualState::Serving;
    banner.buttons.push_back({tr("Let it run"), [this] { m_simulation->setPaused(false); }});
    banner.buttons.push_back({tr("Compare futures"), [this] { compare(); }});
    m_area.showBanner(std::move(banner));
}

void SimulationDesk::compare() {
    if (m_futures == nullptr) {
        m_futures = new FuturesWindow(*m_simulation, m_theme, &m_window);
        connect(m_futures, &FuturesWindow::eventRequested, this, [this](quint64 index) {
            m_timeline.seekToEvent(index);
            m_window.activateWindow();
        });
    }
    m_futures->show();
    m_futures->raise();
    m_futures->activateWindow();
}

void SimulationDesk::setTheme(const Theme& theme) {
    m_theme = theme;
    if (m_futures != nullptr) {
        m_futures->setTheme(theme);
    }
}

}  // namespace engram::gui
