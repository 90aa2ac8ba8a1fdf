// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "platform/KeychainStatus.h"

#include <QCoroSignal>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace mooring {

namespace {

constexpr int kLimitMs = 5000;

QDBusMessage secretsCall(const QString &path, const QString &interface, const QString &method)
{
    return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.secrets"), path, interface, method);
}

QCoro::Task<QDBusMessage> ask(QDBusMessage call)
{
    QDBusPendingCallWatcher watcher(QDBusConnection::sessionBus().asyncCall(call, kLimitMs));
    if (!watcher.isFinished())
        co_await qCoro(&watcher, &QDBusPendingCallWatcher::finished);
    co_return watcher.reply();
}

// Under KDE the keychain may be KWallet, of which the Secret Service knows nothing.
QCoro::Task<bool> isWalletUsed()
{
    if (!qEnvironmentVariable("XDG_CURRENT_DESKTOP").contains(u"KDE"))
        co_return false;
    for (const auto *name : {"org.kde.kwalletd6", "org.kde.kwalletd5"}) {
        auto call
            = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
                                             QStringLiteral("org.freedesktop.DBus"), QStringLiteral("NameHasOwner"));
        call << QString::fromLatin1(name);
        const QDBusMessage reply = co_await ask(call);
        if (reply.arguments().value(0).toBool())
            co_return true;
    }
    co_return false;
}

} // namespace

QCoro::Task<KeychainState> keychainState()
{
    if (!QDBusConnection::sessionBus().isConnected())
        co_return KeychainState::Absent;
    const bool wallet = co_await isWalletUsed();
    if (wallet)
        co_return KeychainState::Unknown;
    auto readAlias = secretsCall(QStringLiteral("/org/freedesktop/secrets"),
                                 QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("ReadAlias"));
    readAlias << QStringLiteral("default");
    const QDBusMessage alias = co_await ask(readAlias);
    if (alias.type() != QDBusMessage::ReplyMessage)
        co_return KeychainState::Absent;
    const QString collection = alias.arguments().value(0).value<QDBusObjectPath>().path();
    if (collection.isEmpty() || collection == u"/")
        co_return KeychainState::Empty;
    auto getLocked = secretsCall(collection, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    getLocked << QStringLiteral("org.freedesktop.Secret.Collection") << QStringLiteral("Locked");
    const QDBusMessage locked = co_await ask(getLocked);
    if (locked.type() != QDBusMessage::ReplyMessage)
        co_return KeychainState::Unknown;
    const bool isLocked = locked.arguments().value(0).value<QDBusVariant>().variant().toBool();
    co_return isLocked ? KeychainState::Locked : KeychainState::Unlocked;
}

} // namespace mooring
