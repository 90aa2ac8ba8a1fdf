// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "platform/ColorScheme_linux.h"

#include <QDBusMessage>

namespace mooring {

namespace {

const QString portalName = QStringLiteral("org.freedesktop.portal.Desktop");
const QString portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString settingsInterface = QStringLiteral("org.freedesktop.portal.Settings");
const QString settingGroup = QStringLiteral("org.freedesktop.appearance");
const QString settingKey = QStringLiteral("color-scheme");
constexpr int patience = 200; ///< Milliseconds. A window that is light for a moment is better than none.

QDBusMessage question()
{
    // ReadOne is newer and not everywhere.
    auto call = QDBusMessage::createMethodCall(portalName, portalPath, settingsInterface, QStringLiteral("Read"));
    call.setAutoStartService(false);
    call << settingGroup << settingKey;
    return call;
}

ColorScheme::Preference preferenceOf(QVariant value)
{
    // The answer is wrapped twice, the signal's value once.
    while (value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    switch (value.toUInt()) {
    case 1:
        return ColorScheme::Preference::Dark;
    case 2:
        return ColorScheme::Preference::Light;
    default: // 0, and what the specification may add.
        return ColorScheme::Preference::None;
    }
}

} // namespace

ColorScheme::Private::Private(ColorScheme *scheme)
    : m_scheme(scheme)
    , m_bus(QDBusConnection::sessionBus())
    , m_portal(portalName, m_bus, QDBusServiceWatcher::WatchForRegistration)
{
    qRegisterMetaType<QDBusVariant>(); // Qt 6.4 finds a slot's types by name and has not registered its own.
    m_bus.connect(portalName, portalPath, settingsInterface, QStringLiteral("SettingChanged"), this,
                  SLOT(takeSetting(QString, QString, QDBusVariant)));
    connect(&m_portal, &QDBusServiceWatcher::serviceRegistered, this, &Private::ask);
    const QDBusMessage answer = m_bus.call(question(), QDBus::Block, patience);
    if (answer.type() == QDBusMessage::ReplyMessage)
        preference = preferenceOf(answer.arguments().value(0));
    else
        ask(); // At login the portal may be busy for seconds.
}

void ColorScheme::Private::ask()
{
    m_bus.callWithCallback(question(), this, SLOT(takeAnswer(QDBusVariant)));
}

void ColorScheme::Private::takeSetting(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == settingGroup && key == settingKey)
        take(preferenceOf(value.variant()));
}

void ColorScheme::Private::takeAnswer(const QDBusVariant &value)
{
    take(preferenceOf(value.variant()));
}

void ColorScheme::Private::take(Preference now)
{
    if (std::exchange(preference, now) != now)
        emit m_scheme->changed();
}

ColorScheme::ColorScheme(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this))
{
}

ColorScheme::~ColorScheme() = default;

ColorScheme::Preference ColorScheme::preference() const
{
    return d->preference;
}

} // namespace mooring
