// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/RecordType.h"
#include "model/Result.h"

#include <QHostAddress>
#include <QList>
#include <QString>

namespace mooring {

/// One way out of this machine.
struct Route
{
    QString device; ///< Name of the interface: "eth0".
    QString deviceKind; ///< As InterfaceAddress::deviceKind.
    int deviceIndex = 0;
    QHostAddress gateway; ///< Null on a point-to-point line.
    QHostAddress source; ///< The own address that the system would use; may be null.
    quint32 metric = 0; ///< Lower is preferred.
};

/// The way that a connection to the Internet takes now, with policy rules and the halves of a default route (0.0.0.0/1)
/// taken into account: the system is asked for the way to a public address. Nothing is sent. Failure kinds: NoAddress (there
/// is no way out for this family), Unsupported (the system does not tell).
[[nodiscard]] Result<Route> routeToInternet(RecordType type);

/// The default routes of the family, preferred first, those that a VPN hides too. Empty = none. Failure::Unsupported as
/// above.
[[nodiscard]] Result<QList<Route>> defaultRoutes(RecordType type);

/// The link-layer address of a neighbour that the system has talked to, "aa:bb:cc:dd:ee:ff"; empty if it does not know it.
[[nodiscard]] QString linkAddress(int deviceIndex, const QHostAddress &neighbour);

} // namespace mooring
