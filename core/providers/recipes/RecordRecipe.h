// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "providers/ProviderInfo.h"
#include "providers/RecordService.h"
#include "providers/recipes/RecipeFile.h"

#include <QJsonObject>
#include <QMap>

namespace mooring {

/// How much of a listing one reply holds.
struct RecipePaging
{
    enum class Kind { None, Page, Offset, Cursor, NextUrl, LinkHeader };

    Kind kind = Kind::None;
    int first = 1; ///< Page: number of the first page.
    int size = 0; ///< A shorter page is the last one, where nothing else tells; 0 = unknown.
    QString total; ///< Pointer to the number of all items.
    QString pages; ///< Page: pointer to the number of the last page.
    QString next; ///< Pointer to the next cursor, page or URL; absent, null, false or empty at the end.
    QString last; ///< Cursor: pointer, in the last item, to what is the next cursor.
};

/// When a reply means success: all that is given must hold.
struct RecipeSuccess
{
    QList<QPair<int, int>> statuses; ///< Ranges, both ends included; empty = 200 to 299.
    QString path;
    QJsonArray is; ///< The value at path is one of these (compared as text); empty = it is there and not null.
    QString absent; ///< Nothing, or null or empty text, at this pointer.
};

/// One line of the failure map; the first that fits a reply counts.
struct RecipeFailure
{
    QList<QPair<int, int>> statuses; ///< Empty = any.
    QString path; ///< Empty = any body.
    QString text; ///< Not empty: stands somewhere in the body, whatever its form.
    QStringList is; ///< Text of a value at path; a final "*" stands for any rest, a first "*" for any beginning.
    std::optional<Failure::Kind> kind; ///< Else the action.
    ServiceError::Action action = ServiceError::Action::None;
    QString retryAfter; ///< Pointer to a number of seconds.
};

/// A request template and how its reply is judged. Templates: see docs/RECIPES.md.
struct RecipeCall
{
    QByteArray method;
    QString path; ///< After baseUrl, or a whole URL.
    QJsonObject query;
    QJsonObject headers;
    QJsonValue body; ///< JSON; undefined = none.
    QJsonObject form; ///< application/x-www-form-urlencoded.
    std::optional<RecipeSuccess> success; ///< Else the recipe's.
    QList<RecipeFailure> failures; ///< Before the recipe's.
    RecipePaging paging;
    std::optional<QString> id; ///< Pointer to the record's id in the reply of create and update.
};

/// Reads a zone or a record from a listed item. All members are pointers into the item but items.
struct RecipeItems
{
    QStringList items; ///< Pointers to the list, the first that is one; "*" in it walks over an array or object.
    bool optional = false; ///< No list at all means an empty one.
    QStringList name; ///< The first that is there.
    QString id;
    QString type;
    QStringList value; ///< One value an item; the first that is there.
    QStringList values; ///< Or a list of them; the first pointer that is there.
    QStringList valueIn; ///< Within each element of values; none = the element itself.
    QString ttl;
    QMap<QString, QString> attributes; ///< Pointers by key.
    QMap<QString, QJsonValue> ignore; ///< Items that hold this text at this pointer are not seen.
    QMap<QString, QJsonValue> only; ///< Only items that hold all of these are seen.
    QMap<QString, QJsonValue> ignoreValue; ///< The same for elements of values: not in use, but sent back.
};

/// What several changes in one call look like: {creates}, {updates}, {removes} or {changes} in its body is the list.
struct RecipeBatch
{
    RecipeCall call;
    int limit = 100;
    QMap<RecordChange::Kind, QJsonValue> items; ///< Template of one change, by kind.
    QStringList records; ///< Pointers to the lists of records in the reply, read as listed ones are.
};

/// How requests are signed in; the first of a recipe's whose fields are all filled in is used.
struct RecipeAuth
{
    QStringList fields; ///< Keys that must be filled in.
    QJsonObject headers;
    QJsonObject query;
    QJsonObject body; ///< Added to a JSON or form body.
    QString user; ///< With password: HTTP Basic.
    QString password;
    QString scheme; ///< A signature of net/signing.
    QMap<QString, QString> parameters; ///< Templates.
};

/// A call that gives a token for the others.
struct RecipeLogin
{
    RecipeCall call;
    QString token; ///< Pointer, or "header:Name", or "cookie:name".
    QString expires; ///< Pointer to seconds.
    int lifetime = 0; ///< Seconds; 0 = until refused.
};

/// A record API as data. Made once, shared by all accounts of that provider.
struct RecordRecipe
{
    enum class Scope { Zone, Type, Name, Set }; ///< What one listing call covers.
    enum class NameForm { Full, Relative, Either }; ///< How listed records are named.

    ProviderInfo info;
    QString baseUrl;
    bool plainHttp = false;
    QList<RecipeAuth> auth;
    std::optional<RecipeLogin> login;
    ServiceTraits traits;
    NameForm names = NameForm::Full;
    QMap<RecordType, QMap<QString, QJsonValue>> types; ///< Own variables of each type; "code" is how the API writes it.
    QJsonValue valueItem; ///< Sets: template of one value in {values}.
    int ttlUnit = 1; ///< Seconds in one unit of the API's TTLs.
    QStringList valueKeep; ///< Sets: keys of a listed value that stay when its address changes.
    RecipeSuccess success;
    QList<RecipeFailure> failures;
    QStringList message; ///< Pointers to the service's own words.
    QString zoneField; ///< Account field that names the zone, for ZoneLookup::User.
    RecipeCall zonesCall;
    RecipeItems zones;
    RecipeCall recordsCall;
    RecipeItems records;
    Scope scope = Scope::Zone;
    bool zoneByRecords = false; ///< A zone exists when its records can be listed.
    RecipeCall create;
    RecipeCall update;
    RecipeCall remove;
    QList<RecipeBatch> batches;
};

/// Reads a recipe that has passed record.schema.json; also checks what a schema cannot: placeholders and fields that do
/// not exist, calls that are missing. The error's pointer is the place.
[[nodiscard]] tl::expected<RecordRecipe, RecipeError> readRecordRecipe(const QJsonObject &recipe);

} // namespace mooring
