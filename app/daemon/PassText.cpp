// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "PassText.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace mooring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PassText)
};

QString outcomeText(const RecordStatus &record)
{
    if (!record.lastOutcome || record.kind == RecordStatus::Kind::Held)
        return statusText(record.kind);
    switch (*record.lastOutcome) {
    case Outcome::What::Created:
        return Text::tr("created");
    case Outcome::What::Updated:
        return Text::tr("updated");
    case Outcome::What::Unchanged:
        return Text::tr("already right");
    case Outcome::What::Failed:
        return Text::tr("failed");
    }
    Q_UNREACHABLE();
}

} // namespace

QJsonObject passJson(const PassReport &report)
{
    QJsonObject addresses;
    for (const RecordType type : recordTypes)
        addresses.insert(recordTypeName(type), QJsonArray::fromStringList(addressTexts(report.addresses.value(type))));
    QJsonArray records;
    for (const RecordStatus &record : report.records) {
        const bool isHeld = record.kind == RecordStatus::Kind::Held;
        const QString outcome = record.lastOutcome && !isHeld ? outcomeName(*record.lastOutcome) : QStringLiteral("skipped");
        QJsonObject object{{QStringLiteral("name"), record.name.text()},
                           {QStringLiteral("type"), recordTypeName(record.type)},
                           {QStringLiteral("account"), record.account},
                           {QStringLiteral("outcome"), outcome},
                           {QStringLiteral("values"), QJsonArray::fromStringList(addressTexts(record.values))}};
        object.insert(QStringLiteral("next"),
                      record.nextAttempt.isValid() ? QJsonValue(utcTime(record.nextAttempt)) : QJsonValue());
        if (record.failure)
            object.insert(QStringLiteral("failure"), failureJson(*record.failure));
        if (record.hold)
            object.insert(QStringLiteral("hold"), holdJson(*record.hold));
        records.append(object);
    }
    return {{QStringLiteral("addresses"), addresses}, {QStringLiteral("records"), records}};
}

Table passTable(const PassReport &report)
{
    Table table({Text::tr("NAME"), Text::tr("TYPE"), Text::tr("ACCOUNT"), Text::tr("RESULT"), Text::tr("PUBLISHED"),
                 Text::tr("NEXT ATTEMPT")});
    for (const RecordStatus &record : report.records) {
        table.addRow({record.name.text(), recordTypeName(record.type), record.account, outcomeText(record),
                      addressTexts(record.values).join(QStringLiteral(", ")), nextText(record)});
    }
    return table;
}

QStringList passFailures(const PassReport &report, const Config &config)
{
    // One cause is told once, with all the names that it touches.
    struct Cause
    {
        QString account;
        QString message;
        bool stopped = false;
        QStringList names;
    };
    QList<Cause> causes;
    for (const RecordStatus &record : report.records) {
        if (!record.failure)
            continue;
        const bool stopped = record.kind == RecordStatus::Kind::Stopped;
        auto cause = std::find_if(causes.begin(), causes.end(), [&](const Cause &each) {
            return each.account == record.account && each.message == record.failure->message && each.stopped == stopped;
        });
        if (cause == causes.end())
            cause = causes.insert(causes.end(), Cause{record.account, record.failure->message, stopped, {}});
        cause->names.append(QStringLiteral("%1 %2").arg(record.name.text(), recordTypeName(record.type)));
    }
    QStringList texts;
    for (const Cause &cause : std::as_const(causes)) {
        const QString remedy = cause.stopped
            ? u' ' + Text::tr("It is stopped. Correct that and run \"mooringd once --retry %1\".").arg(cause.account)
            : QString();
        texts.append(Text::tr("Account %1 (%2): %3")
                         .arg(accountText(config, cause.account), cause.names.join(QStringLiteral(", ")), cause.message)
                     + remedy);
    }
    return texts;
}

QStringList passHolds(const PassReport &report)
{
    QStringList reasons;
    QMap<QString, QStringList> names;
    for (const RecordStatus &record : report.records) {
        if (!record.hold)
            continue;
        const QString reason = record.hold->message;
        if (!reasons.contains(reason))
            reasons.append(reason);
        names[reason].append(QStringLiteral("%1 %2").arg(record.name.text(), recordTypeName(record.type)));
    }
    QStringList texts;
    for (const QString &reason : std::as_const(reasons))
        texts.append(Text::tr("Held: %1. %2").arg(names.value(reason).join(QStringLiteral(", ")), reason));
    return texts;
}

QJsonObject holdJson(const Hold &hold)
{
    return {{QStringLiteral("kind"), holdName(hold.kind)}, {QStringLiteral("message"), hold.message}};
}

bool hasFailed(const PassReport &report)
{
    return std::any_of(report.records.cbegin(), report.records.cend(), [](const RecordStatus &record) {
        return record.lastOutcome == Outcome::What::Failed || record.kind == RecordStatus::Kind::Stopped;
    });
}

std::optional<Failure> keychainFailure(const PassReport &report)
{
    for (const RecordStatus &record : report.records) {
        if (record.failure && record.failure->kind == Failure::Kind::KeychainLocked)
            return record.failure;
    }
    return std::nullopt;
}

QString statusText(RecordStatus::Kind kind)
{
    switch (kind) {
    case RecordStatus::Kind::Fine:
        return Text::tr("right");
    case RecordStatus::Kind::Working:
        return Text::tr("working");
    case RecordStatus::Kind::Waiting:
        return Text::tr("waiting");
    case RecordStatus::Kind::Failing:
        return Text::tr("failing, tried again");
    case RecordStatus::Kind::Stopped:
        return Text::tr("stopped");
    case RecordStatus::Kind::Held:
        return Text::tr("held");
    case RecordStatus::Kind::Disabled:
        return Text::tr("off");
    }
    Q_UNREACHABLE();
}

QString statusName(RecordStatus::Kind kind)
{
    switch (kind) {
    case RecordStatus::Kind::Fine:
        return QStringLiteral("fine");
    case RecordStatus::Kind::Working:
        return QStringLiteral("working");
    case RecordStatus::Kind::Waiting:
        return QStringLiteral("waiting");
    case RecordStatus::Kind::Failing:
        return QStringLiteral("failing");
    case RecordStatus::Kind::Stopped:
        return QStringLiteral("stopped");
    case RecordStatus::Kind::Held:
        return QStringLiteral("held");
    case RecordStatus::Kind::Disabled:
        return QStringLiteral("disabled");
    }
    Q_UNREACHABLE();
}

QString nextText(const RecordStatus &record)
{
    QString time = localTime(record.nextAttempt);
    if (record.kind != RecordStatus::Kind::Stopped)
        return time;
    return time.isEmpty() ? Text::tr("after your retry") : Text::tr("%1, or after your retry").arg(time);
}

QString accountText(const Config &config, const QString &accountId)
{
    const AccountConfig *account = config.account(accountId);
    if (!account || account->label.isEmpty() || account->label == accountId)
        return accountId;
    return QStringLiteral("%1 (%2)").arg(account->label, accountId);
}

} // namespace mooring
