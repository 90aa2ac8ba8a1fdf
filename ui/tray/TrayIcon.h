// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/NameStatus.h"

#include <QList>
#include <QMenu>
#include <QObject>
#include <QSystemTrayIcon>

namespace mooring {

/// The icon and its menu. Make it only when a tray host is present (TrayHost).
/// The menu's structure is fixed; texts and visibility change when the state does, because hosts draw it from a copy.
class TrayIcon : public QObject
{
    Q_OBJECT
public:
    explicit TrayIcon(QObject *parent = nullptr);

    void update(const Snapshot &snapshot);
    void hide();
    /// A balloon of the tray's own, for systems without a notification service.
    void showMessage(const QString &title, const QString &text, Condition state);

signals:
    void openRequested();
    /// Opens the window with this name selected.
    void nameRequested(const QString &key);
    void updateRequested();
    void pauseRequested(bool pause);
    /// The user wants names to be published in this network although this is seen.
    void publishHereRequested(const mooring::Hold &hold);
    void quitRequested();

private:
    void updateNames(const QList<NameStatus> &names);

    static constexpr int namesShown = 12;

    QSystemTrayIcon m_icon;
    QMenu m_menu;
    QMap<RecordType, QAction *> m_addresses;
    QList<QAction *> m_names; ///< namesShown entries; data is the key.
    QAction *m_more = nullptr;
    QAction *m_publishHere = nullptr;
    std::optional<Hold> m_hold;
    QAction *m_update = nullptr;
    QAction *m_pause = nullptr;
    std::optional<Condition> m_state;
    bool m_paused = false;
};

} // namespace mooring
