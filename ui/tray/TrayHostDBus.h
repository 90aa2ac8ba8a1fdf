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
    void iconMade() override;
    [[nodiscard]] bool isOutgrown() const override { return m_iconKind && m_kinds != 0 && !(m_kinds & *m_iconKind); }

private slots:
    void refresh();

private:
    enum Kind { StatusNotifier = 1, Xembed = 2 };

    void settle(int kinds);
    void settleWithIcon();
    void look(std::chrono::milliseconds interval);

    QDBusConnection m_bus;
    QDBusServiceWatcher m_owner;
    int m_kinds = 0; ///< Hosts that are here, as Kind.
    std::optional<Kind> m_iconKind; ///< What Qt has decided for, once and for all.
    QTimer m_patience; ///< While it runs a desktop may still be starting.
    QTimer m_look; ///< XEmbed hosts announce themselves only to X clients that we are not: look now and then.
};

} // namespace mooring
