// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "engine/PublishGate.h"

#include "addresses/AddressScope.h"
#include "config/NetworkDecision.h"
#include "platform/DeviceKind.h"

#include <QCoreApplication>

#include <algorithm>

namespace mooring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PublishGate)
};

QString familyName(RecordType type)
{
    return type == RecordType::A ? QStringLiteral("IPv4") : QStringLiteral("IPv6");
}

QString labelOf(const LocalNetwork &network)
{
    return network.label.isEmpty() ? Text::tr("this network") : network.label;
}

} // namespace

QString holdName(Hold::Kind kind)
{
    switch (kind) {
    case Hold::Kind::Vpn:
        return QStringLiteral("Vpn");
    case Hold::Kind::Network:
        return QStringLiteral("Network");
    case Hold::Kind::OtherLine:
        return QStringLiteral("OtherLine");
    }
    Q_UNREACHABLE();
}

QList<SourceConfig> sourcesOf(const Config &config, const DetectionKey &key)
{
    return config.addressSources.value(key.sources).value(key.type);
}

bool mayPublishThroughVpn(const NetworkRules &rules, const LocalNetwork &network)
{
    return ruleFor(rules, network.names()).publishThroughVpn;
}

std::optional<Hold> gateHold(const Config &config, const LocalNetwork &network, const DetectionKey &key)
{
    const NetworkProfile rule = ruleFor(config.networks, network.names());
    if (!rule.publish) {
        const QString text = Text::tr("Nothing is published from %1: your network rules say so. What is published stays.");
        return Hold{Hold::Kind::Network, text.arg(labelOf(network)), {}, network};
    }
    if (!network.isTunnelled(key.type) || rule.publishThroughVpn)
        return std::nullopt;
    const QList<SourceConfig> sources = sourcesOf(config, key);
    if (!sources.isEmpty() && std::all_of(sources.begin(), sources.end(), isBoundToLine))
        return std::nullopt;
    const QString device = network.lines.value(key.type).device;
    const QString text
        = Text::tr("%1 goes through the VPN %2, so an address found now may be the VPN's and is not published. "
                   "What is published stays. Switch the VPN off, or allow publishing through it in %3.");
    return Hold{Hold::Kind::Vpn, text.arg(familyName(key.type), device, labelOf(network)), device, network};
}

bool isOutsideView(const QList<SourceConfig> &sources, const Detection &found)
{
    SourceConfig plain;
    plain.kind = found.source;
    if (!asksOutside(plain))
        return false;
    // Two of one kind, one of them bound to a line: which of them answered is not told, so it may be the other.
    const auto ofKind = [&](const SourceConfig &source) {
        return source.kind == found.source;
    };
    const auto isFree = [&](const SourceConfig &source) {
        return ofKind(source) && !isBoundToLine(source);
    };
    return std::none_of(sources.begin(), sources.end(), ofKind) || std::any_of(sources.begin(), sources.end(), isFree);
}

std::optional<Hold> tunnelHold(const LocalNetwork &network, const QList<QHostAddress> &outside,
                               const QList<InterfaceAddress> &interfaces)
{
    for (const InterfaceAddress &candidate : interfaces) {
        if (!outside.contains(candidate.address) || deviceKind(candidate.device, candidate.deviceKind) != DeviceKind::Tunnel)
            continue;
        const QString text = Text::tr("The address %1 that services outside see belongs to the VPN %2, so it is not "
                                      "published. Switch the VPN off, or allow publishing through it in %3.");
        return Hold{Hold::Kind::OtherLine, text.arg(addressText(candidate.address), candidate.device, labelOf(network)),
                    candidate.device, network};
    }
    return std::nullopt;
}

std::optional<Hold> otherLineHold(const LocalNetwork &network, const KnownLine &known, const QList<QHostAddress> &outside,
                                  const QHostAddress &router)
{
    if (!known.isOneLine() || outside.isEmpty() || outside.contains(known.outside) || outside.contains(router))
        return std::nullopt;
    // A router whose address is not public any more stands behind another one: then the outside view is the only one.
    if (router.isNull() || addressScope(router) != AddressScope::Global)
        return std::nullopt;
    const QString text
        = Text::tr("Services outside see %1, but the router has %2; until now both were the same in %3. A VPN "
                   "or proxy on the way is likely, so %1 is not published. Switch it off, or allow publishing "
                   "through a VPN here.");
    return Hold{
        Hold::Kind::OtherLine, text.arg(addressText(outside.first()), addressText(router), labelOf(network)), {}, network};
}

} // namespace mooring
