// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "providers/recipes/RecordRecipeProvider.h"

#include "providers/RecordApi.h"
#include "providers/recipes/RecordRecipeService.h"

namespace mooring {

namespace {

class RecordRecipeProvider final : public Provider
{
public:
    RecordRecipeProvider(std::shared_ptr<const RecordRecipe> recipe, const ProviderContext &context)
        : m_service(std::move(recipe), context)
        , m_api(m_service)
    {
    }

    QCoro::Task<QList<Outcome>> publish(QList<DesiredRecord> desired) override { return m_api.publish(std::move(desired)); }
    QCoro::Task<Result<QList<QList<QHostAddress>>>> published(QList<DesiredRecord> desired) override
    {
        return m_api.published(std::move(desired));
    }
    QCoro::Task<Result<QList<Zone>>> zones() override { return m_api.zones(); }
    QCoro::Task<Result<QList<Record>>> records(Zone zone) override { return m_api.records(std::move(zone)); }
    QJsonObject cache() const override { return m_api.cache(); }
    void setCache(const QJsonObject &cache) override { m_api.setCache(cache); }

private:
    RecordRecipeService m_service;
    RecordApi m_api;
};

} // namespace

std::unique_ptr<Provider> makeRecordProvider(std::shared_ptr<const RecordRecipe> recipe, const ProviderContext &context)
{
    return std::make_unique<RecordRecipeProvider>(std::move(recipe), context);
}

} // namespace mooring
