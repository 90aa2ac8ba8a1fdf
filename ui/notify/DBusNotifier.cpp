// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "notify/DBusNotifier.h"

#include "theme/StateIcon.h"

#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QImage>

namespace mooring {

/// The hint "image-data": (iiibiiay).
struct ImageData
{
    QImage image; ///< RGBA8888.
};

QDBusArgument &operator<<(QDBusArgument &argument, const ImageData &data)
{
    const QImage &image = data.image;
    argument.beginStructure();
    argument << image.width() << image.height() << static_cast<int>(image.bytesPerLine()) << true << 8 << 4
             << QByteArray(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes());
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, ImageData & /*never received*/)
{
    return argument;
}

} // namespace mooring

Q_DECLARE_METATYPE(mooring::ImageData)

namespace mooring {

namespace {

const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");

} // namespace

DBusNotifier::DBusNotifier(const QDBusConnection &bus, QObject *parent)
    : Notifier(parent)
    , m_bus(bus)
{
    qDBusRegisterMetaType<ImageData>();
    m_bus.connect(service, path, service, QStringLiteral("ActionInvoked"), this, SLOT(actionInvoked(uint, QString)));
    m_bus.connect(service, path, service, QStringLiteral("ActivationToken"), this, SLOT(activationToken(uint, QString)));
    m_bus.connect(service, path, service, QStringLiteral("NotificationClosed"), this, SLOT(closed(uint, uint)));
}

void DBusNotifier::show(const Notification &notification)
{
    QVariantMap hints;
    const QImage image = notificationImage(notification.state, 48).convertToFormat(QImage::Format_RGBA8888);
    hints.insert(QStringLiteral("image-data"), QVariant::fromValue(ImageData{image}));
    hints.insert(QStringLiteral("desktop-entry"), QGuiApplication::desktopFileName());
    const bool trouble = notification.state == Condition::Attention || notification.state == Condition::Failing;
    // Trouble stays until it is seen where the service keeps a history; nothing here is urgent enough to break through.
    hints.insert(QStringLiteral("urgency"), QVariant::fromValue<uchar>(1));

    auto call = QDBusMessage::createMethodCall(service, path, service, QStringLiteral("Notify"));
    call << QGuiApplication::applicationDisplayName() << uint(0) << QString()
         << notification.title
         // Services that know markup read "&" and "<" in the body as such; the title is always plain.
         << notification.text.toHtmlEscaped()
         << QStringList{QStringLiteral("default"), QCoreApplication::translate("mooring::Notifier", "Open")} << hints
         << (trouble ? 0 : -1);
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, notification] {
        const QDBusPendingReply<uint> reply = *watcher;
        watcher->deleteLater();
        if (reply.isError())
            emit undelivered(notification);
        else
            m_ours.insert(reply.value());
    });
}

void DBusNotifier::actionInvoked(uint id, const QString & /*only one*/)
{
    if (m_ours.contains(id))
        emit opened();
}

void DBusNotifier::activationToken(uint id, const QString &token)
{
    // Qt's Wayland platform takes the right to raise a window from here.
    if (m_ours.contains(id))
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
}

void DBusNotifier::closed(uint id, uint /*reason*/)
{
    m_ours.remove(id);
}

std::unique_ptr<Notifier> makeNotifier()
{
    return std::make_unique<DBusNotifier>(QDBusConnection::sessionBus());
}

} // namespace mooring
