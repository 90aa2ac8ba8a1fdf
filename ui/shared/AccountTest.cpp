// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "shared/AccountTest.h"

namespace mooring {

QList<DesiredRecord> publishedRecords(const Updater &updater, const QString &account)
{
    QList<DesiredRecord> records;
    for (const RecordStatus &status : updater.statuses()) {
        if (status.account != account || status.values.isEmpty() || status.kind == RecordStatus::Kind::Disabled)
            continue;
        DesiredRecord record;
        record.name = status.name;
        record.type = status.type;
        record.values = status.values;
        records.append(record);
    }
    return records;
}

QCoro::Task<Result<void>> testAccount(AccountSetup *setup, AccountConfig account, QList<DesiredRecord> published)
{
    const Result<FieldValues> secrets = co_await setup->secrets().read(account.id);
    if (!secrets)
        co_return tl::unexpected(secrets.error());
    auto made = setup->connectTo(account, *secrets);
    if (!made)
        co_return tl::unexpected(made.error());
    const std::shared_ptr<Provider> provider = std::move(*made);
    if (published.isEmpty()) {
        const Result<QList<Zone>> zones = co_await provider->zones();
        if (!zones)
            co_return tl::unexpected(zones.error());
        co_return Result<void>();
    }
    const Result<QList<QList<QHostAddress>>> answer = co_await provider->published(published);
    if (!answer)
        co_return tl::unexpected(answer.error());
    co_return Result<void>();
}

} // namespace mooring
