// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "engine/ConfigHash.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace mooring {

namespace {

QString hash(const QJsonArray &parts)
{
    const QByteArray json = QJsonDocument(parts).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex().left(16));
}

} // namespace

QString accountHash(const AccountConfig &account)
{
    QJsonObject settings;
    for (auto it = account.settings.cbegin(); it != account.settings.cend(); ++it)
        settings.insert(it.key(), it.value());
    return hash({account.provider, account.method, settings});
}

QString publishHash(const AccountConfig &account, const RecordConfig &record)
{
    return hash({accountHash(account), record.name.ascii(), record.ttl ? QJsonValue(*record.ttl) : QJsonValue(),
                 record.options, record.zone ? record.zone->ascii() : QString(), record.sharing == Sharing::Shared});
}

QString stopHash(const Config &config, const AccountConfig &account, const RecordConfig &record)
{
    QJsonArray sources;
    for (const QString &name : record.addresses) {
        const SourceSet set = config.addressSources.value(name);
        for (auto it = set.cbegin(); it != set.cend(); ++it) {
            for (const SourceConfig &source : it.value())
                sources.append(QJsonArray{recordTypeName(it.key()), source.kind, source.settings});
        }
    }
    return hash(
        {publishHash(account, record), QJsonArray::fromStringList(record.addresses), record.allowNonGlobal, sources});
}

QString sourcesHash(const QList<SourceConfig> &sources)
{
    QJsonArray parts;
    for (const SourceConfig &source : sources)
        parts.append(QJsonArray{source.kind, source.settings});
    return hash(parts);
}

} // namespace mooring
