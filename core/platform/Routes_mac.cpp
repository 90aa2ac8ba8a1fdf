// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
// Not yet run on macOS.
#include "platform/Routes.h"

#include "platform/PublicDestination.h"
#include "platform/RouteMessages_mac.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <optional>

#include <net/if.h>
#include <net/route.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/sysctl.h>
#include <sys/time.h>
#include <unistd.h>

namespace mooring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Routes)
};

/// A socket that closes itself.
class Socket
{
public:
    Socket(int family, int type, int protocol)
        : m_fd(::socket(family, type, protocol))
    {
    }
    ~Socket()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Q_DISABLE_COPY_MOVE(Socket)
    [[nodiscard]] int fd() const { return m_fd; }

private:
    int m_fd;
};

int familyOf(RecordType type)
{
    return type == RecordType::A ? AF_INET : AF_INET6;
}

/// With port 9, since a socket wants one.
sockaddr_storage destinationOf(RecordType type)
{
    sockaddr_storage result{};
    if (type == RecordType::A) {
        sockaddr_in address{};
        address.sin_len = sizeof(address);
        address.sin_family = AF_INET;
        address.sin_port = htons(9);
        address.sin_addr.s_addr = htonl(publicDestination(type).toIPv4Address());
        std::memcpy(&result, &address, sizeof(address));
    } else {
        const Q_IPV6ADDR bytes = publicDestination(type).toIPv6Address();
        sockaddr_in6 address{};
        address.sin6_len = sizeof(address);
        address.sin6_family = AF_INET6;
        address.sin6_port = htons(9);
        std::memcpy(&address.sin6_addr, bytes.c, sizeof(bytes.c));
        std::memcpy(&result, &address, sizeof(address));
    }
    return result;
}

/// The own address towards the Internet; null if there is no way. Connecting a UDP socket asks the kernel and sends nothing.
QHostAddress sourceTowardsInternet(RecordType type)
{
    const Socket udp(familyOf(type), SOCK_DGRAM, 0);
    const sockaddr_storage destination = destinationOf(type);
    sockaddr_storage own{};
    socklen_t size = sizeof(own);
    if (::connect(udp.fd(), reinterpret_cast<const sockaddr *>(&destination), destination.ss_len) < 0
        || ::getsockname(udp.fd(), reinterpret_cast<sockaddr *>(&own), &size) < 0)
        return {};
    return hostAddress(reinterpret_cast<const sockaddr *>(&own));
}

/// The kernel's answer to RTM_GET; empty if it has no route.
Result<std::optional<RouteMessage>> lookUp(RecordType type)
{
    const auto systemFailure = [] {
        return fail(Failure::Kind::Unsupported,
                    Text::tr("The system does not tell its routes: %1.").arg(qt_error_string(errno)));
    };
    const Socket route(PF_ROUTE, SOCK_RAW, familyOf(type));
    const timeval limit{1, 0}; // The answer is there at once; the socket also hears what others ask.
    if (route.fd() < 0 || ::setsockopt(route.fd(), SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof(limit)) < 0)
        return systemFailure();
    const sockaddr_storage destination = destinationOf(type);
    constexpr int sequence = 1;
    rt_msghdr head{};
    head.rtm_msglen = static_cast<u_short>(sizeof(head) + destination.ss_len);
    head.rtm_version = RTM_VERSION;
    head.rtm_type = RTM_GET;
    head.rtm_flags = RTF_UP;
    head.rtm_addrs = RTA_DST;
    head.rtm_seq = sequence;
    QByteArray message(reinterpret_cast<const char *>(&head), sizeof(head));
    message.append(reinterpret_cast<const char *>(&destination), destination.ss_len); // A multiple of four bytes.
    if (::write(route.fd(), message.constData(), size_t(message.size())) < 0) {
        if (errno == ESRCH || errno == EAFNOSUPPORT)
            return std::optional<RouteMessage>();
        return systemFailure();
    }
    QByteArray part(qsizetype(4) * 1024, Qt::Uninitialized);
    std::optional<RouteMessage> answer;
    for (int attempt = 0; attempt < 100 && !answer; ++attempt) {
        const ssize_t size = ::read(route.fd(), part.data(), size_t(part.size()));
        if (size < 0 && errno != EINTR)
            return systemFailure();
        eachRoutingMessage(QByteArrayView(part).first(size > 0 ? size : 0), [&answer](int kind, QByteArrayView bytes) {
            const RouteMessage got = kind == RTM_GET ? readRouteMessage(bytes) : RouteMessage();
            // Two look-ups of this process at the same time ask the same: either's answer will do.
            if (got.isOwn && got.sequence == sequence)
                answer = got;
        });
    }
    return answer;
}

Route toRoute(const RouteMessage &message)
{
    std::array<char, IF_NAMESIZE> name{};
    Route route;
    if (::if_indextoname(static_cast<unsigned>(message.deviceIndex), name.data()))
        route.device = QString::fromUtf8(name.data());
    route.deviceKind = deviceKindOf(route.device);
    route.deviceIndex = message.deviceIndex;
    route.gateway = message.gateway;
    return route;
}

bool isUsable(const RouteMessage &message)
{
    return (message.flags & RTF_UP) && !(message.flags & (RTF_REJECT | RTF_BLACKHOLE));
}

} // namespace

Result<Route> routeToInternet(RecordType type)
{
    const auto message = lookUp(type);
    if (!message)
        return tl::unexpected(message.error());
    const QHostAddress source = sourceTowardsInternet(type);
    // Idle utun interfaces have IPv6 default routes that lead nowhere, with link-local addresses.
    if (!message->has_value() || !isUsable(**message) || source.isNull() || source.isLinkLocal())
        return fail(Failure::Kind::NoAddress,
                    type == RecordType::A ? Text::tr("There is no way to the Internet by IPv4.")
                                          : Text::tr("There is no way to the Internet by IPv6."));
    Route route = toRoute(**message);
    route.source = source;
    return route;
}

Result<QList<Route>> defaultRoutes(RecordType type)
{
    const auto table = readRoutingTable(familyOf(type), NET_RT_DUMP, 0);
    if (!table)
        return tl::unexpected(table.error());
    QList<Route> result;
    for (const RouteMessage &message : *table) {
        if (message.prefixLength != 0 || !isUsable(message) || (message.flags & RTF_HOST))
            continue;
        Route route = toRoute(message);
        // macOS has no metrics: the line that comes first has the plain default route, each other one that is bound to it.
        route.metric = message.flags & RTF_IFSCOPE ? 1 : 0;
        result.append(route);
    }
    std::stable_sort(result.begin(), result.end(), [](const Route &a, const Route &b) { return a.metric < b.metric; });
    return result;
}

QString linkAddress(int deviceIndex, const QHostAddress &neighbour)
{
    const int family = neighbour.protocol() == QAbstractSocket::IPv6Protocol ? AF_INET6 : AF_INET;
    const auto table = readRoutingTable(family, NET_RT_FLAGS, RTF_LLINFO);
    if (!table || neighbour.isNull())
        return {};
    QHostAddress plain = neighbour;
    plain.setScopeId({});
    for (const RouteMessage &message : *table) {
        if (message.deviceIndex == deviceIndex && message.destination == plain && !message.gatewayMac.isEmpty())
            return message.gatewayMac;
    }
    return {};
}

} // namespace mooring
