// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "Commands.h"
#include "Session.h"
#include "shared/Services.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace mooring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RecordsCommand)
};

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
                       {QStringLiteral("addresses"), QJsonArray::fromStringList(record.addresses)},
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
    Table table(
        {Text::tr("NAME"), Text::tr("TYPES"), Text::tr("ACCOUNT"), Text::tr("ADDRESSES"), Text::tr("TTL"), Text::tr("ON")});
    for (const RecordConfig &record : config.records) {
        list.append(recordJson(record));
        table.addRow({record.name.text(), typeNames(record).join(QStringLiteral(", ")), record.account,
                      record.addresses.join(QStringLiteral(", ")),
                      record.ttl ? Text::tr("%1 s").arg(*record.ttl) : Text::tr("as it is"),
                      record.enabled ? Text::tr("yes") : Text::tr("no")});
    }
    session.output.document({{QStringLiteral("records"), list}});
    if (config.records.isEmpty())
        session.output.line(Text::tr("No name is configured."));
    else
        session.output.table(table);
    co_return AllWell;
}

} // namespace mooring
