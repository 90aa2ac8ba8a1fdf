// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "config/NetworkDecision.h"
#include "model/RecordType.h"

#include <QCoroTask>
#include <QHostAddress>
#include <QMap>

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
    /// Asks the system only; at most about a second (the Wi-Fi's name).
    [[nodiscard]] virtual QCoro::Task<LocalNetwork> look() = 0;
};

/// The probe over core/platform.
[[nodiscard]] std::unique_ptr<NetworkProbe> makeNetworkProbe();

} // namespace mooring
