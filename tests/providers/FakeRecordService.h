// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "providers/RecordService.h"

#include <QMap>
#include <QSet>

namespace mooring::test {

/// A record service in memory, as strict as a real one: unknown ids, identical records, an address beside an alias, and a
/// batch that is too large are refused, and a batch is all or nothing.
class FakeRecordService final : public RecordService
{
public:
    struct Stored
    {
        QString id;
        QString name;
        RecordType type = RecordType::A;
        bool alias = false;
        QHostAddress value;
        int ttl = 300;
    };

    ServiceTraits rules;
    QMap<QString, QList<Stored>> content; ///< By zone.
    QSet<QString> refusedNames; ///< A write of one of these is Rejected.
    std::optional<Failure> failAll; ///< What every write gets.
    std::optional<Failure> failZones;
    QStringList log; ///< One word a request.
    QStringList violations; ///< What no correct caller does.
    int inFlight = 0;
    int mostInFlight = 0;

    [[nodiscard]] qsizetype requests() const { return log.size(); }
    void add(const QString &zone, const QString &name, RecordType type, const QString &value, int ttl = 300);
    void addAlias(const QString &zone, const QString &name);
    void renewIds(const QString &zone);
    [[nodiscard]] QStringList values(const QString &name, RecordType type) const;

    [[nodiscard]] const ServiceTraits &traits() const override { return rules; }
    [[nodiscard]] QCoro::Task<ServiceResult<QList<ServiceZone>>> zones() override;
    [[nodiscard]] QCoro::Task<ServiceResult<std::optional<ServiceZone>>> findZone(DomainName name) override;
    [[nodiscard]] QCoro::Task<ServiceResult<QList<ServiceRecord>>>
    list(ServiceZone zone, QList<QPair<DomainName, RecordType>> wanted) override;
    [[nodiscard]] QCoro::Task<ServiceResult<QJsonValue>> send(ServiceZone zone, RecordChange change) override;
    [[nodiscard]] QCoro::Task<ServiceResult<QList<ServiceRecord>>> sendBatch(ServiceZone zone, int batch,
                                                                             QList<RecordChange> changes) override;

private:
    [[nodiscard]] ServiceResult<QString> apply(QList<Stored> &records, const RecordChange &change);
    [[nodiscard]] ServiceZone zoneObject(const QString &name) const;

    int m_nextId = 1;
};

} // namespace mooring::test
