// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "Commands.h"
#include "Session.h"
#include "providers/ProviderRegistry.h"
#include "shared/Services.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace mooring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AccountsCommand)
};

int recordsOf(const Config &config, const QString &account)
{
    return static_cast<int>(std::count_if(config.records.cbegin(), config.records.cend(),
                                          [&](const RecordConfig &record) { return record.account == account; }));
}

QJsonObject accountJson(const AccountConfig &account, const QString &method, int records)
{
    QJsonObject settings;
    for (auto it = account.settings.cbegin(); it != account.settings.cend(); ++it)
        settings.insert(it.key(), it.value());
    return {{QStringLiteral("id"), account.id},       {QStringLiteral("provider"), account.provider},
            {QStringLiteral("label"), account.label}, {QStringLiteral("method"), method},
            {QStringLiteral("settings"), settings},   {QStringLiteral("records"), records}};
}

} // namespace

QCoro::Task<int> runAccounts(Session &session)
{
    if (const auto code = session.load())
        co_return *code;
    const Config &config = session.services().config();
    QJsonArray list;
    Table table({Text::tr("ID"), Text::tr("LABEL"), Text::tr("PROVIDER"), Text::tr("METHOD"), Text::tr("NAMES")});
    for (const AccountConfig &account : config.accounts) {
        const ProviderInfo *info = session.services().providers().find(account.provider);
        const QString method = !account.method.isEmpty() || !info ? account.method : info->recommended;
        const int records = recordsOf(config, account.id);
        list.append(accountJson(account, method, records));
        table.addRow({account.id, account.label, info ? info->name : account.provider, method, QString::number(records)});
    }
    session.output.document({{QStringLiteral("accounts"), list}});
    if (config.accounts.isEmpty())
        session.output.line(Text::tr("No account is configured."));
    else
        session.output.table(table);
    co_return AllWell;
}

} // namespace mooring
