// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "addresses/AddressResolver.h"
#include "config/Config.h"
#include "engine/Hold.h"
#include "platform/InterfaceAddresses.h"

#include <optional>

namespace mooring {

// Where names may be published from. Pure: asks nobody, changes nothing. A hold never erases and never fails anything.

/// The sources of @p key as configured.
[[nodiscard]] QList<SourceConfig> sourcesOf(const Config &config, const DetectionKey &key);
/// Whether a VPN on the default route is no obstacle in @p network: the user was asked.
[[nodiscard]] bool mayPublishThroughVpn(const NetworkRules &rules, const LocalNetwork &network);

/// Whether @p key must not even be looked at in @p network; empty = it may be published. Network before Vpn: who does not
/// publish from here at all need not be told of the VPN. Sources that are all bound to a line see past a VPN.
[[nodiscard]] std::optional<Hold> gateHold(const Config &config, const LocalNetwork &network, const DetectionKey &key);

/// Whether servers outside gave @p found over the default route, so that a VPN or proxy on the way changes it.
[[nodiscard]] bool isOutsideView(const QList<SourceConfig> &sources, const Detection &found);

/// An outside view that is an address of a VPN of this machine.
[[nodiscard]] std::optional<Hold> tunnelHold(const LocalNetwork &network, const QList<QHostAddress> &outside,
                                             const QList<InterfaceAddress> &interfaces);
/// What this network looked like when its router and the outside agreed. Null addresses = they never did.
struct KnownLine
{
    QHostAddress router;
    QHostAddress outside;

    [[nodiscard]] bool isOneLine() const { return !router.isNull() && router == outside; }
};
/// An outside view (IPv4) that is not the router's any more: the router has kept or got a public address of its own, and
/// what the outside sees is another. @p router null = it says nothing now, which proves nothing.
[[nodiscard]] std::optional<Hold> otherLineHold(const LocalNetwork &network, const KnownLine &known,
                                                const QList<QHostAddress> &outside, const QHostAddress &router);

} // namespace mooring
