// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/Clock.h"
#include "providers/recipes/RecordReply.h"
#include "providers/recipes/RecordRequest.h"

#include <memory>

namespace mooring {

struct ProviderContext;

/// Runs the calls of a record recipe: fills templates, signs in, turns pages, reads replies.
class RecordRecipeService final : public RecordService
{
public:
    RecordRecipeService(std::shared_ptr<const RecordRecipe> recipe, const ProviderContext &context);
    ~RecordRecipeService() override;

    [[nodiscard]] const ServiceTraits &traits() const override { return m_recipe->traits; }
    [[nodiscard]] std::optional<DomainName> configuredZone() const override;
    [[nodiscard]] QCoro::Task<ServiceResult<QList<ServiceZone>>> zones() override;
    [[nodiscard]] QCoro::Task<ServiceResult<std::optional<ServiceZone>>> findZone(DomainName name) override;
    [[nodiscard]] QCoro::Task<ServiceResult<QList<ServiceRecord>>>
    list(ServiceZone zone, QList<QPair<DomainName, RecordType>> wanted) override;
    [[nodiscard]] QCoro::Task<ServiceResult<QJsonValue>> send(ServiceZone zone, RecordChange change) override;
    [[nodiscard]] QCoro::Task<ServiceResult<QList<ServiceRecord>>> sendBatch(ServiceZone zone, int batch,
                                                                             QList<RecordChange> changes) override;

private:
    struct PageState;
    struct Turn; ///< What one listing call is asked for.

    QCoro::Task<ServiceResult<RecipeReply>> exchange(RecipeCall call, RecipeVariables variables, QUrl whole = {});
    QCoro::Task<ServiceResult<RecipeReply>> sendOnce(RecipeCall call, RecipeVariables variables, const RecipeAuth *auth,
                                                     QUrl whole);
    QCoro::Task<ServiceResult<QList<QJsonValue>>> listItems(RecipeCall call, RecipeItems reader, ServiceZone zone,
                                                            RecipeVariables variables);
    QCoro::Task<std::optional<ServiceError>> logIn();
    const RecipeAuth *chooseAuth() const;
    Failure noCredentials() const;

    std::shared_ptr<const RecordRecipe> m_recipe;
    HttpClient &m_http;
    const Clock &m_clock;
    Random m_random;
    RecipeVariables m_account;
    const RecipeAuth *m_auth = nullptr;
    QString m_token; ///< In memory only.
    QDateTime m_tokenEnd;
};

} // namespace mooring
