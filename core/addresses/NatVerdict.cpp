// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "addresses/NatVerdict.h"

#include "addresses/AddressScope.h"
#include "model/RecordType.h"

#include <QCoreApplication>

namespace mooring {

namespace {

using Kind = NatVerdict::Kind;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(NatVerdict)
};

bool isPublic(const QHostAddress &address)
{
    return !address.isNull() && addressScope(address) == AddressScope::Global;
}

bool isPrivate(const QHostAddress &address)
{
    return !address.isNull() && addressScope(address) == AddressScope::Private;
}

/// RFC 6333, section 5.7: the customer's end of DS-Lite.
bool isDsLite(const QHostAddress &address)
{
    return address.isInSubnet(QHostAddress(QStringLiteral("192.0.0.0")), 29);
}

bool isOfTheCarrier(const QHostAddress &address)
{
    return !address.isNull() && (addressScope(address) == AddressScope::CarrierGradeNat || isDsLite(address));
}

/// Providers without enough of 100.64.0.0/10 use the big private ranges for their customers too; nobody uses 192.168.0.0/16.
bool mayBeOfTheCarrier(const QHostAddress &address)
{
    return isPrivate(address) && !address.isInSubnet(QHostAddress(QStringLiteral("192.168.0.0")), 16);
}

QString carrierText(const QHostAddress &own, const QHostAddress &outside)
{
    const QString text = isDsLite(own)
        ? Text::tr("%1 is the address of a DS-Lite line (carrier-grade NAT): it has IPv6 of its own, but shares one public "
                   "IPv4 address with other customers and cannot be reached by it, whatever the router forwards.")
        : Text::tr("%1 is an address of your provider's own network (carrier-grade NAT): you share one public IPv4 address "
                   "with other customers and cannot be reached by it, whatever the router forwards.");
    QStringList texts{text.arg(addressText(own))};
    if (!outside.isNull())
        texts << Text::tr("The outside sees the shared address %1.").arg(addressText(outside));
    texts << Text::tr("Ask the provider for a public IPv4 address, or publish IPv6 only.");
    return texts.join(u' ');
}

QString doubleText(const QHostAddress &router, const QHostAddress &outside)
{
    QStringList texts{Text::tr("Your router has only the private address %1: another router stands before it, so to forward "
                               "a port in yours is not enough. Put the first router into bridge mode, or forward the port "
                               "there too, to yours.")
                          .arg(addressText(router))};
    if (mayBeOfTheCarrier(router) && !outside.isNull()) {
        texts << Text::tr("If there is no other router at your place, %1 is your provider's own network (carrier-grade NAT) "
                          "and you share %2 with other customers: ask the provider for a public IPv4 address, or publish "
                          "IPv6 only.")
                     .arg(addressText(router), addressText(outside));
    }
    return texts.join(u' ');
}

QString otherLineText(const QString &whose, const QHostAddress &outside)
{
    return Text::tr(
               "%1, but the outside sees %2: connections leave by a VPN, a proxy or a second line, or the provider "
               "translates the address. By %2 this machine can hardly be reached. Let Mooring's connections go past the "
               "VPN or proxy, or name the interface of the line that you want.")
        .arg(whose, addressText(outside));
}

QString directText(const QHostAddress &local)
{
    return Text::tr("This machine itself has the public address %1: it can be reached directly. What reaches it is for its "
                    "own firewall to decide.")
        .arg(addressText(local));
}

QString singleText(const QHostAddress &router)
{
    return Text::tr("Your router has the public address %1. To be reached from outside, forward the port there to this "
                    "machine.")
        .arg(addressText(router));
}

QString unknownText(const QHostAddress &local, const QHostAddress &router, const QHostAddress &outside)
{
    if (!router.isNull()) {
        return Text::tr("Your router tells %1 as its outer address, which is no address of a line: perhaps it is not "
                        "connected, or a VPN or proxy runs on it. Look at the router's own page.")
            .arg(addressText(router));
    }
    if (outside.isNull())
        return Text::tr("It is not known how this machine is connected: neither the router nor anybody outside told an "
                        "address.");
    const QString text = isPrivate(local)
        ? Text::tr("This machine is behind a router, which does not tell its outer address; the outside sees %1.")
        : Text::tr("The router does not tell its outer address; the outside sees %1.");
    return text.arg(addressText(outside)) + u' '
        + Text::tr(
               "Compare it with the Internet address on the router's own page: if it is the same, forward the port there; "
               "if not, another router or your provider (carrier-grade NAT) stands before yours. Switching on UPnP or "
               "NAT-PMP in the router lets Mooring see it.");
}

} // namespace

NatVerdict natVerdict(const QHostAddress &local, const QHostAddress &router, const QHostAddress &outside)
{
    // A view from outside that is not public was made up on the way (a "fake IP" proxy).
    const QHostAddress seen = isPublic(outside) ? outside : QHostAddress();
    const auto verdict = [&](Kind kind, const QString &text) {
        return NatVerdict{kind, text, router, outside};
    };
    // The router's word comes first where the outside confirms it: some networks use foreign public addresses inside.
    if (isPublic(router) && router == seen && router != local)
        return verdict(Kind::SingleNat, singleText(router));
    if (isPublic(local)) {
        if (seen.isNull() || seen == local)
            return verdict(Kind::Direct, directText(local));
        const QString whose = Text::tr("This machine itself has the public address %1").arg(addressText(local));
        return verdict(Kind::OtherLine, otherLineText(whose, seen));
    }
    if (isOfTheCarrier(router))
        return verdict(Kind::CarrierGradeNat, carrierText(router, seen));
    if (isPrivate(router))
        return verdict(Kind::DoubleNat, doubleText(router, seen));
    if (isPublic(router)) {
        if (seen.isNull())
            return verdict(Kind::SingleNat, singleText(router));
        const QString whose = Text::tr("Your router has the public address %1").arg(addressText(router));
        return verdict(Kind::OtherLine, otherLineText(whose, seen));
    }
    if (isOfTheCarrier(local))
        return verdict(Kind::CarrierGradeNat, carrierText(local, seen));
    return verdict(Kind::Unknown, unknownText(local, router, seen));
}

} // namespace mooring
