// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "Commands.h"
#include "NetworkView.h"
#include "PassText.h"
#include "Session.h"
#include "engine/StateStore.h"
#include "shared/Services.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace mooring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(StatusCommand)
};

QJsonObject statusJson(const QList<RecordStatus> &statuses, const State &state)
{
    QJsonObject addresses;
    for (const RecordType type : recordTypes) {
        const auto found = state.addresses.value(QStringLiteral("default/") + recordTypeName(type));
        addresses.insert(recordTypeName(type), QJsonArray::fromStringList(addressTexts(found)));
    }
    QJsonArray records;
    for (const RecordStatus &record : statuses) {
        const auto time = [](const QDateTime &value) {
            return value.isValid() ? QJsonValue(utcTime(value)) : QJsonValue();
        };
        QJsonObject object{{QStringLiteral("name"), record.name.text()},
                           {QStringLiteral("type"), recordTypeName(record.type)},
                           {QStringLiteral("account"), record.account},
                           {QStringLiteral("status"), statusName(record.kind)},
                           {QStringLiteral("values"), QJsonArray::fromStringList(addressTexts(record.values))},
                           {QStringLiteral("changed"), time(record.changedAt)},
                           {QStringLiteral("next"), time(record.nextAttempt)}};
        if (record.failure)
            object.insert(QStringLiteral("failure"), failureJson(*record.failure));
        if (record.hold)
            object.insert(QStringLiteral("hold"), holdJson(*record.hold));
        records.append(object);
    }
    return {{QStringLiteral("addresses"), addresses},
            {QStringLiteral("records"), records},
            {QStringLiteral("lastGood"), state.lastGood.isValid() ? QJsonValue(utcTime(state.lastGood)) : QJsonValue()}};
}

} // namespace

QCoro::Task<int> runStatus(Session &session)
{
    if (const auto code = session.load())
        co_return *code;
    const Updater &updater = session.services().updater();
    const LocalNetwork network = co_await session.services().networkProbe().look();
    QList<RecordStatus> statuses = updater.statuses();
    markHeld(statuses, network, updater.config());
    session.output.document(statusJson(statuses, session.services().store().state));

    if (statuses.isEmpty())
        session.output.line(Text::tr("No name is configured."));
    Table table({Text::tr("NAME"), Text::tr("TYPE"), Text::tr("ACCOUNT"), Text::tr("STATE"), Text::tr("PUBLISHED"),
                 Text::tr("SINCE"), Text::tr("NEXT ATTEMPT")});
    for (const RecordStatus &record : statuses) {
        table.addRow({record.name.text(), recordTypeName(record.type), record.account, statusText(record.kind),
                      addressTexts(record.values).join(QStringLiteral(", ")), localTime(record.changedAt),
                      nextText(record)});
    }
    if (!statuses.isEmpty())
        session.output.table(table);
    if (updater.overallState() == OverallState::Stale)
        session.output.line(Text::tr("No check has found everything right since %1. Is the program running?")
                                .arg(localTime(updater.lastGood())));
    const PassReport shown{{}, statuses};
    for (const QString &text : passHolds(shown) + passFailures(shown, updater.config()))
        session.output.line(text);
    const bool stopped = std::any_of(statuses.cbegin(), statuses.cend(),
                                     [](const RecordStatus &record) { return record.kind == RecordStatus::Kind::Stopped; });
    co_return stopped ? RecordFailed : AllWell;
}

} // namespace mooring
