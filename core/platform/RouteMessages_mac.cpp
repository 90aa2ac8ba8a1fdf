// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
// Not yet run on macOS.
#include "platform/RouteMessages_mac.h"

#include <QCoreApplication>

#include <array>
#include <cerrno>
#include <cstddef>
#include <cstring>

#include <net/if_dl.h>
#include <net/route.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/sysctl.h>
#include <unistd.h>

namespace mooring {

namespace {

/// A copy of the structure at the start of @p data, which need not be aligned; zeros where it is too short.
template <typename T>
T structure(QByteArrayView data)
{
    T result{};
    std::memcpy(&result, data.data(), size_t(data.size()) < sizeof(T) ? size_t(data.size()) : sizeof(T));
    return result;
}

/// The sockaddr at @p address as its family's structure, which may be longer than what is there.
template <typename T>
T structure(const sockaddr *address)
{
    return structure<T>(QByteArrayView(reinterpret_cast<const char *>(address), address->sa_len));
}

/// The addresses after the head of a message, by RTAX_...: those whose bit is set in @p present. Each begins at a multiple
/// of four bytes, an empty one takes four (XNU, rtsock.c, ROUNDUP32).
std::array<QByteArray, RTAX_MAX> readAddresses(QByteArrayView data, int present)
{
    std::array<QByteArray, RTAX_MAX> result;
    for (size_t i = 0; i < result.size() && !data.isEmpty(); ++i) {
        if (!(present & (1 << i)))
            continue;
        const qsizetype length = static_cast<unsigned char>(data.front());
        const qsizetype padded = length == 0 ? 4 : (length + 3) / 4 * 4;
        if (length > data.size())
            break;
        // Room for the fixed part of a sockaddr, so that sa_len and sa_family can be read.
        result[i] = data.first(length).toByteArray().leftJustified(sizeof(sockaddr), '\0');
        data = data.sliced(padded < data.size() ? padded : data.size());
    }
    return result;
}

const sockaddr *socketAddress(const QByteArray &bytes)
{
    return bytes.isEmpty() ? nullptr : reinterpret_cast<const sockaddr *>(bytes.constData());
}

} // namespace

void eachRoutingMessage(QByteArrayView messages, const std::function<void(int type, QByteArrayView message)> &take)
{
    // Every kind of message begins so: length (two bytes), version, type.
    while (messages.size() >= 4) {
        const auto length = structure<quint16>(messages);
        if (length < 4 || length > messages.size())
            return;
        if (static_cast<unsigned char>(messages[2]) == RTM_VERSION)
            take(static_cast<unsigned char>(messages[3]), messages.first(length));
        messages = messages.sliced(length);
    }
}

RouteMessage readRouteMessage(QByteArrayView message)
{
    RouteMessage result;
    if (message.size() < qsizetype(sizeof(rt_msghdr)))
        return result;
    const auto head = structure<rt_msghdr>(message);
    const auto addresses = readAddresses(message.sliced(sizeof(rt_msghdr)), head.rtm_addrs);
    result.type = head.rtm_type;
    result.flags = head.rtm_flags;
    result.deviceIndex = head.rtm_index;
    result.sequence = head.rtm_seq;
    result.isOwn = head.rtm_pid == ::getpid();
    const sockaddr *destination = socketAddress(addresses[RTAX_DST]);
    const sockaddr *gateway = socketAddress(addresses[RTAX_GATEWAY]);
    result.destination = hostAddress(destination);
    if (head.rtm_flags & RTF_HOST)
        result.prefixLength = destination && destination->sa_family == AF_INET ? 32 : 128;
    else if (destination)
        result.prefixLength = prefixLengthOf(socketAddress(addresses[RTAX_NETMASK]), destination->sa_family);
    result.gateway = hostAddress(gateway);
    result.gatewayMac = linkAddressText(gateway);
    return result;
}

Result<QList<RouteMessage>> readRoutingTable(int family, int what, int flags)
{
    std::array<int, 6> name{CTL_NET, PF_ROUTE, 0, family, what, flags};
    QByteArray buffer;
    for (int attempt = 0; attempt < 3; ++attempt) { // It may grow between the two calls.
        size_t size = 0;
        if (::sysctl(name.data(), name.size(), nullptr, &size, nullptr, 0) < 0)
            break;
        buffer.resize(qsizetype(size));
        if (::sysctl(name.data(), name.size(), buffer.data(), &size, nullptr, 0) == 0) {
            QList<RouteMessage> result;
            eachRoutingMessage(QByteArrayView(buffer).first(qsizetype(size)),
                               [&result](int, QByteArrayView message) { result.append(readRouteMessage(message)); });
            return result;
        }
        if (errno != ENOMEM)
            break;
    }
    return fail(
        Failure::Kind::Unsupported,
        QCoreApplication::translate("Routes", "The system does not tell its routes: %1.").arg(qt_error_string(errno)));
}

QHostAddress hostAddress(const sockaddr *address)
{
    if (address && address->sa_family == AF_INET)
        return QHostAddress(ntohl(structure<sockaddr_in>(address).sin_addr.s_addr));
    if (address && address->sa_family == AF_INET6) {
        auto bytes = structure<sockaddr_in6>(address).sin6_addr;
        if (IN6_IS_ADDR_LINKLOCAL(&bytes))
            bytes.s6_addr[2] = bytes.s6_addr[3] = 0; // The kernel keeps the interface here.
        return QHostAddress(static_cast<const quint8 *>(bytes.s6_addr));
    }
    return {};
}

int prefixLengthOf(const sockaddr *mask, int family)
{
    if (!mask)
        return 0;
    const size_t start = family == AF_INET ? offsetof(sockaddr_in, sin_addr) : offsetof(sockaddr_in6, sin6_addr);
    const auto *bytes = reinterpret_cast<const unsigned char *>(mask);
    int result = 0;
    for (size_t i = start; i < mask->sa_len && i < start + (family == AF_INET ? 4 : 16); ++i) {
        for (int bit = 7; bit >= 0; --bit) {
            if (!(bytes[i] & (1 << bit)))
                return result;
            ++result;
        }
    }
    return result;
}

QString linkAddressText(const sockaddr *address)
{
    if (!address || address->sa_family != AF_LINK)
        return {};
    const auto link = structure<sockaddr_dl>(address);
    const qsizetype start = qsizetype(offsetof(sockaddr_dl, sdl_data)) + link.sdl_nlen; // After the interface's name.
    if (link.sdl_alen != 6 || start + 6 > address->sa_len)
        return {};
    const QByteArray bytes(reinterpret_cast<const char *>(address) + start, 6);
    if (bytes == QByteArray("\2\0\0\0\0\0", 6)) // What macOS says to a program that may not know it.
        return {};
    return QString::fromLatin1(bytes.toHex(':'));
}

QString deviceKindOf(const QString &device)
{
    // ZeroTier makes fake Ethernet. A ppp line is a VPN (L2TP) more often than PPPoE and nothing here tells them apart:
    // better no address than a wrong one.
    if (device.startsWith(u"feth") || device.startsWith(u"ppp"))
        return QStringLiteral("tun");
    if (device.startsWith(u"gif") || device.startsWith(u"stf"))
        return QStringLiteral("sit");
    return {}; // utun and ipsec are known by their names.
}

} // namespace mooring
