// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>
#include <QString>

namespace mooring {

/// What stands between this machine and the Internet, for IPv4.
struct NatVerdict
{
    enum class Kind {
        Unknown, ///< Too little is known.
        Direct, ///< This machine has the public address itself.
        SingleNat, ///< The router has the public address: forward ports there.
        DoubleNat, ///< The router has a private address: another router stands before it.
        CarrierGradeNat, ///< The provider shares the address among customers (RFC 6598, or the outside view differs by
                         ///< that).
        OtherLine, ///< The router has a public address, but the outside sees another: VPN, proxy, or a second line.
    };

    Kind kind = Kind::Unknown;
    QString text; ///< What it means and what to do, in whole sentences.
    QHostAddress router; ///< What the router says; null = it does not.
    QHostAddress outside; ///< What the outside sees; null = unknown.
};

/// Pure. @p local is this machine's own address on the line (may be null), @p router what the router tells of its outer
/// side,
/// @p outside what services on the Internet see.
[[nodiscard]] NatVerdict natVerdict(const QHostAddress &local, const QHostAddress &router, const QHostAddress &outside);

} // namespace mooring
