// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/Planner.h"
#include "model/Clock.h"

namespace mooring {

/// What an outcome did to the state of one record, for those who report it.
struct Change
{
    RecordKey key;
    QString name; ///< As configured.
    Outcome::What what = Outcome::What::Unchanged;
    QList<QHostAddress> before; ///< Published before and after.
    QList<QHostAddress> now;
    std::optional<Failure> failure;
    bool newFailure = false; ///< The first in a row, or of another kind than the one before.
    bool recovered = false; ///< The record had failed before.
    bool accountStopped = false; ///< This failure stopped the whole account.
    bool accountFreed = false; ///< The account was stopped until now; its other records can go on.
};

// The only functions that change State; each takes what it depends on and asks nobody.

/// Writes one outcome of a publication down. @p config is the one it was published with. A failure's text must be redacted.
/// Cancelled changes nothing.
[[nodiscard]] Change applyOutcome(State &state, const Config &config, const PlannedRecord &record, const Outcome &outcome,
                                  const QDateTime &now, const Random &random);
/// Stops an account for a reason that was found without asking the service; @p record is one that it kept from being served.
/// @p notBefore is when it is looked at again (UTC).
[[nodiscard]] Change stopLocally(State &state, const AccountConfig &account, const PlannedRecord &record,
                                 const Failure &failure, const QDateTime &notBefore);
/// Lifts what stops a name (as configured) or an account (id). A time that the service itself named still holds.
/// False if nothing of that name is configured.
bool liftStops(State &state, const Config &config, const QString &nameOrAccount);
/// Lifts the stops whose configuration is another one now, and of accounts and records that are gone.
void liftChangedStops(State &state, const Config &config);
/// Gives the stops of an older version an end; they had none.
void dateOldStops(State &state, const QDateTime &now, const Random &random);
/// Ends every wait that the network coming back ends.
void endNetworkWaits(State &state);
/// Waits for an address or a connection end at @p at (UTC): the network has just changed and may be ready then.
void shortenSettlingWaits(State &state, const QDateTime &at);

} // namespace mooring
