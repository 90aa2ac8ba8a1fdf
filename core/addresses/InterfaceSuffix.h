// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>
#include <QString>

namespace mooring {

/// The first @p prefixLength bits of @p address and the rest of @p suffix; both are IPv6.
[[nodiscard]] QHostAddress withSuffix(const QHostAddress &address, const QHostAddress &suffix, int prefixLength);

/// The interface identifier made of a MAC address ("aa:bb:cc:dd:ee:ff", or with "-"), as ::a8bb:ccff:fedd:eeff (RFC 4291,
/// appendix A). Null if it is no MAC address, or not that of one device.
[[nodiscard]] QHostAddress eui64Suffix(const QString &mac);

} // namespace mooring
