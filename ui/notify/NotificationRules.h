// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/Updater.h"
#include "notify/NotificationTexts.h"

#include <QObject>

namespace mooring {

/// Decides what is worth a notification: a changed address, trouble, its end, a hold; never "nothing happened".
/// What comes within two seconds is one notification. In the first 15 s after a start and after a sleep nothing is said, and
/// then only what is still true. What is over is taken back.
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
    /// What lasts may have become something else, and may be due for its reminder.
    void passFinished(const PassReport &report);
    /// The machine woke up: the network is only coming.
    void resumed();
    /// The program ends: nothing stays whose buttons would do nothing.
    void withdrawAll();

private:
    struct Trouble
    {
        Failure failure;
        QStringList names;
        QDateTime since; ///< UTC.
        bool isTold = false;
        bool isToldAsAttention = false;
        bool isReminded = false;
    };

    void schedule();
    void flush();
    void noticeSleep();
    [[nodiscard]] std::chrono::milliseconds quietLeft() const;
    void tellChanges();
    void tellTroubles(bool attention);
    void correctTroubles();
    void remind(const QDateTime &now);
    void followHold(const PassReport &report);
    void tellHold();
    void tellRecoveries();
    [[nodiscard]] QList<AccountTrouble> troubles(const std::function<bool(const Trouble &)> &wanted) const;
    void show(Notification notification);

    Notifier &m_notifier;
    Clock &m_clock;
    const Redactor &m_redactor;
    Config m_config;
    std::function<QString(const QString &)> m_accountName;
    std::chrono::milliseconds m_quietSince;
    std::chrono::milliseconds m_clocksApart; ///< Wall less monotonic clock: grows while the machine sleeps.
    bool m_scheduled = false;
    QMap<RecordType, AddressChange> m_changes; ///< Not told yet.
    QStringList m_changedNames;
    QMap<QString, Trouble> m_troubles; ///< By account; all that last.
    QSet<QString> m_recovered; ///< Their trouble was told; its end not yet.
    bool m_wasOutage = false; ///< Of those.
    std::optional<Hold> m_hold; ///< That lasts.
    bool m_holdTold = false;
};

} // namespace mooring
