// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_timeline/frame_pacer.h"

#include <QElapsedTimer>
#include <utility>

namespace engram::gui {

FramePacer::FramePacer(QObject* parent) : QObject(parent) {
    m_pause.setTimerType(Qt::PreciseTimer);
    m_pause.setInterval(kPause);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &FramePacer::turn);
}

void FramePacer::add(PacedWork& work) {
    m_due.push_back(&work);
    if (!m_pause.isActive())
        turn();
}

void FramePacer::remove(PacedWork& work) {
    std::erase(m_due, &work);
}

void FramePacer::turn() {
    using std::chrono::nanoseconds;
    QElapsedTimer clock;
    clock.start();
    if (m_due.empty())
        return;
    do {
        PacedWork& next = *m_due.front();
        m_due.pop_front();
        m_pause.start();
        next.run();
    } while (!m_due.empty() && nanoseconds(clock.nsecsElapsed()) < kShared);
}

PacedWork::PacedWork(FramePacer& pacer, std::chrono::milliseconds pause, std::function<void()> work)
    : m_pacer(&pacer), m_work(std::move(work)) {
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    QObject::connect(&m_pause, &QTimer::timeout, &m_pause, [this] {
        if (m_pacer != nullptr)
            m_pacer->add(*this);
    });
}

PacedWork::~PacedWork() {
    cancel();
}

void PacedWork::request() {
    if (m_isPending)
        return;
    m_isPending = true;
    m_pause.start();
}

void PacedWork::cancel() {
    m_isPending = false;
    m_pause.stop();
    if (m_pacer != nullptr)
        m_pacer->remove(*this);
}

void PacedWork::run() {
    m_isPending = false;
    m_work();
}

}  // namespace engram::gui
