// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "StatusNotifier.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusInterface>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <optional>

namespace mooring::test {

namespace {

struct MenuEntry
{
    int id = 0;
    QString text;
    bool visible = false;
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

/// (ia{sv}av), as com.canonical.dbusmenu defines it: the entry, then its children, and theirs.
void read(const QDBusArgument &argument, int depth, bool parentUsable, QList<MenuEntry> &found)
{
    MenuEntry entry;
    QVariantMap shown;
    argument.beginStructure();
    argument >> entry.id >> shown;
    entry.text = QString(depth, u' ') + shown.value(QStringLiteral("label")).toString().remove(u'_');
    entry.visible = shown.value(QStringLiteral("visible"), true).toBool();
    entry.usable = parentUsable && entry.visible && shown.value(QStringLiteral("enabled"), true).toBool();
    if (depth >= 0)
        found.append(entry);
    argument.beginArray();
    while (!argument.atEnd()) {
        QDBusVariant wrapped;
        argument >> wrapped;
        if (entry.visible || depth < 0)
            read(wrapped.variant().value<QDBusArgument>(), depth + 1, entry.usable, found);
    }
    argument.endArray();
    argument.endStructure();
}

QList<MenuEntry> entries(const QString &service, const QString &path)
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, QStringLiteral("com.canonical.dbusmenu"),
                                                       QStringLiteral("GetLayout"));
    call << 0 << -1 << QStringList();
    const QDBusMessage reply = QDBusConnection::sessionBus().call(call);
    QList<MenuEntry> found;
    if (reply.arguments().size() >= 2)
        read(reply.arguments().at(1).value<QDBusArgument>(), -1, true, found);
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

QStringList StatusNotifier::texts(bool onlyUsable) const
{
    QStringList texts;
    const QList<MenuEntry> all = entries(m_service, QStringLiteral("/MenuBar"));
    for (const MenuEntry &entry : all) {
        if ((onlyUsable ? entry.usable : entry.visible) && !entry.text.trimmed().isEmpty())
            texts << entry.text;
    }
    return texts;
}

QStringList StatusNotifier::menu() const
{
    return texts(true);
}

QStringList StatusNotifier::wholeMenu() const
{
    return texts(false);
}

bool StatusNotifier::click(const QString &text) const
{
    std::optional<int> found;
    const auto look = [&] {
        const QList<MenuEntry> all = entries(m_service, QStringLiteral("/MenuBar"));
        for (const MenuEntry &entry : all) {
            if (entry.usable && entry.text.trimmed() == text)
                found = entry.id;
        }
        return found.has_value();
    };
    if (!QTest::qWaitFor(look, 20000))
        return false;
    QDBusMessage call = QDBusMessage::createMethodCall(m_service, QStringLiteral("/MenuBar"),
                                                       QStringLiteral("com.canonical.dbusmenu"), QStringLiteral("Event"));
    call << *found << QStringLiteral("clicked") << QVariant::fromValue(QDBusVariant(QString())) << uint(0);
    QDBusConnection::sessionBus().call(call);
    return true;
}

void StatusNotifier::activate() const
{
    QDBusMessage call = QDBusMessage::createMethodCall(m_service, m_path, QStringLiteral("org.kde.StatusNotifierItem"),
                                                       QStringLiteral("Activate"));
    call << 0 << 0;
    QDBusConnection::sessionBus().call(call);
}

HostTraffic::HostTraffic(const QString &service)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    for (const auto *name : {"NewIcon", "NewToolTip", "NewTitle", "NewStatus", "NewAttentionIcon", "NewOverlayIcon"}) {
        bus.connect(service, QString(), QStringLiteral("org.kde.StatusNotifierItem"), QString::fromLatin1(name), this,
                    SLOT(seen()));
    }
    for (const auto *name : {"LayoutUpdated", "ItemsPropertiesUpdated"}) {
        bus.connect(service, QString(), QStringLiteral("com.canonical.dbusmenu"), QString::fromLatin1(name), this,
                    SLOT(seen()));
    }
}

qint64 startPart(const QString &name)
{
    qint64 pid = 0;
    QProcess::startDetached(qEnvironmentVariable("SESSION_SCRIPT"), {QStringLiteral("--part"), name}, QString(), &pid);
    return pid;
}

void endPart(qint64 pid)
{
    // The part takes the place of the script, so it is that process.
    if (pid > 0)
        ::kill(static_cast<pid_t>(pid), SIGTERM);
}

} // namespace mooring::test
