// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "tray/TrayHostDBus.h"

#include "tray/XembedHost.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <chrono>

namespace mooring {

using namespace std::chrono_literals;

namespace {

const QString watcherName = QStringLiteral("org.kde.StatusNotifierWatcher");
const QString watcherPath = QStringLiteral("/StatusNotifierWatcher");

} // namespace

TrayHostDBus::TrayHostDBus(const QDBusConnection &bus, QObject *parent)
    : TrayHost(parent)
    , m_bus(bus)
    , m_owner(watcherName, bus, QDBusServiceWatcher::WatchForOwnerChange)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(10s);
    m_look.setInterval(2s);
    connect(&m_patience, &QTimer::timeout, this, &TrayHostDBus::refresh);
    connect(&m_look, &QTimer::timeout, this, &TrayHostDBus::refresh);
    connect(&m_owner, &QDBusServiceWatcher::serviceOwnerChanged, this, &TrayHostDBus::refresh);
    for (const auto *signal : {"StatusNotifierHostRegistered", "StatusNotifierHostUnregistered"}) {
        const QString name = QString::fromLatin1(signal);
        m_bus.connect(watcherName, watcherPath, watcherName, name, this, SLOT(refresh()));
    }
}

void TrayHostDBus::start()
{
    m_patience.start();
    m_look.start();
    QMetaObject::invokeMethod(this, &TrayHostDBus::refresh, Qt::QueuedConnection);
}

void TrayHostDBus::refresh()
{
    auto call = QDBusMessage::createMethodCall(watcherName, watcherPath, QStringLiteral("org.freedesktop.DBus.Properties"),
                                               QStringLiteral("Get"));
    call.setAutoStartService(false);
    call << watcherName << QStringLiteral("IsStatusNotifierHostRegistered");
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QVariant> reply = *watcher;
        watcher->deleteLater();
        settle(reply.isValid() && reply.value().toBool());
    });
}

void TrayHostDBus::settle(bool statusNotifierHost)
{
    if (statusNotifierHost) {
        // From here on the bus tells of every change.
        m_look.stop();
        setPresence(Presence::Present);
        return;
    }
    // A panel that speaks both may announce the one before the other; once Qt has taken XEmbed it never goes back.
    const bool xembed = xembedHostPresent();
    if (xembed && (presence() == Presence::Present || m_patience.remainingTime() < 9000)) {
        m_look.setInterval(30s);
        m_look.start();
        setPresence(Presence::Present);
        return;
    }
    if (!m_look.isActive())
        m_look.start();
    if (presence() == Presence::Present || !m_patience.isActive()) {
        m_look.setInterval(30s);
        setPresence(Presence::Absent);
    }
}

std::unique_ptr<TrayHost> makeTrayHost()
{
    return std::make_unique<TrayHostDBus>(QDBusConnection::sessionBus());
}

} // namespace mooring
