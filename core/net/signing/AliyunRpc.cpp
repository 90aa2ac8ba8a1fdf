// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "net/signing/Canonical.h"
#include "net/signing/Schemes.h"

#include <QMessageAuthenticationCode>

#include <algorithm>

namespace mooring::signing {

Result<HttpRequest> signAliyunRpc(HttpRequest request, const Parameters &parameters, const QDateTime &now,
                                  const QByteArray &nonce)
{
    auto items = queryItems(request.url);
    // An item that the request names itself (Format, say) stays as it is.
    const auto add = [&items](const char *name, const QByteArray &value) {
        const bool isThere = std::ranges::any_of(items, [name](const auto &item) { return item.first == name; });
        if (!isThere && !value.isEmpty())
            items.append({name, value});
    };
    add("AccessKeyId", parameters.value(QStringLiteral("access_key_id")).toUtf8());
    add("Format", "JSON");
    add("SecurityToken", parameters.value(QStringLiteral("security_token")).toUtf8());
    add("SignatureMethod", "HMAC-SHA1");
    add("SignatureNonce", nonce);
    add("SignatureVersion", "1.0");
    add("Timestamp", now.toUTC().toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss'Z'")).toLatin1());
    add("Version", parameters.value(QStringLiteral("version")).toUtf8());

    const QByteArray query = canonicalQuery(items);
    const QByteArray key = parameters.value(QStringLiteral("access_key_secret")).toUtf8() + '&';
    const QByteArray signature
        = QMessageAuthenticationCode::hash(request.method + "&%2F&" + encode(query), key, QCryptographicHash::Sha1)
              .toBase64();
    if (request.url.path().isEmpty())
        request.url.setPath(QStringLiteral("/"));
    request.url.setQuery(QString::fromLatin1(query + "&Signature=" + encode(signature)), QUrl::StrictMode);
    return request;
}

} // namespace mooring::signing
