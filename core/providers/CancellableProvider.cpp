// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "providers/CancellableProvider.h"

namespace mooring {

CancellableProvider::CancellableProvider(std::unique_ptr<HttpClient> http, std::unique_ptr<Provider> provider)
    : m_http(std::move(http))
    , m_provider(std::move(provider))
{
}

QCoro::Task<QList<Outcome>> CancellableProvider::publish(QList<DesiredRecord> desired)
{
    return m_provider->publish(std::move(desired));
}

QCoro::Task<Result<QList<QList<QHostAddress>>>> CancellableProvider::published(QList<DesiredRecord> desired)
{
    return m_provider->published(std::move(desired));
}

QCoro::Task<Result<QList<Zone>>> CancellableProvider::zones()
{
    return m_provider->zones();
}

QCoro::Task<Result<QList<Record>>> CancellableProvider::records(Zone zone)
{
    return m_provider->records(std::move(zone));
}

QJsonObject CancellableProvider::cache() const
{
    return m_provider->cache();
}

void CancellableProvider::setCache(const QJsonObject &cache)
{
    m_provider->setCache(cache);
}

void CancellableProvider::cancel()
{
    m_http->close();
    m_provider->cancel(); // what it asks in other ways
}

} // namespace mooring
