// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "config/JsonPlace.h"

namespace mooring {

/// Reads "profiles", "elsewhere" and "vpn" of the section "network". A profile that says nothing of a VPN gets the general
/// rule.
[[nodiscard]] NetworkRules readNetworkRules(const JsonPlace &place);
/// The reverse, into @p section; defaults are not written.
void writeNetworkRules(QJsonObject &section, const NetworkRules &rules);

/// Reads "proxy" of the section "network".
[[nodiscard]] ProxyConfig readProxy(const JsonPlace &place);

} // namespace mooring
