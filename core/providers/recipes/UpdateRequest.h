// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/Records.h"
#include "net/HttpClient.h"
#include "providers/recipes/UpdateRecipe.h"

#include <QDateTime>

namespace mooring {

/// One name and the addresses it gets.
struct UpdateTarget
{
    DomainName name;
    QMap<RecordType, QHostAddress> addresses; ///< One a family.
    QMap<RecordType, int> desired; ///< Which desired record each answers; a family sent along for completeness has none.
    std::optional<int> ttl; ///< Seconds.
    QJsonObject options;
    std::optional<DomainName> zone; ///< As given by the user.
};

/// One request: targets that get the same addresses with the same options.
struct UpdateCall
{
    QList<UpdateTarget> targets; ///< Never empty.
    std::optional<RecordType> family; ///< Set where each family has a request of its own.
};

/// The placeholders' values of a call for one target ({hosts} holds all targets): the account's fields (also as
/// account_<key>), the record's options, and what updatePlaceholders() lists.
[[nodiscard]] TemplateValues updateValues(const UpdateShape &shape, const ProviderInfo &info,
                                          const QMap<QString, QString> &fields, const UpdateCall &call, int target,
                                          const QDateTime &now);

/// The fewest calls that the service takes for these targets, in the order in which they come.
[[nodiscard]] QList<UpdateCall> updateCalls(const UpdateShape &shape, const QList<UpdateTarget> &targets);

/// The request of a call. Failure kinds: Credentials (a field that its URL path or sign-in needs is empty), Rejected (the
/// URL is none).
[[nodiscard]] Result<HttpRequest> updateRequest(const UpdateShape &shape, const ProviderInfo &info, const UpdateCall &call,
                                                const TemplateValues &values);

/// The registered domain of @p name: the user's zone if given, else the last two labels, or three below a second-level
/// suffix of a country ("co.uk", "com.au").
[[nodiscard]] DomainName registeredDomain(const DomainName &name, const std::optional<DomainName> &zone);

} // namespace mooring
