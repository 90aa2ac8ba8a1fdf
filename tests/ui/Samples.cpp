// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "Samples.h"

namespace mooring::samples {

QDateTime now()
{
    return QDateTime(QDate(2026, 3, 4), QTime(12, 0), Qt::UTC);
}

DomainName name(const QString &text)
{
    const Result<DomainName> parsed = DomainName::parse(text);
    Q_ASSERT(parsed);
    return *parsed;
}

RecordStatus record(const QString &text, RecordType type, RecordStatus::Kind kind, const QString &address,
                    const QString &account)
{
    RecordStatus status;
    status.name = name(text);
    status.type = type;
    status.account = account;
    status.kind = kind;
    if (!address.isEmpty()) {
        status.values = {QHostAddress(address)};
        status.changedAt = now().addDays(-3);
    }
    return status;
}

RecordStatus failed(RecordStatus record, Failure::Kind kind)
{
    record.failure = Failure{kind, QStringLiteral("Cloudflare says no to “Home”. Do something about it."), std::nullopt};
    return record;
}

Config config()
{
    AccountConfig cloudflare;
    cloudflare.id = QStringLiteral("cf");
    cloudflare.provider = QStringLiteral("cloudflare");
    cloudflare.label = QStringLiteral("Home");
    AccountConfig duck;
    duck.id = QStringLiteral("duck");
    duck.provider = QStringLiteral("duckdns");
    duck.label = QStringLiteral("Duck DNS");
    Config config;
    config.accounts = {cloudflare, duck};
    return config;
}

QString providerName(const QString &id)
{
    return id == u"cloudflare" ? QStringLiteral("Cloudflare") : QStringLiteral("Duck DNS");
}

Snapshot snapshot(const QList<RecordStatus> &records)
{
    Snapshot snapshot;
    snapshot.now = now();
    snapshot.nextPass = now().addSecs(240);
    snapshot.names = groupByName(records, config(), providerName);
    snapshot.detections.insert(RecordType::A,
                               {{QHostAddress(QStringLiteral("11.22.33.44"))}, QStringLiteral("web"), QString()});
    snapshot.addressSince = sinceWhen(records, snapshot.detections);
    return snapshot;
}

} // namespace mooring::samples
