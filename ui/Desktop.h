// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/NameStatus.h"
#include "notify/NotificationRules.h"
#include "tray/TrayHost.h"
#include "window/MainWindow.h"

#include <QPointer>
#include <QSettings>
#include <QTimer>

#include <memory>

namespace mooring {

class AccountSetup;
class AddDialog;
class TrayIcon;

/// The user interface put together: window, tray icon and notifications around one Updater.
class Desktop : public QObject
{
    Q_OBJECT
public:
    /// All must outlive this.
    struct Parts
    {
        Updater &updater;
        AccountSetup &setup;
        Clock &clock;
        const Redactor &redactor;
        QString settingsFile; ///< Window geometry and what was told once; empty = nothing is kept (demo).
    };

    explicit Desktop(const Parts &parts, QObject *parent = nullptr);
    ~Desktop() override;

    /// Looks for a tray. With @p hidden the window stays away as long as a tray icon can bring it back.
    void start(bool hidden);
    /// Takes icon and windows away; the Updater is not touched.
    void stop();
    /// Brings the window to the front.
    void raise();
    /// A bar in the window that stays until it is closed.
    void setNotice(const QString &text);
    [[nodiscard]] MainWindow &window() { return m_window; }

signals:
    /// The user wants to end the program.
    void quitRequested();

private:
    void connectUpdater();
    void connectWindow();
    void scheduleRefresh();
    void refresh();
    void trayPresenceChanged(TrayHost::Presence presence);
    void makeTrayIcon();
    void windowClosed();
    void selectName(const QString &key);
    void addNames();
    void mend(const NameStatus &name);
    AddDialog *openDialog();
    void pause(bool pause);
    void publishHere(const Hold &hold);
    [[nodiscard]] QString accountName(const QString &id) const;
    [[nodiscard]] bool canHide() const;

    Parts m_parts;
    QSettings m_settings;
    Snapshot m_snapshot;
    MainWindow m_window;
    QTimer m_refresh; ///< Puts the bursts of a pass into one repaint.
    QTimer m_minute; ///< Moves relative times on while the window is shown.
    QTimer m_hostGone; ///< A panel that starts anew is back in a moment.
    std::unique_ptr<TrayHost> m_host;
    std::unique_ptr<TrayIcon> m_tray;
    std::unique_ptr<Notifier> m_notifier;
    NotificationRules m_rules;
    QPointer<AddDialog> m_dialog;
    bool m_startHidden = false;
};

} // namespace mooring
