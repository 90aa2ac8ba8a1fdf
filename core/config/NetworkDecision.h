// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "config/Config.h"

#include <optional>

namespace mooring {

/// What a network is known by, as plain texts; what is unknown is empty.
struct NetworkNames
{
    QString label; ///< For a person.
    QString gatewayMac; ///< Any usual form.
    QString gatewayAddress; ///< The router's IP address; a scope ("%eth0") is passed over.
    QString ssid;
    QString device;
};

/// The user's answer to whether names may be published from one network.
enum class NetworkDecision {
    Publish, ///< Yes; for a VPN the general rule holds.
    PublishThroughVpn, ///< Yes, also while a VPN has the default route.
    Hold, ///< No.
    Forget, ///< What was remembered for it does not count any more.
};

/// The form in which gateways are compared: "aa:bb:cc:dd:ee:ff" for a link address in any usual form (dashes, upper case),
/// the canonical text for an IP address. Empty if it is neither.
[[nodiscard]] std::optional<QString> comparableGateway(const QString &gateway);

/// Whether every part that the profile names is that of the network; one that names none fits nothing.
[[nodiscard]] bool fits(const NetworkProfile &profile, const NetworkNames &network);
/// The profile that counts in that network, the first that fits; empty if none does.
[[nodiscard]] std::optional<NetworkProfile> profileFor(const NetworkRules &rules, const NetworkNames &network);
/// What holds in that network: the profile that fits, else the general rules as a profile without any criterion.
[[nodiscard]] NetworkProfile ruleFor(const NetworkRules &rules, const NetworkNames &network);

/// Remembers the answer for that network: in its own profile if there is one (it names the gateway's link address or the
/// SSID), else in a new one by the gateway's link address, else the SSID, else the interface with the gateway's address.
/// What is remembered counts: it stands before any wider profile. A network of which nothing is known changes nothing.
[[nodiscard]] Config withNetworkDecision(Config config, const NetworkNames &network, NetworkDecision decision);

} // namespace mooring
