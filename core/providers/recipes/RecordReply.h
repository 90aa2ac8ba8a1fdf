// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/HttpClient.h"
#include "providers/recipes/RecordRecipe.h"

namespace mooring {

/// A reply with its JSON; undefined when the body is empty or no JSON.
struct RecipeReply
{
    HttpReply http;
    QJsonValue json = QJsonValue::Undefined;
};

/// Why @p reply is not the success that @p call wants; empty when it is one. Goes by the call's failure map, the recipe's,
/// the success rule, and what the HTTP status means anywhere, in this order.
[[nodiscard]] std::optional<ServiceError> judgeReply(const RecordRecipe &recipe, const RecipeCall &call,
                                                     const RecipeReply &reply, const QDateTime &now,
                                                     const Redactor &redactor);

/// A failure in words: what happened at the provider, its own text, what to do.
[[nodiscard]] Failure recipeFailure(const RecordRecipe &recipe, Failure::Kind kind, const QString &detail);

/// The items of a listing; BadReply when there is no list where one must be.
[[nodiscard]] ServiceResult<QList<QJsonValue>> listedItems(const RecordRecipe &recipe, const RecipeItems &reader,
                                                           const QJsonValue &json, const ServiceZone &zone);
[[nodiscard]] QList<ServiceZone> readZones(const RecipeItems &reader, const QList<QJsonValue> &items);
/// @p type and @p name: what the listing was asked for, where the items do not say it.
[[nodiscard]] QList<ServiceRecord> readRecords(const RecordRecipe &recipe, const QList<QJsonValue> &items,
                                               const ServiceZone &zone, std::optional<RecordType> type,
                                               const std::optional<DomainName> &asked);

} // namespace mooring
