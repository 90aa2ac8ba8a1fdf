// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tray/TrayHost.h"

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QTimer>

namespace mooring {

/// Freedesktop systems: org.kde.StatusNotifierWatcher with a registered host, else the owner of the XEmbed selection.
/// https://www.freedesktop.org/wiki/Specifications/StatusNotifierItem/
class TrayHostDBus final : public TrayHost
{
    Q_OBJECT
public:
    explicit TrayHostDBus(const QDBusConnection &bus, QObject *parent = nullptr);
    void start() override;

private slots:
    void refresh();

private:
    void settle(bool statusNotifierHost);

    QDBusConnection m_bus;
    QDBusServiceWatcher m_owner;
    QTimer m_patience; ///< While it runs a desktop may still be starting.
    QTimer m_look; ///< XEmbed hosts announce themselves only to X clients that we are not: look now and then.
};

} // namespace mooring
