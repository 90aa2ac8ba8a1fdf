// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "addresses/LocalNetwork.h"

#include "platform/DeviceKind.h"
#include "platform/SocketDevice.h"

#include <QCoroSignal>
#include <QTimer>
#include <QUdpSocket>

#include <algorithm>
#include <optional>

namespace mooring {

namespace {

using namespace std::chrono_literals;

/// An answer on the local network takes a millisecond; a Wi-Fi device that sleeps, a hundred.
constexpr auto neighbourStep = 10ms;
constexpr int neighbourSteps = 20; // Counted, so that a machine that was busy or slept meanwhile looks as often.

DeviceKind kindOf(const Route &route)
{
    return deviceKind(route.device, route.deviceKind);
}

/// The first route over a real line; in a container, where there is none, over what it has; else over a VPN that leaves no
/// trace of the line below it.
std::optional<Route> realLine(const QList<Route> &routes)
{
    for (const DeviceKind kind : {DeviceKind::Line, DeviceKind::Virtual, DeviceKind::Tunnel}) {
        const auto found
            = std::find_if(routes.begin(), routes.end(), [kind](const Route &route) { return kindOf(route) == kind; });
        if (found != routes.end())
            return *found;
    }
    return std::nullopt;
}

/// The first gateway on that device. The two families may have their own.
std::optional<Route> firstWithGateway(const QList<Route> &routes, int deviceIndex)
{
    const auto found = std::find_if(routes.begin(), routes.end(), [deviceIndex](const Route &route) {
        return route.deviceIndex == deviceIndex && !route.gateway.isNull();
    });
    return found == routes.end() ? std::nullopt : std::optional(*found);
}

class SystemNetworkProbe final : public NetworkProbe
{
public:
    explicit SystemNetworkProbe(NetworkProbeParts parts)
        : m_parts(std::move(parts))
    {
    }

    QCoro::Task<LocalNetwork> look() override;

private:
    /// What is known of a gateway, and where it was seen.
    struct Gateway
    {
        QString device;
        QHostAddress address;
        QHostAddress source;
        QString ssid;
        QString mac = {};

        [[nodiscard]] bool isAt(const Gateway &other) const
        {
            return device == other.device && address == other.address && source == other.source && ssid == other.ssid;
        }
    };

    QCoro::Task<QString> gatewayMac(Route route);
    QString recalledMac(Gateway seen);

    NetworkProbeParts m_parts;
    Gateway m_last; ///< The last one whose link address was told.
};

QCoro::Task<LocalNetwork> SystemNetworkProbe::look()
{
    LocalNetwork result;
    QList<Route> routes; // IPv4 first; of each family what is configured, then what policy rules make of it.
    for (const RecordType type : {RecordType::A, RecordType::AAAA}) {
        routes += m_parts.defaults(type).value_or(QList<Route>());
        const auto way = m_parts.wayOut(type);
        if (!way)
            continue;
        routes.append(*way);
        result.lines.insert(type, {way->device, kindOf(*way) == DeviceKind::Tunnel});
    }
    const auto line = realLine(routes);
    if (!line)
        co_return result;

    result.device = line->device;
    result.ssid = co_await m_parts.wirelessName(result.device);
    // What is behind a VPN's gateway is not where this machine is.
    const auto gatewayRoute
        = kindOf(*line) == DeviceKind::Tunnel ? std::optional<Route>() : firstWithGateway(routes, line->deviceIndex);
    result.label = result.ssid.isEmpty() ? result.device : result.ssid;
    result.id = QStringLiteral("device ") + result.device;
    if (!gatewayRoute)
        co_return result;

    result.gateway = gatewayRoute->gateway;
    const QString told = co_await gatewayMac(*gatewayRoute);
    result.gatewayMac = recalledMac({result.device, result.gateway, gatewayRoute->source, result.ssid, told});
    if (result.ssid.isEmpty())
        result.label = QStringLiteral("%1, %2").arg(result.device, result.gateway.toString());
    result.id = result.gatewayMac.isEmpty() ? QStringLiteral("gateway %1 %2").arg(result.device, result.gateway.toString())
                                            : QStringLiteral("mac %1").arg(result.gatewayMac);
    co_return result;
}

/// Empty if the gateway does not answer in time.
QCoro::Task<QString> SystemNetworkProbe::gatewayMac(Route route)
{
    QString mac = m_parts.neighbour(route.deviceIndex, route.gateway);
    if (!mac.isEmpty())
        co_return mac;
    m_parts.provoke(route.device, route.gateway);
    QTimer step;
    step.setTimerType(Qt::PreciseTimer);
    for (int looks = 0; mac.isEmpty() && looks < neighbourSteps; ++looks) {
        step.start(neighbourStep);
        co_await qCoro(&step, &QTimer::timeout);
        mac = m_parts.neighbour(route.deviceIndex, route.gateway);
    }
    co_return mac;
}

/// A router that starts anew or is busy must not look like another network. Nothing can be published past a gateway that
/// does not answer, so to take it for the last one is safe.
QString SystemNetworkProbe::recalledMac(Gateway seen)
{
    if (seen.mac.isEmpty())
        return m_last.isAt(seen) ? m_last.mac : QString();
    m_last = std::move(seen);
    return m_last.mac;
}

} // namespace

void provokeNeighbour(const QString &device, const QHostAddress &neighbour)
{
    QHostAddress target = neighbour;
    const bool isIPv6 = neighbour.protocol() == QAbstractSocket::IPv6Protocol;
    if (isIPv6 && neighbour.isLinkLocal())
        target.setScopeId(device);
    QUdpSocket socket;
    if (bindToDevice(socket, device, isIPv6 ? RecordType::AAAA : RecordType::A))
        socket.writeDatagram(QByteArray(), target, 9);
}

std::unique_ptr<NetworkProbe> makeNetworkProbe(NetworkProbeParts parts)
{
    return std::make_unique<SystemNetworkProbe>(std::move(parts));
}

} // namespace mooring
