// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Stands in for engram-master and engram-slave in the launcher's tests: takes their flags, listens,
// says so, and ends on SIGTERM. ENGRAM_FAKE may name, per node, how it misbehaves: "s3=crash
// m2=mute s1=stubborn s2=noisy".

#include <arpa/inet.h>
#include <netinet/in.h>
#include <signal.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>

namespace {

std::string flag(int argc, char** argv, const char* name) {
    for (int i = 1; i + 1 < argc; ++i) {
        if (std::strcmp(argv[i], name) == 0) {
            return argv[i + 1];
        }
    }
    return {};
}

bool misbehaves(const std::string& id, const std::string& how) {
    const char* script = std::getenv("ENGRAM_FAKE");
    return script != nullptr &&
           (" " + std::string(script) + " ").find(" " + id + "=" + how + " ") != std::string::npos;
}

/// The port that it listens on, or 0 if that failed.
int listenOn(int port) {
    const int descriptor = ::socket(AF_INET, SOCK_STREAM, 0);
    const int yes = 1;
    ::setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    auto* generic = reinterpret_cast<sockaddr*>(&address);
    if (::bind(descriptor, generic, length) != 0 || ::listen(descriptor, 8) != 0 ||
        ::getsockname(descriptor, generic, &length) != 0) {
        return 0;
    }
    return ntohs(address.sin_port);
}

void onTerminate(int /*signal*/) {
    ::_exit(0);
}

}  // namespace

int main(int argc, char** argv) {
    const std::string id = flag(argc, argv, "--id");
    std::string all;
    for (int i = 1; i < argc; ++i) {
        all += std::string(" ") + argv[i];
    }
    std::fprintf(stderr, "arguments:%s\n", all.c_str());
    if (misbehaves(id, "crash")) {
        std::fprintf(stderr, "error: the moon is in the wrong phase\n");
        return 3;
    }
    ::signal(SIGTERM, misbehaves(id, "stubborn") ? SIG_IGN : onTerminate);
    const int port = listenOn(std::atoi(flag(argc, argv, "--port").c_str()));
    if (port == 0) {
        std::fprintf(stderr, "error: cannot listen: The bound address is already in use\n");
        return 1;
    }
    if (misbehaves(id, "noisy")) {
        for (int i = 0; i < 700; ++i) {
            std::fprintf(stderr, "line %d\n", i);
        }
    }
    if (!misbehaves(id, "mute")) {
        std::printf(
            "{\"event\":\"listening\",\"role\":\"x\",\"id\":\"%s\",\"host\":\"127.0.0.1\","
            "\"port\":%d,\"pid\":%d}\n",
            id.c_str(), port, static_cast<int>(::getpid()));
        std::fflush(stdout);
    }
    for (;;) {
        ::pause();
    }
}
