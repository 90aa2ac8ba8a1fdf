// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "platform/Termination.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>
#endif
#ifdef Q_OS_WIN
#include <atomic>
#include <windows.h>
#endif

namespace mooring {

#ifdef Q_OS_UNIX

namespace {

constexpr std::array watchedSignals{SIGTERM, SIGINT, SIGHUP};

/// Written by the signal handler, where nearly nothing is allowed (POSIX async-signal-safe functions); -1 = nobody listens.
volatile std::sig_atomic_t wakeUp = -1;

void onSignal(int)
{
    const char byte = 1;
    if (wakeUp >= 0) [[maybe_unused]]
        const ssize_t written = ::write(wakeUp, &byte, 1);
}

} // namespace

class Termination::Private
{
public:
    explicit Private(Termination *owner)
    {
        if (::socketpair(AF_UNIX, SOCK_STREAM, 0, m_pair.data()) != 0)
            return;
        for (const int end : m_pair)
            ::fcntl(end, F_SETFD, FD_CLOEXEC);
        m_notifier = std::make_unique<QSocketNotifier>(m_pair[1], QSocketNotifier::Read);
        QObject::connect(m_notifier.get(), &QSocketNotifier::activated, owner, [this, owner] {
            char byte = 0;
            if (::read(m_pair[1], &byte, 1) > 0)
                emit owner->requested();
        });
        wakeUp = m_pair[0];
        for (size_t i = 0; i < watchedSignals.size(); ++i) {
            struct sigaction action = {};
            action.sa_handler = onSignal;
            action.sa_flags = SA_RESTART;
            ::sigaction(watchedSignals[i], &action, &m_before[i]);
        }
    }

    ~Private()
    {
        if (!m_notifier)
            return;
        for (size_t i = 0; i < watchedSignals.size(); ++i)
            ::sigaction(watchedSignals[i], &m_before[i], nullptr);
        wakeUp = -1;
        m_notifier.reset();
        ::close(m_pair[0]);
        ::close(m_pair[1]);
    }

private:
    std::array<int, 2> m_pair{-1, -1};
    std::array<struct sigaction, watchedSignals.size()> m_before{};
    std::unique_ptr<QSocketNotifier> m_notifier;
};

#elif defined(Q_OS_WIN)

namespace {

std::atomic<Termination *> listener = nullptr;

/// Called on a thread of the system's.
BOOL WINAPI onConsoleEvent(DWORD)
{
    Termination *owner = listener;
    if (!owner)
        return FALSE;
    QMetaObject::invokeMethod(owner, &Termination::requested, Qt::QueuedConnection);
    return TRUE;
}

} // namespace

class Termination::Private
{
public:
    explicit Private(Termination *owner)
    {
        listener = owner;
        SetConsoleCtrlHandler(onConsoleEvent, TRUE);
    }

    ~Private()
    {
        SetConsoleCtrlHandler(onConsoleEvent, FALSE);
        listener = nullptr;
    }
};

#endif

Termination::Termination(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this))
{
}

Termination::~Termination() = default;

} // namespace mooring
