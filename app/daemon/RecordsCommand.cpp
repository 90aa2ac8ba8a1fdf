// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "Commands.h"
#include "Session.h"
#include "shared/Services.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace mooring {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("RecordsCommand", text);
}

QStringList typeNames(const RecordConfig &record)
{
    QStringList names;
    for (const RecordType type : record.types)
        names.append(recordTypeName(type));
    return names;
}

QString sharingName(Sharing sharing)
{
    return sharing == Sharing::Own ? QStringLiteral("own") : QStringLiteral("shared");
}

QJsonObject recordJson(const RecordConfig &record)
{
    QJsonObject object{{QStringLiteral("name"), record.name.text()},
                       {QStringLiteral("types"), QJsonArray::fromStringList(typeNames(record))},
                       {QStringLiteral("account"), record.account},
                       {QStringLiteral("addresses"), record.addresses},
                       {QStringLiteral("sharing"), sharingName(record.sharing)},
                       {QStringLiteral("options"), record.options},
                       {QStringLiteral("allowNonGlobal"), record.allowNonGlobal},
                       {QStringLiteral("enabled"), record.enabled}};
    if (record.ttl)
        object.insert(QStringLiteral("ttl"), *record.ttl);
    if (record.zone)
        object.insert(QStringLiteral("zone"), record.zone->text());
    return object;
}

} // namespace

QCoro::Task<int> runRecords(Session &session)
{
    if (const auto code = session.load())
        co_return *code;
    const Config &config = session.services().config();
    QJsonArray list;
    Table table({tr("NAME"), tr("TYPES"), tr("ACCOUNT"), tr("ADDRESSES"), tr("TTL"), tr("ON")});
    for (const RecordConfig &record : config.records) {
        list.append(recordJson(record));
        table.addRow({record.name.text(), typeNames(record).join(QStringLiteral(", ")), record.account, record.addresses,
                      record.ttl ? tr("%1 s").arg(*record.ttl) : tr("as it is"), record.enabled ? tr("yes") : tr("no")});
    }
    session.output.document({{QStringLiteral("records"), list}});
    if (config.records.isEmpty())
        session.output.line(tr("No name is configured."));
    else
        session.output.table(table);
    co_return AllWell;
}

} // namespace mooring
