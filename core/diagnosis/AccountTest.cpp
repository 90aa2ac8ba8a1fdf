// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "diagnosis/AccountTest.h"

namespace mooring {

QList<DesiredRecord> publishedRecords(const Config &config, const QString &account, const PublishedValues &values)
{
    QList<DesiredRecord> records;
    for (const RecordConfig &each : config.records) {
        if (each.account != account || !each.enabled)
            continue;
        for (const RecordType type : each.types) {
            DesiredRecord record;
            record.name = each.name;
            record.type = type;
            record.zone = each.zone;
            record.sharing = each.sharing;
            record.values = values(each, type);
            if (!record.values.isEmpty())
                records.append(record);
        }
    }
    return records;
}

QCoro::Task<Result<void>> testService(std::shared_ptr<Provider> provider, QList<DesiredRecord> published)
{
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
