// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "platform/PrivateSystemBus.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDir>
#include <QFile>
#include <QTest>

namespace mooring::test {

namespace {

constexpr auto configuration = R"(<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>custom</type>
  <listen>%1</listen>
  <auth>EXTERNAL</auth>
  <servicedir>%2</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
)";

QString otherConnection()
{
    return QStringLiteral("test");
}

} // namespace

bool PrivateSystemBus::start()
{
    QDir(m_bus.folder()).mkdir(QStringLiteral("services"));
    const QString text = QString::fromLatin1(configuration).arg(address(), m_bus.filePath(QStringLiteral("services")));
    m_bus.writeFile(QStringLiteral("bus.conf"), text.toUtf8());
    const QStringList arguments{QStringLiteral("--nofork"), QStringLiteral("--nopidfile"), QStringLiteral("--nosyslog"),
                                QStringLiteral("--config-file=") + m_bus.filePath(QStringLiteral("bus.conf"))};
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", address().toUtf8());
    const bool isUp = m_bus.start(QStringLiteral("dbus-daemon"), arguments, [this] {
        return QFile::exists(m_bus.filePath(QStringLiteral("bus")))
            && QDBusConnection::connectToBus(address(), otherConnection()).isConnected();
    });
    m_error = m_bus.error();
    return isUp;
}

bool PrivateSystemBus::startMock(const QString &templateName, const QString &service)
{
    m_mock = std::make_unique<TestProcess>();
    const QStringList arguments{QStringLiteral("-m"), QStringLiteral("dbusmock"), QStringLiteral("--system"),
                                QStringLiteral("--template"), templateName};
    // The system's own Python is where Debian's module is.
    const bool isUp = m_mock->start(QStringLiteral("/usr/bin/python3"), arguments, [service] {
        return QDBusConnection(otherConnection()).interface()->isServiceRegistered(service).value();
    });
    m_error = m_mock->error();
    return isUp;
}

void PrivateSystemBus::stopMock()
{
    m_mock.reset();
}

void PrivateSystemBus::freezeMock()
{
    m_mock->setFrozen(true);
}

void PrivateSystemBus::offer(const QString &service)
{
    const QString text = QStringLiteral("[D-BUS Service]\nName=%1\nExec=/usr/bin/touch %2\n")
                             .arg(service, m_bus.filePath(QStringLiteral("started")));
    m_bus.writeFile(QStringLiteral("services/%1.service").arg(service), text.toUtf8());
    call(QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
         QStringLiteral("org.freedesktop.DBus"), QStringLiteral("ReloadConfig"));
}

bool PrivateSystemBus::wasStarted() const
{
    return QFile::exists(m_bus.filePath(QStringLiteral("started")));
}

QVariant PrivateSystemBus::call(const QString &service, const QString &path, const QString &interface, const QString &method,
                                const QVariantList &arguments)
{
    auto message = QDBusMessage::createMethodCall(service, path, interface, method);
    message.setArguments(arguments);
    const QDBusMessage reply = QDBusConnection(otherConnection()).call(message);
    if (reply.type() != QDBusMessage::ReplyMessage)
        QTest::qFail(qPrintable(reply.errorMessage()), __FILE__, __LINE__);
    return reply.arguments().value(0);
}

} // namespace mooring::test
