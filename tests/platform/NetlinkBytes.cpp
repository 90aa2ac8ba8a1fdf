// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "platform/NetlinkBytes.h"

#include <arpa/inet.h>
#include <linux/if_addr.h>
#include <linux/if_link.h>
#include <linux/neighbour.h>

#include <cstring>

namespace mooring::test {

QByteArray attribute(quint16 type, const QByteArray &value)
{
    rtattr head{};
    head.rta_len = static_cast<quint16>(sizeof(head) + size_t(value.size()));
    head.rta_type = type;
    return (bytes(head) + value).leftJustified(RTA_ALIGN(head.rta_len), '\0');
}

QByteArray message(quint16 type, const QByteArray &payload)
{
    nlmsghdr head{};
    head.nlmsg_len = static_cast<quint32>(NLMSG_HDRLEN + payload.size());
    head.nlmsg_type = type;
    return (bytes(head) + payload).leftJustified(NLMSG_ALIGN(head.nlmsg_len), '\0');
}

QByteArray link(int index, const char *name, quint32 flags, const char *kind, quint16 type, const QByteArray &more)
{
    ifinfomsg body{};
    body.ifi_index = index;
    body.ifi_flags = flags;
    QByteArray payload = bytes(body) + attribute(IFLA_IFNAME, QByteArray(name) + '\0');
    if (kind)
        payload += attribute(IFLA_LINKINFO, attribute(IFLA_INFO_KIND, QByteArray(kind) + '\0'));
    return message(type, payload + more);
}

QByteArray address6(const char *text, quint32 flags, quint32 preferred, quint16 type)
{
    ifaddrmsg body{};
    body.ifa_family = AF_INET6;
    body.ifa_prefixlen = 64;
    body.ifa_index = 2;
    body.ifa_flags = static_cast<quint8>(flags);
    in6_addr address{};
    inet_pton(AF_INET6, text, &address);
    ifa_cacheinfo times{};
    times.ifa_prefered = preferred;
    times.ifa_valid = preferred == 0xffffffff ? preferred : preferred + 60;
    return message(type,
                   bytes(body) + attribute(IFA_ADDRESS, bytes(address)) + attribute(IFA_CACHEINFO, bytes(times))
                       + attribute(IFA_FLAGS, bytes(flags)));
}

QByteArray address4(const char *own, const char *peer, quint32 flags)
{
    ifaddrmsg body{};
    body.ifa_family = AF_INET;
    body.ifa_prefixlen = 32;
    body.ifa_index = 2;
    in_addr ownAddress{};
    in_addr peerAddress{};
    inet_pton(AF_INET, own, &ownAddress);
    inet_pton(AF_INET, peer, &peerAddress);
    return message(RTM_NEWADDR,
                   bytes(body) + attribute(IFA_ADDRESS, bytes(peerAddress)) + attribute(IFA_LOCAL, bytes(ownAddress))
                       + attribute(IFA_FLAGS, bytes(flags)));
}

QByteArray ipBytes(const char *text)
{
    const bool isIPv6 = strchr(text, ':') != nullptr;
    QByteArray result(isIPv6 ? 16 : 4, '\0');
    inet_pton(isIPv6 ? AF_INET6 : AF_INET, text, result.data());
    return result;
}

QByteArray route(const RouteText &text, const QByteArray &more)
{
    const QByteArray destination = ipBytes(text.destination);
    rtmsg body{};
    body.rtm_family = destination.size() == 4 ? AF_INET : AF_INET6;
    body.rtm_dst_len = text.prefix;
    body.rtm_table = text.table > 255 ? quint8(RT_TABLE_COMPAT) : quint8(text.table);
    body.rtm_type = text.type;
    body.rtm_flags = text.flags;
    QByteArray payload = bytes(body) + attribute(RTA_TABLE, bytes(text.table));
    if (text.prefix > 0)
        payload += attribute(RTA_DST, destination);
    if (text.device > 0)
        payload += attribute(RTA_OIF, bytes(text.device));
    if (text.gateway)
        payload += attribute(RTA_GATEWAY, ipBytes(text.gateway));
    if (text.via)
        payload += attribute(RTA_VIA, bytes(quint16(AF_INET6)) + ipBytes(text.via));
    if (text.source)
        payload += attribute(RTA_PREFSRC, ipBytes(text.source));
    if (text.metric > 0)
        payload += attribute(RTA_PRIORITY, bytes(text.metric));
    return message(text.message, payload + more);
}

QByteArray multipath(const QList<int> &devices)
{
    QByteArray hops;
    for (const int device : devices) {
        const QByteArray gateway = attribute(RTA_GATEWAY, ipBytes(qPrintable(u"192.0.2.%1"_qs.arg(device))));
        rtnexthop head{};
        head.rtnh_len = static_cast<quint16>(sizeof(head) + size_t(gateway.size()));
        head.rtnh_ifindex = device;
        hops += bytes(head) + gateway;
    }
    return route({.destination = "0.0.0.0"}, attribute(RTA_MULTIPATH, hops));
}

QByteArray neighbour(quint16 state, const QByteArray &mac)
{
    ndmsg body{};
    body.ndm_family = AF_INET;
    body.ndm_ifindex = 2;
    body.ndm_state = state;
    return message(RTM_NEWNEIGH, bytes(body) + attribute(NDA_LLADDR, mac));
}

} // namespace mooring::test
