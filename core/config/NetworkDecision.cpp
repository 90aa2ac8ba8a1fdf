// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "config/NetworkDecision.h"

#include "platform/DeviceKind.h"

#include <QHostAddress>
#include <QRegularExpression>

#include <algorithm>

namespace mooring {

namespace {

QString comparable(const QString &gateway)
{
    return comparableGateway(gateway).value_or(QString());
}

/// Whether the user or withNetworkDecision() meant just this network, and not a kind of network that it is one of.
bool isOwnProfile(const NetworkProfile &profile, const NetworkNames &network)
{
    if (!fits(profile, network))
        return false;
    const QString mac = comparable(network.gatewayMac);
    if (!mac.isEmpty() && comparable(profile.gateway) == mac)
        return true;
    if (!network.ssid.isEmpty() && profile.ssid == network.ssid)
        return true;
    // Many networks have 192.168.1.1 behind eth0, so this names one only where nothing better is known of it.
    return mac.isEmpty() && network.ssid.isEmpty() && profile.device == network.device
        && comparable(profile.gateway) == comparable(network.gatewayAddress);
}

NetworkProfile ownProfile(const NetworkRules &rules, const NetworkNames &network)
{
    NetworkProfile profile;
    const QString mac = comparable(network.gatewayMac);
    if (!mac.isEmpty()) {
        profile.gateway = mac;
    } else if (!network.ssid.isEmpty()) {
        profile.ssid = network.ssid;
    } else {
        profile.device = network.device;
        profile.gateway = comparable(network.gatewayAddress);
    }
    profile.publishThroughVpn = rules.publishThroughVpn;
    return profile;
}

} // namespace

std::optional<QString> comparableGateway(const QString &gateway)
{
    static const QRegularExpression mac(QStringLiteral(R"(\A[0-9a-fA-F]{2}([:-][0-9a-fA-F]{2}){5}\z)"));
    if (mac.match(gateway).hasMatch())
        return gateway.toLower().replace(u'-', u':');
    const QString address = gateway.section(u'%', 0, 0);
    for (const RecordType type : recordTypes) {
        if (const auto parsed = parseAddress(type, address))
            return addressText(*parsed);
    }
    return std::nullopt;
}

bool fits(const NetworkProfile &profile, const NetworkNames &network)
{
    if (profile.gateway.isEmpty() && profile.ssid.isEmpty() && profile.device.isEmpty())
        return false;
    if (!profile.gateway.isEmpty()) {
        const auto wanted = comparableGateway(profile.gateway);
        if (!wanted || (*wanted != comparable(network.gatewayMac) && *wanted != comparable(network.gatewayAddress)))
            return false;
    }
    return (profile.ssid.isEmpty() || profile.ssid == network.ssid)
        && (profile.device.isEmpty() || (!network.device.isEmpty() && matchesDevice(profile.device, network.device)));
}

std::optional<NetworkProfile> profileFor(const NetworkRules &rules, const NetworkNames &network)
{
    for (const NetworkProfile &profile : rules.profiles) {
        if (fits(profile, network))
            return profile;
    }
    return std::nullopt;
}

NetworkProfile ruleFor(const NetworkRules &rules, const NetworkNames &network)
{
    if (const auto profile = profileFor(rules, network))
        return *profile;
    NetworkProfile rule;
    rule.publish = rules.publishElsewhere;
    rule.publishThroughVpn = rules.publishThroughVpn;
    return rule;
}

Config withNetworkDecision(Config config, const NetworkNames &network, NetworkDecision decision)
{
    QList<NetworkProfile> &profiles = config.networks.profiles;
    const auto isOwn = [&network](const NetworkProfile &profile) {
        return isOwnProfile(profile, network);
    };
    if (decision == NetworkDecision::Forget) {
        profiles.removeIf(isOwn);
        return config;
    }
    NetworkProfile own = ownProfile(config.networks, network);
    if (!fits(own, network))
        return config;
    const auto known = std::find_if(profiles.cbegin(), profiles.cend(), isOwn);
    const auto place = std::find_if(profiles.cbegin(), profiles.cend(),
                                    [&network](const NetworkProfile &profile) { return fits(profile, network); });
    const qsizetype index = place - profiles.cbegin();
    if (known != profiles.cend()) {
        own = *known;
        profiles.erase(known); // A profile that fits and stands before it keeps its index.
    }
    if (own.label.isEmpty())
        own.label = network.label;
    own.publish = decision != NetworkDecision::Hold;
    if (decision == NetworkDecision::Publish)
        own.publishThroughVpn = config.networks.publishThroughVpn;
    else if (decision == NetworkDecision::PublishThroughVpn)
        own.publishThroughVpn = true;
    profiles.insert(index, own);
    return config;
}

} // namespace mooring
