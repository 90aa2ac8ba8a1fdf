// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "config/NetworkJson.h"

#include "config/ConfigKeys.h"
#include "config/NetworkDecision.h"

#include <QCoreApplication>
#include <QUrl>

#include <tuple>

namespace mooring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Config)
};

const QString publishWord = QStringLiteral("publish");
const QString holdWord = QStringLiteral("hold");

/// "publish" or "hold".
bool readRule(const JsonPlace &place, bool standard)
{
    const QString first = standard ? publishWord : holdWord;
    return place.choice({first, standard ? holdWord : publishWord}) == publishWord;
}

void writeRule(QJsonObject &object, const QString &key, bool value, bool standard)
{
    if (value != standard)
        object.insert(key, value ? publishWord : holdWord);
}

NetworkProfile readProfile(const JsonPlace &place, const NetworkRules &rules)
{
    NetworkProfile profile;
    std::ignore = place.object(); // Refuses anything else.
    profile.label = place.at(keys::label).text(QString());
    profile.gateway = place.at(keys::gateway).text(QString());
    profile.ssid = place.at(keys::ssid).text(QString());
    profile.device = place.at(keys::device).text(QString());
    profile.publish = place.at(keys::publish).boolean(true);
    profile.publishThroughVpn = readRule(place.at(keys::vpn), rules.publishThroughVpn);
    profile.unknown = place.without({keys::label, keys::gateway, keys::ssid, keys::device, keys::publish, keys::vpn});
    if (profile.gateway.isEmpty() && profile.ssid.isEmpty() && profile.device.isEmpty()) {
        place.refuse(Text::tr("This does not say which network is meant: give at least one of “gateway”, “ssid” and "
                              "“interface”. For all other networks there is “elsewhere”, beside “profiles”."));
    } else if (!profile.gateway.isEmpty() && !comparableGateway(profile.gateway)) {
        place.at(keys::gateway)
            .refuse(Text::tr("“%1” is no gateway: write its hardware address like aa:bb:cc:dd:ee:ff or its IP address. "
                             "“mooringd network” shows both.")
                        .arg(profile.gateway));
    }
    return profile;
}

QJsonObject profileObject(const NetworkProfile &profile, const NetworkRules &rules)
{
    QJsonObject result = profile.unknown;
    const std::pair<QString, QString> texts[] = {{keys::label, profile.label},
                                                 {keys::gateway, profile.gateway},
                                                 {keys::ssid, profile.ssid},
                                                 {keys::device, profile.device}};
    for (const auto &[key, text] : texts) {
        if (!text.isEmpty())
            result.insert(key, text);
    }
    if (!profile.publish)
        result.insert(keys::publish, false);
    writeRule(result, keys::vpn, profile.publishThroughVpn, rules.publishThroughVpn);
    return result;
}

} // namespace

NetworkRules readNetworkRules(const JsonPlace &place)
{
    NetworkRules rules;
    rules.publishElsewhere = readRule(place.at(keys::elsewhere), true);
    rules.publishThroughVpn = readRule(place.at(keys::vpn), false);
    const JsonPlace profiles = place.at(keys::profiles);
    if (!profiles.isPresent())
        return rules;
    for (const JsonPlace &profile : profiles.elements())
        rules.profiles.append(readProfile(profile, rules));
    return rules;
}

void writeNetworkRules(QJsonObject &section, const NetworkRules &rules)
{
    writeRule(section, keys::elsewhere, rules.publishElsewhere, true);
    writeRule(section, keys::vpn, rules.publishThroughVpn, false);
    QJsonArray profiles;
    for (const NetworkProfile &profile : rules.profiles)
        profiles.append(profileObject(profile, rules));
    if (!profiles.isEmpty())
        section.insert(keys::profiles, profiles);
}

ProxyConfig readProxy(const JsonPlace &place)
{
    ProxyConfig result;
    const QString mode
        = place.at(keys::mode).choice({QStringLiteral("none"), QStringLiteral("system"), QStringLiteral("manual")});
    result.mode = mode == u"system" ? ProxyMode::System : mode == u"manual" ? ProxyMode::Manual : ProxyMode::None;
    const JsonPlace urlPlace = place.at(keys::url);
    result.url = result.mode == ProxyMode::Manual ? urlPlace.text() : urlPlace.text(QString());
    if (result.url.isEmpty())
        return result;
    const QUrl url(result.url, QUrl::StrictMode);
    const bool known = url.scheme() == u"http" || url.scheme() == u"socks5";
    if (!url.isValid() || !known || url.host().isEmpty() || url.port() < 1)
        urlPlace.refuse(Text::tr("Write the proxy like http://host:port or socks5://host:port."));
    else if (!url.userInfo().isEmpty())
        urlPlace.refuse(Text::tr("No name or password may be in this file; write the proxy like http://host:port."));
    return result;
}

} // namespace mooring
