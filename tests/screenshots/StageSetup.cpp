// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "StageSetup.h"

#include "ui/Samples.h"

namespace mooring {

namespace {

Record record(const QString &name, const QString &address)
{
    Record result;
    result.name = samples::name(name);
    result.value = QHostAddress(address);
    result.type = result.value.protocol() == QAbstractSocket::IPv6Protocol ? RecordType::AAAA : RecordType::A;
    return result;
}

class ListingProvider final : public Provider
{
public:
    ListingProvider(bool refuse, bool lists)
        : m_refuse(refuse)
        , m_lists(lists)
    {
    }

    QCoro::Task<QList<Outcome>> publish(QList<DesiredRecord> desired) override
    {
        co_return QList<Outcome>(desired.size(), Outcome{Outcome::What::Created, {}});
    }

    QCoro::Task<Result<QList<Zone>>> zones() override
    {
        if (m_refuse)
            co_return fail(Failure::Kind::Credentials, QStringLiteral("Cloudflare refuses the API token."));
        const QList<Zone> zones{{samples::name(QStringLiteral("example.org")), QStringLiteral("z1")},
                                {samples::name(QStringLiteral("example.net")), QStringLiteral("z2")}};
        co_return QList<Zone>(zones);
    }

    QCoro::Task<Result<QList<Record>>> records(Zone zone) override
    {
        QList<Record> records;
        if (zone.id == u"z1")
            records = {record(QStringLiteral("home.example.org"), QStringLiteral("11.22.30.9")),
                       record(QStringLiteral("home.example.org"), QStringLiteral("2a02:db8:1::5")),
                       record(QStringLiteral("nas.example.org"), QStringLiteral("11.22.30.9"))};
        else
            records = {record(QStringLiteral("cam.example.net"), QStringLiteral("11.22.30.9"))};
        co_return QList<Record>(records);
    }

    QCoro::Task<Result<QList<QList<QHostAddress>>>> published(QList<DesiredRecord> desired) override
    {
        if (!m_lists)
            co_return fail(Failure::Kind::Unsupported, QStringLiteral("This service cannot list."));
        QList<QList<QHostAddress>> values;
        for (const DesiredRecord &each : desired)
            values.append(each.values);
        co_return QList<QList<QHostAddress>>(values);
    }

private:
    bool m_refuse;
    bool m_lists;
};

} // namespace

Result<std::unique_ptr<Provider>> StageSetup::connectTo(const AccountConfig &account, const FieldValues &secrets)
{
    const ProviderInfo *info = provider(account.provider);
    if (!info)
        return fail(Failure::Kind::Unsupported, QStringLiteral("No such provider."));
    const QStringList values = secrets.values();
    const bool refuse
        = std::any_of(values.begin(), values.end(), [](const QString &value) { return value.startsWith(u"wrong"); });
    return std::make_unique<ListingProvider>(refuse, info->listsZones);
}

} // namespace mooring
