// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "platform/KeychainName.h"

#include <QCoroSignal>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFile>

namespace mooring {

namespace {

constexpr int limitMs = 5000;

/// The process behind a name of the session bus; 0 = nobody has it.
QCoro::Task<uint> ownerOf(QString service)
{
    auto call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
        QStringLiteral("org.freedesktop.DBus"), QStringLiteral("GetConnectionUnixProcessID"));
    call << service;
    QDBusPendingCallWatcher watcher(QDBusConnection::sessionBus().asyncCall(call, limitMs));
    if (!watcher.isFinished())
        co_await qCoro(&watcher, &QDBusPendingCallWatcher::finished);
    const QDBusMessage reply = watcher.reply();
    co_return reply.type() == QDBusMessage::ReplyMessage ? reply.arguments().value(0).toUInt() : 0;
}

/// Of the program that runs there; the kernel keeps the first 15 characters (proc(5)).
QString programOf(uint process)
{
    QFile file(QStringLiteral("/proc/%1/comm").arg(process));
    return file.open(QIODevice::ReadOnly) ? QString::fromLocal8Bit(file.readAll()).trimmed() : QString();
}

} // namespace

QCoro::Task<QString> keychainName()
{
    if (!QDBusConnection::sessionBus().isConnected())
        co_return QString();
    const QString secretService = QStringLiteral("org.freedesktop.secrets");
    QStringList services{secretService};
    if (qEnvironmentVariable("XDG_CURRENT_DESKTOP").contains(u"KDE")) // As in keychainState().
        services = {QStringLiteral("org.kde.kwalletd6"), QStringLiteral("org.kde.kwalletd5"), secretService};
    for (const QString &service : std::as_const(services)) {
        const uint process = co_await ownerOf(service);
        const QString program = process == 0 ? QString() : programOf(process);
        if (program.startsWith(u"kwalletd") || program == u"ksecretd")
            co_return QStringLiteral("KWallet");
        if (program == u"gnome-keyring-d")
            co_return QStringLiteral("GNOME Keyring");
        if (program == u"keepassxc")
            co_return QStringLiteral("KeePassXC");
    }
    co_return QString();
}

} // namespace mooring
