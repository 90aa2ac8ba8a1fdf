// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/SleepEvents.h"

#include <QDBusConnection>

namespace mooring {

/// Hears logind (or elogind): https://www.freedesktop.org/software/systemd/man/org.freedesktop.login1.html
class SleepEvents::Private : public QObject
{
    Q_OBJECT
public:
    explicit Private(SleepEvents *events)
        : m_events(events)
    {
        // Where there is no system bus or no logind, nothing comes.
        QDBusConnection::systemBus().connect(
            QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"),
            QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("PrepareForSleep"), this, SLOT(take(bool)));
    }

private slots:
    void take(bool goesToSleep)
    {
        if (goesToSleep)
            emit m_events->aboutToSleep();
        else
            emit m_events->resumed();
    }

private:
    SleepEvents *m_events;
};

} // namespace mooring
