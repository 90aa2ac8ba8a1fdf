// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "providers/RecordApiJob.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace mooring {

namespace {

QString idText(const QJsonValue &id)
{
    return id.toVariant().toString();
}

} // namespace

std::optional<ServiceZone> RecordApi::cachedZone(const DesiredRecord &desired) const
{
    const ServiceZone *best = nullptr;
    const bool walked = m_service.traits().zoneLookup == ServiceTraits::ZoneLookup::Walk;
    const QString known = m_zoneOf.value(desired.name.ascii());
    for (const ServiceZone &zone : m_zones) {
        if (desired.zone ? zone.name != *desired.zone : !desired.name.isWithin(zone.name))
            continue;
        // A walk asks for one name at a time: that a longer zone was not seen yet does not mean that there is none.
        if (walked && !desired.zone && zone.name.ascii() != known)
            continue;
        if (!best || zone.name.labels().size() > best->name.labels().size())
            best = &zone;
    }
    return best ? std::optional(*best) : std::nullopt;
}

QCoro::Task<ServiceResult<std::optional<ServiceZone>>> RecordApi::zoneOf(DesiredRecord desired)
{
    using ZoneLookup = ServiceTraits::ZoneLookup;
    const ZoneLookup lookup = m_service.traits().zoneLookup;
    if (lookup == ZoneLookup::None)
        co_return ServiceZone{};
    if (lookup == ZoneLookup::User) {
        const auto name = desired.zone ? desired.zone : m_service.configuredZone();
        if (!name) {
            co_return tl::unexpected(ServiceError{
                {Failure::Kind::NoSuchZone,
                 QCoreApplication::translate("RecordApi", "This service does not tell its zones: set \"zone\" for %1.")
                     .arg(desired.name.text()),
                 std::nullopt}});
        }
        if (!desired.name.isWithin(*name))
            co_return std::nullopt;
        co_return ServiceZone{*name, QJsonValue(QJsonValue::Undefined), std::nullopt, {}};
    }
    if (auto cached = cachedZone(desired); cached || lookup == ZoneLookup::List)
        co_return cached;
    DomainName candidate = desired.zone.value_or(desired.name);
    while (candidate.labels().size() > 1 || (desired.zone && !candidate.isEmpty())) {
        for (const ServiceZone &zone : std::as_const(m_zones)) {
            if (zone.name == candidate)
                co_return zone;
        }
        auto found = co_await m_service.findZone(candidate);
        if (!found)
            co_return found;
        if (*found) {
            m_zones.append(**found);
            co_return found;
        }
        if (desired.zone)
            break;
        candidate = candidate.parent();
    }
    co_return std::nullopt;
}

QCoro::Task<Result<QList<Zone>>> RecordApi::zones()
{
    if (m_service.traits().zoneLookup != ServiceTraits::ZoneLookup::List) {
        co_return fail(
            Failure::Kind::Unsupported,
            QCoreApplication::translate("RecordApi", "This service cannot list its zones: type the name instead."));
    }
    const auto listed = co_await m_service.zones();
    if (!listed)
        co_return tl::unexpected(listed.error().failure);
    m_zones = *listed;
    QList<Zone> result;
    for (const ServiceZone &zone : *listed)
        result.append({zone.name, idText(zone.id)});
    co_return result;
}

QCoro::Task<Result<QList<Record>>> RecordApi::records(Zone zone)
{
    if (!m_service.traits().wholeZoneListing) {
        co_return fail(
            Failure::Kind::Unsupported,
            QCoreApplication::translate("RecordApi", "This service cannot list a whole zone: type the name instead."));
    }
    ServiceZone found{
        zone.name, zone.id.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(zone.id), std::nullopt, {}};
    for (const ServiceZone &known : std::as_const(m_zones)) {
        if (known.name == zone.name)
            found = known;
    }
    const QList<QPair<DomainName, RecordType>> none;
    const auto listed = co_await m_service.list(found, none);
    if (!listed)
        co_return tl::unexpected(listed.error().failure);
    QList<Record> result;
    for (const ServiceRecord &record : *listed) {
        if (record.alias)
            continue;
        for (const QHostAddress &value : record.values)
            result.append({record.name, record.type, value, idText(record.id), record.ttl, record.attributes});
    }
    co_return result;
}

QJsonObject RecordApi::cache() const
{
    QJsonArray zones;
    for (const ServiceZone &zone : m_zones) {
        if (!m_zoneOf.values().contains(zone.name.ascii()))
            continue;
        QJsonObject object{{QStringLiteral("name"), zone.name.ascii()}};
        if (!zone.id.isUndefined())
            object.insert(QStringLiteral("id"), zone.id);
        if (zone.minimumTtl)
            object.insert(QStringLiteral("minimumTtl"), *zone.minimumTtl);
        if (!zone.attributes.isEmpty())
            object.insert(QStringLiteral("attributes"), zone.attributes);
        zones.append(object);
    }
    QJsonArray records;
    for (auto it = m_known.cbegin(); it != m_known.cend(); ++it) {
        for (const ServiceRecord &record : it.value()) {
            QJsonArray values;
            for (const QHostAddress &value : record.values)
                values.append(addressText(value));
            QJsonObject object{{QStringLiteral("name"), it.key().first},
                               {QStringLiteral("type"), recordTypeName(RecordType(it.key().second))},
                               {QStringLiteral("values"), values}};
            if (!record.id.isUndefined())
                object.insert(QStringLiteral("id"), record.id);
            if (!record.text.isEmpty())
                object.insert(QStringLiteral("text"), record.text);
            if (record.alias)
                continue;
            records.append(object);
        }
    }
    QJsonObject zoneOf;
    for (auto it = m_zoneOf.cbegin(); it != m_zoneOf.cend(); ++it)
        zoneOf.insert(it.key(), it.value());
    return {{QStringLiteral("zones"), zones}, {QStringLiteral("zoneOf"), zoneOf}, {QStringLiteral("records"), records}};
}

void RecordApi::setCache(const QJsonObject &cache)
{
    m_zones.clear();
    m_zoneOf.clear();
    m_known.clear();
    const QJsonArray zones = cache.value(u"zones").toArray();
    for (const QJsonValue entry : zones) {
        const QJsonObject object = entry.toObject();
        const auto name = DomainName::parse(object.value(u"name").toString());
        if (!name)
            continue;
        const QJsonValue ttl = object.value(u"minimumTtl");
        m_zones.append({*name, object.value(u"id"), ttl.isDouble() ? std::optional(ttl.toInt()) : std::nullopt,
                        object.value(u"attributes").toObject()});
    }
    const QJsonObject zoneOf = cache.value(u"zoneOf").toObject();
    for (auto it = zoneOf.begin(); it != zoneOf.end(); ++it)
        m_zoneOf.insert(it.key(), it.value().toString());
    const QJsonArray records = cache.value(u"records").toArray();
    for (const QJsonValue entry : records) {
        const QJsonObject object = entry.toObject();
        const auto name = DomainName::parse(object.value(u"name").toString());
        const auto type = recordTypeFromName(object.value(u"type").toString());
        if (!name || !type)
            continue;
        ServiceRecord record;
        record.name = *name;
        record.type = *type;
        const QJsonArray values = object.value(u"values").toArray();
        for (const QJsonValue value : values) {
            if (const auto address = parseAddress(*type, value.toString()))
                record.values.append(*address);
        }
        record.id = object.value(u"id");
        record.text = object.value(u"text").toString();
        m_known[keyOf(*name, *type)].append(record);
    }
}

} // namespace mooring
