// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "addresses/router/GatewaySocket.h"

namespace mooring {

/// What NAT-PMP or PCP told.
struct PortControlAnswer
{
    QHostAddress address; ///< The router's outer address as it is; private ones too.
    quint32 epoch = 0; ///< Seconds that the router counts.
    bool isPcp = false;
};

/// Asks by NAT-PMP, which changes nothing at the router, and by PCP where only that is understood; about 2 s at most.
/// Failure kinds: Network (no answer), NoAddress (the router has none itself), Forbidden (it does not tell this machine),
/// BadReply (it names an address that none can be), Unsupported (it has neither).
[[nodiscard]] QCoro::Task<Result<PortControlAnswer>> askPortControl(GatewayPlace place);
/// The same by PCP alone: for an instant a mapping to a port of this program exists at the router.
[[nodiscard]] QCoro::Task<Result<PortControlAnswer>> askPcp(GatewayPlace place);

} // namespace mooring
