// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "providers/native/EtcdService.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace mooring {

namespace {

constexpr int maxOperations = 100; // etcd takes 128 in one transaction (--max-txn-ops)

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CoreDnsEtcd)
};

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray fromBase64(const QJsonValue &value)
{
    return QByteArray::fromBase64(value.toString().toLatin1());
}

/// The first key after all that begin with @p prefix, which ends with "/".
QByteArray endOf(QByteArray prefix)
{
    prefix.back() = char(prefix.back() + 1);
    return prefix;
}

ServiceError error(Failure failure, ServiceError::Action action = ServiceError::Action::None)
{
    return {std::move(failure), action};
}

/// A SkyDNS value with its address and TTL changed and all else kept.
QByteArray valueOf(const RecordChange &change)
{
    QJsonObject value = change.before ? change.before->attributes[u"value"].toObject() : QJsonObject();
    value.insert(QStringLiteral("host"), addressText(change.values.first()));
    if (change.ttl)
        value.insert(QStringLiteral("ttl"), *change.ttl);
    return QJsonDocument(value).toJson(QJsonDocument::Compact);
}

} // namespace

EtcdService::EtcdService(Settings settings, HttpClient &http)
    : m_settings(std::move(settings))
    , m_http(http)
{
    using Kind = RecordChange::Kind;
    m_traits.zoneLookup = ServiceTraits::ZoneLookup::None;
    m_traits.direct = false;
    m_traits.wholeZoneListing = false;
    m_traits.batches = {{{Kind::Create, Kind::Update, Kind::Remove}, maxOperations}};
    m_traits.ttl.minimum = 1;
}

QCoro::Task<ServiceResult<QList<ServiceZone>>> EtcdService::zones()
{
    co_return QList<ServiceZone>();
}

QCoro::Task<ServiceResult<std::optional<ServiceZone>>> EtcdService::findZone(DomainName)
{
    co_return std::optional<ServiceZone>();
}

std::optional<DomainName> EtcdService::configuredZone() const
{
    return m_settings.zone.isEmpty() ? std::nullopt : std::optional(m_settings.zone);
}

Result<QByteArray> EtcdService::folderOf(const DomainName &name) const
{
    if (name.isWildcard()) {
        return fail(
            Failure::Kind::Unsupported,
            Text::tr("%1: the etcd plugin of CoreDNS has no wildcard records. Take the names one by one.").arg(name.text()));
    }
    QString path = m_settings.path;
    const QStringList labels = name.labels();
    for (auto it = labels.rbegin(); it != labels.rend(); ++it)
        path += u'/' + *it;
    // CoreDNS looks for the zone's own addresses here (plugin/etcd, "apex.dns").
    if (name == m_settings.zone)
        path += QStringLiteral("/dns/apex");
    return (path + u'/').toLatin1();
}

ServiceRecord EtcdService::toRecord(const DomainName &name, const QJsonObject &entry) const
{
    const QJsonObject value = QJsonDocument::fromJson(fromBase64(entry[u"value"])).object();
    ServiceRecord record;
    record.name = name;
    record.id = QString::fromLatin1(fromBase64(entry[u"key"]));
    const QString host = value[u"host"].toString();
    for (const RecordType type : recordTypes) {
        if (const auto address = parseAddress(type, host)) {
            record.type = type;
            record.values = {*address};
        }
    }
    // A host name instead of an address is answered as an alias.
    record.alias = record.values.isEmpty() && !host.isEmpty();
    if (value.contains(u"ttl"))
        record.ttl = value[u"ttl"].toInt();
    const QString lease = entry[u"lease"].toString();
    record.attributes = {{QStringLiteral("value"), value},
                         {QStringLiteral("revision"), entry[u"mod_revision"]},
                         {QStringLiteral("leaseId"), lease},
                         {QStringLiteral("lease"), m_leases.key(lease, 0)}};
    return record;
}

QCoro::Task<ServiceResult<QList<ServiceRecord>>> EtcdService::list(ServiceZone, QList<QPair<DomainName, RecordType>> wanted)
{
    QList<DomainName> names;
    for (const auto &[name, type] : wanted) {
        if (!names.contains(name))
            names.append(name);
    }
    QList<ServiceRecord> records;
    for (const DomainName &name : std::as_const(names)) {
        const Result<QByteArray> folder = folderOf(name);
        if (!folder)
            continue; // said when it is to be written
        const QJsonObject body{{QStringLiteral("key"), base64(*folder)},
                               {QStringLiteral("range_end"), base64(endOf(*folder))}};
        const Result<QJsonObject> reply = co_await call(QStringLiteral("/v3/kv/range"), body);
        if (!reply)
            co_return tl::unexpected(error(reply.error()));
        const QJsonArray entries = (*reply)[u"kvs"].toArray();
        for (const auto &entry : entries) {
            const QByteArray key = fromBase64(entry[u"key"]);
            m_keys.insert(key);
            // Keys further down belong to names below this one.
            const ServiceRecord record = toRecord(name, entry.toObject());
            if (!key.mid(folder->size()).contains('/') && (record.alias || !record.values.isEmpty()))
                records.append(record);
        }
    }
    co_return records;
}

QByteArray EtcdService::newKey(const RecordChange &change) const
{
    const QByteArray stem = folderOf(change.name).value_or(QByteArray()) + m_settings.label.toLatin1()
        + (change.type == RecordType::A ? "4" : "6");
    QByteArray key = stem;
    for (int number = 2; m_keys.contains(key); ++number)
        key = stem + '-' + QByteArray::number(number);
    return key;
}

QCoro::Task<ServiceResult<QJsonValue>> EtcdService::send(ServiceZone zone, RecordChange change)
{
    const QList<RecordChange> changes{change};
    const ServiceResult<QList<ServiceRecord>> done = co_await sendBatch(zone, 0, changes);
    if (!done)
        co_return tl::unexpected(done.error());
    co_return done->isEmpty() ? QJsonValue(QJsonValue::Undefined) : done->first().id;
}

QCoro::Task<ServiceResult<QList<ServiceRecord>>> EtcdService::sendBatch(ServiceZone, int, QList<RecordChange> changes)
{
    QJsonArray compare;
    QJsonArray success;
    QList<ServiceRecord> done;
    for (const RecordChange &change : changes) {
        const Result<QByteArray> folder = folderOf(change.name);
        if (!folder)
            co_return tl::unexpected(error(folder.error()));
        const bool isNew = !change.before || change.kind == RecordChange::Kind::Create;
        const QByteArray key = isNew ? newKey(change) : change.before->id.toString().toLatin1();
        m_keys.insert(key);
        QJsonObject condition{{QStringLiteral("key"), base64(key)}, {QStringLiteral("result"), QStringLiteral("EQUAL")}};
        if (isNew) {
            condition.insert(QStringLiteral("target"), QStringLiteral("CREATE"));
            condition.insert(QStringLiteral("create_revision"), QStringLiteral("0"));
        } else {
            condition.insert(QStringLiteral("target"), QStringLiteral("MOD"));
            condition.insert(QStringLiteral("mod_revision"), change.before->attributes[u"revision"]);
        }
        compare.append(condition);
        if (change.kind == RecordChange::Kind::Remove) {
            const QJsonObject remove{{QStringLiteral("key"), base64(key)}};
            success.append(QJsonObject{{QStringLiteral("requestDeleteRange"), remove}});
            continue;
        }
        QJsonObject put{{QStringLiteral("key"), base64(key)}, {QStringLiteral("value"), base64(valueOf(change))}};
        QString leaseId = change.before ? change.before->attributes[u"leaseId"].toString() : QString();
        if (change.options.contains(u"lease")) {
            const int seconds = change.options[u"lease"].toVariant().toInt();
            leaseId.clear();
            if (seconds > 0) {
                const Result<QString> granted = co_await lease(seconds);
                if (!granted)
                    co_return tl::unexpected(error(granted.error()));
                leaseId = *granted;
            }
        }
        if (!leaseId.isEmpty())
            put.insert(QStringLiteral("lease"), leaseId);
        success.append(QJsonObject{{QStringLiteral("requestPut"), put}});
        ServiceRecord record;
        record.name = change.name;
        record.type = change.type;
        record.values = change.values;
        record.id = QString::fromLatin1(key);
        done.append(record);
    }
    const QJsonObject body{{QStringLiteral("compare"), compare}, {QStringLiteral("success"), success}};
    const Result<QJsonObject> reply = co_await call(QStringLiteral("/v3/kv/txn"), body);
    if (!reply) {
        const bool leaseGone = reply.error().kind == Failure::Kind::NoSuchName;
        if (leaseGone)
            m_leases.clear();
        co_return tl::unexpected(
            error(reply.error(), leaseGone ? ServiceError::Action::RefreshId : ServiceError::Action::None));
    }
    if (!(*reply)[u"succeeded"].toBool()) {
        co_return tl::unexpected(
            error({Failure::Kind::Server,
                   Text::tr("The keys in etcd changed while they were being updated; the update will be tried again."),
                   {}},
                  ServiceError::Action::RefreshId));
    }
    co_return done;
}

} // namespace mooring
