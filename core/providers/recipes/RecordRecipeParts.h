// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "providers/recipes/RecordRecipe.h"

namespace mooring {

// Parts of a record recipe that has passed its schema.

/// A text, or a list of texts, numbers and bools, as texts.
[[nodiscard]] QStringList strings(const QJsonValue &value);
/// The members of an object by key.
[[nodiscard]] QMap<QString, QJsonValue> values(const QJsonValue &value);
[[nodiscard]] QMap<QString, QString> texts(const QJsonValue &value);
[[nodiscard]] RecipeSuccess readSuccess(const QJsonObject &object);
[[nodiscard]] QList<RecipeFailure> readFailures(const QJsonValue &value);
[[nodiscard]] RecipeCall readCall(const QJsonObject &object);
[[nodiscard]] RecipeItems readItems(const QJsonObject &object);

} // namespace mooring
