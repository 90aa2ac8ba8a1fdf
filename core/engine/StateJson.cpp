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
    for (const QJsonValue &item : value.toArray()) {
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
    state.records.insert(key, record);
}

QJsonObject toJson(const AccountState &account)
{
    QJsonObject result;
    if (account.stop && !account.stopIsLocal) {
        result.insert(QStringLiteral("stop"), toJson(*account.stop));
        result.insert(QStringLiteral("configHash"), account.configHash);
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
    result.providerCache = json.value(QStringLiteral("providerCache")).toObject();
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
    QJsonObject addresses;
    for (auto it = state.addresses.cbegin(); it != state.addresses.cend(); ++it)
        addresses.insert(it.key(), toJson(it.value()));
    return {{QStringLiteral("version"), version},
            {QStringLiteral("records"), records},
            {QStringLiteral("accounts"), accounts},
            {QStringLiteral("addresses"), addresses}};
}

std::optional<State> stateFromJson(const QJsonObject &json)
{
    if (json.value(QStringLiteral("version")).toInt() != version)
        return std::nullopt;
    State state;
    for (const QJsonValue &item : json.value(QStringLiteral("records")).toArray())
        readRecord(item.toObject(), state);
    const QJsonObject accounts = json.value(QStringLiteral("accounts")).toObject();
    for (auto it = accounts.begin(); it != accounts.end(); ++it)
        state.accounts.insert(it.key(), accountOf(it.value().toObject()));
    const QJsonObject addresses = json.value(QStringLiteral("addresses")).toObject();
    for (auto it = addresses.begin(); it != addresses.end(); ++it) {
        QList<QHostAddress> found = addressesOf(it.value(), RecordType::A);
        found += addressesOf(it.value(), RecordType::AAAA);
        state.addresses.insert(it.key(), found);
    }
    return state;
}

} // namespace mooring
