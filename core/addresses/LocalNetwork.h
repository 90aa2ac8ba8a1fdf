// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "config/NetworkDecision.h"
#include "model/RecordType.h"
#include "platform/Routes.h"
#include "platform/WirelessNetwork.h"

#include <QCoroTask>
#include <QHostAddress>
#include <QMap>

#include <functional>
#include <memory>

namespace mooring {

/// Where this machine is attached now, as far as it can be told without asking anyone outside.
struct LocalNetwork
{
    /// The way to the Internet of one family.
    struct Line
    {
        QString device; ///< "eth0".
        bool isTunnel = false; ///< A VPN.
    };

    /// Tells this network from others and stays the same when one comes back: by the gateway's link address, else by
    /// interface and gateway. Empty = attached to none. The gateway is that of the real line, also while a VPN has the
    /// default route.
    QString id;
    QString label; ///< For a person: the Wi-Fi's name, or "eth0, 192.168.1.1".
    QHostAddress gateway; ///< IPv4 before IPv6; null on a point-to-point line.
    QString gatewayMac; ///< "aa:bb:cc:dd:ee:ff"; empty if unknown.
    QString ssid; ///< Empty if it is no Wi-Fi or unknown.
    QString device; ///< The interface of the real line.
    QMap<RecordType, Line> lines; ///< A family that is missing has no way out.

    /// What the user's rules compare.
    [[nodiscard]] NetworkNames names() const { return {label, gatewayMac, gateway.toString(), ssid, device}; }
    [[nodiscard]] bool isOnline() const { return !lines.isEmpty(); }
    [[nodiscard]] bool isTunnelled(RecordType type) const { return lines.value(type).isTunnel; }
};

/// Looks where this machine is attached.
class NetworkProbe
{
public:
    virtual ~NetworkProbe() = default;
    /// Asks the system, and no stranger; at most about a second (the Wi-Fi's name, the gateway's link address).
    [[nodiscard]] virtual QCoro::Task<LocalNetwork> look() = 0;
};

/// Sends an empty datagram to the neighbour's discard port (RFC 863), by that device only: before it can leave, the system
/// must find out the link address.
void provokeNeighbour(const QString &device, const QHostAddress &neighbour);

/// What the probe asks the system with; a test gives its own.
struct NetworkProbeParts
{
    std::function<Result<Route>(RecordType type)> wayOut = routeToInternet;
    std::function<Result<QList<Route>>(RecordType type)> defaults = defaultRoutes;
    std::function<QString(int deviceIndex, const QHostAddress &neighbour)> neighbour = linkAddress;
    /// Makes the system find out the neighbour's link address soon.
    std::function<void(const QString &device, const QHostAddress &neighbour)> provoke = provokeNeighbour;
    std::function<QCoro::Task<QString>(QString device)> wirelessName = wirelessNetworkName;
};

/// The probe over core/platform.
[[nodiscard]] std::unique_ptr<NetworkProbe> makeNetworkProbe(NetworkProbeParts parts = {});

} // namespace mooring
