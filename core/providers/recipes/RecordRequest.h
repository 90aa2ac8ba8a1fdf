// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/HttpClient.h"
#include "providers/recipes/RecordRecipe.h"

namespace mooring {

/// Variables of templates by name. What is not in it is absent; an empty text is there.
using RecipeVariables = QJsonObject;

/// The account's own values: its fields, with the defaults of those left empty.
[[nodiscard]] RecipeVariables accountVariables(const RecordRecipe &recipe, const QMap<QString, QString> &fields);
void addZone(RecipeVariables &variables, const ServiceZone &zone);
/// Name and type: fqdn, fqdn_dot, sub, type and the type's own.
void addName(RecipeVariables &variables, const RecordRecipe &recipe, const ServiceZone &zone, const DomainName &name,
             RecordType type);
/// All that a change brings with it.
void addChange(RecipeVariables &variables, const RecordRecipe &recipe, const ServiceZone &zone, const RecordChange &change);

/// A JSON template filled in. A text that is one placeholder takes the value with its type; a member or item whose
/// placeholders are all absent is left out (undefined).
[[nodiscard]] QJsonValue fillJson(const QJsonValue &pattern, const RecipeVariables &variables);
/// A text template filled in; empty optional when one of its placeholders is absent.
[[nodiscard]] std::optional<QString> fillText(const QString &pattern, const RecipeVariables &variables, bool percentEncode);

/// The request of @p call, signed in with @p auth (which may be null) but not signed. Failure::Rejected when the URL cannot
/// be made (names what is missing).
[[nodiscard]] Result<HttpRequest> makeRequest(const RecordRecipe &recipe, const RecipeCall &call, const RecipeAuth *auth,
                                              const RecipeVariables &variables);

} // namespace mooring
