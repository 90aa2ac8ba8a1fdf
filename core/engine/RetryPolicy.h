// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/Clock.h"
#include "model/Failure.h"

namespace mooring {

/// No wait is longer, whatever a service asks for: every path ends in another attempt.
inline constexpr std::chrono::hours longestStop{28 * 24};

/// What follows a failure. Pure: the same arguments give the same answer.
struct NextStep
{
    enum class Kind {
        Retry, ///< Not before `notBefore`.
        StopRecord, ///< Until its configuration changes, the user presses retry, or `notBefore`; survives a restart.
        StopAccount, ///< The same for every record of the account; at `notBefore` one of them is tried.
        WaitForKeychain, ///< Goes on when the keychain is unlocked; never asks in a loop.
    };

    Kind kind = Kind::Retry;
    QDateTime notBefore; ///< UTC; for all but WaitForKeychain.
    bool endsWithNetworkBack = false; ///< The wait is over at once when the network comes back.
};

/// Whether the service must not be asked again soon: a person has to act. There is no terminal state, so a stop ends in one
/// careful attempt after 24 hours, doubling to 7 days; where the account is barred after 7 days, doubling to 28.
[[nodiscard]] bool isStop(Failure::Kind kind);
/// Whether a machine without a network must fail like that: it says nothing of the service.
[[nodiscard]] bool isNetworkTrouble(Failure::Kind kind);

/// @p failures counts this failure too (1 = the first in a row); where isStop, it counts the stops.
[[nodiscard]] NextStep nextStep(const Failure &failure, int failures, const QDateTime &now, const Random &random);

} // namespace mooring
