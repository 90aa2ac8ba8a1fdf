// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "tray/Tray.h"

namespace mooring {

using namespace std::chrono_literals;

Tray::Tray(std::unique_ptr<TrayHost> host, QObject *parent)
    : QObject(parent)
    , m_host(std::move(host))
{
    m_gone.setSingleShot(true);
    m_gone.setInterval(5s);
    connect(&m_gone, &QTimer::timeout, this, [this] {
        if (!isReachable())
            emit absent();
    });
    connect(m_host.get(), &TrayHost::presenceChanged, this, &Tray::presenceChanged);
    connect(&m_menu, &TrayMenu::openRequested, this, &Tray::openRequested);
}

void Tray::start()
{
    m_host->start();
}

void Tray::stop()
{
    m_gone.stop();
    m_host->disconnect(this);
    m_menu.setEnabled(false);
    if (m_icon)
        m_icon->hide();
}

void Tray::update(const Snapshot &snapshot)
{
    m_snapshot = snapshot;
    m_menu.update(snapshot);
    if (m_icon)
        m_icon->update(snapshot);
}

void Tray::retranslate()
{
    m_menu.retranslate();
    update(Snapshot(m_snapshot));
}

bool Tray::isReachable() const
{
    return m_icon && m_host->presence() == TrayHost::Presence::Present;
}

void Tray::showMessage(const Notification &notification)
{
    if (m_icon)
        m_icon->showMessage(notification.title, notification.text, notification.state);
}

void Tray::presenceChanged(TrayHost::Presence presence)
{
    if (presence != TrayHost::Presence::Present) {
        if (m_icon)
            m_gone.start();
        else
            emit absent();
        return;
    }
    m_gone.stop();
    if (!m_icon) {
        m_icon = std::make_unique<TrayIcon>(m_menu);
        connect(m_icon.get(), &TrayIcon::clicked, this, &Tray::openRequested);
        m_icon->update(m_snapshot);
        m_host->iconMade();
    }
    emit appeared();
}

} // namespace mooring
