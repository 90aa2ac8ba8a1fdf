// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/Clock.h"
#include "providers/Provider.h"
#include "providers/recipes/UpdateReply.h"
#include "providers/recipes/UpdateRequest.h"

#include <memory>

namespace mooring {

class HttpClient;

/// Publishes through an update recipe: as few requests as the service takes, one after the other. What is refused for the
/// whole account (credentials, block, rate limit) is not asked again for the other names of the same publish.
/// Failure kinds besides those of the reply: Unsupported (several values, a shared name, a wildcard or an IPv6 address that
/// the service does not take).
class UpdateProvider final : public Provider
{
public:
    /// @p http and @p clock must outlive this.
    UpdateProvider(std::shared_ptr<const UpdateRecipe> recipe, UpdateShape shape, QMap<QString, QString> fields,
                   HttpClient &http, const Clock &clock);

    [[nodiscard]] QCoro::Task<QList<Outcome>> publish(QList<DesiredRecord> desired) override;
    /// Per name and family: the last confirmed address.
    [[nodiscard]] QJsonObject cache() const override;
    void setCache(const QJsonObject &cache) override;

private:
    [[nodiscard]] std::optional<Failure> refusal(const DesiredRecord &record) const;
    [[nodiscard]] QList<UpdateTarget> targets(const QList<DesiredRecord> &desired, QList<Outcome> &outcomes) const;
    void completeFamilies(QList<UpdateTarget> &targets, QList<Outcome> &outcomes) const;
    /// One verdict a target; a whole-call failure is the verdict of each.
    QCoro::Task<QList<UpdateVerdict>> send(UpdateCall call);
    void note(const UpdateCall &call, const QList<UpdateVerdict> &verdicts, QList<Outcome> &outcomes);

    std::shared_ptr<const UpdateRecipe> m_recipe;
    UpdateShape m_shape;
    QMap<QString, QString> m_fields;
    HttpClient &m_http;
    const Clock &m_clock;
    QMap<QString, QString> m_published; ///< "name/A" → address.
};

} // namespace mooring
