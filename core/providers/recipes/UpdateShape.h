// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/Failure.h"
#include "providers/recipes/ReplyMatch.h"

#include <QJsonObject>

#include <chrono>

namespace mooring {

/// A row of the failure map: the first one that matches a reply decides.
struct ReplyFailure
{
    ReplyMatch when;
    Failure::Kind kind = Failure::Kind::BadReply;
    std::optional<std::chrono::seconds> retryAfter;
    bool oneByOne = false; ///< Does not say which of several names is meant: worth asking again with one name a request.
    QString message; ///< In the service's terms; empty = the general text of the kind.
};

/// How one account is asked and understood: the recipe's "update" part after the account's fields were put in.
struct UpdateShape
{
    /// Signs a request in; the first of a recipe's whose placeholders all have a value is used.
    struct Auth
    {
        enum class Kind { Basic, Bearer, Header };

        Kind kind = Kind::Basic;
        QString user; ///< Template; Basic.
        QString value; ///< Template: the password, token or header value.
        QString header; ///< Name; Header.
    };
    enum class BodyKind { None, Form, Text, Json };

    QString method; ///< GET where the recipe gives none.
    QString url; ///< Template; a query pair without a value is left out.
    QString urlIpv6; ///< Template; not empty: AAAA goes there, in a request of its own.
    QList<QPair<QString, QString>> headers; ///< Name and template.
    QList<Auth> auth;
    BodyKind bodyKind = BodyKind::None;
    QString body; ///< Template; Form and Text.
    QJsonValue jsonBody; ///< Templates in its strings; Json.
    QString contentType; ///< Empty = by the kind of body.
    bool plainHttp = false; ///< The service has no TLS.

    int hostsPerRequest = 20; ///< Where {hosts} is used.
    QString stripSuffix; ///< Taken off {hostname} and {hosts} (".duckdns.org").
    bool wildcardNames = false; ///< "*.example.org" can be sent as a name.
    bool keepsBothFamilies = false; ///< The service drops the family that is left out, so the one we know is sent along.
    bool oneName = false; ///< The credentials belong to one name, which is not sent.
    bool needsIpv4 = false; ///< The service spoils the A record when only IPv6 is sent.

    bool dyndns2 = false; ///< The words of the dyndns2 protocol, before the matches below.
    QStringList goodWords; ///< Words besides "good".
    QStringList unchangedWords; ///< Words besides "nochg".
    ReplyMatch success;
    std::optional<ReplyMatch> unchanged;
    QList<ReplyFailure> failures;
    bool html = false; ///< A success may be an HTML page.

    // What the templates use decides how names and families are put into requests.
    bool oneFamily = true; ///< {ip} or {type}, or a URL for each family: A and AAAA in requests of their own.
    bool listsHosts = false; ///< {hosts}
    bool namesHost
        = false; ///< {hostname}, {sub}, {domain}, {base} or {alias}: one name a request. Neither: the account is the host.
};

/// Reads the "update" part of a recipe that has passed its schema, without variants and "$key" texts.
/// The error's pointer starts with "/update".
[[nodiscard]] tl::expected<UpdateShape, RecipeError> readUpdateShape(const QJsonObject &update);

/// Calls @p visit with the pointer (below @p pointer) and text of every string in a JSON value.
void visitTexts(const QJsonValue &value, const QString &pointer,
                const std::function<void(const QString &pointer, const QString &text)> &visit);

} // namespace mooring
