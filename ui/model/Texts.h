// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/NameStatus.h"

#include <QCoreApplication>

namespace mooring {

/// The words of the user interface: pure functions, so that list, tray and tooltip say the same.
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(mooring::Texts)
public:
    /// "just now", "5 minutes ago", "3 days ago"; "never" for a null time.
    [[nodiscard]] static QString ago(const QDateTime &then, const QDateTime &now);
    /// "in 4 minutes"; "now" for a time that has come; empty for a null time.
    [[nodiscard]] static QString until(const QDateTime &then, const QDateTime &now);
    /// A time of day, with the weekday or the date if it is not today: "14:05", "Mon 14:05".
    [[nodiscard]] static QString moment(const QDateTime &then, const QDateTime &now);
    /// "Paused until 14:05", with the day if it is not today; "Paused until you resume" for a null time.
    [[nodiscard]] static QString pausedUntil(const QDateTime &until, const QDateTime &now);
    /// How long, without direction: "3 days".
    [[nodiscard]] static QString duration(qint64 seconds);
    /// "unchanged for 3 days"; "changed just now" for less than a minute.
    [[nodiscard]] static QString unchangedFor(qint64 seconds);

    /// A text of ProviderInfo (label, help) in the user's language; as it is where there is no translation.
    [[nodiscard]] static QString providerText(const QString &text);
    [[nodiscard]] static QString stateName(Condition state);
    /// As the list of names says it: what the user switched off is off, not held.
    [[nodiscard]] static QString stateName(const NameStatus &name);
    /// A few words for the line of a name: what is wrong and what to do. Never a secret, never the service's own text.
    [[nodiscard]] static QString problem(const Failure &failure);
    /// The label of the one click that helps, such as "Sign in again…".
    [[nodiscard]] static QString remedy(const Failure &failure);
    /// Why nothing is published, in a few words.
    [[nodiscard]] static QString holdReason(const Hold &hold);
    /// What is seen and what follows, in one short sentence.
    [[nodiscard]] static QString holdSentence(const Hold &hold);
    /// The label of the click that ends a hold in this network for good, and what it will do.
    [[nodiscard]] static QString publishAnyway(const Hold &hold);
    [[nodiscard]] static QString publishAnywayHint(const Hold &hold);
    /// The label of the click that makes the hold the rule here.
    [[nodiscard]] static QString holdHere(const Hold &hold);
    /// Why it is not kept up to date, in a few words; empty if it is.
    [[nodiscard]] static QString reason(const NameStatus &name);
    /// Provider and account, or the problem.
    [[nodiscard]] static QString detail(const NameStatus &name);
    /// The last column: when it changed, when it goes on, or that it does not.
    [[nodiscard]] static QString when(const NameStatus &name, const QDateTime &now);
    /// "11.22.33.44", "11.22.33.44 +1" or "–".
    [[nodiscard]] static QString values(const QList<QHostAddress> &addresses);
    /// The whole row for a screen reader.
    [[nodiscard]] static QString spoken(const NameStatus &name, const QDateTime &now);

    /// One sentence about all names: is it fine?
    [[nodiscard]] static QString summary(const Snapshot &snapshot);
    [[nodiscard]] static Condition summaryState(const Snapshot &snapshot);
    /// "next check in 4 minutes"; empty when none is planned.
    [[nodiscard]] static QString nextCheck(const Snapshot &snapshot);
    /// Where an address comes from and since when: "from the router · unchanged for 3 days".
    [[nodiscard]] static QString origin(const Snapshot &snapshot, RecordType type);
    [[nodiscard]] static QString sourceName(const Detection &detection);
    [[nodiscard]] static QString family(RecordType type);
    /// Addresses, last change, next check, names in trouble: what users look for when they hover.
    [[nodiscard]] static QString tooltip(const Snapshot &snapshot);
};

} // namespace mooring
