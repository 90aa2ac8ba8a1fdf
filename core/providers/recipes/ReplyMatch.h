// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "providers/recipes/RecipeFile.h"
#include "providers/recipes/Template.h"

#include <QJsonValue>
#include <QList>
#include <QPair>
#include <QStringList>

namespace mooring {

/// A reply as a match sees it: as text, and as the line that speaks of one host.
struct ReplyText
{
    int status = 0;
    QString body; ///< Without a BOM and outer white space.
    QString line; ///< The line that stands for the host; else the first one that is not empty.
};

/// What a reply must look like. All that is given must hold; an empty one holds always. Texts are compared without regard to
/// letter case and may have placeholders ("{ip}"). Pure data, read from a recipe that has passed its schema.
struct ReplyMatch
{
    QList<QPair<int, int>> statuses; ///< HTTP statuses as ranges, both ends included; empty = any.
    QStringList firstWord; ///< The first word of the host's line is one of these.
    QStringList lineFirstWord; ///< The first word of any line is.
    QStringList prefix; ///< The body begins with one of these.
    QStringList contains; ///< The body holds one of these.
    QStringList containsNone; ///< The body holds none of these.
    QString regex; ///< Is found in the body (PCRE, case-insensitive).
    bool hasJson = false;
    QString jsonPath; ///< RFC 6901 pointer into the body read as JSON.
    QJsonValue jsonEquals = QJsonValue::Undefined; ///< Same type and value.
    QJsonValue jsonNotEquals = QJsonValue::Undefined; ///< Something else is there.
    QString jsonContains; ///< The text or number there holds this.
    bool hasXml = false;
    QString xmlPath; ///< Names of elements joined by "/"; the first element of that path counts.
    QString xmlEquals;
    QString xmlContains;
    QList<ReplyMatch> anyOf; ///< At least one of these holds too.

    [[nodiscard]] bool holds(const ReplyText &reply, const TemplateValues &values) const;
};

/// Reads a match; the error's pointer starts with @p pointer. What a schema cannot see is checked: regular expressions.
[[nodiscard]] tl::expected<ReplyMatch, RecipeError> readReplyMatch(const QJsonObject &object, const QString &pointer);

/// "2xx", 200, or a list of such, as ranges.
[[nodiscard]] QList<QPair<int, int>> readStatuses(const QJsonValue &value);

/// The first word of @p line in lower case.
[[nodiscard]] QString firstWord(QStringView line);

} // namespace mooring
