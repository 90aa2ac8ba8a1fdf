// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "platform/Routes.h"

#include "platform/DeviceKind.h"
#include "platform/NetlinkConnection_linux.h"
#include "platform/NetlinkParts_linux.h"
#include "platform/Netlink_linux.h"
#include "platform/PublicDestination.h"

#include <QCoreApplication>

#include <cerrno>
#include <cstring>

#include <linux/neighbour.h>
#include <sys/socket.h>

namespace mooring {

using namespace netlink;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Routes)
};

int familyOf(RecordType type)
{
    return type == RecordType::A ? AF_INET : AF_INET6;
}

tl::unexpected<Failure> unsupported(const Connection::Refusal &refusal)
{
    return fail(Failure::Kind::Unsupported,
                Text::tr("The system does not tell its routes: %1.").arg(QString::fromLocal8Bit(strerror(refusal.error))));
}

LinkInfo linkOf(const Route &route, Connection &kernel)
{
    ifinfomsg body{};
    body.ifi_index = route.deviceIndex;
    const auto answer = kernel.ask(request(RTM_GETLINK, 0, body));
    return answer ? readLinks(*answer).value(route.deviceIndex) : LinkInfo(); // It may have gone in between.
}

Route named(Route route, const LinkInfo &link)
{
    route.device = link.name;
    route.deviceKind = link.kind;
    return route;
}

/// The kernel keeps the routes of a line whose cable is out, and drops the packets. A VPN's device is believed in any case:
/// to see it too often is safe.
bool canCarry(const LinkInfo &link)
{
    return !link.name.isEmpty() && (link.running || deviceKind(link.name, link.kind) == DeviceKind::Tunnel);
}

} // namespace

Result<Route> routeToInternet(RecordType type)
{
    const QByteArray destination = addressBytes(publicDestination(type));
    rtmsg body{};
    body.rtm_family = static_cast<quint8>(familyOf(type));
    body.rtm_dst_len = static_cast<quint8>(destination.size() * 8);
    Connection kernel;
    const auto answer = kernel.ask(request(RTM_GETROUTE, 0, body, attribute(RTA_DST, destination)));
    if (!answer && (!answer.error().byKernel || answer.error().error == EPERM))
        return unsupported(answer.error());
    // No route, one that refuses, and a kernel without this family: each has its own errno.
    const QList<Route> routes = answer ? readRoute(*answer) : QList<Route>();
    const LinkInfo link = routes.isEmpty() ? LinkInfo() : linkOf(routes.first(), kernel);
    if (!canCarry(link)) {
        return fail(Failure::Kind::NoAddress,
                    type == RecordType::A ? Text::tr("There is no way to the Internet by IPv4.")
                                          : Text::tr("There is no way to the Internet by IPv6."));
    }
    return named(routes.first(), link);
}

Result<QList<Route>> defaultRoutes(RecordType type)
{
    Connection kernel;
    const auto answer = kernel.dump(RTM_GETROUTE, familyOf(type));
    if (!answer && !answer.error().byKernel)
        return unsupported(answer.error());
    QList<Route> result;
    for (const Route &route : answer ? readDefaultRoutes(*answer) : QList<Route>()) {
        const LinkInfo link = linkOf(route, kernel);
        if (!link.name.isEmpty())
            result.append(named(route, link));
    }
    return result;
}

QString linkAddress(int deviceIndex, const QHostAddress &neighbour)
{
    if (neighbour.isNull())
        return {};
    ndmsg body{};
    body.ndm_family = neighbour.protocol() == QAbstractSocket::IPv6Protocol ? AF_INET6 : AF_INET;
    body.ndm_ifindex = deviceIndex;
    Connection kernel;
    const auto answer = kernel.ask(request(RTM_GETNEIGH, 0, body, attribute(NDA_DST, addressBytes(neighbour))));
    return answer ? readNeighbour(*answer) : QString();
}

} // namespace mooring
