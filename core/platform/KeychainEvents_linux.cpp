// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "platform/KeychainEvents.h"

#include <QDBusConnection>
#include <QVariantMap>

namespace mooring {

KeychainEvents::KeychainEvents(QObject *parent)
    : QObject(parent)
{
    // Any object path: the default collection may be another one tomorrow.
    QDBusConnection::sessionBus().connect(
        QStringLiteral("org.freedesktop.secrets"), QString(), QStringLiteral("org.freedesktop.DBus.Properties"),
        QStringLiteral("PropertiesChanged"), this, SLOT(takeProperties(QString, QVariantMap)));
}

void KeychainEvents::takeProperties(const QString &interface, const QVariantMap &changed)
{
    const QString locked = QStringLiteral("Locked");
    if (interface == u"org.freedesktop.Secret.Collection" && changed.contains(locked) && !changed.value(locked).toBool())
        emit unlocked();
}

} // namespace mooring
