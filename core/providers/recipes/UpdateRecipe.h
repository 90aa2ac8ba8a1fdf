// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/Result.h"
#include "providers/ProviderInfo.h"
#include "providers/recipes/UpdateShape.h"

#include <QJsonObject>

namespace mooring {

/// A provider with one "set this name to this address" request, as data (resources/recipes/schema/update.schema.json,
/// docs/RECIPES.md). Shared by all accounts of it.
struct UpdateRecipe
{
    ProviderInfo info;
    QJsonObject update; ///< The "update" part as written.

    /// The shape for an account: "$key" texts replaced by fields, variants applied. Failure::Rejected names the field at
    /// fault.
    [[nodiscard]] Result<UpdateShape> shapeFor(const QMap<QString, QString> &fields) const;
};

/// Reads a recipe that has passed its schema; also checks what a schema cannot: placeholders and fields that do not exist,
/// functions, regular expressions. The error's pointer is the place.
[[nodiscard]] tl::expected<UpdateRecipe, RecipeError> readUpdateRecipe(const QJsonObject &recipe);

/// Placeholders that every update recipe may use, besides its own fields and options.
[[nodiscard]] const QStringList &updatePlaceholders();

} // namespace mooring
