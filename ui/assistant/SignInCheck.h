// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/NameStatus.h"
#include "providers/Provider.h"

#include <memory>

namespace mooring {

/// What a service says of a sign-in when it is only read from.
struct SignInAnswer
{
    enum class Kind {
        Accepted, ///< It answered with the account's own data.
        CannotAsk, ///< Only an update would tell.
        Refused, ///< The sign-in is wrong, or may not do this.
        Unknown, ///< It could not be asked now.
    };

    Kind kind = Kind::Accepted;
    QList<Zone> zones; ///< Empty where the service cannot list them.
    std::optional<Failure> failure; ///< For Refused and Unknown; for CannotAsk what the service lacks.
};

/// Asks for the zones, and where they say nothing of the sign-in, for the values of @p names or of the first zone's own
/// name.
[[nodiscard]] QCoro::Task<SignInAnswer> checkSignIn(std::shared_ptr<Provider> provider, bool listsZones,
                                                    QList<DomainName> names);

} // namespace mooring
