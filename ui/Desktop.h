// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "Commands.h"
#include "Windows.h"
#include "notify/NotificationRules.h"
#include "platform/SleepEvents.h"
#include "shared/UiParts.h"
#include "tray/Tray.h"

#include <QSettings>
#include <QTimer>

#include <memory>

namespace mooring {

/// The user interface put together: window, tray icon and notifications around one Updater.
class Desktop : public QObject
{
    Q_OBJECT
public:
    /// What @p parts refer to must outlive this.
    explicit Desktop(const UiParts &parts, std::unique_ptr<TrayHost> host = makeTrayHost(),
                     std::unique_ptr<Notifier> notifier = makeNotifier(), QObject *parent = nullptr);
    ~Desktop() override;

    /// Looks for a tray. With @p hidden the window stays away as long as a tray icon can bring it back.
    void start(bool hidden);
    /// Takes icon, windows and notifications away; the Updater is not touched.
    void stop();
    /// Brings the window to the front.
    void raise();
    /// A bar in the window that stays until it is closed.
    void setNotice(const QString &text);
    /// The window while it is open; else null.
    [[nodiscard]] MainWindow *window() const { return m_windows.window(); }
    [[nodiscard]] TrayMenu &menu() { return m_tray.menu(); }

signals:
    /// The user wants to see how it works before having an account.
    void demoRequested();
    /// The user wants to end the program.
    void quitRequested();
    /// The program shall end and start anew, hidden, because only a new process gets the tray icon (TrayHost::isOutgrown).
    void startAnewRequested();

private:
    void connectUpdater();
    void connectTray();
    void connectWindows();
    void takeConfig();
    void rebuild();
    void scheduleRefresh();
    void refresh();
    void trayAbsent();
    void trayAppeared();
    void windowClosed();
    void act(const Notification &notification, NotificationAction action);
    [[nodiscard]] QString accountName(const QString &id) const;

    UiParts m_parts;
    QSettings m_settings;
    Commands m_commands;
    Snapshot m_snapshot;
    Windows m_windows;
    bool m_noticeIsOfTray = false; ///< It says that there is no tray.
    QString m_language; ///< Of the texts now.
    QTimer m_refresh; ///< Puts the bursts of a pass into one repaint.
    Tray m_tray;
    std::unique_ptr<Notifier> m_notifier;
    NotificationRules m_rules;
    SleepEvents m_sleep;
    bool m_startHidden = false;
};

} // namespace mooring
