// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "assistant/AccountDraft.h"

#include "model/Texts.h"

#include <QRegularExpression>

namespace mooring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(mooring::AccountDraft)
};

void addName(Config &config, const QString &account, const DomainName &name, const QList<RecordType> &types)
{
    const auto same = [&](const RecordConfig &record) {
        return record.account == account && record.name == name;
    };
    const auto record = std::find_if(config.records.begin(), config.records.end(), same);
    if (record == config.records.end()) {
        RecordConfig added;
        added.name = name;
        added.types = types;
        added.account = account;
        config.records.append(added);
        return;
    }
    for (const RecordType type : types) {
        if (!record->types.contains(type))
            record->types.append(type);
    }
}

} // namespace

QString freeAccountId(const Config &config, const QString &provider)
{
    QString id = provider;
    for (int number = 2; config.account(id); ++number)
        id = QStringLiteral("%1-%2").arg(provider).arg(number);
    return id;
}

Config withAccount(Config config, const AccountConfig &account, const NamesChange &change)
{
    const auto sameId = [&account](const AccountConfig &other) {
        return other.id == account.id;
    };
    const auto known = std::find_if(config.accounts.begin(), config.accounts.end(), sameId);
    if (known == config.accounts.end())
        config.accounts.append(account);
    else
        *known = account;
    config.records.removeIf(
        [&](const RecordConfig &record) { return record.account == account.id && change.withdrawn.contains(record.name); });
    for (const DomainName &name : change.names)
        addName(config, account.id, name, change.types);
    return config;
}

QString fieldProblem(const ProviderField &field, const QString &value)
{
    const QString label = Texts::providerText(field.label);
    if (value.isEmpty())
        return field.required ? Text::tr("“%1” is needed.").arg(label) : QString();
    if (field.pattern.isEmpty())
        return {};
    const QRegularExpression pattern(QRegularExpression::anchoredPattern(field.pattern));
    if (pattern.match(value).hasMatch())
        return {};
    return field.example.isEmpty() ? Text::tr("“%1” does not look like this. Please check it.").arg(label)
                                   : Text::tr("“%1” looks different, for example %2.").arg(label, field.example);
}

QString accountTitle(const AccountConfig &account, const QString &provider)
{
    return account.label.isEmpty() || account.label == provider ? provider
                                                                : QStringLiteral("%1 · %2").arg(provider, account.label);
}

} // namespace mooring
