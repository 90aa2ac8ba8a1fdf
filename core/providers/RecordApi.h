// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "providers/RecordPlan.h"

#include <QHash>
#include <QSet>

#include <memory>

namespace mooring {

/// The one algorithm of all services that keep records: finds the zones (longest suffix), lists each zone once, compares,
/// groups, uses the service's batch call or bounded parallel calls, and keeps ids so that a mere change of address costs one
/// request. An id that is refused leads to one fresh look-up. Holds no secrets and does no I/O of its own.
class RecordApi
{
public:
    /// @p service must outlive this and its tasks.
    explicit RecordApi(RecordService &service);
    ~RecordApi();

    /// As Provider::publish, published, zones, records, cache and setCache.
    [[nodiscard]] QCoro::Task<QList<Outcome>> publish(QList<DesiredRecord> desired);
    [[nodiscard]] QCoro::Task<Result<QList<QList<QHostAddress>>>> published(QList<DesiredRecord> desired);
    [[nodiscard]] QCoro::Task<Result<QList<Zone>>> zones();
    [[nodiscard]] QCoro::Task<Result<QList<Record>>> records(Zone zone);
    [[nodiscard]] QJsonObject cache() const;
    void setCache(const QJsonObject &cache);

private:
    struct Job; ///< One publish() or published().
    struct Unit; ///< All changes of one desired record.
    struct Queue; ///< Units that workers send one by one.
    using Key = QPair<QString, int>; ///< Lower-case A-labels and RecordType.
    static Key keyOf(const DomainName &name, RecordType type) { return {name.ascii(), int(type)}; }
    using JobPtr = std::shared_ptr<Job>;

    QCoro::Task<> assignZones(JobPtr job, QList<int> indexes);
    QCoro::Task<ServiceResult<std::optional<ServiceZone>>> zoneOf(DesiredRecord desired);
    std::optional<ServiceZone> cachedZone(const DesiredRecord &desired) const;
    QCoro::Task<> publishRound(JobPtr job, QList<int> indexes);
    QCoro::Task<> publishZone(JobPtr job, ServiceZone zone, QList<int> indexes, int width);
    QCoro::Task<ServiceResult<QList<ServiceRecord>>> listZone(JobPtr job, ServiceZone zone, QList<int> indexes);
    QList<Unit> plan(const JobPtr &job, const ServiceZone &zone, const QList<int> &indexes);
    bool isDirect(const DesiredRecord &desired) const;

    QCoro::Task<> apply(JobPtr job, ServiceZone zone, QList<Unit> units, int width);
    QCoro::Task<> applyBatch(JobPtr job, ServiceZone zone, int batch, QList<Unit> units);
    QCoro::Task<> applyUnit(JobPtr job, ServiceZone zone, Unit unit);
    QCoro::Task<> worker(JobPtr job, ServiceZone zone, std::shared_ptr<Queue> queue);
    QCoro::Task<> zoneWorker(JobPtr job, std::shared_ptr<QList<QPair<ServiceZone, QList<int>>>> zones, int width);
    int batchFor(const Unit &unit) const;
    void remember(const RecordChange &change, const QJsonValue &id);
    void forget(const Unit &unit);

    RecordService &m_service;
    QList<ServiceZone> m_zones;
    bool m_zonesListed = false; ///< In this process, not from the cache.
    QHash<QString, QString> m_zoneOf; ///< A name we manage -> its zone's name.
    QHash<Key, QList<ServiceRecord>> m_known; ///< What the names we manage hold, as far as we know.
};

} // namespace mooring
