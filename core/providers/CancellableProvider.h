// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/HttpClient.h"
#include "providers/Provider.h"

#include <memory>

namespace mooring {

/// A provider with an HttpClient of its own, so that its requests can be broken off without anyone else's.
class CancellableProvider final : public Provider
{
public:
    /// @p provider sends over @p http only.
    CancellableProvider(std::unique_ptr<HttpClient> http, std::unique_ptr<Provider> provider);

    QCoro::Task<QList<Outcome>> publish(QList<DesiredRecord> desired) override;
    QCoro::Task<Result<QList<QList<QHostAddress>>>> published(QList<DesiredRecord> desired) override;
    QCoro::Task<Result<QList<Zone>>> zones() override;
    QCoro::Task<Result<QList<Record>>> records(Zone zone) override;
    [[nodiscard]] QJsonObject cache() const override;
    void setCache(const QJsonObject &cache) override;
    void cancel() override;

private:
    std::unique_ptr<HttpClient> m_http; ///< Outlives the provider.
    std::unique_ptr<Provider> m_provider;
};

} // namespace mooring
