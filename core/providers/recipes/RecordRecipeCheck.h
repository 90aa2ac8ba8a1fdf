// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "providers/recipes/RecipeFile.h"

#include <QJsonValue>
#include <QStringList>

namespace mooring {

/// The names of all placeholders in the texts and keys of @p value, each once.
[[nodiscard]] QStringList placeholders(const QJsonValue &value);

/// What a schema cannot see: a placeholder that stands for nothing, a text that is no template.
[[nodiscard]] std::optional<RecipeError> checkRecordRecipe(const QJsonObject &recipe);

} // namespace mooring
