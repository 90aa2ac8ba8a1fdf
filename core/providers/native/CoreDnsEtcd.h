// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "providers/RecordApi.h"
#include "providers/native/EtcdService.h"
#include "providers/native/NativeProviders.h"

#include <QTimer>

namespace mooring {

/// CoreDNS with its etcd plugin: RecordApi over EtcdService, and leases that are renewed while this lives.
class CoreDnsEtcdProvider final : public Provider
{
public:
    /// With @p broken nothing is sent and every record fails with it.
    CoreDnsEtcdProvider(EtcdService::Settings settings, HttpClient &http, std::optional<Failure> broken);

    [[nodiscard]] QCoro::Task<QList<Outcome>> publish(QList<DesiredRecord> desired) override;
    [[nodiscard]] QCoro::Task<Result<QList<QList<QHostAddress>>>> published(QList<DesiredRecord> desired) override;
    [[nodiscard]] QJsonObject cache() const override;
    void setCache(const QJsonObject &cache) override;

private:
    static QCoro::Task<> renew(std::shared_ptr<EtcdService> service);
    void scheduleRenewal();

    const std::optional<Failure> m_broken;
    const std::shared_ptr<EtcdService> m_service; ///< Shared with a renewal under way, which nobody waits for.
    RecordApi m_api{*m_service};
    QTimer m_renewal;
};

[[nodiscard]] NativeProvider coreDnsEtcdProvider();

} // namespace mooring
