// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "shared/UiParts.h"
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
class Assistant;
class TrayIcon;

/// The user interface put together: window, tray icon and notifications around one Updater.
class Desktop : public QObject
{
    Q_OBJECT
public:
    /// What @p parts refer to must outlive this.
    explicit Desktop(const UiParts &parts, QObject *parent = nullptr);
    ~Desktop() override;

    /// Looks for a tray. With @p hidden the window stays away as long as a tray icon can bring it back.
    void start(bool hidden);
    /// Takes icon and windows away; the Updater is not touched.
    void stop();
    /// Brings the window to the front.
    void raise();
    /// A bar in the window that stays until it is closed.
    void setNotice(const QString &text);
    /// The window while it is open; else null.
    [[nodiscard]] MainWindow *window() const { return m_window.get(); }

signals:
    /// The user wants to see how it works before having an account.
    void demoRequested();
    /// The user wants to end the program.
    void quitRequested();

private:
    void connectUpdater();
    void makeWindow();
    void openWindow();
    void closeWindow();
    void takeConfig();
    void rebuild();
    void scheduleRefresh();
    void refresh();
    void trayPresenceChanged(TrayHost::Presence presence);
    void makeTrayIcon();
    void windowClosed();
    void selectName(const QString &key);
    void addNames();
    Assistant *openAssistant();
    void pause(bool pause);
    void publishHere(const Hold &hold);
    [[nodiscard]] QString accountName(const QString &id) const;
    [[nodiscard]] bool canHide() const;

    UiParts m_parts;
    QSettings m_settings;
    Snapshot m_snapshot;
    std::unique_ptr<MainWindow> m_window; ///< Only while it is open.
    PageId m_page = PageId::Names; ///< That was shown last.
    QString m_notice; ///< Not dismissed yet.
    QString m_language; ///< Of the texts now.
    QTimer m_refresh; ///< Puts the bursts of a pass into one repaint.
    QTimer m_minute; ///< Moves relative times on while the window is shown.
    QTimer m_hostGone; ///< A panel that starts anew is back in a moment.
    std::unique_ptr<TrayHost> m_host;
    std::unique_ptr<TrayIcon> m_tray;
    std::unique_ptr<Notifier> m_notifier;
    NotificationRules m_rules;
    QPointer<Assistant> m_assistant;
    bool m_startHidden = false;
};

} // namespace mooring
