// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/InterfaceAddresses.h"
#include "platform/Routes.h"

#include <QByteArray>
#include <QMap>

namespace mooring {

/// What one rtnetlink(7) link message says.
struct LinkInfo
{
    QString name;
    QString kind; ///< IFLA_INFO_KIND; empty for hardware.
    bool up = false; ///< IFF_UP: switched on, with or without a carrier.
    QString mac = {}; ///< As InterfaceAddress::mac.
    bool running = false; ///< IFF_RUNNING: with a carrier, or a kind of link that has none.
};

/// The links in a row of rtnetlink messages, by index.
[[nodiscard]] QMap<int, LinkInfo> readLinks(const QByteArray &messages);
/// The addresses in a row of rtnetlink messages on links that are up, named by @p links.
[[nodiscard]] QList<InterfaceAddress> readAddresses(const QByteArray &messages, const QMap<int, LinkInfo> &links);

/// The ways of a route message that can carry packets, each hop of a multipath route; the devices have indices only. Empty
/// for a route that refuses ("unreachable", "blackhole") and for what is not one.
[[nodiscard]] QList<Route> readRoute(const QByteArray &message);
[[nodiscard]] QList<Route> readRoutePayload(QByteArrayView payload);
/// The default routes of the main table, preferred first; the devices have indices only.
[[nodiscard]] QList<Route> readDefaultRoutes(const QByteArray &messages);
/// The link address in a neighbour message, as InterfaceAddress::mac; empty while it is not known.
[[nodiscard]] QString readNeighbour(const QByteArray &message);

} // namespace mooring
