// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_timeline/file_task.h"

#include <utility>

#include "common/assert.h"

namespace engram::gui {

FileTask::~FileTask() {
    cancel();
    if (m_thread)
        m_thread->wait();
}

void FileTask::cancel() {
    m_isCancelled = true;
}

void FileTask::start(Work work) {
    ENGRAM_ASSERT(!isRunning());
    m_isCancelled = false;
    m_percent = -1;
    m_outcome = {};
    m_thread.reset(QThread::create([this, work = std::move(work)] {
        m_outcome = work([this](double done) { return report(done); });
    }));
    connect(m_thread.get(), &QThread::finished, this, &FileTask::onEnded, Qt::QueuedConnection);
    m_thread->start();
}

bool FileTask::report(double done) {
    const int percent = static_cast<int>(done * 100);
    if (percent != m_percent) {
        m_percent = percent;
        QMetaObject::invokeMethod(
            this, [this, done] { Q_EMIT progressed(done); }, Qt::QueuedConnection);
    }
    return !m_isCancelled;
}

void FileTask::onEnded() {
    m_thread->wait();
    m_thread.reset();
    const Result<void> outcome = std::exchange(m_outcome, {});
    if (outcome)
        Q_EMIT succeeded();
    else if (m_isCancelled)
        Q_EMIT cancelled();
    else
        Q_EMIT failed(QString::fromStdString(outcome.error().detail));
}

}  // namespace engram::gui
