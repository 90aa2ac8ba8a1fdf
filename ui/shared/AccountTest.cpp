// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "shared/AccountTest.h"

#include "diagnosis/AccountTest.h"

namespace mooring {

QList<DesiredRecord> publishedRecords(const Updater &updater, const QString &account)
{
    const QList<RecordStatus> statuses = updater.statuses();
    const auto values = [&statuses](const RecordConfig &record, RecordType type) {
        const auto known = std::find_if(statuses.begin(), statuses.end(), [&](const RecordStatus &status) {
            return status.account == record.account && status.name == record.name && status.type == type;
        });
        return known == statuses.end() ? QList<QHostAddress>() : known->values;
    };
    return publishedRecords(updater.config(), account, values);
}

QCoro::Task<Result<void>> testAccount(AccountSetup *setup, AccountConfig account, QList<DesiredRecord> published,
                                      std::stop_token stop)
{
    const Result<FieldValues> secrets = co_await setup->secrets().read(account.id);
    if (!secrets)
        co_return tl::unexpected(secrets.error());
    auto made = setup->connectTo(account, *secrets);
    if (!made)
        co_return tl::unexpected(made.error());
    const std::shared_ptr<Provider> provider = std::move(*made);
    const std::stop_callback giveUp(stop, [provider] { provider->cancel(); });
    const Result<void> answer = co_await testService(provider, published);
    co_return Result<void>(answer);
}

} // namespace mooring
