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

void TrayHostDBus::iconMade()
{
    // Qt asks in this order, too.
    m_iconKind = m_kinds & StatusNotifier ? StatusNotifier : Xembed;
    settle(m_kinds);
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
        const bool statusNotifier = reply.isValid() && reply.value().toBool();
        settle((statusNotifier ? StatusNotifier : 0) | (xembedHostPresent() ? Xembed : 0));
    });
}

void TrayHostDBus::look(std::chrono::milliseconds interval)
{
    if (m_look.isActive() && m_look.intervalAsDuration() == interval)
        return;
    m_look.start(interval);
}

void TrayHostDBus::settle(int kinds)
{
    m_kinds = kinds;
    if (m_iconKind) {
        settleWithIcon();
        return;
    }
    // A panel that speaks both may announce the one before the other; once Qt has taken XEmbed it never goes back.
    const bool waited = m_patience.remainingTime() < 9000;
    if ((kinds & StatusNotifier) || ((kinds & Xembed) && waited)) {
        setPresence(Presence::Present);
    } else if (!m_patience.isActive()) {
        look(30s);
        setPresence(Presence::Absent);
    }
}

void TrayHostDBus::settleWithIcon()
{
    const bool isPresent = m_kinds & *m_iconKind;
    // The bus tells of every change by itself; XEmbed does not.
    if (isPresent && *m_iconKind == StatusNotifier)
        m_look.stop();
    else
        look(isPresent ? 15s : 5s);
    setPresence(isPresent ? Presence::Present : Presence::Absent);
}

std::unique_ptr<TrayHost> makeTrayHost()
{
    return std::make_unique<TrayHostDBus>(QDBusConnection::sessionBus());
}

} // namespace mooring
