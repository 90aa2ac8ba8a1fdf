// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "addresses/AddressScope.h"

#include "model/RecordType.h"

#include <QCoreApplication>

#include <utility>

namespace mooring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AddressScope)
};

struct Block
{
    const char *subnet;
    AddressScope scope;
};

// The first match counts. Source: the IANA IPv4 and IPv6 Special-Purpose Address Registries (RFC 6890, RFC 8190), the
// multicast and reserved ranges of RFC 1112 and RFC 4291. The registries' few blocks that are globally reachable are listed
// too: they are of services that many machines share, so none of them is the address of one machine.
constexpr Block ipv4Blocks[] = {
    {"0.0.0.0/8", AddressScope::Other}, // "This network", RFC 791
    {"10.0.0.0/8", AddressScope::Private}, // RFC 1918
    {"100.64.0.0/10", AddressScope::CarrierGradeNat}, // RFC 6598
    {"127.0.0.0/8", AddressScope::Loopback}, // RFC 1122
    {"169.254.0.0/16", AddressScope::LinkLocal}, // RFC 3927
    {"172.16.0.0/12", AddressScope::Private}, // RFC 1918
    {"192.0.0.0/24", AddressScope::Other}, // IETF protocol assignments, DS-Lite among them, RFC 6890
    {"192.0.2.0/24", AddressScope::Documentation}, // RFC 5737
    {"192.31.196.0/24", AddressScope::Other}, // AS112 anycast, RFC 7535
    {"192.52.193.0/24", AddressScope::Other}, // AMT relay anycast, RFC 7450
    {"192.88.99.0/24", AddressScope::Other}, // 6to4 relay anycast, RFC 7526
    {"192.168.0.0/16", AddressScope::Private}, // RFC 1918
    {"192.175.48.0/24", AddressScope::Other}, // AS112 anycast, RFC 7534
    {"198.18.0.0/15", AddressScope::Other}, // Benchmarking, RFC 2544
    {"198.51.100.0/24", AddressScope::Documentation}, // RFC 5737
    {"203.0.113.0/24", AddressScope::Documentation}, // RFC 5737
    {"224.0.0.0/4", AddressScope::Multicast}, // RFC 5771
    {"240.0.0.0/4", AddressScope::Other}, // Reserved and broadcast, RFC 1112
};

constexpr Block ipv6Blocks[] = {
    {"::1/128", AddressScope::Loopback}, // RFC 4291
    {"fc00::/7", AddressScope::UniqueLocal}, // RFC 4193
    {"fe80::/10", AddressScope::LinkLocal}, // RFC 4291
    {"ff00::/8", AddressScope::Multicast}, // RFC 4291
    {"2001:db8::/32", AddressScope::Documentation}, // RFC 3849
    {"3fff::/20", AddressScope::Documentation}, // RFC 9637
    {"2001::/23", AddressScope::Other}, // IETF protocol assignments: Teredo, AMT, AS112, ORCHIDv2, drones; RFC 2928
    {"2002::/16", AddressScope::Other}, // 6to4, RFC 3056, deprecated by RFC 7526
    {"2620:4f:8000::/48", AddressScope::Other}, // AS112 anycast, RFC 7534
};

bool isIn(const QHostAddress &address, const char *subnet)
{
    return address.isInSubnet(QHostAddress::parseSubnet(QLatin1String(subnet)));
}

bool isOfATransition(const QHostAddress &address)
{
    return address.protocol() == QAbstractSocket::IPv6Protocol
        && (isIn(address, "2002::/16") || isIn(address, "2001::/32") || isIn(address, "64:ff9b::/96")
            || isIn(address, "64:ff9b:1::/48"));
}

} // namespace

AddressScope addressScope(const QHostAddress &address)
{
    if (fits(RecordType::A, address)) {
        for (const Block &block : ipv4Blocks) {
            if (isIn(address, block.subnet))
                return block.scope;
        }
        return AddressScope::Global;
    }
    for (const Block &block : ipv6Blocks) {
        if (isIn(address, block.subnet))
            return block.scope;
    }
    // IANA gives out global unicast addresses from 2000::/3 only. Outside are, among others, IPv4-mapped addresses
    // (::ffff:0:0/96), NAT64 (64:ff9b::/96 and 64:ff9b:1::/48), discard-only (100::/64) and SRv6 (5f00::/16) ones.
    return fits(RecordType::AAAA, address) && isIn(address, "2000::/3") ? AddressScope::Global : AddressScope::Other;
}

QString scopeExplanation(AddressScope scope, const QHostAddress &address)
{
    const QString text = addressText(address);
    switch (scope) {
    case AddressScope::Global:
        return {};
    case AddressScope::Private:
        return Text::tr("%1 is a private address behind a router: nobody outside can reach it. Use the “web” source, which "
                        "sees the address of the router, and forward the port there.")
            .arg(text);
    case AddressScope::CarrierGradeNat:
        return Text::tr(
                   "%1 is an address of your provider's own network (carrier-grade NAT): you share one public IPv4 address "
                   "with other customers and cannot be reached by it. Ask the provider for a public IPv4 address, or "
                   "publish IPv6 only.")
            .arg(text);
    case AddressScope::LinkLocal:
        return Text::tr("%1 works only on the local link: the interface got no real address. Check the router or DHCP.")
            .arg(text);
    case AddressScope::Loopback:
        return Text::tr("%1 is this machine itself; other machines cannot reach it by that address.").arg(text);
    case AddressScope::Documentation:
        return Text::tr("%1 is an address for examples in documents and belongs to nobody. Check where it was set.")
            .arg(text);
    case AddressScope::UniqueLocal:
        return Text::tr(
                   "%1 is a local IPv6 address (ULA): it works only within your own network. Check that the provider gives "
                   "you an IPv6 prefix.")
            .arg(text);
    case AddressScope::Multicast:
        return Text::tr("%1 is a multicast address, not the address of one machine. Check where it was set.").arg(text);
    case AddressScope::Other:
        if (isIn(address, "198.18.0.0/15")) {
            return Text::tr(
                       "%1 is a test address; it usually comes from a VPN or proxy program in “fake IP” mode. Let Mooring's "
                       "connections go past that program.")
                .arg(text);
        }
        if (isOfATransition(address)) {
            return Text::tr(
                       "%1 stands for an IPv4 address (6to4, Teredo or NAT64); others reach it badly or not at all. Use "
                       "the IPv6 address that the provider gives, if there is one.")
                .arg(text);
        }
        return Text::tr("%1 is a reserved address that is not that of one machine on the Internet. Check where it was set.")
            .arg(text);
    }
    Q_UNREACHABLE();
}

} // namespace mooring
