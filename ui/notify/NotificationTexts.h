// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "notify/Notifier.h"

#include <QCoreApplication>

namespace mooring {

/// A changed address of one family.
struct AddressChange
{
    QList<QHostAddress> before;
    QList<QHostAddress> now;
};

/// What one account's names suffer from.
struct AccountTrouble
{
    QString account; ///< Id.
    QString accountName; ///< As the user calls it.
    Failure failure;
    QStringList names;
};

/// The words and buttons of each notification: pure functions.
class NotificationTexts
{
    Q_DECLARE_TR_FUNCTIONS(mooring::NotificationTexts)
public:
    [[nodiscard]] static Notification change(const QMap<RecordType, AddressChange> &changes, const QStringList &names);
    /// Trouble that Mooring goes on with by itself. @p since: for a reminder; null = it has just begun.
    [[nodiscard]] static Notification outage(const QList<AccountTrouble> &troubles, const QDateTime &since = {});
    /// Trouble that only the user can mend.
    [[nodiscard]] static Notification attention(const QList<AccountTrouble> &troubles);
    [[nodiscard]] static Notification hold(const Hold &hold, bool isAnswered);
    /// @p isAllWell: nothing else is wrong. @p wasOutage: nothing could be reached, rather than that the user had to act.
    [[nodiscard]] static Notification recovery(const QStringList &accountNames, bool isAllWell, bool wasOutage);
};

} // namespace mooring
