// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "notify/Notifier.h"
#include "shared/AskedPass.h"
#include "shared/UiParts.h"
#include "tray/PauseKind.h"

#include <QSettings>

namespace mooring {

/// What tray and notifications let the user do without a window.
class Commands : public QObject
{
    Q_OBJECT
public:
    /// All must outlive this. @p settings keeps a pause over a restart.
    Commands(const UiParts &parts, QSettings &settings, QObject *parent = nullptr);

    void pause(PauseKind kind);
    void resume();
    /// Goes on with a pause that was on when the program ended.
    void restorePause();
    /// Keeps the pause that is on now, whoever made it.
    void keepPause();
    void updateNow();
    /// Ends the pass that these commands asked for, once updateIsLong() said that it takes its time.
    void cancelUpdate();
    /// Lifts stops and waits of these accounts.
    void retry(const QStringList &accounts);
    /// Remembers for the network of @p hold that names are published although it is seen, or that they are not.
    void publishHere(const Hold &hold);
    void holdHere(const Hold &hold);
    /// To the clipboard, one a line.
    void copy(const QList<QHostAddress> &addresses);

signals:
    /// Whether a pass that these commands asked for takes its time.
    void updateIsLong(bool isLong);
    /// An answer could not be saved; for a person.
    void failed(const QString &message);

private:
    void decide(const Hold &hold, NetworkDecision decision);

    UiParts m_parts;
    QSettings &m_settings;
    AskedPass m_pass;
};

} // namespace mooring
