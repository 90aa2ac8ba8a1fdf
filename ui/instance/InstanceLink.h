// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLocalServer>
#include <QObject>

namespace mooring {

/// Carries "raise" from a second start to the program that runs. Who runs is decided by the lock file; this only talks.
/// Fixed verbs, a size cap, and only the same user may speak.
class InstanceLink : public QObject
{
    Q_OBJECT
public:
    /// @p stateDir tells the programs of one configuration apart from those of another.
    explicit InstanceLink(const QString &stateDir, QObject *parent = nullptr);

    /// In the program that holds the lock. False where no socket can be made: the program works, it just is not raised.
    bool listen();
    /// In the second one: asks the first to show its window; blocks for at most two seconds. False if nobody answers.
    /// @p activationToken of the desktop (XDG_ACTIVATION_TOKEN) lets the first one come to the front on Wayland.
    [[nodiscard]] bool raise(const QByteArray &activationToken) const;

signals:
    /// Another start asks for the window.
    void raiseRequested(const QByteArray &activationToken);

private:
    void accept();

    QString m_name;
    QLocalServer m_server;
};

} // namespace mooring
