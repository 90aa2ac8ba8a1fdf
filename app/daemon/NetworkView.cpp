// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "NetworkView.h"

#include "engine/PublishGate.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace mooring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(NetworkView)
};

QString nameOf(const NetworkProfile &profile)
{
    for (const QString &name : {profile.label, profile.ssid, profile.gateway}) {
        if (!name.isEmpty())
            return name;
    }
    return profile.device;
}

/// Why that record and family is held; empty if it is not.
std::optional<Hold> holdOf(const RecordConfig &record, RecordType type, const LocalNetwork &network, const Config &config)
{
    if (!network.isOnline()) // Then nothing can be published anyway.
        return std::nullopt;
    for (const QString &set : record.addresses) {
        if (auto hold = gateHold(config, network, {set, type, record.allowNonGlobal}))
            return hold;
    }
    return std::nullopt;
}

/// The holds of every enabled record, each told once with all the names that it touches.
QList<NetworkHold> holdsOf(const LocalNetwork &network, const Config &config)
{
    QList<NetworkHold> holds;
    const auto add = [&holds](const Hold &hold, const QString &name) {
        auto known = std::find_if(holds.begin(), holds.end(),
                                  [&hold](const NetworkHold &each) { return each.hold.message == hold.message; });
        if (known == holds.end())
            known = holds.insert(holds.end(), NetworkHold{hold, {}});
        known->names.append(name);
    };
    for (const RecordConfig &record : config.records) {
        if (!record.enabled)
            continue;
        for (const RecordType type : record.types) {
            if (const auto hold = holdOf(record, type, network, config))
                add(*hold, record.name.text() + u' ' + recordTypeName(type));
        }
    }
    return holds;
}

/// What to do here about it, which the engine's message leaves to each program.
QString remedy(Hold::Kind kind)
{
    return kind == Hold::Kind::Network
        ? Text::tr("To publish from this network, run \"mooringd network allow\".")
        : Text::tr("To publish from this network through the VPN too, run \"mooringd network allow --vpn\".");
}

QString lineText(const LocalNetwork &network, RecordType type)
{
    const auto line = network.lines.constFind(type);
    if (line == network.lines.cend())
        return Text::tr("no way out");
    return line->isTunnel ? Text::tr("through the VPN %1").arg(line->device) : Text::tr("through %1").arg(line->device);
}

QString gatewayText(const LocalNetwork &network)
{
    if (network.gateway.isNull())
        return network.gatewayMac;
    const QString address = addressText(network.gateway);
    return network.gatewayMac.isEmpty() ? address : QStringLiteral("%1 (%2)").arg(address, network.gatewayMac);
}

QString ruleText(const NetworkView &view)
{
    const QString place = view.profile ? Text::tr("Profile “%1”").arg(nameOf(*view.profile))
                                       : Text::tr("No profile fits, so the general rules hold");
    if (!view.rule.publish)
        return Text::tr("%1: names are not published from here.").arg(place);
    return view.rule.publishThroughVpn ? Text::tr("%1: names are published from here, also through a VPN.").arg(place)
                                       : Text::tr("%1: names are published from here, but not through a VPN.").arg(place);
}

QJsonValue lineJson(const LocalNetwork &network, RecordType type)
{
    const auto line = network.lines.constFind(type);
    if (line == network.lines.cend())
        return {};
    return QJsonObject{{QStringLiteral("interface"), line->device}, {QStringLiteral("vpn"), line->isTunnel}};
}

QJsonObject attachmentJson(const LocalNetwork &network)
{
    QJsonObject lines;
    for (const RecordType type : recordTypes)
        lines.insert(recordTypeName(type), lineJson(network, type));
    return {{QStringLiteral("online"), network.isOnline()},
            {QStringLiteral("id"), network.id},
            {QStringLiteral("label"), network.label},
            {QStringLiteral("gateway"), network.gateway.isNull() ? QString() : addressText(network.gateway)},
            {QStringLiteral("gatewayMac"), network.gatewayMac},
            {QStringLiteral("ssid"), network.ssid},
            {QStringLiteral("interface"), network.device},
            {QStringLiteral("lines"), lines}};
}

QJsonObject ruleJson(const NetworkProfile &rule)
{
    return {{QStringLiteral("publish"), rule.publish},
            {QStringLiteral("vpn"), rule.publishThroughVpn ? QStringLiteral("publish") : QStringLiteral("hold")}};
}

QJsonValue profileJson(const std::optional<NetworkProfile> &profile)
{
    if (!profile)
        return {};
    QJsonObject object = ruleJson(*profile);
    object.insert(QStringLiteral("label"), profile->label);
    object.insert(QStringLiteral("gateway"), profile->gateway);
    object.insert(QStringLiteral("ssid"), profile->ssid);
    object.insert(QStringLiteral("interface"), profile->device);
    return object;
}

} // namespace

NetworkView viewOf(const LocalNetwork &network, const Config &config)
{
    const NetworkNames names = network.names();
    return {network, profileFor(config.networks, names), ruleFor(config.networks, names), holdsOf(network, config)};
}

void markHeld(QList<RecordStatus> &statuses, const LocalNetwork &network, const Config &config)
{
    using Kind = RecordStatus::Kind;
    for (RecordStatus &status : statuses) {
        if (status.kind == Kind::Disabled || status.kind == Kind::Stopped || status.kind == Kind::Held)
            continue;
        const auto record = std::find_if(config.records.cbegin(), config.records.cend(), [&](const RecordConfig &each) {
            return each.name == status.name && each.account == status.account && each.types.contains(status.type);
        });
        if (record == config.records.cend())
            continue;
        status.hold = holdOf(*record, status.type, network, config);
        if (status.hold)
            status.kind = Kind::Held;
    }
}

void showNetwork(Output &output, const NetworkView &view)
{
    const LocalNetwork &network = view.network;
    if (network.id.isEmpty() && !network.isOnline()) {
        output.line(Text::tr("This machine is attached to no network."));
        return;
    }
    output.line(Text::tr("Network: %1").arg(network.label.isEmpty() ? network.id : network.label));
    const std::pair<QString, QString> rows[] = {{Text::tr("Gateway:"), gatewayText(network)},
                                                {Text::tr("Wi-Fi:"), network.ssid},
                                                {Text::tr("Interface:"), network.device},
                                                {Text::tr("IPv4:"), lineText(network, RecordType::A)},
                                                {Text::tr("IPv6:"), lineText(network, RecordType::AAAA)}};
    for (const auto &[title, text] : rows) {
        if (!text.isEmpty())
            output.line(QStringLiteral("  %1  %2").arg(title, -10).arg(text));
    }
    output.line(ruleText(view));
}

void showHolds(Output &output, const NetworkView &view)
{
    for (const NetworkHold &hold : view.holds)
        output.line(Text::tr("Held: %1. %2 %3")
                        .arg(hold.names.join(QStringLiteral(", ")), hold.hold.message, remedy(hold.hold.kind)));
}

QJsonObject networkJson(const NetworkView &view)
{
    QJsonArray holds;
    for (const NetworkHold &hold : view.holds) {
        holds.append(QJsonObject{{QStringLiteral("kind"), holdName(hold.hold.kind)},
                                 {QStringLiteral("message"), hold.hold.message},
                                 {QStringLiteral("names"), QJsonArray::fromStringList(hold.names)}});
    }
    return {{QStringLiteral("network"), attachmentJson(view.network)},
            {QStringLiteral("profile"), profileJson(view.profile)},
            {QStringLiteral("rule"), ruleJson(view.rule)},
            {QStringLiteral("holds"), holds}};
}

} // namespace mooring
