// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/HttpClient.h"
#include "providers/RecordService.h"

#include <QHash>
#include <QStringList>

namespace mooring {

/// The keys that the etcd plugin of CoreDNS reads (SkyDNS form), over etcd's JSON gateway (v3). One key below the name holds
/// one address; what else its value says stays. Every change is a transaction that holds only if nobody changed the keys
/// meanwhile. A name that has a lease goes away when this program stops renewing.
class EtcdService final : public RecordService
{
public:
    struct Settings
    {
        QStringList endpoints; ///< "http://host:2379", asked in turn until one answers.
        QString username; ///< Empty: no log-in.
        QString password;
        QString path = QStringLiteral("/skydns"); ///< Without a final slash.
        QString label = QStringLiteral("mooring"); ///< How our own keys begin.
        DomainName zone; ///< Needed only where an address stands at the zone's own name.
    };

    EtcdService(Settings settings, HttpClient &http);

    [[nodiscard]] const ServiceTraits &traits() const override { return m_traits; }
    [[nodiscard]] QCoro::Task<ServiceResult<QList<ServiceZone>>> zones() override;
    [[nodiscard]] QCoro::Task<ServiceResult<std::optional<ServiceZone>>> findZone(DomainName name) override;
    [[nodiscard]] std::optional<DomainName> configuredZone() const override;
    [[nodiscard]] QCoro::Task<ServiceResult<QList<ServiceRecord>>>
    list(ServiceZone zone, QList<QPair<DomainName, RecordType>> wanted) override;
    [[nodiscard]] QCoro::Task<ServiceResult<QJsonValue>> send(ServiceZone zone, RecordChange change) override;
    [[nodiscard]] QCoro::Task<ServiceResult<QList<ServiceRecord>>> sendBatch(ServiceZone zone, int batch,
                                                                             QList<RecordChange> changes) override;

    /// Renews each lease that we hold; one that is gone is forgotten.
    [[nodiscard]] QCoro::Task<> renewLeases();
    /// Seconds of a lease -> its id, a decimal number.
    [[nodiscard]] QMap<int, QString> leases() const { return m_leases; }
    void setLeases(const QMap<int, QString> &leases) { m_leases = leases; }

private:
    QCoro::Task<Result<QJsonObject>> call(QString path, QJsonObject body);
    QCoro::Task<Result<QJsonObject>> callOnce(QString path, QJsonObject body);
    QCoro::Task<Result<QJsonObject>> logIn();
    QCoro::Task<Result<QString>> lease(int seconds);
    [[nodiscard]] Result<QByteArray> folderOf(const DomainName &name) const;
    [[nodiscard]] ServiceRecord toRecord(const DomainName &name, const QJsonObject &entry) const;
    [[nodiscard]] QByteArray newKey(const RecordChange &change) const;

    const Settings m_settings;
    HttpClient &m_http;
    ServiceTraits m_traits;
    QByteArray m_token;
    QMap<int, QString> m_leases;
    QSet<QByteArray> m_keys; ///< As listed last; a new key takes a name that is free.
};

} // namespace mooring
