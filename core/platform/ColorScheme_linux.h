// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/ColorScheme.h"

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QDBusVariant>

namespace mooring {

/// Hears the desktop portal, also one that comes later.
class ColorScheme::Private : public QObject
{
    Q_OBJECT
public:
    explicit Private(ColorScheme *scheme);

    Preference preference = Preference::None;

private slots:
    void ask();
    void takeSetting(const QString &group, const QString &key, const QDBusVariant &value);
    void takeAnswer(const QDBusVariant &value);

private:
    void take(Preference now);

    ColorScheme *m_scheme;
    QDBusConnection m_bus;
    QDBusServiceWatcher m_portal;
};

} // namespace mooring
