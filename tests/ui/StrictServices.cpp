// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "StrictServices.h"

namespace mooring {

namespace {

DomainName named(const QString &text)
{
    return *DomainName::parse(text);
}

class StrictProvider final : public Provider
{
public:
    StrictProvider(StrictServices &services, QString name, QString token, bool lists)
        : m_services(services)
        , m_name(std::move(name))
        , m_token(std::move(token))
        , m_lists(lists)
    {
    }

    QCoro::Task<QList<Outcome>> publish(QList<DesiredRecord> desired) override
    {
        if (const std::shared_ptr<Event> gate = m_services.publishGate)
            co_await gate->wait();
        QList<Outcome> outcomes;
        for (const DesiredRecord &record : desired)
            outcomes.append(publishOne(record));
        co_return outcomes;
    }

    QCoro::Task<Result<QList<Zone>>> zones() override
    {
        if (const std::shared_ptr<Event> gate = m_services.listGate)
            co_await gate->wait();
        if (!m_lists)
            co_return fail(Failure::Kind::Unsupported, QStringLiteral("This service cannot list."));
        if (m_services.listFailure)
            co_return tl::unexpected(*m_services.listFailure);
        if (const auto refusal = refused())
            co_return tl::unexpected(*refusal);
        QList<Zone> zones;
        for (const QString &zone : m_services.ours)
            zones.append({named(zone), QStringLiteral("id-") + zone});
        co_return zones;
    }

    QCoro::Task<Result<QList<Record>>> records(Zone zone) override
    {
        ++m_services.recordsCalls;
        ++m_services.recordsUnderWay;
        ++m_underWay;
        if (const std::shared_ptr<Event> gate = m_services.recordsGate)
            co_await gate->wait();
        if (m_isCancelled)
            co_return fail(Failure::Kind::Cancelled, QStringLiteral("Nobody waits for it."));
        --m_services.recordsUnderWay;
        --m_underWay;
        if (zone.id != QStringLiteral("id-") + zone.name.ascii())
            co_return fail(Failure::Kind::NoSuchZone, QStringLiteral("No zone of that id."));
        if (m_services.recordsFailure && zone.name.ascii() == u"example.net")
            co_return tl::unexpected(*m_services.recordsFailure);
        QList<Record> records;
        for (auto it = m_services.held.begin(); it != m_services.held.end(); ++it) {
            const DomainName name = named(it.key().section(u' ', 0, 0));
            if (!name.isWithin(zone.name))
                continue;
            for (const QHostAddress &value : it.value()) {
                Record record;
                record.name = name;
                record.type = *recordTypeFromName(it.key().section(u' ', 1));
                record.value = value;
                record.attributes.insert(QStringLiteral("proxied"), name.ascii().startsWith(u"www."));
                records.append(record);
            }
        }
        co_return records;
    }

    void cancel() override
    {
        m_isCancelled = true;
        m_services.recordsUnderWay -= std::exchange(m_underWay, 0);
    }

private:
    [[nodiscard]] std::optional<Failure> refused() const
    {
        if (m_token == StrictServices::goodToken())
            return std::nullopt;
        return Failure{Failure::Kind::Credentials, m_name + QStringLiteral(" refuses the API token."), std::nullopt};
    }

    Outcome publishOne(const DesiredRecord &record)
    {
        if (const auto refusal = refused())
            return Outcome::failed(*refusal);
        const bool isOurs = std::any_of(m_services.ours.begin(), m_services.ours.end(),
                                        [&record](const QString &zone) { return record.name.isWithin(named(zone)); });
        if (!isOurs)
            return Outcome::failed({Failure::Kind::NoSuchName, m_name + QStringLiteral(" does not know this name."), {}});
        if (record.values.isEmpty() || !fits(record.type, record.values.first())
            || (!m_lists && record.type == RecordType::AAAA))
            return Outcome::failed({Failure::Kind::Rejected, QStringLiteral("No such address here."), {}});
        ++m_services.published;
        m_services.held[FakeService::key(record)] = record.values;
        return {Outcome::What::Updated, {}};
    }

    StrictServices &m_services;
    QString m_name;
    QString m_token;
    bool m_lists;
    int m_underWay = 0; ///< Calls of records().
    bool m_isCancelled = false;
};

} // namespace

StrictServices::StrictServices(ProviderRegistry &registry)
{
    ours = {QStringLiteral("example.org"), QStringLiteral("example.net")};
    held = {{QStringLiteral("home.example.org A"), addresses({QStringLiteral("11.22.30.9")})},
            {QStringLiteral("www.example.org A"), addresses({QStringLiteral("93.184.216.34")})},
            {QStringLiteral("cam.example.net A"), addresses({QStringLiteral("11.22.30.9")})}};
    ProviderField token;
    token.key = QStringLiteral("token");
    token.label = QStringLiteral("API token");
    token.help = QStringLiteral("Needs DNS: Edit.");
    token.secret = true;
    token.pattern = QStringLiteral("[a-z0-9-]+");
    ProviderField region;
    region.key = QStringLiteral("region");
    region.label = QStringLiteral("Region");
    region.choices = QStringList{QStringLiteral("eu"), QStringLiteral("us")};
    region.defaultValue = QStringLiteral("eu");
    region.required = false;
    region.rare = true;

    ProviderInfo cloud;
    cloud.id = QStringLiteral("strictcloud");
    cloud.name = QStringLiteral("Strict Cloud");
    cloud.aliases = {QStringLiteral("sc-dns")};
    cloud.tokenPage = QUrl(QStringLiteral("https://cloud.example.org/tokens"));
    cloud.methods = {QStringLiteral("records")};
    cloud.recommended = QStringLiteral("records");
    cloud.fields = {token, region};
    cloud.listsZones = true;
    cloud.popular = true;
    registry.add(cloud, cloud.recommended, [this](const ProviderContext &context) {
        return std::make_unique<StrictProvider>(*this, QStringLiteral("Strict Cloud"),
                                                context.fields.value(QStringLiteral("token")), true);
    });

    ProviderInfo plain;
    plain.id = QStringLiteral("plaindns");
    plain.name = QStringLiteral("Plain DNS");
    plain.methods = {QStringLiteral("update")};
    plain.recommended = QStringLiteral("update");
    plain.fields = {token};
    plain.ipv6 = false;
    registry.add(plain, plain.recommended, [this](const ProviderContext &context) {
        return std::make_unique<StrictProvider>(*this, QStringLiteral("Plain DNS"),
                                                context.fields.value(QStringLiteral("token")), false);
    });
}

} // namespace mooring
