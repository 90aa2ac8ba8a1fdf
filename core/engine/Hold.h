// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "addresses/LocalNetwork.h"

#include <QMetaType>

namespace mooring {

/// Why nothing is published now although something could be.
struct Hold
{
    enum class Kind {
        Vpn, ///< The default route of the family goes through a VPN.
        Network, ///< The user does not publish from this network.
        OtherLine, ///< What the outside sees is not the line that this network has had so far: a VPN or proxy on the way.
    };

    Kind kind = Kind::Vpn;
    QString message; ///< For a person: what is seen, and what to do.
    QString device; ///< Of the VPN; else empty.
    LocalNetwork network; ///< Where it is so; what the user's answer is remembered for.
};

/// "Vpn", "Network", "OtherLine": as in the state and the journal.
[[nodiscard]] QString holdName(Hold::Kind kind);

} // namespace mooring
