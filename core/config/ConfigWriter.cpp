// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "config/ApplicationJson.h"
#include "config/ConfigFile.h"
#include "config/ConfigKeys.h"
#include "config/HeartbeatJson.h"
#include "config/NetworkJson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace mooring {

namespace {

template <typename T>
void put(QJsonObject &object, const QString &key, const T &value, const T &standard)
{
    if (value != standard)
        object.insert(key, value);
}

QJsonObject accountObject(const AccountConfig &account)
{
    QJsonObject result = account.unknown;
    result.insert(keys::id, account.id);
    result.insert(keys::provider, account.provider);
    put(result, keys::label, account.label, QString());
    put(result, keys::method, account.method, QString());
    QJsonObject settings;
    for (auto it = account.settings.begin(); it != account.settings.end(); ++it)
        settings.insert(it.key(), it.value());
    put(result, keys::settings, settings, QJsonObject());
    return result;
}

QJsonObject recordObject(const RecordConfig &record)
{
    QJsonObject result = record.unknown;
    result.insert(keys::name, record.name.text());
    QJsonArray types;
    for (const RecordType type : record.types)
        types.append(recordTypeName(type));
    result.insert(keys::types, types);
    result.insert(keys::account, record.account);
    if (record.ttl)
        result.insert(keys::ttl, *record.ttl);
    // One set is written as it is usual, without a list; the usual set not at all.
    if (record.addresses.size() != 1)
        result.insert(keys::addresses, QJsonArray::fromStringList(record.addresses));
    else
        put(result, keys::addresses, record.addresses.first(), keys::defaultSet);
    put(result, keys::options, record.options, QJsonObject());
    if (record.zone)
        result.insert(keys::zone, record.zone->text());
    if (record.sharing == Sharing::Shared)
        result.insert(keys::sharing, QStringLiteral("shared"));
    put(result, keys::allowNonGlobal, record.allowNonGlobal, false);
    put(result, keys::enabled, record.enabled, true);
    return result;
}

QJsonObject sourceSetObject(const SourceSet &set, const SourceSet &standard)
{
    QJsonObject result;
    for (auto it = set.begin(); it != set.end(); ++it) {
        if (standard.value(it.key()) == it.value())
            continue;
        QJsonArray list;
        for (const SourceConfig &source : it.value()) {
            QJsonObject object = source.settings;
            object.insert(keys::kind, source.kind);
            list.append(object);
        }
        result.insert(recordTypeName(it.key()), list);
    }
    return result;
}

QJsonObject sourcesObject(const QMap<QString, SourceSet> &sources)
{
    QJsonObject result;
    for (auto it = sources.begin(); it != sources.end(); ++it) {
        const bool isDefault = it.key() == keys::defaultSet;
        const QJsonObject set = sourceSetObject(it.value(), isDefault ? defaultSources() : SourceSet());
        if (!isDefault || !set.isEmpty())
            result.insert(it.key(), set);
    }
    return result;
}

QJsonObject proxyObject(const ProxyConfig &proxy, QJsonObject result)
{
    if (proxy.mode != ProxyMode::None)
        result.insert(keys::mode, proxy.mode == ProxyMode::System ? QStringLiteral("system") : QStringLiteral("manual"));
    put(result, keys::url, proxy.url, QString());
    return result;
}

} // namespace

QByteArray writeConfig(const Config &config)
{
    QJsonObject root = config.unknown;
    root.insert(keys::version, config.version);
    QJsonArray accounts;
    for (const AccountConfig &account : config.accounts)
        accounts.append(accountObject(account));
    root.insert(keys::accounts, accounts);
    QJsonArray records;
    for (const RecordConfig &record : config.records)
        records.append(recordObject(record));
    root.insert(keys::records, records);
    put(root, keys::addressSources, sourcesObject(config.addressSources), QJsonObject());

    const Schedule schedule;
    QJsonObject scheduleObject = root.value(keys::schedule).toObject();
    put(scheduleObject, keys::intervalSeconds, qint64(config.schedule.interval.count()), qint64(schedule.interval.count()));
    put(scheduleObject, keys::jitter, config.schedule.jitter, schedule.jitter);
    put(scheduleObject, keys::refreshDays, qint64(config.schedule.refresh.count()), qint64(schedule.refresh.count()));
    put(root, keys::schedule, scheduleObject, QJsonObject());

    QJsonObject notifications = root.value(keys::notifications).toObject();
    writeNotifications(notifications, config.notifications);
    put(root, keys::notifications, notifications, QJsonObject());
    QJsonObject application = root.value(keys::application).toObject();
    writeApplication(application, config.application);
    put(root, keys::application, application, QJsonObject());

    put(root, keys::heartbeats, heartbeatsArray(config.heartbeats), QJsonArray());

    QJsonObject network = root.value(keys::network).toObject();
    put(network, keys::proxy, proxyObject(config.proxy, network.value(keys::proxy).toObject()), QJsonObject());
    writeNetworkRules(network, config.networks);
    put(root, keys::network, network, QJsonObject());
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

} // namespace mooring
