// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "notify/Notifier.h"

#include <QDBusConnection>
#include <QSet>

namespace mooring {

/// Our own client of org.freedesktop.Notifications: Qt's is silent with XEmbed trays and makes nothing clickable.
/// https://specifications.freedesktop.org/notification-spec/latest/
class DBusNotifier final : public Notifier
{
    Q_OBJECT
public:
    explicit DBusNotifier(const QDBusConnection &bus, QObject *parent = nullptr);
    void show(const Notification &notification) override;

private slots:
    void actionInvoked(uint id, const QString &action);
    void activationToken(uint id, const QString &token);
    void closed(uint id, uint reason);

private:
    QDBusConnection m_bus;
    QSet<uint> m_ours; ///< Shown and not closed; the signals tell of other programs' notifications too.
};

} // namespace mooring
