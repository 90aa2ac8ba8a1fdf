// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/Result.h"

#include <QHostAddress>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace mooring {

/// One address of a local network interface, with what the system knows about it.
struct InterfaceAddress
{
    QString device; ///< Name of the interface: "eth0".
    QString deviceKind; ///< Link kind of a virtual interface as Linux names it ("wireguard", "tun", "veth"); else empty.
    int deviceIndex = 0;
    QHostAddress address; ///< Without a scope id.
    int prefixLength = 0;
    bool temporary = false; ///< A privacy address (RFC 8981).
    bool deprecated = false; ///< Its preferred lifetime is over (RFC 4862).
    bool tentative = false; ///< Duplicate address detection still runs, or it failed.
    QString mac; ///< Link address of the interface, "aa:bb:cc:dd:ee:ff"; empty if it has none.
    std::optional<std::chrono::seconds> valid; ///< What is left of the valid lifetime; empty = for ever.
    std::optional<std::chrono::seconds> preferred; ///< What is left of the preferred lifetime; empty = for ever.
};

/// Every address of every interface that is up. Failure::Unsupported with the system's words where it does not tell.
[[nodiscard]] Result<QList<InterfaceAddress>> interfaceAddresses();

} // namespace mooring
