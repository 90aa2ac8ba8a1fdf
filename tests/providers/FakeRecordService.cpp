// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "FakeRecordService.h"

#include <QCoroSignal>
#include <QTimer>

#include <algorithm>

namespace mooring::test {

namespace {

tl::unexpected<ServiceError> refuse(Failure::Kind kind, const char *text,
                                    ServiceError::Action action = ServiceError::Action::None)
{
    return tl::unexpected(ServiceError{{kind, QString::fromLatin1(text), std::nullopt}, action});
}

/// Every answer comes through the event loop, as from a network.
QCoro::Task<> pause()
{
    QTimer timer;
    timer.setSingleShot(true);
    timer.start(0);
    co_await qCoro(&timer, &QTimer::timeout);
}

} // namespace

void FakeRecordService::add(const QString &zone, const QString &name, RecordType type, const QString &value, int ttl)
{
    content[zone].append({QStringLiteral("id%1").arg(m_nextId++), name, type, false, QHostAddress(value), ttl});
}

void FakeRecordService::addAlias(const QString &zone, const QString &name)
{
    content[zone].append({QStringLiteral("id%1").arg(m_nextId++), name, RecordType::A, true, {}, 300});
}

void FakeRecordService::renewIds(const QString &zone)
{
    for (Stored &stored : content[zone])
        stored.id = QStringLiteral("id%1").arg(m_nextId++);
}

QStringList FakeRecordService::values(const QString &name, RecordType type) const
{
    QStringList found;
    for (const auto &records : content) {
        for (const Stored &stored : records) {
            if (stored.name == name && stored.type == type && !stored.alias)
                found.append(stored.value.toString());
        }
    }
    found.sort();
    return found;
}

ServiceZone FakeRecordService::zoneObject(const QString &name) const
{
    return {*DomainName::parse(name), u"zone-"_qs + name, std::nullopt, {}};
}

QCoro::Task<ServiceResult<QList<ServiceZone>>> FakeRecordService::zones()
{
    log.append(QStringLiteral("zones"));
    co_await pause();
    if (failZones)
        co_return tl::unexpected(ServiceError{*failZones});
    QList<ServiceZone> result;
    for (auto it = content.cbegin(); it != content.cend(); ++it)
        result.append(zoneObject(it.key()));
    co_return result;
}

QCoro::Task<ServiceResult<std::optional<ServiceZone>>> FakeRecordService::findZone(DomainName name)
{
    log.append(u"find "_qs + name.ascii());
    co_await pause();
    std::optional<ServiceZone> found;
    if (content.contains(name.ascii()))
        found = zoneObject(name.ascii());
    co_return found;
}

QCoro::Task<ServiceResult<QList<ServiceRecord>>> FakeRecordService::list(ServiceZone zone,
                                                                         QList<QPair<DomainName, RecordType>>)
{
    log.append(u"list "_qs + zone.name.ascii());
    co_await pause();
    if (!content.contains(zone.name.ascii()) || zone.id != zoneObject(zone.name.ascii()).id)
        co_return refuse(Failure::Kind::NoSuchZone, "no such zone");
    QList<ServiceRecord> result;
    for (const Stored &stored : std::as_const(content[zone.name.ascii()])) {
        ServiceRecord record;
        record.name = *DomainName::parse(stored.name);
        record.type = stored.type;
        record.alias = stored.alias;
        record.id = stored.id;
        record.ttl = stored.ttl;
        if (!stored.alias)
            record.values = {stored.value};
        auto same = std::find_if(result.begin(), result.end(), [&](const ServiceRecord &known) {
            return known.name == record.name && known.type == record.type && !known.alias;
        });
        if (rules.model == ServiceTraits::Model::Sets && same != result.end() && !record.alias)
            same->values.append(stored.value);
        else
            result.append(record);
    }
    co_return result;
}

ServiceResult<QString> FakeRecordService::apply(QList<Stored> &records, const RecordChange &change)
{
    const QString name = change.name.ascii();
    if (failAll)
        return tl::unexpected(ServiceError{*failAll});
    if (refusedNames.contains(name))
        return refuse(Failure::Kind::Rejected, "this name is not taken");
    const auto isSame = [&](const Stored &stored) {
        return stored.name == name && stored.type == change.type;
    };
    for (const Stored &stored : std::as_const(records)) {
        if (stored.name == name && stored.alias)
            return refuse(Failure::Kind::Conflict, "an alias is there");
    }
    if (rules.model == ServiceTraits::Model::Sets) {
        const auto known = std::find_if(records.begin(), records.end(), isSame);
        const int ttl = change.ttl.value_or(known == records.end() ? 0 : known->ttl);
        if (ttl == 0)
            return refuse(Failure::Kind::Rejected, "a new set needs a TTL");
        records.removeIf(isSame);
        for (const QHostAddress &value : change.values)
            records.append({QString(), name, change.type, false, value, ttl});
        return QString();
    }
    const QString id = change.before ? change.before->id.toString() : QString();
    const auto at = std::find_if(records.begin(), records.end(), [&](const Stored &stored) { return stored.id == id; });
    if (change.kind != RecordChange::Kind::Create && at == records.end())
        return refuse(Failure::Kind::NoSuchName, "no such id", ServiceError::Action::RefreshId);
    if (change.kind == RecordChange::Kind::Remove) {
        records.erase(at);
        return QString();
    }
    if (change.values.size() != 1)
        violations.append(u"a record with several values: "_qs + name);
    for (const Stored &stored : std::as_const(records)) {
        if (isSame(stored) && stored.value == change.values.first() && stored.id != id)
            return refuse(Failure::Kind::Rejected, "identical record exists", ServiceError::Action::Unchanged);
    }
    if (change.kind == RecordChange::Kind::Create) {
        records.append({QStringLiteral("id%1").arg(m_nextId++), name, change.type, false, change.values.first(),
                        change.ttl.value_or(300)});
        return records.last().id;
    }
    if (at->value == change.values.first() && !change.ttl && change.options.isEmpty())
        violations.append(u"a write without a change: "_qs + name);
    at->value = change.values.first();
    at->ttl = change.ttl.value_or(at->ttl);
    return at->id;
}

QCoro::Task<ServiceResult<QJsonValue>> FakeRecordService::send(ServiceZone zone, RecordChange change)
{
    log.append(u"send "_qs + change.name.ascii());
    mostInFlight = std::max(mostInFlight, ++inFlight);
    co_await pause();
    --inFlight;
    if (!content.contains(zone.name.ascii()))
        co_return refuse(Failure::Kind::NoSuchZone, "no such zone");
    const auto done = apply(content[zone.name.ascii()], change);
    if (!done)
        co_return tl::unexpected(done.error());
    co_return QJsonValue(*done);
}

QCoro::Task<ServiceResult<QList<ServiceRecord>>> FakeRecordService::sendBatch(ServiceZone zone, int batch,
                                                                              QList<RecordChange> changes)
{
    log.append(u"batch %1"_qs.arg(changes.size()));
    co_await pause();
    if (changes.size() > rules.batches.at(batch).limit)
        violations.append(QStringLiteral("a batch over the limit"));
    QList<Stored> copy = content.value(zone.name.ascii());
    QList<ServiceRecord> result;
    for (const RecordChange &change : std::as_const(changes)) {
        const auto done = apply(copy, change);
        if (!done)
            co_return tl::unexpected(done.error());
        ServiceRecord record;
        record.name = change.name;
        record.type = change.type;
        record.values = change.values;
        record.id = *done;
        result.append(record);
    }
    content[zone.name.ascii()] = copy;
    co_return result;
}

} // namespace mooring::test
