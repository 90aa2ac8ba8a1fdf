// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/NameStatus.h"
#include "tray/PauseKind.h"

#include <QList>
#include <QMenu>

namespace mooring {

/// The menu of the tray icon. Its structure is fixed; texts and visibility change when the state does, because hosts draw it
/// from a copy, and what did not change is not touched: each change wakes the host.
class TrayMenu : public QMenu
{
    Q_OBJECT
public:
    explicit TrayMenu(QWidget *parent = nullptr);

    void update(const Snapshot &snapshot);
    /// Offers to cancel the update under way in place of another one.
    void setCancellable(bool cancellable);
    /// Says everything anew, in the language of now.
    void retranslate();

signals:
    void openRequested();
    /// Opens the window with this name selected.
    void nameRequested(const QString &key);
    void addRequested();
    void preferencesRequested();
    void updateRequested();
    void cancelRequested();
    void pauseRequested(mooring::PauseKind kind);
    void resumeRequested();
    /// The user's answer for this network: publish although that is seen, or never.
    void publishHereRequested(const mooring::Hold &hold);
    void holdHereRequested(const mooring::Hold &hold);
    void quitRequested();

private:
    struct Name
    {
        QAction *action = nullptr; ///< Its data is the key.
        std::optional<Condition> state; ///< Of the shape that it shows.
    };

    void make();
    void makePause();
    void updateNames(const QList<NameStatus> &names);
    void updatePause(const Snapshot &snapshot);
    void showUpdate();

    static constexpr int namesShown = 12;

    Snapshot m_snapshot;
    QMap<RecordType, QAction *> m_addresses; ///< Their data is the address.
    QList<Name> m_names; ///< namesShown entries.
    QAction *m_more = nullptr;
    QAction *m_holdReason = nullptr;
    QAction *m_publishHere = nullptr;
    QAction *m_holdHere = nullptr;
    QAction *m_update = nullptr;
    bool m_cancellable = false;
    QMenu *m_pause = nullptr;
    QAction *m_paused = nullptr;
    QAction *m_resume = nullptr;
};

} // namespace mooring
