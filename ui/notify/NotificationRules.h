// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/Updater.h"
#include "notify/Notifier.h"

#include <QObject>

namespace mooring {

/// Decides what is worth a notification: changes of an address, the start of trouble and its end; never "nothing happened".
/// What comes within a second is one notification; trouble in the first 15 s is told only if it is still there then.
class NotificationRules : public QObject
{
    Q_OBJECT
public:
    /// All must outlive this. @p clock gives time and delays, @p redactor the last look for secrets.
    NotificationRules(Notifier &notifier, Clock &clock, const Redactor &redactor, QObject *parent = nullptr);

    void setConfig(const Config &config);
    /// Where an account's names are told apart: turns an account id into what the user calls it.
    void setAccountName(std::function<QString(const QString &)> accountName);

    void addressChanged(RecordType type, const QList<QHostAddress> &before, const QList<QHostAddress> &now,
                        const QStringList &names);
    void failureStarted(const QString &account, const Failure &failure, const QStringList &names);
    void failureEnded(const QString &account, const QStringList &names);
    void holdStarted(const Hold &hold);
    void holdEnded();

private:
    struct Change
    {
        QList<QHostAddress> before;
        QList<QHostAddress> now;
    };
    struct Trouble
    {
        Failure failure;
        QStringList names;
    };

    void schedule();
    void flush();
    [[nodiscard]] bool isQuiet() const;
    void tellChanges();
    void tellTroubles();
    void tellHold();
    void tellRecoveries();
    void show(const QString &title, const QString &text, Condition state);

    Notifier &m_notifier;
    Clock &m_clock;
    const Redactor &m_redactor;
    NotificationConfig m_config;
    std::function<QString(const QString &)> m_accountName;
    std::chrono::milliseconds m_start;
    bool m_scheduled = false;
    QMap<RecordType, Change> m_changes; ///< Not told yet.
    QStringList m_changedNames;
    QMap<QString, Trouble> m_troubles; ///< By account; not told yet.
    QSet<QString> m_told; ///< Accounts whose trouble was told and lasts.
    QSet<QString> m_recovered; ///< Not told yet.
    std::optional<Hold> m_hold; ///< Not told yet.
};

} // namespace mooring
