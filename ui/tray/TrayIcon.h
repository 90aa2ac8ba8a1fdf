// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tray/TrayMenu.h"

#include <QObject>
#include <QSystemTrayIcon>

namespace mooring {

/// The icon in the tray. Make it only when a host is present (TrayHost).
class TrayIcon : public QObject
{
    Q_OBJECT
public:
    /// @p menu must outlive this.
    explicit TrayIcon(TrayMenu &menu, QObject *parent = nullptr);

    /// Touches only what changed: each change goes to the host.
    void update(const Snapshot &snapshot);
    void hide();
    /// A balloon of the tray's own, for systems without a notification service.
    void showMessage(const QString &title, const QString &text, Condition state);

signals:
    /// The icon or its balloon was clicked.
    void clicked();

private:
    QSystemTrayIcon m_icon;
    std::optional<Condition> m_state;
    QString m_toolTip;
    bool m_messageShown = false; ///< A balloon of ours that was not clicked yet.
};

} // namespace mooring
