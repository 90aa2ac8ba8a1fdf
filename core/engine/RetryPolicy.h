// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/Clock.h"
#include "model/Failure.h"

namespace mooring {

/// What follows a failure. Pure: the same arguments give the same answer.
struct NextStep
{
    enum class Kind {
        Retry, ///< Not before `notBefore`.
        StopRecord, ///< Until its configuration changes or the user presses retry; survives a restart.
        StopAccount, ///< The same for every record of the account.
        WaitForKeychain, ///< Goes on when the keychain is unlocked; never asks in a loop.
    };

    Kind kind = Kind::Retry;
    QDateTime notBefore; ///< UTC; for Retry.
    bool endsWithNetworkBack = false; ///< The wait is over at once when the network comes back.
};

/// @p failures counts this failure too (1 = the first in a row).
[[nodiscard]] NextStep nextStep(const Failure &failure, int failures, const QDateTime &now, const Random &random);

} // namespace mooring
