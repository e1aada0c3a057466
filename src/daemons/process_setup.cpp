// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "daemons/process_setup.h"

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <unistd.h>

#include <csignal>

#include "common/assert.h"

namespace engram::daemons {

namespace {

int openSignalDescriptor() {
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    ENGRAM_ASSERT(sigprocmask(SIG_BLOCK, &signals, nullptr) == 0);
    const int descriptor = signalfd(-1, &signals, SFD_CLOEXEC | SFD_NONBLOCK);
    ENGRAM_ASSERT(descriptor >= 0);
    return descriptor;
}

}  // namespace

void prepareProcess() {
    std::signal(SIGPIPE, SIG_IGN);
    rlimit files{};
    if (getrlimit(RLIMIT_NOFILE, &files) == 0 && files.rlim_cur < files.rlim_max) {
        files.rlim_cur = files.rlim_max;
        setrlimit(RLIMIT_NOFILE, &files);
    }
}

bool dieWithParent() {
    const pid_t parent = getppid();
    if (prctl(PR_SET_PDEATHSIG, SIGKILL) != 0)
        return false;
    // The parent may have ended before the request was made; then another has taken its place.
    return getppid() == parent;
}

TerminationSignal::TerminationSignal(QObject* parent)
    : QObject(parent),
      m_descriptor(openSignalDescriptor()),
      m_notifier(m_descriptor, QSocketNotifier::Read) {
    connect(&m_notifier, &QSocketNotifier::activated, this, [this] {
        signalfd_siginfo info{};
        while (read(m_descriptor, &info, sizeof info) == static_cast<ssize_t>(sizeof info))
            Q_EMIT received();
    });
}

TerminationSignal::~TerminationSignal() {
    m_notifier.setEnabled(false);
    close(m_descriptor);
}

}  // namespace engram::daemons
