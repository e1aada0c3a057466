// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_timeline/timeline.h"

#include <algorithm>
#include <cmath>

namespace engram::gui {

namespace {

constexpr int kFrameMs = 16;
/// A batch follows the one before it after a frame, or after a tick when nothing is heard.
constexpr std::int64_t kBatchGapUs = 1'000'000;

}  // namespace

std::int64_t momentOf(const Event& event, std::int64_t beforeUs, std::int64_t seenUs) {
    const std::int64_t earliestUs = std::max(beforeUs, seenUs - kBatchGapUs) + 1;
    return std::clamp(event.time.wallMicroseconds(), std::min(earliestUs, seenUs), seenUs);
}

Timeline::Timeline(ClusterSession& session, QObject* parent) : QObject(parent), m_session(session) {
    connect(&session, &ClusterSession::recordingAppended, this, &Timeline::onAppended);
    connect(&session, &ClusterSession::recordingCleared, this, &Timeline::onCleared);
    m_frame.setTimerType(Qt::PreciseTimer);
    m_frame.setInterval(kFrameMs);
    connect(&m_frame, &QTimer::timeout, this, &Timeline::advance);
    m_shown.mirror(m_session.model());
}

std::int64_t Timeline::cursorUs() const {
    return isLive() ? latestUs() : m_cursorUs;
}

trace::EventIndex Timeline::cursorIndex() const {
    return isLive() ? recording().end() : m_cursorIndex;
}

std::int64_t Timeline::earliestUs() const {
    if (recording().begin() == 0 && recording().end() > 0) {
        if (!m_firstUs)  // asked for all the time, and its block is seldom at hand
            m_firstUs = recording().prologueEnd() > 0 ? recording().firstUs() : timeOf(0);
        return *m_firstUs;
    }
    if (recording().begin() == 0)
        return recording().firstUs();
    const Keyframes::Keyframe* const first = m_session.keyframes().first();
    return first == nullptr ? latestUs() : first->state.nowUs();
}

std::uint64_t Timeline::newerEvents() const {
    return recording().end() - cursorIndex();
}

std::int64_t Timeline::timeOf(trace::EventIndex index) const {
    const std::int64_t seenUs = recording().seenAt(index);
    return momentOf(*recording().at(index), recording().seenBefore(seenUs), seenUs);
}

void Timeline::onCleared() {
    m_firstUs.reset();
    goLive();
    m_shown.mirror(m_session.model());
    Q_EMIT recordingReplaced();
    Q_EMIT recordingChanged();
}

void Timeline::onAppended() {
    if (!isLive() && m_cursorUs < earliestUs()) {
        seek(earliestUs());  // what was shown has left the ring
    }
    Q_EMIT recordingChanged();
}

void Timeline::pause() {
    if (isLive()) {
        seek(latestUs());
    } else if (m_mode == Mode::Playing) {
        m_frame.stop();
        m_mode = Mode::Paused;
        Q_EMIT modeChanged(m_mode);
    }
}

void Timeline::forgetMoment() {
    m_frame.stop();
    m_base = {};
    m_underWay.clear();
}

void Timeline::goLive() {
    if (isLive())
        return;
    forgetMoment();
    m_mode = Mode::Live;
    m_shown.mirror(m_session.model());
    Q_EMIT modeChanged(m_mode);
}

void Timeline::seek(std::int64_t us) {
    const std::int64_t target = std::clamp(us, earliestUs(), std::max(earliestUs(), latestUs()));
    standAt(target, positionAt(target));
}

void Timeline::seekToEvent(trace::EventIndex index) {
    if (recording().end() == recording().begin())
        return;
    const trace::EventIndex wanted = std::clamp(index, recording().begin(), recording().end() - 1);
    const std::int64_t us = timeOf(wanted);
    if (us < earliestUs())
        seek(earliestUs());
    else
        standAt(us, wanted + 1);
}

void Timeline::step(int events) {
    const std::int64_t wanted = static_cast<std::int64_t>(cursorIndex()) - 1 + events;
    seekToEvent(static_cast<trace::EventIndex>(std::max<std::int64_t>(wanted, 0)));
}

void Timeline::standAt(std::int64_t us, trace::EventIndex index) {
    m_frame.stop();
    const Mode before = std::exchange(m_mode, Mode::Paused);
    showAt(us, index);
    if (before != m_mode)
        Q_EMIT modeChanged(m_mode);
}

void Timeline::play(double speed) {
    if (isLive() || speed <= 0)
        return;
    m_speed = speed;
    m_sinceFrame.start();
    m_frame.start();
    if (std::exchange(m_mode, Mode::Playing) != Mode::Playing)
        Q_EMIT modeChanged(m_mode);
}

void Timeline::advance() {
    const double elapsedUs = static_cast<double>(m_sinceFrame.nsecsElapsed()) / 1000.0;
    const std::int64_t us = m_cursorUs + std::llround(elapsedUs * m_speed);
    if (us == m_cursorUs)
        return;  // so slow that a frame is less than a microsecond
    m_sinceFrame.restart();
    if (us >= latestUs())
        goLive();
    else
        showAt(us, positionAt(us));
}

trace::EventIndex Timeline::positionAt(std::int64_t us) const {
    trace::EventIndex position = recording().indexAfter(us);
    if (recording().seenBefore(us + 1) == us)
        return position;  // at the border of two batches
    // Of the batch that was under way the events that had happened.
    recording().forEachSeen(us, us + kBatchGapUs, [&](const trace::Batch& batch) {
        if (batch.events.empty())
            return true;
        const auto after = std::upper_bound(batch.events.begin(), batch.events.end(), us,
                                            [](std::int64_t wanted, const Event& event) {
                                                return wanted < event.time.wallMicroseconds();
                                            });
        position = batch.first + static_cast<trace::EventIndex>(after - batch.events.begin());
        return false;
    });
    return position;
}

void Timeline::moveBase(std::int64_t us) {
    const Keyframes::Keyframe* const frame = m_session.keyframes().find(us);
    const std::int64_t frameUs = frame == nullptr ? 0 : frame->state.nowUs();
    if (m_base.nowUs() == 0 || m_base.nowUs() > us || m_base.nowUs() < frameUs)
        m_base = frame == nullptr ? ClusterState{} : frame->state;
    recording().forEachSeen(m_base.nowUs(), us, [this](const trace::Batch& batch) {
        static_cast<void>(m_base.apply(batch.events, batch.seenUs));
    });
}

void Timeline::showAt(std::int64_t us, trace::EventIndex index) {
    // A batch that was seen at this very moment may have been stepped into.
    const std::int64_t wholeUs = index < recording().indexAfter(us) ? us - 1 : us;
    moveBase(wholeUs);
    ClusterState state = m_base;
    std::vector<Event> part;
    recording().forEach(recording().indexAfter(wholeUs), index, [&](const trace::Batch& batch) {
        part.insert(part.end(), batch.events.begin(), batch.events.end());
    });
    static_cast<void>(state.apply(part, us));
    m_cursorUs = us;
    m_cursorIndex = index;
    m_shown.restore(state, index);
    m_underWay.find(recording(), index, us);
    Q_EMIT cursorMoved(us);
}

}  // namespace engram::gui
