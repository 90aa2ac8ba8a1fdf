// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "assistant/AccountDraft.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace mooring {

QString freeAccountId(const Config &config, const QString &provider)
{
    QString id = provider;
    for (int number = 2; config.account(id); ++number)
        id = QStringLiteral("%1-%2").arg(provider).arg(number);
    return id;
}

Config withAccount(Config config, const AccountConfig &account, const QList<DomainName> &names,
                   const QList<RecordType> &types)
{
    const auto sameId = [&account](const AccountConfig &other) {
        return other.id == account.id;
    };
    const auto known = std::find_if(config.accounts.begin(), config.accounts.end(), sameId);
    if (known == config.accounts.end())
        config.accounts.append(account);
    else
        *known = account;
    for (const DomainName &name : names) {
        const auto same = [&](const RecordConfig &record) {
            return record.account == account.id && record.name == name;
        };
        const auto record = std::find_if(config.records.begin(), config.records.end(), same);
        if (record == config.records.end()) {
            RecordConfig added;
            added.name = name;
            added.types = types;
            added.account = account.id;
            config.records.append(added);
            continue;
        }
        for (const RecordType type : types) {
            if (!record->types.contains(type))
                record->types.append(type);
        }
    }
    return config;
}

QString fieldProblem(const ProviderField &field, const QString &value)
{
    if (value.isEmpty()) {
        return field.required ? QCoreApplication::translate("mooring::Assistant", "%1 is needed.").arg(field.label)
                              : QString();
    }
    if (field.pattern.isEmpty())
        return {};
    const QRegularExpression pattern(QRegularExpression::anchoredPattern(field.pattern));
    if (pattern.match(value).hasMatch())
        return {};
    if (field.example.isEmpty())
        return QCoreApplication::translate("mooring::Assistant", "%1 does not look like this. Please check it.")
            .arg(field.label);
    return QCoreApplication::translate("mooring::Assistant", "%1 looks different, for example %2.")
        .arg(field.label, field.example);
}

} // namespace mooring
