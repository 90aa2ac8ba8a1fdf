// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "notify/Notifier.h"
#include "tray/TrayHost.h"
#include "tray/TrayIcon.h"
#include "tray/TrayMenu.h"

#include <QTimer>

namespace mooring {

/// The icon and its menu, there while something shows them: follows hosts that come late, go and come back.
class Tray : public QObject
{
    Q_OBJECT
public:
    explicit Tray(std::unique_ptr<TrayHost> host, QObject *parent = nullptr);

    void start();
    /// Takes the icon away for good.
    void stop();
    void update(const Snapshot &snapshot);
    /// Says everything anew, in the language of now; the icon stays.
    void retranslate();
    /// Whether the user can reach the program by the icon now.
    [[nodiscard]] bool isReachable() const;
    /// Whether an icon could be shown, but only by a program that is started anew (TrayHost::isOutgrown).
    [[nodiscard]] bool isOutgrown() const { return m_host->isOutgrown(); }
    /// Shows it as a balloon of the tray, if there is one.
    void showMessage(const Notification &notification);
    [[nodiscard]] TrayMenu &menu() { return m_menu; }

signals:
    void openRequested();
    /// The icon is there.
    void appeared();
    /// There is no host, or there has been none for five seconds.
    void absent();

private:
    void presenceChanged(TrayHost::Presence presence);

    std::unique_ptr<TrayHost> m_host;
    TrayMenu m_menu;
    std::unique_ptr<TrayIcon> m_icon; ///< From the first host on: a host that comes back finds it again.
    QTimer m_gone; ///< A panel that starts anew is back in a moment.
    Snapshot m_snapshot;
};

} // namespace mooring
