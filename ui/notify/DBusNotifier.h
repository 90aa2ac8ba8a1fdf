// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "notify/Notifier.h"

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QMap>

namespace mooring {

/// Our own client of org.freedesktop.Notifications: Qt's is silent with XEmbed trays and makes nothing clickable.
/// https://specifications.freedesktop.org/notification-spec/latest/
class DBusNotifier final : public Notifier
{
    Q_OBJECT
public:
    explicit DBusNotifier(const QDBusConnection &bus, QObject *parent = nullptr);
    void show(const Notification &notification) override;
    void withdraw(Notification::Topic topic) override;

private slots:
    void actionInvoked(uint id, const QString &action);
    void activationToken(uint id, const QString &token);
    void closed(uint id, uint reason);

private:
    /// What there is of one topic. While an answer of the service is awaited, the last wish waits here.
    struct Place
    {
        uint id = 0; ///< 0 = nothing on the screen.
        bool isAsking = false;
        Notification shown;
        std::optional<Notification> next;
        bool isWithdrawn = false;
    };

    void serviceChanged();
    void askCapabilities();
    void send(Notification::Topic topic, const Notification &notification);
    void answered(Notification::Topic topic, uint id, bool isDelivered);
    void close(uint id);
    [[nodiscard]] QVariantMap hints(const Notification &notification) const;
    [[nodiscard]] Place *placeOf(uint id);

    QDBusConnection m_bus;
    QDBusServiceWatcher m_service;
    std::optional<QStringList> m_capabilities; ///< Of the service that runs; absent = not asked yet.
    bool m_askingCapabilities = false;
    QMap<Notification::Topic, Place> m_places;
};

} // namespace mooring
