// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_lessons/lesson_player.h"

#include <utility>

namespace engram::gui {

LessonPlayer::LessonPlayer(ClusterSession& session, ScreenshotTaker screenshot, QObject* parent)
    : QObject(parent), m_session(session), m_screenshot(std::move(screenshot)) {
    connect(&session, &ClusterSession::phaseChanged, this, [this](SessionPhase phase) {
        if (phase == SessionPhase::Idle) {
            m_ownsCluster = false;
            if (m_state != State::Playing) {
                giveBackPlan();
            }
        }
        // Not before: what is shown may be another session than the one that is launched.
        if (phase == SessionPhase::Launching && m_state == State::Playing && !m_planBefore) {
            m_planBefore = m_session.workloadPlan();
        }
        // The offer depends on whether a cluster runs.
        Q_EMIT changed();
    });
    // Queued: the session is still in the middle of stopping.
    connect(
        &session, &ClusterSession::stopped, this,
        [this] {
            if (m_state == State::Clearing) {
                play();
            }
        },
        Qt::QueuedConnection);
}

void LessonPlayer::open(Scenario scenario) {
    m_runner.reset();
    m_scenario = std::move(scenario);
    setState(State::Offered);
}

bool LessonPlayer::endsAnotherCluster() const {
    const SessionPhase phase = m_session.phase();
    const bool isUnderATrace = phase == SessionPhase::Replaying && m_session.runningDaemons() > 0;
    return !m_ownsCluster &&
           (phase == SessionPhase::Running || phase == SessionPhase::Launching || isUnderATrace);
}

void LessonPlayer::begin() {
    if (m_state == State::Closed || m_state == State::Clearing) {
        return;
    }
    m_runner.reset();
    m_session.leaveTrace();  // what lies under it must make room, too
    if (m_session.phase() == SessionPhase::Attached ||
        m_session.phase() == SessionPhase::Attaching) {
        m_session.detach();
    }
    if (m_session.phase() == SessionPhase::Idle) {
        return play();
    }
    setState(State::Clearing);
    m_session.stopAll();
}

void LessonPlayer::play() {
    m_predictions = m_right = 0;
    m_ownsCluster = true;
    m_runner = std::make_unique<ScenarioRunner>(m_session, m_scenario, true, m_screenshot);
    connect(m_runner.get(), &ScenarioRunner::changed, this, &LessonPlayer::changed);
    connect(m_runner.get(), &ScenarioRunner::stepEnded, this, &LessonPlayer::noteStep);
    connect(m_runner.get(), &ScenarioRunner::finished, this, [this] { setState(State::Ended); });
    setState(State::Playing);
    m_runner->start();
}

void LessonPlayer::noteStep(int step) {
    const StepFields& fields = m_scenario.steps[static_cast<std::size_t>(step)].fields;
    if (const std::optional<int> chosen = m_runner->task()->chosen()) {
        ++m_predictions;
        m_right += *chosen + 1 == fields.whole("answer") ? 1 : 0;
    }
}

void LessonPlayer::stop() {
    if (m_state == State::Playing) {
        m_runner->cancel();
    }
}

void LessonPlayer::close() {
    stop();
    m_runner.reset();
    giveBackPlan();
    m_ownsCluster = false;  // what the viewer does with it from now on is not the lesson's
    setState(State::Closed);
}

void LessonPlayer::giveBackPlan() {
    // A trace has no workload.
    if (m_planBefore && m_session.phase() != SessionPhase::Replaying) {
        m_session.setWorkloadPlan(*std::exchange(m_planBefore, std::nullopt));
    }
}

void LessonPlayer::setState(State state) {
    m_state = state;
    Q_EMIT changed();
    Q_EMIT stateChanged();
}

}  // namespace engram::gui
