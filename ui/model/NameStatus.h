// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "config/NetworkDecision.h"
#include "engine/Updater.h"

#include <QMetaType>

#include <functional>

namespace mooring {

class AccountSetup;

/// How something is, in the six words that each have one shape everywhere: list, tray, notification.
enum class Condition {
    Fine,
    Working,
    Attention, ///< Only the user can go on.
    Failing, ///< Retried by itself.
    Held, ///< Paused, held back or switched off.
    Offline, ///< Nothing can be said yet, or no network.
};

/// One name with all its records, as a person sees it.
struct NameStatus
{
    QString key; ///< Stable over updates: account and A-labels.
    QString name; ///< As the user wrote it.
    QString accountId;
    QString provider; ///< The provider's name.
    QString accountLabel; ///< The user's own name for the account; empty if it is the provider's name.
    QList<RecordStatus> records; ///< A before AAAA.

    [[nodiscard]] Condition state() const;
    /// The record that explains state(): the worst one.
    [[nodiscard]] const RecordStatus &worst() const;
    /// The newest change of any record; null = never.
    [[nodiscard]] QDateTime changedAt() const;
    /// The next attempt of any record; null = none is planned.
    [[nodiscard]] QDateTime nextAttempt() const;
};

/// Everything the views show, taken at one moment.
struct Snapshot
{
    QList<NameStatus> names; ///< In configuration order.
    QMap<RecordType, Detection> detections;
    QMap<RecordType, QDateTime> addressSince; ///< Since when the detected address has been published.
    OverallState overall = OverallState::Fine;
    std::optional<Hold> hold;
    bool holdAnswered = false; ///< The user has said that nothing is published here while this is seen.
    bool paused = false;
    QDateTime pausedUntil; ///< UTC; null = until resumed.
    QDateTime lastGood; ///< Updater::lastGood.
    QDateTime nextPass; ///< UTC; null = none.
    QDateTime now; ///< UTC.
};

[[nodiscard]] Condition stateOf(const RecordStatus &record);
[[nodiscard]] Condition stateOf(OverallState overall);

/// Puts the records of one name and account together. @p providerName turns a provider's id into its name.
[[nodiscard]] QList<NameStatus> groupByName(const QList<RecordStatus> &records, const Config &config,
                                            const std::function<QString(const QString &)> &providerName);
/// Since when the detected address has been the published one, by type: the first record that took it. A name added later
/// does not make the address new.
[[nodiscard]] QMap<RecordType, QDateTime> sinceWhen(const QList<RecordStatus> &records,
                                                    const QMap<RecordType, Detection> &detections);

/// Whether a rule for that network says already that nothing is published while this is seen.
[[nodiscard]] bool isHoldAnswered(const Hold &hold, const NetworkRules &rules);

/// The world as @p updater sees it now.
[[nodiscard]] Snapshot makeSnapshot(const Updater &updater, const AccountSetup &setup, const QDateTime &now);

} // namespace mooring

Q_DECLARE_METATYPE(mooring::NameStatus)
