// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "StatusNotifier.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusInterface>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QProcess>

namespace mooring::test {

namespace {

struct MenuEntry
{
    int id = 0;
    QString text;
    bool usable = false;
};

QVariant get(const QString &service, const QString &path, const QString &interface, const QString &name)
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, QStringLiteral("org.freedesktop.DBus.Properties"),
                                                       QStringLiteral("Get"));
    call << interface << name;
    const QDBusMessage reply = QDBusConnection::sessionBus().call(call);
    return reply.arguments().value(0).value<QDBusVariant>().variant();
}

/// (ia{sv}av), as com.canonical.dbusmenu defines it; our menu has one level.
QList<MenuEntry> entries(const QString &service, const QString &path)
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, QStringLiteral("com.canonical.dbusmenu"),
                                                       QStringLiteral("GetLayout"));
    call << 0 << -1 << QStringList();
    const QDBusMessage reply = QDBusConnection::sessionBus().call(call);
    QList<MenuEntry> found;
    if (reply.arguments().size() < 2)
        return found;
    int id = 0;
    QVariantMap properties;
    const auto root = reply.arguments().at(1).value<QDBusArgument>();
    root.beginStructure();
    root >> id >> properties;
    root.beginArray();
    while (!root.atEnd()) {
        QDBusVariant wrapped;
        root >> wrapped;
        const auto child = wrapped.variant().value<QDBusArgument>();
        MenuEntry entry;
        QVariantMap shown;
        child.beginStructure();
        child >> entry.id >> shown;
        child.endStructure();
        entry.text = shown.value(QStringLiteral("label")).toString().remove(u'_');
        entry.usable
            = shown.value(QStringLiteral("visible"), true).toBool() && shown.value(QStringLiteral("enabled"), true).toBool();
        found.append(entry);
    }
    root.endArray();
    root.endStructure();
    return found;
}

} // namespace

bool StatusNotifier::find()
{
    const QString watcher = QStringLiteral("org.kde.StatusNotifierWatcher");
    const QStringList items
        = get(watcher, QStringLiteral("/StatusNotifierWatcher"), watcher, QStringLiteral("RegisteredStatusNotifierItems"))
              .toStringList();
    if (items.isEmpty())
        return false;
    m_service = items.first().section(u'/', 0, 0);
    m_path = u'/' + items.first().section(u'/', 1);
    return true;
}

QString StatusNotifier::property(const QString &name) const
{
    return get(m_service, m_path, QStringLiteral("org.kde.StatusNotifierItem"), name).toString();
}

QString StatusNotifier::tooltip() const
{
    const auto argument = get(m_service, m_path, QStringLiteral("org.kde.StatusNotifierItem"), QStringLiteral("ToolTip"))
                              .value<QDBusArgument>();
    QString icon;
    QString title;
    QString text;
    argument.beginStructure();
    argument >> icon;
    argument.beginArray();
    while (!argument.atEnd()) {
        int width = 0;
        int height = 0;
        QByteArray pixels;
        argument.beginStructure();
        argument >> width >> height >> pixels;
        argument.endStructure();
    }
    argument.endArray();
    argument >> title >> text;
    argument.endStructure();
    return title + text;
}

QStringList StatusNotifier::menu() const
{
    QStringList texts;
    const QList<MenuEntry> all = entries(m_service, QStringLiteral("/MenuBar"));
    for (const MenuEntry &entry : all) {
        if (entry.usable && !entry.text.isEmpty())
            texts << entry.text;
    }
    return texts;
}

bool StatusNotifier::click(const QString &text) const
{
    const QList<MenuEntry> all = entries(m_service, QStringLiteral("/MenuBar"));
    for (const MenuEntry &entry : all) {
        if (entry.text != text || !entry.usable)
            continue;
        QDBusMessage call = QDBusMessage::createMethodCall(
            m_service, QStringLiteral("/MenuBar"), QStringLiteral("com.canonical.dbusmenu"), QStringLiteral("Event"));
        call << entry.id << QStringLiteral("clicked") << QVariant::fromValue(QDBusVariant(QString())) << uint(0);
        QDBusConnection::sessionBus().call(call);
        return true;
    }
    return false;
}

void StatusNotifier::activate() const
{
    QDBusMessage call = QDBusMessage::createMethodCall(m_service, m_path, QStringLiteral("org.kde.StatusNotifierItem"),
                                                       QStringLiteral("Activate"));
    call << 0 << 0;
    QDBusConnection::sessionBus().call(call);
}

void startPart(const QString &name)
{
    QProcess::startDetached(qEnvironmentVariable("SESSION_SCRIPT"), {QStringLiteral("--part"), name});
}

} // namespace mooring::test
