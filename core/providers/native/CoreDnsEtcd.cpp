// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "providers/native/CoreDnsEtcd.h"

#include <QCoreApplication>

namespace mooring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CoreDnsEtcd)
};

ProviderInfo info()
{
    ProviderInfo info;
    info.id = QStringLiteral("coredns-etcd");
    info.name = QStringLiteral("CoreDNS with etcd");
    info.website = QUrl(QStringLiteral("https://coredns.io/plugins/etcd"));
    info.methods = {QStringLiteral("records")};
    info.recommended = QStringLiteral("records");
    info.batch = true;
    info.severalValues = true;
    info.hasTtl = true;

    ProviderField endpoints
        = nativeField(QStringLiteral("endpoints"), QT_TRANSLATE_NOOP("mooring::providers", "etcd addresses"),
                      QT_TRANSLATE_NOOP("mooring::providers", "The client URLs of etcd 3.4 or newer, separated by commas."),
                      QStringLiteral("http://127.0.0.1:2379"));
    endpoints.pattern = QStringLiteral(R"(\s*https?://[^\s,]+(?:\s*,\s*https?://[^\s,]+)*\s*)");
    ProviderField password
        = nativeField(QStringLiteral("password"), QT_TRANSLATE_NOOP("mooring::providers", "Password"),
                      QT_TRANSLATE_NOOP("mooring::providers", "Only where etcd has log-in turned on."), QString());
    password.secret = true;
    ProviderField path = nativeField(QStringLiteral("path"), QT_TRANSLATE_NOOP("mooring::providers", "Key prefix"),
                                     QT_TRANSLATE_NOOP("mooring::providers", "The path of the etcd plugin in the Corefile."),
                                     QStringLiteral("/skydns"));
    path.defaultValue = QStringLiteral("/skydns");
    path.rare = true;
    path.pattern = QStringLiteral(R"(/[^\s]*[^\s/])");
    ProviderField label
        = nativeField(QStringLiteral("label"), QT_TRANSLATE_NOOP("mooring::providers", "Leaf label"),
                      QT_TRANSLATE_NOOP("mooring::providers",
                                        "How the keys of this program begin; it must not be a label of a name of yours."),
                      QStringLiteral("mooring"));
    label.defaultValue = QStringLiteral("mooring");
    label.rare = true;
    label.pattern = QStringLiteral("[a-z0-9][a-z0-9-]{0,50}");
    info.fields = {endpoints,
                   nativeField(QStringLiteral("username"), QT_TRANSLATE_NOOP("mooring::providers", "User name"),
                               QT_TRANSLATE_NOOP("mooring::providers", "Only where etcd has log-in turned on."), QString()),
                   password,
                   path,
                   label,
                   nativeField(QStringLiteral("zone"), QT_TRANSLATE_NOOP("mooring::providers", "Zone"),
                               QT_TRANSLATE_NOOP("mooring::providers", "Only for an address at the zone's own name."),
                               QStringLiteral("example.org"))};
    for (ProviderField &field : info.fields)
        field.required = field.key == endpoints.key; // All else has a default or is for some set-ups only.
    info.options = {ProviderOption{
        QStringLiteral("lease"),
        QString::fromUtf8(QT_TRANSLATE_NOOP("mooring::providers", "Lease in seconds")),
        QString::fromUtf8(QT_TRANSLATE_NOOP(
            "mooring::providers", "The record goes away when this program has not renewed it for so long; 0 keeps it.")),
        ProviderOption::Type::Number,
        {}}};
    return info;
}

std::unique_ptr<Provider> create(const ProviderContext &context)
{
    EtcdService::Settings settings;
    std::optional<Failure> broken;
    for (const QString &endpoint : context.fields.value(QStringLiteral("endpoints")).split(u',', Qt::SkipEmptyParts)) {
        const QString url = endpoint.trimmed();
        settings.endpoints.append(url.endsWith(u'/') ? url.chopped(1) : url);
    }
    settings.username = context.fields.value(QStringLiteral("username"));
    settings.password = context.fields.value(QStringLiteral("password"));
    if (!settings.username.isEmpty() && settings.password.isEmpty()) {
        broken = Failure{Failure::Kind::Credentials,
                         Text::tr("The password of the etcd user %1 is missing: enter it.").arg(settings.username),
                         {}};
    }
    const QString path = context.fields.value(QStringLiteral("path"));
    if (!path.isEmpty())
        settings.path = path;
    const QString label = context.fields.value(QStringLiteral("label"));
    if (!label.isEmpty())
        settings.label = label;
    const QString zone = context.fields.value(QStringLiteral("zone"));
    if (!zone.isEmpty()) {
        const auto parsed = DomainName::parse(zone);
        if (parsed)
            settings.zone = *parsed;
        else
            broken = parsed.error();
    }
    return std::make_unique<CoreDnsEtcdProvider>(settings, context.http, broken);
}

} // namespace

CoreDnsEtcdProvider::CoreDnsEtcdProvider(EtcdService::Settings settings, HttpClient &http, std::optional<Failure> broken)
    : m_broken(std::move(broken))
    , m_service(std::make_shared<EtcdService>(std::move(settings), http))
{
    QObject::connect(&m_renewal, &QTimer::timeout, &m_renewal, [this] { renew(m_service); });
}

QCoro::Task<> CoreDnsEtcdProvider::renew(std::shared_ptr<EtcdService> service)
{
    co_await service->renewLeases();
}

QCoro::Task<QList<Outcome>> CoreDnsEtcdProvider::publish(QList<DesiredRecord> desired)
{
    if (m_broken)
        co_return QList<Outcome>(desired.size(), Outcome::failed(*m_broken));
    // A lease that ran out took its keys along: known before the comparison.
    co_await m_service->renewLeases();
    const QList<Outcome> outcomes = co_await m_api.publish(desired);
    scheduleRenewal();
    co_return outcomes;
}

QCoro::Task<Result<QList<QList<QHostAddress>>>> CoreDnsEtcdProvider::published(QList<DesiredRecord> desired)
{
    if (m_broken)
        co_return tl::unexpected(*m_broken);
    co_await m_service->renewLeases();
    const Result<QList<QList<QHostAddress>>> values = co_await m_api.published(desired);
    co_return values;
}

void CoreDnsEtcdProvider::scheduleRenewal()
{
    const QMap<int, QString> leases = m_service->leases();
    if (leases.isEmpty())
        return m_renewal.stop();
    // A third of the shortest one, so that one lost renewal does no harm.
    m_renewal.start(std::chrono::milliseconds(std::chrono::seconds(leases.firstKey())) / 3);
}

QJsonObject CoreDnsEtcdProvider::cache() const
{
    QJsonObject cache = m_api.cache();
    QJsonObject leases;
    const QMap<int, QString> all = m_service->leases();
    for (auto it = all.begin(); it != all.end(); ++it)
        leases.insert(QString::number(it.key()), it.value());
    if (!leases.isEmpty())
        cache.insert(QStringLiteral("leases"), leases);
    return cache;
}

void CoreDnsEtcdProvider::setCache(const QJsonObject &cache)
{
    m_api.setCache(cache);
    QMap<int, QString> leases;
    const QJsonObject stored = cache[u"leases"].toObject();
    for (auto it = stored.begin(); it != stored.end(); ++it) {
        if (it.key().toInt() > 0 && !it.value().toString().isEmpty())
            leases.insert(it.key().toInt(), it.value().toString());
    }
    m_service->setLeases(leases);
    scheduleRenewal();
}

NativeProvider coreDnsEtcdProvider()
{
    return {info(), create};
}

} // namespace mooring
