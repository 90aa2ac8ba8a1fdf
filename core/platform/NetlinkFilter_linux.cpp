// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "platform/NetlinkFilter_linux.h"

#include "platform/NetlinkParts_linux.h"
#include "platform/Netlink_linux.h"
#include "platform/PublicDestination.h"

#include <linux/fib_rules.h>
#include <linux/if_addr.h>
#include <net/if.h>

namespace mooring {

using namespace netlink;

namespace {

/// Whether the way to the Internet can be this route: the default route and its halves (0.0.0.0/1, 2000::/3), but not the
/// networks around, however many of them come and go.
bool canLeadOutside(const rtmsg &message, const Attributes &attributes)
{
    if (message.rtm_table == RT_TABLE_LOCAL || (message.rtm_flags & RTM_F_CLONED))
        return false;
    if (message.rtm_family != AF_INET && message.rtm_family != AF_INET6)
        return false;
    const bool isIPv4 = message.rtm_family == AF_INET;
    const QHostAddress any(isIPv4 ? QHostAddress::AnyIPv4 : QHostAddress::AnyIPv6);
    const QHostAddress start = attributes.contains(RTA_DST) ? hostAddress(attributes.value(RTA_DST)) : any;
    return publicDestination(isIPv4 ? RecordType::A : RecordType::AAAA).isInSubnet(start, message.rtm_dst_len);
}

QSet<int> devicesOf(const QList<Route> &routes)
{
    QSet<int> result;
    for (const Route &route : routes)
        result.insert(route.deviceIndex);
    return result;
}

} // namespace

bool NetlinkFilter::takesChange(const QByteArray &messages)
{
    bool changed = false;
    eachMessage(messages, [&](int type, QByteArrayView payload) {
        switch (type) {
        case RTM_NEWLINK:
        case RTM_DELLINK:
            changed |= takesLink(type, payload);
            break;
        case RTM_NEWADDR:
        case RTM_DELADDR:
            changed |= takesAddress(type, payload);
            break;
        case RTM_NEWROUTE:
        case RTM_DELROUTE:
            changed |= takesRoute(type, payload);
            break;
        case RTM_NEWRULE:
        case RTM_DELRULE:
            changed = true;
            break;
        default:
            break;
        }
    });
    return changed;
}

bool NetlinkFilter::takesLink(int type, QByteArrayView payload)
{
    const auto message = structure<ifinfomsg>(payload);
    if (message.ifi_family == AF_BRIDGE) // A bridge got or lost a port; the link itself stays.
        return false;
    const bool up = type == RTM_NEWLINK && (message.ifi_flags & IFF_UP) && (message.ifi_flags & IFF_RUNNING);
    const bool isKnown = m_links.contains(message.ifi_index);
    const bool changed = isKnown ? m_links.value(message.ifi_index) != up : up || type == RTM_DELLINK;
    m_links.insert(message.ifi_index, up);
    if (type == RTM_DELLINK)
        m_links.remove(message.ifi_index);
    if (type == RTM_DELLINK || !(message.ifi_flags & IFF_UP))
        forgetRoutes(message.ifi_index);
    return changed;
}

bool NetlinkFilter::takesAddress(int type, QByteArrayView payload)
{
    const auto message = structure<ifaddrmsg>(payload);
    const Attributes attributes = attributesAfter<ifaddrmsg>(payload);
    const QByteArray key = QByteArray::number(message.ifa_index) + '/' + ownAddress(attributes);
    if (type == RTM_DELADDR) {
        m_addresses.remove(key);
        forgetRoutes(static_cast<int>(message.ifa_index));
        return true;
    }
    const quint32 flags = addressFlags(message, attributes);
    if (isTentative(flags))
        return false;
    const bool deprecated = flags & IFA_F_DEPRECATED;
    const bool changed = !m_addresses.contains(key) || m_addresses.value(key) != deprecated;
    m_addresses.insert(key, deprecated);
    return changed;
}

bool NetlinkFilter::takesRoute(int type, QByteArrayView payload)
{
    const auto message = structure<rtmsg>(payload);
    const Attributes attributes = attributesAfter<rtmsg>(payload);
    if (!canLeadOutside(message, attributes))
        return false;
    QByteArray key = QByteArray::number(message.rtm_family) + '/' + QByteArray::number(message.rtm_type) + '/'
        + QByteArray::number(message.rtm_dst_len);
    for (const int part : {RTA_TABLE, RTA_DST, RTA_OIF, RTA_GATEWAY, RTA_VIA, RTA_PRIORITY, RTA_MULTIPATH})
        key += '/' + attributes.value(part);
    if (type == RTM_DELROUTE) {
        m_routes.remove(key);
        return true;
    }
    const bool changed = !m_routes.contains(key);
    m_routes.insert(key, devicesOf(readRoutePayload(payload)));
    return changed;
}

void NetlinkFilter::forgetRoutes(int device)
{
    // The kernel does not tell of the routes that go with a link or an address, but it will when they are made again.
    m_routes.removeIf([device](const auto &route) { return route.value().contains(device); });
}

void NetlinkFilter::forget()
{
    *this = {};
}

} // namespace mooring
