// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "platform/WirelessNetwork.h"

#include <QCoroSignal>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>
#include <QDeadlineTimer>
#include <QStringDecoder>

namespace mooring {

namespace {

constexpr int kLimitMs = 1000;

/// A call to NetworkManager, which is never started for it:
/// https://networkmanager.dev/docs/api/latest/spec.html
QDBusMessage managerCall(const QString &path, const QString &interface, const QString &method, const QVariantList &arguments)
{
    auto call = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.NetworkManager"), path, interface, method);
    call.setAutoStartService(false);
    call.setArguments(arguments);
    return call;
}

/// The first value of the reply; invalid for an error or when the time is over.
QCoro::Task<QVariant> ask(QDBusMessage call, QDeadlineTimer deadline)
{
    const auto left = static_cast<int>(deadline.remainingTime());
    if (left <= 0)
        co_return QVariant();
    QDBusPendingCallWatcher watcher(QDBusConnection::systemBus().asyncCall(call, left));
    if (!watcher.isFinished())
        co_await qCoro(&watcher, &QDBusPendingCallWatcher::finished);
    const QDBusMessage reply = watcher.reply();
    if (reply.type() != QDBusMessage::ReplyMessage)
        co_return QVariant();
    co_return reply.arguments().value(0);
}

QCoro::Task<QVariant> property(QString path, QString interface, QString name, QDeadlineTimer deadline)
{
    const QDBusMessage call = managerCall(path, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"),
                                          QVariantList{interface, name});
    const QVariant value = co_await ask(call, deadline);
    co_return value.value<QDBusVariant>().variant();
}

/// Up to 32 bytes, which by habit only are UTF-8 (IEEE 802.11).
QString nameText(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless); // Else it waits for more.
    const QString text = decoder(bytes);
    return decoder.hasError() ? QString::fromLatin1(bytes) : text;
}

} // namespace

QCoro::Task<QString> wirelessNetworkName(QString device)
{
    if (device.isEmpty() || !QDBusConnection::systemBus().isConnected())
        co_return QString();
    const QDeadlineTimer deadline(kLimitMs);
    const QString manager = QStringLiteral("org.freedesktop.NetworkManager");
    const QDBusMessage call = managerCall(QStringLiteral("/org/freedesktop/NetworkManager"), manager,
                                          QStringLiteral("GetDeviceByIpIface"), QVariantList{device});
    const QVariant found = co_await ask(call, deadline);
    const QString devicePath = found.value<QDBusObjectPath>().path();
    if (devicePath.isEmpty())
        co_return QString();
    // An error for a device that is no Wi-Fi; "/" for one that is connected to none.
    const QVariant accessPoint = co_await property(devicePath, manager + QStringLiteral(".Device.Wireless"),
                                                   QStringLiteral("ActiveAccessPoint"), deadline);
    const QString accessPointPath = accessPoint.value<QDBusObjectPath>().path();
    if (accessPointPath.size() < 2)
        co_return QString();
    const QVariant ssid
        = co_await property(accessPointPath, manager + QStringLiteral(".AccessPoint"), QStringLiteral("Ssid"), deadline);
    co_return nameText(ssid.toByteArray());
}

} // namespace mooring
