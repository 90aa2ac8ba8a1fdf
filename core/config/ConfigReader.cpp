// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "config/ApplicationJson.h"
#include "config/ConfigKeys.h"
#include "config/HeartbeatJson.h"
#include "config/JsonPlace.h"
#include "config/NetworkJson.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>

#include <limits>
#include <set>
#include <tuple>

namespace mooring {

namespace {

constexpr int formatVersion = 1;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Config)
};

DomainName readName(const JsonPlace &place)
{
    auto name = DomainName::parse(place.text());
    if (!name) {
        place.refuse(name.error().message);
        return {};
    }
    return *name;
}

AccountConfig readAccount(const JsonPlace &place)
{
    AccountConfig result;
    std::ignore = place.object(); // Refuses anything else.
    result.id = place.at(keys::id).text();
    // The id is part of a keychain item's name and of an environment variable's.
    static const QRegularExpression idPattern(QStringLiteral(R"(\A[A-Za-z0-9_-]{1,64}\z)"));
    if (!idPattern.match(result.id).hasMatch())
        place.at(keys::id).refuse(Text::tr("An account id has letters, digits, “-” and “_” only, at most 64 of them."));
    result.provider = place.at(keys::provider).text();
    result.label = place.at(keys::label).text(QString());
    result.method = place.at(keys::method).choice({QString(), QStringLiteral("update"), QStringLiteral("records")});
    for (const auto &[key, value] : place.at(keys::settings).members())
        result.settings.insert(key, value.scalar());
    result.unknown = place.without({keys::id, keys::provider, keys::label, keys::method, keys::settings});
    return result;
}

QList<RecordType> readTypes(const JsonPlace &place)
{
    QList<RecordType> result;
    for (const JsonPlace &element : place.elements()) {
        const QString name = element.text();
        const auto type = recordTypeFromName(name);
        if (!type)
            element.refuse(Text::tr("“%1” is not a record type that can be kept; possible are: A, AAAA.").arg(name));
        else if (result.contains(*type))
            element.refuse(Text::tr("%1 is in this list twice; remove one.").arg(name));
        else
            result << *type;
    }
    if (result.isEmpty())
        place.refuse(Text::tr("Name at least one record type: A, AAAA."));
    return result;
}

/// The keys of a record's source sets: a text or a list of texts.
QStringList readAddresses(const JsonPlace &place)
{
    if (!place.isList())
        return {place.isPresent() ? place.text() : keys::defaultSet};
    QStringList result;
    for (const JsonPlace &element : place.elements()) {
        const QString set = element.text();
        if (result.contains(set))
            element.refuse(Text::tr("“%1” is in this list twice; remove one.").arg(set));
        result << set;
    }
    if (result.isEmpty())
        place.refuse(Text::tr("Name at least one entry of “addressSources”, or leave this away for “default”."));
    return result;
}

RecordConfig readRecord(const JsonPlace &place)
{
    RecordConfig result;
    std::ignore = place.object(); // Refuses anything else.
    result.name = readName(place.at(keys::name));
    result.types = readTypes(place.at(keys::types));
    result.account = place.at(keys::account).text();
    if (place.at(keys::ttl).isPresent())
        result.ttl = place.at(keys::ttl).integer(1, std::numeric_limits<int>::max()); // RFC 2181 section 8
    result.addresses = readAddresses(place.at(keys::addresses));
    result.options = place.at(keys::options).object();
    if (place.at(keys::zone).isPresent()) {
        result.zone = readName(place.at(keys::zone));
        if (!result.name.isWithin(*result.zone))
            place.at(keys::zone).refuse(Text::tr("%1 is not in the zone %2.").arg(result.name.text(), result.zone->text()));
    }
    const QString shared = QStringLiteral("shared");
    if (place.at(keys::sharing).choice({QStringLiteral("own"), shared}) == shared)
        result.sharing = Sharing::Shared;
    result.allowNonGlobal = place.at(keys::allowNonGlobal).boolean(false);
    result.enabled = place.at(keys::enabled).boolean(true);
    result.unknown = place.without({keys::name, keys::types, keys::account, keys::ttl, keys::addresses, keys::options,
                                    keys::zone, keys::sharing, keys::allowNonGlobal, keys::enabled});
    return result;
}

SourceSet readSourceSet(const JsonPlace &place)
{
    SourceSet result;
    for (const auto &[typeName, list] : place.members()) {
        const auto type = recordTypeFromName(typeName);
        if (!type) {
            list.refuse(Text::tr("“%1” is not a record type that can be kept; possible are: A, AAAA.").arg(typeName));
            continue;
        }
        QList<SourceConfig> sources;
        for (const JsonPlace &source : list.elements())
            sources.append({source.at(keys::kind).text(), source.without({keys::kind})});
        if (sources.isEmpty())
            list.refuse(Text::tr("Name at least one address source."));
        result.insert(*type, sources);
    }
    return result;
}

/// What is left of a section goes to Config::unknown under the section's key.
void keepUnknown(Config &config, const QString &section, const QJsonObject &rest)
{
    if (!rest.isEmpty())
        config.unknown.insert(section, rest);
}

JsonPlace sectionOf(Config &config, const JsonPlace &root, const QString &key, const QStringList &known)
{
    JsonPlace section = root.at(key);
    keepUnknown(config, key, section.object().isEmpty() ? QJsonObject() : section.without(known));
    return section;
}

void readSections(Config &config, const JsonPlace &root)
{
    config.unknown = root.without({keys::version, keys::accounts, keys::records, keys::addressSources, keys::schedule,
                                   keys::notifications, keys::application, keys::heartbeats, keys::network});

    const JsonPlace schedule
        = sectionOf(config, root, keys::schedule, {keys::intervalSeconds, keys::jitter, keys::refreshDays});
    const Schedule standard;
    config.schedule.interval = std::chrono::seconds(
        schedule.at(keys::intervalSeconds).integer(static_cast<int>(standard.interval.count()), 10, 30 * 86400));
    config.schedule.jitter = schedule.at(keys::jitter).number(standard.jitter, 0, 0.5);
    config.schedule.refresh
        = std::chrono::days(schedule.at(keys::refreshDays).integer(static_cast<int>(standard.refresh.count()), 1, 3650));

    config.notifications = readNotifications(sectionOf(config, root, keys::notifications, notificationKeys()));
    config.application = readApplication(sectionOf(config, root, keys::application, applicationKeys()));

    config.heartbeats = readHeartbeats(root.at(keys::heartbeats));
    const JsonPlace network = root.at(keys::network);
    const JsonPlace proxy = network.at(keys::proxy);
    QJsonObject rest = network.object().isEmpty()
        ? QJsonObject()
        : network.without({keys::proxy, keys::profiles, keys::elsewhere, keys::vpn});
    const QJsonObject proxyRest = proxy.object().isEmpty() ? QJsonObject() : proxy.without({keys::mode, keys::url});
    if (!proxyRest.isEmpty())
        rest.insert(keys::proxy, proxyRest);
    keepUnknown(config, keys::network, rest);
    config.proxy = readProxy(proxy);
    config.networks = readNetworkRules(network);
}

void readAccounts(Config &config, const JsonPlace &place)
{
    for (const JsonPlace &element : place.elements()) {
        const AccountConfig account = readAccount(element);
        if (config.account(account.id))
            element.at(keys::id).refuse(Text::tr("The account id “%1” is used twice; choose another one.").arg(account.id));
        config.accounts << account;
    }
}

/// Every source set of a record must exist and have sources for each of its types.
void checkAddresses(const Config &config, const RecordConfig &record, const JsonPlace &place)
{
    for (qsizetype i = 0; i < record.addresses.size(); ++i) {
        const QString &set = record.addresses[i];
        const JsonPlace element = place.isList() ? place.at(QString::number(i)) : place;
        if (!config.addressSources.contains(set))
            element.refuse(Text::tr("There is no “%1” in “addressSources”.").arg(set));
        for (const RecordType type : record.types) {
            if (!config.addressSources.value(set).contains(type))
                element.refuse(Text::tr("“%1” in “addressSources” names no source for %2.").arg(set, recordTypeName(type)));
        }
    }
}

void readRecords(Config &config, const JsonPlace &place)
{
    std::set<std::tuple<QString, QString, RecordType>> seen;
    for (const JsonPlace &element : place.elements()) {
        const RecordConfig record = readRecord(element);
        if (!config.account(record.account))
            element.at(keys::account).refuse(Text::tr("There is no account “%1” in “accounts”.").arg(record.account));
        checkAddresses(config, record, element.at(keys::addresses));
        for (const RecordType type : record.types) {
            // The same name at two services is a setup people have; twice at one service can only be a mistake.
            const std::tuple key{record.account, record.name.ascii(), type};
            if (seen.contains(key))
                element.at(keys::name)
                    .refuse(Text::tr("%1 %2 is there twice for this account; remove one.")
                                .arg(record.name.text(), recordTypeName(type)));
            seen.insert(key);
        }
        config.records << record;
    }
}

ConfigError syntaxError(const QByteArray &json, const QJsonParseError &error)
{
    const auto offset = std::min<qsizetype>(error.offset, json.size());
    const auto line = json.left(offset).count('\n') + 1;
    const auto column = offset - (offset > 0 ? json.lastIndexOf('\n', offset - 1) + 1 : 0) + 1;
    return {Text::tr("This is not JSON: %1 at line %2, column %3.").arg(error.errorString()).arg(line).arg(column),
            {},
            static_cast<int>(line)};
}

} // namespace

ConfigResult<Config> readConfig(const QByteArray &json)
{
    const QByteArray text = json.startsWith("\xef\xbb\xbf") ? json.mid(3) : json;
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(text, &parseError);
    if (parseError.error != QJsonParseError::NoError)
        return tl::unexpected(syntaxError(text, parseError));
    if (!document.isObject())
        return tl::unexpected(ConfigError{Text::tr("An object in { } is expected here."), {}, 0});

    std::optional<ConfigError> error;
    const JsonPlace root(document.object(), error);
    Config config;
    config.version = root.at(keys::version).integer(1, std::numeric_limits<int>::max());
    if (config.version > formatVersion) {
        root.at(keys::version)
            .refuse(Text::tr(
                        "This file was written by a newer Mooring (format %1); this one knows formats up to %2. Install the "
                        "newer one, or use another configuration folder.")
                        .arg(config.version)
                        .arg(formatVersion));
    }
    if (error) // What follows would only complain about things a newer version may allow.
        return tl::unexpected(*error);

    for (const auto &[name, set] : root.at(keys::addressSources).members())
        config.addressSources.insert(name, readSourceSet(set));
    SourceSet &standard = config.addressSources[keys::defaultSet];
    const SourceSet builtIn = defaultSources();
    for (const RecordType type : recordTypes) {
        if (!standard.contains(type))
            standard.insert(type, builtIn.value(type));
    }
    // A file with nothing but preferences is a sound one.
    if (const JsonPlace accounts = root.at(keys::accounts); accounts.isPresent())
        readAccounts(config, accounts);
    if (const JsonPlace records = root.at(keys::records); records.isPresent())
        readRecords(config, records);
    readSections(config, root);
    if (error)
        return tl::unexpected(*error);
    return config;
}

} // namespace mooring
