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
const QString defaultKey = QStringLiteral("default");

QDBusMessage methodCall(const QString &method)
{
    return QDBusMessage::createMethodCall(service, path, service, method);
}

/// The categories of the specification.
QString category(Notification::Topic topic)
{
    switch (topic) {
    case Notification::Topic::Outage:
    case Notification::Topic::Attention:
        return QStringLiteral("network.error");
    case Notification::Topic::Recovery:
        return QStringLiteral("network.connected");
    case Notification::Topic::Change:
    case Notification::Topic::Hold:
    case Notification::Topic::Program:
        break;
    }
    return QStringLiteral("network");
}

/// Trouble stays until it is seen or over; the rest goes when the service thinks so.
bool isTrouble(const Notification &notification)
{
    return notification.topic == Notification::Topic::Outage || notification.topic == Notification::Topic::Attention
        || notification.topic == Notification::Topic::Hold;
}

} // namespace

DBusNotifier::DBusNotifier(const QDBusConnection &bus, QObject *parent)
    : Notifier(parent)
    , m_bus(bus)
    , m_service(service, bus, QDBusServiceWatcher::WatchForOwnerChange)
{
    qDBusRegisterMetaType<ImageData>();
    connect(&m_service, &QDBusServiceWatcher::serviceOwnerChanged, this, &DBusNotifier::serviceChanged);
    m_bus.connect(service, path, service, QStringLiteral("ActionInvoked"), this, SLOT(actionInvoked(uint, QString)));
    m_bus.connect(service, path, service, QStringLiteral("ActivationToken"), this, SLOT(activationToken(uint, QString)));
    m_bus.connect(service, path, service, QStringLiteral("NotificationClosed"), this, SLOT(closed(uint, uint)));
}

void DBusNotifier::serviceChanged()
{
    // Another service knows nothing of what was shown, and counts anew.
    m_capabilities.reset();
    for (Place &place : m_places)
        place.id = 0;
}

void DBusNotifier::show(const Notification &notification)
{
    Place &place = m_places[notification.topic];
    if (notification.onlyIfShown && place.id == 0 && !place.isAsking)
        return;
    place.isWithdrawn = false;
    if (place.isAsking) {
        place.next = notification;
        return;
    }
    place.isAsking = true;
    place.next = notification;
    if (m_capabilities)
        send(notification.topic, *std::exchange(place.next, std::nullopt));
    else
        askCapabilities();
}

void DBusNotifier::withdraw(Notification::Topic topic)
{
    const auto place = m_places.find(topic);
    if (place == m_places.end())
        return;
    place->next.reset();
    place->isWithdrawn = true;
    if (!place->isAsking)
        close(std::exchange(place->id, 0));
}

void DBusNotifier::close(uint id)
{
    if (id == 0)
        return;
    QDBusMessage call = methodCall(QStringLiteral("CloseNotification"));
    call << id;
    call.setAutoStartService(false);
    m_bus.send(call);
}

void DBusNotifier::askCapabilities()
{
    if (std::exchange(m_askingCapabilities, true))
        return;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(methodCall(QStringLiteral("GetCapabilities"))), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QStringList> reply = *watcher;
        watcher->deleteLater();
        m_askingCapabilities = false;
        // No answer is none next time either: asked again then, as one may come.
        if (reply.isValid())
            m_capabilities = reply.value();
        const QList<Notification::Topic> topics = m_places.keys();
        for (const Notification::Topic topic : topics) {
            const std::optional<Notification> next = std::exchange(m_places[topic].next, std::nullopt);
            if (next)
                send(topic, *next);
            else
                m_places[topic].isAsking = false;
        }
    });
}

QVariantMap DBusNotifier::hints(const Notification &notification) const
{
    const QImage image = notificationImage(notification.state, 48).convertToFormat(QImage::Format_RGBA8888);
    // Nothing here is urgent enough to break through "do not disturb"; that all is well again may pass unseen.
    const uchar urgency = notification.topic == Notification::Topic::Recovery ? 0 : 1;
    return {{QStringLiteral("image-data"), QVariant::fromValue(ImageData{image})},
            {QStringLiteral("desktop-entry"), QGuiApplication::desktopFileName()},
            {QStringLiteral("category"), category(notification.topic)},
            {QStringLiteral("urgency"), QVariant::fromValue(urgency)}};
}

void DBusNotifier::send(Notification::Topic topic, const Notification &notification)
{
    Place &place = m_places[topic];
    place.shown = notification;
    const QStringList capabilities = m_capabilities.value_or(QStringList());
    QStringList actions;
    if (capabilities.contains(QStringLiteral("actions"))) {
        actions << defaultKey << QCoreApplication::translate("mooring::Notifier", "Open");
        for (const Notification::Button &button : notification.buttons)
            actions << QString::number(static_cast<int>(button.action)) << button.label;
    }
    // Services that know markup read "&" and "<" in the body as such; the title is always plain.
    const bool hasMarkup = capabilities.contains(QStringLiteral("body-markup"));
    auto call = methodCall(QStringLiteral("Notify"));
    call << QGuiApplication::applicationDisplayName() << place.id << QString() << notification.title
         << (hasMarkup ? notification.text.toHtmlEscaped() : notification.text) << actions << hints(notification)
         << (isTrouble(notification) ? 0 : -1);
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, topic] {
        const QDBusPendingReply<uint> reply = *watcher;
        watcher->deleteLater();
        answered(topic, reply.isError() ? 0 : reply.value(), !reply.isError());
    });
}

void DBusNotifier::answered(Notification::Topic topic, uint id, bool isDelivered)
{
    Place &place = m_places[topic];
    place.id = id;
    place.isAsking = false;
    const std::optional<Notification> next = std::exchange(place.next, std::nullopt);
    if (std::exchange(place.isWithdrawn, false))
        close(std::exchange(place.id, 0));
    else if (next)
        show(*next);
    else if (!isDelivered)
        emit undelivered(Notification(place.shown));
}

DBusNotifier::Place *DBusNotifier::placeOf(uint id)
{
    // The signals tell of other programs' notifications, too.
    for (Place &place : m_places) {
        if (id != 0 && place.id == id)
            return &place;
    }
    return nullptr;
}

void DBusNotifier::actionInvoked(uint id, const QString &action)
{
    const Place *place = placeOf(id);
    if (!place)
        return;
    const Notification shown = place->shown;
    if (action == defaultKey) {
        emit invoked(shown, NotificationAction::Open);
        return;
    }
    for (const Notification::Button &button : shown.buttons) {
        if (action == QString::number(static_cast<int>(button.action))) {
            emit invoked(shown, button.action);
            return;
        }
    }
}

void DBusNotifier::activationToken(uint id, const QString &token)
{
    // Qt's Wayland platform takes the right to raise a window from here.
    if (placeOf(id))
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
}

void DBusNotifier::closed(uint id, uint /*reason*/)
{
    if (Place *place = placeOf(id))
        place->id = 0;
}

std::unique_ptr<Notifier> makeNotifier()
{
    return std::make_unique<DBusNotifier>(QDBusConnection::sessionBus());
}

} // namespace mooring
