// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_app/fault_commands.h"

#include <QLocale>
#include <QPointer>
#include <algorithm>
#include <cstdlib>

#include "gui_canvas/cluster_canvas.h"
#include "gui_docks/event_text.h"
#include "gui_model/natural_order.h"

namespace engram::gui {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds kJump{1000};
constexpr std::int32_t kDriftPpm = 100'000;
constexpr double kPpmPerPercent = 10'000;

QString name(const NodeId& id) {
    return fromUtf8(id.text());
}

}  // namespace

FaultCommands::FaultCommands(ClusterSession& session, ActionSet& actions, Selection& selection,
                             Toasts& toasts, QObject* parent)
    : QObject(parent),
      m_session(session),
      m_actions(actions),
      m_selection(selection),
      m_toasts(toasts) {
    const auto delayed = [this](int ms) {
        return [this, ms] { inject(m_selection.link(), milliseconds(ms)); };
    };
    m_handlers = {
        {ActionId::LinkDrop, [this] { inject(m_selection.link(), std::nullopt); }},
        {ActionId::LinkDelay50, delayed(50)},
        {ActionId::LinkDelay200, delayed(200)},
        {ActionId::LinkDelay1000, delayed(1000)},
        {ActionId::LinkDelayOther, [this] { Q_EMIT delayRequested(m_selection.link()); }},
        {ActionId::LinkOneWay,
         [this] { setOneWay(m_actions.action(ActionId::LinkOneWay)->isChecked()); }},
        {ActionId::LinkTurn, [this] { turnRound(); }},
        {ActionId::LinkClear, [this] { clearLink(); }},
        {ActionId::LinkNext, [this] { selectNextLink(); }},
        {ActionId::ClearFaults, [this] { clearAll(); }},
        {ActionId::ClockJump, [this] { setClock(kJump, 0); }},
        {ActionId::ClockFaster, [this] { setClock({}, kDriftPpm); }},
        {ActionId::ClockSlower, [this] { setClock({}, -kDriftPpm); }},
        {ActionId::ClockRight, [this] { clearClock(); }},
        {ActionId::Undo, [this] { m_toasts.undoNewest(); }},
    };
    connect(&actions, &ActionSet::triggered, this, &FaultCommands::run);
    connect(&selection, &Selection::linkSelected, this, &FaultCommands::onSelectionChanged);
    connect(&selection, &Selection::nodeSelected, this, &FaultCommands::onSelectionChanged);
    connect(&session, &ClusterSession::faultsChanged, this, &FaultCommands::onFaultsChanged);
}

void FaultCommands::run(ActionId id) {
    const auto handler = m_handlers.find(id);
    if (handler != m_handlers.end()) {
        handler->second();
    }
}

void FaultCommands::attach(ClusterCanvas& canvas, const Timeline& timeline) {
    m_canvas = &canvas;
    m_timeline = &timeline;
    connect(&timeline, &Timeline::cursorMoved, this, &FaultCommands::show);
    connect(&timeline, &Timeline::modeChanged, this, &FaultCommands::show);
    connect(&canvas, &ClusterCanvas::linkDropRequested, this, [this](const LinkEnds& ends) {
        m_selection.setLink(ends);
        inject(ends, std::nullopt);
    });
    show();
}

FaultCommands::Faults FaultCommands::faultsOf(const LinkEnds& ends) const {
    Faults found;
    for (const LinkFault& fault : m_session.linkFaults()) {
        if (ends.joins(fault.from, fault.to)) {
            found.push_back(fault);
        }
    }
    return found;
}

void FaultCommands::onSelectionChanged() {
    if (!m_selection.node().isEmpty()) {
        m_anchor = m_selection.node();
    }
    onFaultsChanged();
}

void FaultCommands::onFaultsChanged() {
    const Faults faults = faultsOf(m_selection.link());
    m_oneWay = !faults.empty() && std::none_of(faults.begin(), faults.end(),
                                               [](const auto& fault) { return fault.bothWays; });
    m_actions.action(ActionId::LinkOneWay)->setChecked(m_oneWay);
    show();
}

void FaultCommands::show() const {
    if (m_canvas == nullptr) {
        return;
    }
    const FaultBook& past = m_timeline->shown().state().faults();
    const bool isLive = m_timeline->isLive();
    std::vector<LinkMark> links;
    for (const LinkFault& fault : isLive ? m_session.linkFaults() : past.links()) {
        LinkMark mark{{fault.from, fault.to}, fault.bothWays, std::nullopt};
        if (fault.delay) {
            mark.delayMs = static_cast<int>(fault.delay->count());
        }
        links.push_back(mark);
    }
    std::map<NodeId, QString> clocks;
    for (const ClockFault& fault : isLive ? m_session.clockFaults() : past.clocks()) {
        QStringList signs;
        if (fault.jump.count() != 0) {
            //: A clock that is ahead, in little room
            signs << tr("+%1 s").arg(
                QLocale().toString(static_cast<double>(fault.jump.count()) / 1000.0, 'g', 4));
        }
        if (fault.driftPpm != 0) {
            const QString percent = QLocale().toString(std::abs(fault.driftPpm) / kPpmPerPercent);
            //: A clock that runs too fast or too slow, in little room
            signs << (fault.driftPpm > 0 ? tr("+%1 %").arg(percent) : tr("−%1 %").arg(percent));
        }
        clocks[fault.node] = signs.join(QLatin1Char(' '));
    }
    m_canvas->setFaults(std::move(links), std::move(clocks));
}

ClusterSession::DoneCallback FaultCommands::then(std::function<void()> next) {
    return
        [self = QPointer<FaultCommands>(this), next = std::move(next)](const Result<void>& result) {
            if (self == nullptr) {
                return;
            }
            if (!result) {
                Q_EMIT self->refused(fromUtf8(result.error().detail));
            } else if (next) {
                next();
            }
        };
}

void FaultCommands::offerUndo(const QString& text, std::function<void()> undo) {
    m_toasts.offer({text, tr("Undo"), std::move(undo), VisualState::Suspect});
}

QString FaultCommands::describe(const LinkFault& fault) const {
    const QString from = name(fault.from);
    const QString to = name(fault.to);
    if (!fault.delay) {
        return fault.bothWays ? tr("Link %1 – %2 dropped.").arg(from, to)
                              : tr("Messages from %1 to %2 dropped.").arg(from, to);
    }
    const QString ms = QLocale().toString(qlonglong(fault.delay->count()));
    return fault.bothWays ? tr("Link %1 – %2 delayed by %3 ms.").arg(from, to, ms)
                          : tr("Messages from %1 to %2 delayed by %3 ms.").arg(from, to, ms);
}

void FaultCommands::inject(const LinkEnds& ends, Delay delay) {
    const LinkFault fault{ends.from, ends.to, !m_oneWay || ends != m_selection.link(), delay};
    replace(ends, {fault}, describe(fault));
}

void FaultCommands::replace(const LinkEnds& ends, const Faults& wanted, const QString& text) {
    const Faults before = faultsOf(ends);
    const auto onDone = [this, ends, before, text] {
        offerUndo(text, [this, ends, before] { restore(ends, before); });
    };
    if (wanted.size() == 1 && (wanted.front().bothWays || before.empty())) {
        m_session.inject(wanted.front(), then(onDone));
        return;
    }
    m_session.clear(LinkFault{ends.from, ends.to, true, {}}, then([this, wanted, onDone] {
                        for (const LinkFault& fault : wanted) {
                            m_session.inject(fault, then({}));
                        }
                        onDone();
                    }));
}

void FaultCommands::restore(const LinkEnds& ends, const Faults& wanted) {
    m_session.clear(LinkFault{ends.from, ends.to, true, {}}, then([this, wanted] {
                        for (const LinkFault& fault : wanted) {
                            m_session.inject(fault, then({}));
                        }
                    }));
}

void FaultCommands::setOneWay(bool oneWay) {
    m_oneWay = oneWay;
    const LinkEnds ends = m_selection.link();
    const Faults before = faultsOf(ends);
    if (before.empty()) {
        return;  // for the next fault of this link
    }
    const LinkFault fault{ends.from, ends.to, !oneWay, before.front().delay};
    replace(ends, {fault}, describe(fault));
}

void FaultCommands::turnRound() {
    const LinkEnds ends = m_selection.link();
    Faults turned = faultsOf(ends);
    m_selection.setLink(ends.reversed());
    if (turned.empty()) {
        m_oneWay = true;
        m_actions.action(ActionId::LinkOneWay)->setChecked(true);
        return;
    }
    for (LinkFault& fault : turned) {
        std::swap(fault.from, fault.to);
    }
    replace(ends, turned, describe(turned.front()));
}

void FaultCommands::clearLink() {
    const LinkEnds ends = m_selection.link();
    replace(ends, {}, tr("Link %1 – %2 is whole again.").arg(name(ends.from), name(ends.to)));
}

void FaultCommands::clearAll() {
    const Faults links = m_session.linkFaults();
    const std::vector<ClockFault> clocks = m_session.clockFaults();
    const int count = static_cast<int>(links.size() + clocks.size());
    const std::function<void()> restore = [this, links, clocks] {
        for (const LinkFault& fault : links) {
            m_session.inject(fault, then({}));
        }
        restoreSpeeds(clocks);
    };
    const bool isAny = !links.empty() || hasSpeed(clocks);
    m_session.clearFaults(then([this, restore, isAny, count] {
        offerUndo(tr("%n fault(s) cleared.", nullptr, count), isAny ? restore : nullptr);
    }));
}

bool FaultCommands::hasSpeed(const std::vector<ClockFault>& clocks) {
    return std::any_of(clocks.begin(), clocks.end(),
                       [](const ClockFault& fault) { return fault.driftPpm != 0; });
}

void FaultCommands::restoreSpeeds(const std::vector<ClockFault>& wanted) {
    for (const ClockFault& fault : wanted) {
        // The clock still is where a jump has brought it.
        if (fault.driftPpm != 0) {
            m_session.inject(ClockFault{fault.node, {}, fault.driftPpm}, then({}));
        }
    }
}

void FaultCommands::setClock(milliseconds jump, std::int32_t driftPpm) {
    const NodeId node = m_selection.node();
    const auto& all = m_session.clockFaults();
    const auto before = std::find_if(all.begin(), all.end(),
                                     [&](const ClockFault& fault) { return fault.node == node; });
    // A jump leaves the speed as it is, and the speed is no jump.
    const std::int32_t speed = before == all.end() ? 0 : before->driftPpm;
    const ClockFault fault{node, jump, jump.count() != 0 ? speed : driftPpm};
    const QString text =
        jump.count() != 0
            ? tr("The clock of %1 jumped ahead by 1 s, which can't be undone.").arg(name(node))
        : driftPpm > 0 ? tr("The clock of %1 runs 10 % too fast.").arg(name(node))
                       : tr("The clock of %1 runs 10 % too slow.").arg(name(node));
    const auto onDone = [this, node, speed, text, isJump = jump.count() != 0] {
        if (isJump) {
            offerUndo(text, {});  // a monotonic clock can't go back
            return;
        }
        offerUndo(text, [this, node, speed] {
            if (speed != 0) {
                m_session.inject(ClockFault{node, {}, speed}, then({}));
            } else {
                m_session.clear(ClockFault{node, {}, 0}, then({}));
            }
        });
    };
    m_session.inject(fault, then(onDone));
}

void FaultCommands::clearClock() {
    const NodeId node = m_selection.node();
    std::vector<ClockFault> before;
    for (const ClockFault& fault : m_session.clockFaults()) {
        if (fault.node == node) {
            before.push_back(fault);
        }
    }
    const std::function<void()> restore = [this, before] { restoreSpeeds(before); };
    const bool hasJumped = std::any_of(before.begin(), before.end(), [](const ClockFault& fault) {
        return fault.jump.count() != 0;
    });
    const QString text =
        hasJumped ? tr("The clock of %1 runs at the right speed; it stays ahead.").arg(name(node))
                  : tr("The clock of %1 runs right again.").arg(name(node));
    const auto onDone = [this, text, restore, isAny = hasSpeed(before)] {
        offerUndo(text, isAny ? restore : nullptr);
    };
    m_session.clear(ClockFault{node, {}, 0}, then(onDone));
}

void FaultCommands::selectNextLink() {
    const LinkEnds current = m_selection.link();
    const NodeId anchor = current.isEmpty()        ? m_selection.node()
                          : current.to == m_anchor ? current.to
                                                   : current.from;
    std::vector<NodeId> others;
    for (const auto& [id, node] : m_session.model().nodes()) {
        if (node.role != VisualRole::Client && id != anchor) {
            others.push_back(id);
        }
    }
    if (others.empty()) {
        return;
    }
    const NodeId primary = m_session.model().primary();
    std::sort(others.begin(), others.end(), [&](const NodeId& a, const NodeId& b) {
        return (a == primary) != (b == primary) ? a == primary : isNaturallyBefore(a, b);
    });
    const NodeId last = current.from == anchor ? current.to : current.from;
    const auto found = std::find(others.begin(), others.end(), last);
    const bool wraps = found == others.end() || found + 1 == others.end();
    m_selection.setLink({anchor, wraps ? others.front() : *(found + 1)});
}

}  // namespace engram::gui
