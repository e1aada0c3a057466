// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_app/time_commands.h"

#include <chrono>

#include "gui_model/observer_events.h"

namespace engram::gui {

namespace {
/// While the recording grows, actions need not be looked at more often.
constexpr std::chrono::milliseconds kCheck{100};
}  // namespace

TimeCommands::TimeCommands(ClusterSession& session, Timeline& timeline, const Chronicle& chronicle,
                           ActionSet& actions, QObject* parent)
    : QObject(parent), m_session(session), m_timeline(timeline), m_chronicle(chronicle) {
    m_handlers = {
        {ActionId::PauseView, [this] { m_timeline.pause(); }},
        {ActionId::GoLive, [this] { m_timeline.goLive(); }},
        {ActionId::Play, [this] { play(); }},
        {ActionId::StepBack, [this] { m_timeline.step(-1); }},
        {ActionId::StepForward, [this] { m_timeline.step(1); }},
        {ActionId::PreviousMarker,
         [this] { goToMarker(m_chronicle.before(m_timeline.cursorUs())); }},
        {ActionId::NextMarker, [this] { goToMarker(m_chronicle.after(m_timeline.cursorUs())); }},
        {ActionId::Speed1, [this] { setSpeed(1); }},
        {ActionId::Speed10, [this] { setSpeed(1e-1); }},
        {ActionId::Speed100, [this] { setSpeed(1e-2); }},
        {ActionId::Speed1000, [this] { setSpeed(1e-3); }},
        {ActionId::Bookmark, [this] { askForName(); }},
        {ActionId::RemoveBookmark, [this] { setBookmark(m_timeline.cursorUs(), {}); }},
    };
    actions.action(ActionId::Speed1)->setChecked(true);
    connect(&actions, &ActionSet::triggered, this, &TimeCommands::run);
    connect(&timeline, &Timeline::modeChanged, this, &TimeCommands::checkContext);
    const auto checkSoon = [this] {
        if (!m_check.isActive())
            m_check.start();
    };
    connect(&timeline, &Timeline::cursorMoved, this, checkSoon);
    connect(&chronicle, &Chronicle::changed, this, checkSoon);
    m_check.setSingleShot(true);
    m_check.setInterval(kCheck);
    connect(&m_check, &QTimer::timeout, this, &TimeCommands::checkContext);
}

TimeContext TimeCommands::context() const {
    TimeContext context;
    context.isRecorded = m_timeline.recording().end() > 0;
    context.isLive = m_timeline.isLive();
    context.isPlaying = m_timeline.mode() == Timeline::Mode::Playing;
    const std::int64_t us = m_timeline.cursorUs();
    context.hasEarlierMarker = m_chronicle.before(us) != nullptr;
    context.hasLaterMarker = m_chronicle.after(us) != nullptr;
    context.hasBookmark = m_chronicle.bookmarkAt(us) != nullptr;
    return context;
}

void TimeCommands::checkContext() {
    const TimeContext now = context();
    if (now != m_told) {
        m_told = now;
        Q_EMIT contextChanged();
    }
}

void TimeCommands::run(ActionId id) {
    const auto handler = m_handlers.find(id);
    if (handler != m_handlers.end()) {
        handler->second();
        checkContext();
    }
}

void TimeCommands::play() {
    if (m_timeline.isLive())
        m_timeline.seek(m_timeline.earliestUs());
    m_timeline.play(m_speed);
}

void TimeCommands::setSpeed(double speed) {
    m_speed = speed;
    if (m_timeline.mode() == Timeline::Mode::Playing)
        m_timeline.play(speed);
}

void TimeCommands::goToMarker(const Marker* marker) {
    if (marker != nullptr)
        goTo(m_timeline, *marker);
}

void TimeCommands::askForName() {
    const std::int64_t us = m_timeline.cursorUs();
    const Marker* const here = m_chronicle.bookmarkAt(us);
    Q_EMIT nameRequested(us, here == nullptr ? QString() : here->name);
}

void TimeCommands::setBookmark(std::int64_t us, const QString& name) {
    m_session.annotate(bookmarkEvent(name, us));
}

}  // namespace engram::gui
