// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "FakePortal.h"

#include <QDBusMessage>

namespace mooring::test {

namespace {

const QString name = QStringLiteral("org.freedesktop.portal.Desktop");
const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString colorGroup = QStringLiteral("org.freedesktop.appearance");
const QString colorKey = QStringLiteral("color-scheme");

} // namespace

QDBusVariant FakePortal::Settings::Read(const QString &group, const QString &key)
{
    ++questions;
    if (silent.exchange(false)) {
        setDelayedReply(true);
        return {};
    }
    if (group != colorGroup || key != colorKey) {
        sendErrorReply(QStringLiteral("org.freedesktop.portal.Error.NotFound"),
                       QStringLiteral("Requested setting not found"));
        return {};
    }
    return QDBusVariant(QVariant::fromValue(QDBusVariant(colorScheme.load())));
}

FakePortal::FakePortal(uint colorScheme)
    : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, name))
    , m_settings(std::make_unique<Settings>())
{
    m_settings->colorScheme = colorScheme;
    m_settings->moveToThread(&m_thread);
    m_thread.start();
    const bool isThere
        = m_bus.registerObject(path, m_settings.get(), QDBusConnection::ExportAllSlots) && m_bus.registerService(name);
    if (!isThere)
        qFatal("no fake portal: %s", qPrintable(m_bus.lastError().message()));
}

FakePortal::~FakePortal()
{
    m_bus.unregisterService(name);
    m_bus.unregisterObject(path);
    QDBusConnection::disconnectFromBus(name);
    m_thread.quit();
    m_thread.wait();
}

int FakePortal::questions() const
{
    return m_settings->questions;
}

void FakePortal::leaveNextUnanswered()
{
    m_settings->silent = true;
}

void FakePortal::setColorScheme(uint colorScheme)
{
    m_settings->colorScheme = colorScheme;
    tell(colorGroup, colorKey, colorScheme);
}

void FakePortal::changeOther()
{
    tell(colorGroup, QStringLiteral("contrast"), 1U);
    tell(QStringLiteral("org.example.desktop"), colorKey, 1U);
}

void FakePortal::tell(const QString &group, const QString &key, const QVariant &value)
{
    auto message = QDBusMessage::createSignal(path, QStringLiteral("org.freedesktop.portal.Settings"),
                                              QStringLiteral("SettingChanged"));
    message << group << key << QVariant::fromValue(QDBusVariant(value));
    m_bus.send(message);
}

} // namespace mooring::test
