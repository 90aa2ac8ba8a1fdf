// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QString>

#include <memory>
#include <optional>

#include <tl/expected.hpp>

namespace mooring {

/// Why a recipe was refused, and where.
struct RecipeError
{
    QString file;
    int line = 0; ///< From 1, for text that is not JSON; else 0.
    QString pointer; ///< JSON pointer (RFC 6901) of the wrong place; empty for the whole document.
    QString message;

    /// One line: the file, the place, and what is wrong.
    [[nodiscard]] QString text() const;
};

/// A JSON Schema (draft 7) that recipes are checked with.
class RecipeSchema
{
public:
    /// Reads the schema from @p path, for example ":/recipes/schema/update.schema.json". A schema that cannot be read makes
    /// every check fail and says why.
    explicit RecipeSchema(const QString &path);
    ~RecipeSchema();
    RecipeSchema(const RecipeSchema &) = delete;
    RecipeSchema &operator=(const RecipeSchema &) = delete;

    /// The innermost place where @p document breaks the schema; file and line are left empty.
    [[nodiscard]] std::optional<RecipeError> check(const QJsonObject &document) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// Reads a recipe and checks it with its schema. At most 256 KiB, UTF-8.
[[nodiscard]] tl::expected<QJsonObject, RecipeError> readRecipeFile(const QString &path, const RecipeSchema &schema);

} // namespace mooring
