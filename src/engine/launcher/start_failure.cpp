// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <QCoreApplication>

#include "launcher/daemon_process.h"

namespace engram {

namespace {

QString translate(const char* text) {
    return QCoreApplication::translate("engram::Launcher", text);
}

}  // namespace

QString explainStartFailure(const QStringList& log, int exitCode, bool crashed, quint16 port) {
    for (const QString& line : log) {
        if (!line.contains(QLatin1String("in use"), Qt::CaseInsensitive)) {
            continue;
        }
        return port == 0 ? translate("its port is in use by another program")
                         : translate("port %1 is in use by another program").arg(port);
    }
    const QString last = log.isEmpty() ? QString() : log.last();
    if (crashed) {
        return translate("it was ended by signal %1. %2").arg(exitCode).arg(last).trimmed();
    }
    if (!last.isEmpty()) {
        return last;
    }
    return translate("it ended with code %1 and said nothing").arg(exitCode);
}

bool isPortFree(quint16 port) {
    const int descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (descriptor < 0) {
        return false;
    }
    // As a daemon does it: connections of the last owner that linger do not count.
    const int yes = 1;
    ::setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const bool bound =
        ::bind(descriptor, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0 &&
        ::listen(descriptor, 1) == 0;
    ::close(descriptor);
    return bound;
}

}  // namespace engram
