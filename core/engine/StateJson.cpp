// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "engine/StateJson.h"

#include <QJsonArray>

namespace mooring {

namespace {

constexpr int version = 1;

void put(QJsonObject &object, const QString &key, const QDateTime &time)
{
    if (time.isValid())
        object.insert(key, time.toUTC().toString(Qt::ISODateWithMs));
}

QDateTime timeOf(const QJsonObject &object, const QString &key)
{
    return QDateTime::fromString(object.value(key).toString(), Qt::ISODateWithMs);
}

void put(QJsonObject &object, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

QJsonArray toJson(const QList<QHostAddress> &addresses)
{
    QJsonArray result;
    for (const QHostAddress &address : addresses)
        result.append(addressText(address));
    return result;
}

/// What does not fit @p type is left out.
QList<QHostAddress> addressesOf(const QJsonValue &value, RecordType type)
{
    QList<QHostAddress> result;
    for (const QJsonValue item : value.toArray()) {
        if (const auto address = parseAddress(type, item.toString()))
            result.append(*address);
    }
    return result;
}

QJsonObject toJson(const Failure &failure)
{
    QJsonObject result{{QStringLiteral("kind"), failureKindName(failure.kind)},
                       {QStringLiteral("message"), failure.message}};
    if (failure.retryAfter)
        result.insert(QStringLiteral("retryAfterSeconds"), qint64(failure.retryAfter->count()));
    return result;
}

std::optional<Failure> failureOf(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const auto kind = failureKindFromName(object.value(QStringLiteral("kind")).toString());
    if (!kind)
        return std::nullopt;
    Failure failure{*kind, object.value(QStringLiteral("message")).toString(), std::nullopt};
    if (object.contains(QStringLiteral("retryAfterSeconds")))
        failure.retryAfter = std::chrono::seconds(object.value(QStringLiteral("retryAfterSeconds")).toInteger());
    return failure;
}

QJsonObject toJson(const RecordKey &key, const RecordState &record)
{
    QJsonObject result{{QStringLiteral("account"), key.account},
                       {QStringLiteral("name"), key.name},
                       {QStringLiteral("type"), recordTypeName(key.type)},
                       {QStringLiteral("published"), toJson(record.published)}};
    put(result, QStringLiteral("publishedAt"), record.publishedAt);
    put(result, QStringLiteral("changedAt"), record.changedAt);
    put(result, QStringLiteral("verifiedAt"), record.verifiedAt);
    put(result, QStringLiteral("notBefore"), record.notBefore);
    put(result, QStringLiteral("configHash"), record.configHash);
    put(result, QStringLiteral("publishedHash"), record.publishedHash);
    if (record.endsWithNetworkBack)
        result.insert(QStringLiteral("endsWithNetworkBack"), true);
    if (record.failures > 0)
        result.insert(QStringLiteral("failures"), record.failures);
    if (record.failure)
        result.insert(QStringLiteral("failure"), toJson(*record.failure));
    if (record.stopped)
        result.insert(QStringLiteral("stopped"), true);
    if (record.stops > 0)
        result.insert(QStringLiteral("stops"), record.stops);
    return result;
}

void readRecord(const QJsonObject &json, State &state)
{
    const auto type = recordTypeFromName(json.value(QStringLiteral("type")).toString());
    const RecordKey key{json.value(QStringLiteral("account")).toString(), json.value(QStringLiteral("name")).toString(),
                        type.value_or(RecordType::A)};
    if (!type || key.account.isEmpty() || key.name.isEmpty())
        return;
    RecordState record;
    record.published = addressesOf(json.value(QStringLiteral("published")), key.type);
    record.publishedAt = timeOf(json, QStringLiteral("publishedAt"));
    record.changedAt = timeOf(json, QStringLiteral("changedAt"));
    record.verifiedAt = timeOf(json, QStringLiteral("verifiedAt"));
    record.notBefore = timeOf(json, QStringLiteral("notBefore"));
    record.configHash = json.value(QStringLiteral("configHash")).toString();
    record.publishedHash = json.value(QStringLiteral("publishedHash")).toString();
    record.endsWithNetworkBack = json.value(QStringLiteral("endsWithNetworkBack")).toBool();
    record.failures = qMax(0, json.value(QStringLiteral("failures")).toInt());
    record.failure = failureOf(json.value(QStringLiteral("failure")));
    record.stopped = json.value(QStringLiteral("stopped")).toBool() && record.failure;
    record.stops = qMax(0, json.value(QStringLiteral("stops")).toInt());
    state.records.insert(key, record);
}

QJsonObject toJson(const AccountState &account)
{
    QJsonObject result;
    if (account.stop && !account.stopIsLocal) {
        result.insert(QStringLiteral("stop"), toJson(*account.stop));
        result.insert(QStringLiteral("configHash"), account.configHash);
        put(result, QStringLiteral("notBefore"), account.notBefore);
        result.insert(QStringLiteral("stops"), account.stops);
    }
    if (account.lastFailure) {
        result.insert(QStringLiteral("lastFailure"), toJson(*account.lastFailure));
        put(result, QStringLiteral("lastFailureAt"), account.lastFailureAt);
    }
    if (!account.providerCache.isEmpty())
        result.insert(QStringLiteral("providerCache"), account.providerCache);
    return result;
}

AccountState accountOf(const QJsonObject &json)
{
    AccountState result;
    result.stop = failureOf(json.value(QStringLiteral("stop")));
    result.configHash = json.value(QStringLiteral("configHash")).toString();
    result.notBefore = timeOf(json, QStringLiteral("notBefore"));
    result.stops = qMax(0, json.value(QStringLiteral("stops")).toInt());
    result.lastFailure = failureOf(json.value(QStringLiteral("lastFailure")));
    result.lastFailureAt = timeOf(json, QStringLiteral("lastFailureAt"));
    result.providerCache = json.value(QStringLiteral("providerCache")).toObject();
    return result;
}

QJsonObject toJson(const QMap<QString, QList<QHostAddress>> &addresses)
{
    QJsonObject result;
    for (auto it = addresses.cbegin(); it != addresses.cend(); ++it)
        result.insert(it.key(), toJson(it.value()));
    return result;
}

QMap<QString, QList<QHostAddress>> addressMapOf(const QJsonValue &value)
{
    QMap<QString, QList<QHostAddress>> result;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        QList<QHostAddress> found = addressesOf(it.value(), RecordType::A);
        found += addressesOf(it.value(), RecordType::AAAA);
        result.insert(it.key(), found);
    }
    return result;
}

QString textOf(const QHostAddress &address)
{
    return address.isNull() ? QString() : addressText(address);
}

QHostAddress ipv4Of(const QJsonObject &object, const QString &key)
{
    return parseAddress(RecordType::A, object.value(key).toString()).value_or(QHostAddress());
}

QJsonObject toJson(const NetworkMemory &network)
{
    QJsonObject choices;
    for (auto it = network.choices.cbegin(); it != network.choices.cend(); ++it) {
        QJsonObject choice{{QStringLiteral("choice"), it->choice}, {QStringLiteral("sourcesHash"), it->sourcesHash}};
        put(choice, QStringLiteral("lookedAt"), it->lookedAt);
        choices.insert(it.key(), choice);
    }
    QJsonObject result{{QStringLiteral("label"), network.label},
                       {QStringLiteral("addresses"), toJson(network.addresses)},
                       {QStringLiteral("choices"), choices},
                       {QStringLiteral("told"), QJsonArray::fromStringList(network.told)}};
    put(result, QStringLiteral("lastSeen"), network.lastSeen);
    put(result, QStringLiteral("local"), textOf(network.local));
    put(result, QStringLiteral("router"), textOf(network.router));
    put(result, QStringLiteral("outside"), textOf(network.outside));
    put(result, QStringLiteral("natAt"), network.natAt);
    return result;
}

NetworkMemory networkOf(const QJsonObject &json)
{
    NetworkMemory result;
    result.label = json.value(QStringLiteral("label")).toString();
    result.lastSeen = timeOf(json, QStringLiteral("lastSeen"));
    result.addresses = addressMapOf(json.value(QStringLiteral("addresses")));
    const QJsonObject choices = json.value(QStringLiteral("choices")).toObject();
    for (auto it = choices.begin(); it != choices.end(); ++it) {
        const QJsonObject choice = it->toObject();
        result.choices.insert(it.key(),
                              {choice.value(QStringLiteral("choice")).toString(), timeOf(choice, QStringLiteral("lookedAt")),
                               choice.value(QStringLiteral("sourcesHash")).toString()});
    }
    result.local = ipv4Of(json, QStringLiteral("local"));
    result.router = ipv4Of(json, QStringLiteral("router"));
    result.outside = ipv4Of(json, QStringLiteral("outside"));
    result.natAt = timeOf(json, QStringLiteral("natAt"));
    for (const QJsonValue told : json.value(QStringLiteral("told")).toArray())
        result.told.append(told.toString());
    return result;
}

} // namespace

QJsonObject stateToJson(const State &state)
{
    QJsonArray records;
    for (auto it = state.records.cbegin(); it != state.records.cend(); ++it)
        records.append(toJson(it.key(), it.value()));
    QJsonObject accounts;
    for (auto it = state.accounts.cbegin(); it != state.accounts.cend(); ++it)
        accounts.insert(it.key(), toJson(it.value()));
    QJsonObject networks;
    for (auto it = state.networks.cbegin(); it != state.networks.cend(); ++it)
        networks.insert(it.key(), toJson(it.value()));
    QJsonObject result{{QStringLiteral("version"), version},
                       {QStringLiteral("records"), records},
                       {QStringLiteral("accounts"), accounts},
                       {QStringLiteral("addresses"), toJson(state.addresses)},
                       {QStringLiteral("networks"), networks}};
    put(result, QStringLiteral("lastGood"), state.lastGood);
    return result;
}

std::optional<State> stateFromJson(const QJsonObject &json)
{
    if (json.value(QStringLiteral("version")).toInt() != version)
        return std::nullopt;
    State state;
    for (const QJsonValue item : json.value(QStringLiteral("records")).toArray())
        readRecord(item.toObject(), state);
    const QJsonObject accounts = json.value(QStringLiteral("accounts")).toObject();
    for (auto it = accounts.begin(); it != accounts.end(); ++it)
        state.accounts.insert(it.key(), accountOf(it.value().toObject()));
    state.addresses = addressMapOf(json.value(QStringLiteral("addresses")));
    const QJsonObject networks = json.value(QStringLiteral("networks")).toObject();
    for (auto it = networks.begin(); it != networks.end(); ++it)
        state.networks.insert(it.key(), networkOf(it.value().toObject()));
    state.lastGood = timeOf(json, QStringLiteral("lastGood"));
    return state;
}

} // namespace mooring
