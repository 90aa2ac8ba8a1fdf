// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "providers/ProviderInfo.h"

#include <QJsonObject>

namespace mooring {

/// The part that every recipe, of either kind, has in the same words: id, name, website, tokenPage, aliases, status,
/// popular, ipv6, batch, severalValues, ttl, fields and options. The recipe has passed its schema, so nothing can go wrong
/// here.
/// @p method, "update" or "records", becomes the only method and the recommended one; listsZones is the caller's to set.
[[nodiscard]] ProviderInfo readRecipeInfo(const QJsonObject &recipe, const QString &method);

/// Another method of the same provider added to @p info: a field that only one of both knows is marked with its method, and
/// what one of both can do, the provider can. @p info keeps its texts and stays recommended, unless only @p other has been
/// verified. Aliases and options are joined.
void mergeMethod(ProviderInfo &info, const ProviderInfo &other);

} // namespace mooring
