// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "providers/RecordApiJob.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace mooring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RecordApi)
};

Failure noSuchZone(const DomainName &name)
{
    return {Failure::Kind::NoSuchZone,
            Text::tr("The account has no zone for %1: check the name, the account, and which zones the credentials may see.")
                .arg(name.text()),
            std::nullopt};
}

bool isAddressOf(const ServiceRecord &record, const DesiredRecord &desired)
{
    return record.name == desired.name && (record.alias || record.type == desired.type);
}

} // namespace

RecordApi::RecordApi(RecordService &service)
    : m_service(service)
{
}

RecordApi::~RecordApi() = default;

QCoro::Task<QList<Outcome>> RecordApi::publish(QList<DesiredRecord> desired)
{
    auto job = std::make_shared<Job>();
    job->desired = desired;
    job->outcomes.resize(desired.size());
    QList<int> todo;
    for (int i = 0; i < desired.size(); ++i)
        todo.append(i);
    // The same name and type twice (two lines that share a name) goes in two rounds, so that the second sees the first.
    while (!todo.isEmpty()) {
        QSet<Key> seen;
        QList<int> now;
        QList<int> later;
        for (int index : std::as_const(todo)) {
            const Key key = keyOf(desired[index].name, desired[index].type);
            (seen.contains(key) ? later : now).append(index);
            seen.insert(key);
        }
        co_await publishRound(job, now);
        todo = later;
    }
    co_return job->outcomes;
}

QCoro::Task<> RecordApi::publishRound(JobPtr job, QList<int> indexes)
{
    for (int attempt = 0; attempt < 2 && !indexes.isEmpty(); ++attempt) {
        job->again.clear();
        co_await assignZones(job, indexes);
        auto zones = std::make_shared<QList<QPair<ServiceZone, QList<int>>>>();
        for (int index : std::as_const(indexes)) {
            const auto zone = job->zones.constFind(index);
            if (zone == job->zones.constEnd())
                continue;
            auto it = std::find_if(zones->begin(), zones->end(), [&](const auto &known) { return known.first == *zone; });
            if (it == zones->end())
                it = zones->insert(zones->end(), {*zone, {}});
            it->second.append(index);
        }
        const int parallelCalls = m_service.traits().parallelCalls;
        const int width = std::max(1, parallelCalls / std::max(1, int(zones->size())));
        std::vector<QCoro::Task<>> workers;
        const int count = std::min(parallelCalls, int(zones->size()));
        workers.reserve(count);
        for (int i = 0; i < count; ++i)
            workers.push_back(zoneWorker(job, zones, width));
        for (auto &task : workers)
            co_await task;
        indexes = QList<int>(job->again.begin(), job->again.end());
        std::sort(indexes.begin(), indexes.end());
    }
}

QCoro::Task<> RecordApi::zoneWorker(JobPtr job, std::shared_ptr<QList<QPair<ServiceZone, QList<int>>>> zones, int width)
{
    while (!zones->isEmpty()) {
        const auto next = zones->takeFirst();
        co_await publishZone(job, next.first, next.second, width);
    }
}

QCoro::Task<> RecordApi::publishZone(JobPtr job, ServiceZone zone, QList<int> indexes, int width)
{
    QList<int> direct;
    QList<int> rest;
    for (int index : std::as_const(indexes)) {
        if (isDirect(job->desired[index])) {
            direct.append(index);
            job->direct.insert(index);
        } else {
            rest.append(index);
        }
    }
    const QList<Unit> known = plan(job, zone, direct);
    co_await apply(job, zone, known, width);
    const auto takeRefused = [&job](const QList<int> &from) {
        QList<int> refused;
        for (int index : from) {
            if (job->refused.remove(index))
                refused.append(index);
        }
        return refused;
    };
    rest.append(takeRefused(direct));
    for (int attempt = 0; attempt < 2 && !rest.isEmpty(); ++attempt) {
        for (int index : std::as_const(rest))
            job->direct.remove(index);
        const auto listing = co_await listZone(job, zone, rest);
        if (!listing) {
            for (int index : std::as_const(rest)) {
                if (listing.error().failure.kind == Failure::Kind::NoSuchZone && !job->zonesListed)
                    job->again.insert(index);
                job->failed(index, listing.error().failure);
            }
            if (!job->again.isEmpty())
                m_zones.removeAll(zone);
            co_return;
        }
        const QList<Unit> units = plan(job, zone, rest);
        co_await apply(job, zone, units, width);
        rest = takeRefused(rest);
    }
    for (int index : std::as_const(rest)) {
        job->failed(
            index,
            {Failure::Kind::BadReply,
             Text::tr("The service lists %1 but does not let it be changed: look at the record on the service's own page.")
                 .arg(job->desired[index].name.text()),
             std::nullopt});
    }
}

QCoro::Task<ServiceResult<QList<ServiceRecord>>> RecordApi::listZone(JobPtr job, ServiceZone zone, QList<int> indexes)
{
    QList<QPair<DomainName, RecordType>> wanted;
    for (int index : std::as_const(indexes))
        wanted.append({job->desired[index].name, job->desired[index].type});
    auto listing = co_await m_service.list(zone, wanted);
    if (listing) {
        QHash<Key, QList<ServiceRecord>> found;
        for (int index : std::as_const(indexes))
            found.insert(keyOf(job->desired[index].name, job->desired[index].type), {});
        for (const ServiceRecord &record : std::as_const(*listing)) {
            for (RecordType type : recordTypes) {
                const auto it = found.find(keyOf(record.name, type));
                if (it != found.end() && (record.alias || record.type == type))
                    it->append(record);
            }
        }
        for (auto it = found.cbegin(); it != found.cend(); ++it)
            m_known.insert(it.key(), it.value());
    }
    co_return listing;
}

QList<RecordApi::Unit> RecordApi::plan(const JobPtr &job, const ServiceZone &zone, const QList<int> &indexes)
{
    QList<Unit> units;
    for (int index : indexes) {
        const DesiredRecord &desired = job->desired[index];
        const auto planned = planRecord(desired, m_known.value(keyOf(desired.name, desired.type)), zone, m_service.traits());
        if (!planned)
            job->failed(index, planned.error());
        else if (planned->changes.isEmpty())
            job->outcomes[index] = {Outcome::What::Unchanged, std::nullopt};
        else
            units.append({index, *planned});
    }
    return units;
}

bool RecordApi::isDirect(const DesiredRecord &desired) const
{
    const auto known = m_known.constFind(keyOf(desired.name, desired.type));
    if (!m_service.traits().direct || desired.sharing != Sharing::Own || desired.previous.isEmpty()
        || sameAddresses(desired.values, desired.previous) || known == m_known.constEnd() || known->isEmpty())
        return false;
    QList<QHostAddress> values;
    for (const ServiceRecord &record : *known) {
        if (record.alias || (m_service.traits().needsId && record.id.isUndefined()))
            return false;
        values.append(record.values);
    }
    return sameAddresses(values, desired.previous);
}

QCoro::Task<Result<QList<QList<QHostAddress>>>> RecordApi::published(QList<DesiredRecord> desired)
{
    auto job = std::make_shared<Job>();
    job->desired = desired;
    job->outcomes.resize(desired.size());
    QList<int> all;
    for (int i = 0; i < desired.size(); ++i)
        all.append(i);
    co_await assignZones(job, all);
    QHash<QString, QList<int>> byZone;
    for (int index : std::as_const(all)) {
        if (job->zones.contains(index))
            byZone[job->zones[index].name.ascii()].append(index);
        else if (job->outcomes[index].failure && job->outcomes[index].failure->kind != Failure::Kind::NoSuchZone)
            co_return tl::unexpected(*job->outcomes[index].failure);
    }
    QList<QList<QHostAddress>> values(desired.size());
    for (auto it = byZone.cbegin(); it != byZone.cend(); ++it) {
        const QList<int> &indexes = it.value();
        const auto listing = co_await listZone(job, job->zones.value(indexes.first()), indexes);
        if (!listing)
            co_return tl::unexpected(listing.error().failure);
        for (int index : indexes) {
            for (const ServiceRecord &record : *listing) {
                if (isAddressOf(record, desired[index]) && !record.alias)
                    values[index].append(record.values);
            }
        }
    }
    co_return values;
}

QCoro::Task<> RecordApi::assignZones(JobPtr job, QList<int> indexes)
{
    const bool listable = m_service.traits().zoneLookup == ServiceTraits::ZoneLookup::List;
    const bool stale = std::any_of(indexes.cbegin(), indexes.cend(), [&](int index) {
        return job->desired[index].previous.isEmpty() || !cachedZone(job->desired[index]);
    });
    std::optional<Failure> failure;
    if (listable && stale && !job->zonesListed) {
        const auto listed = co_await m_service.zones();
        if (listed) {
            m_zones = *listed;
            job->zonesListed = true;
        } else {
            failure = listed.error().failure;
        }
    }
    for (int index : std::as_const(indexes)) {
        const DesiredRecord desired = job->desired[index];
        job->zones.remove(index);
        const auto zone = co_await zoneOf(desired);
        if (zone && *zone && !(failure && desired.previous.isEmpty())) {
            job->zones.insert(index, **zone);
            m_zoneOf.insert(desired.name.ascii(), (*zone)->name.ascii());
        } else if (failure) {
            job->failed(index, *failure);
        } else {
            job->failed(index, zone ? noSuchZone(desired.name) : zone.error().failure);
        }
    }
}

} // namespace mooring
