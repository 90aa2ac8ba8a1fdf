// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "platform/UnixSignals.h"

#include <QSocketNotifier>

#include <array>
#include <cerrno>

#include <csignal>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace mooring {

namespace {

constexpr std::array handledSignals{SIGTERM, SIGINT, SIGHUP};

// A signal handler can reach only what is static. Written before the handlers are installed.
std::array<int, 2> handlerSockets{-1, -1};

// Only async-signal-safe calls are allowed here (signal-safety(7)).
extern "C" void passOn(int number)
{
    const int savedError = errno;
    const char byte = static_cast<char>(number);
    [[maybe_unused]] const ssize_t ignored = ::write(handlerSockets[0], &byte, 1);
    if (number != SIGHUP)
        ::signal(number, SIG_DFL);
    errno = savedError;
}

} // namespace

class UnixSignals::Private
{
public:
    std::unique_ptr<QSocketNotifier> notifier;
    std::array<struct sigaction, handledSignals.size()> previous{};
};

UnixSignals::UnixSignals(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    Q_ASSERT(handlerSockets[0] < 0);
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, handlerSockets.data()) < 0)
        return;
    for (const int fd : handlerSockets) {
        ::fcntl(fd, F_SETFD, FD_CLOEXEC);
        ::fcntl(fd, F_SETFL, O_NONBLOCK);
    }
    d->notifier = std::make_unique<QSocketNotifier>(handlerSockets[1], QSocketNotifier::Read);
    connect(d->notifier.get(), &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        while (::read(handlerSockets[1], &byte, 1) == 1) {
            if (byte == SIGHUP)
                emit reloadRequested();
            else
                emit terminateRequested();
        }
    });
    for (size_t i = 0; i < handledSignals.size(); ++i) {
        struct sigaction action
        {
        };
        action.sa_handler = passOn;
        action.sa_flags = SA_RESTART;
        sigemptyset(&action.sa_mask);
        ::sigaction(handledSignals[i], &action, &d->previous[i]);
    }
}

UnixSignals::~UnixSignals()
{
    if (!d->notifier)
        return;
    for (size_t i = 0; i < handledSignals.size(); ++i)
        ::sigaction(handledSignals[i], &d->previous[i], nullptr);
    d->notifier.reset();
    for (int &fd : handlerSockets) {
        ::close(fd);
        fd = -1;
    }
}

} // namespace mooring
