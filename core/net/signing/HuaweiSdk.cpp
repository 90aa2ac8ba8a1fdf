// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "net/signing/Canonical.h"
#include "net/signing/Schemes.h"

namespace mooring::signing {

namespace {

// Each segment decoded and encoded anew, always with a slash at the end (in the canonical form only).
QByteArray canonicalPath(const QUrl &url)
{
    QByteArray path;
    const QList<QByteArray> segments = url.path(QUrl::FullyEncoded).toLatin1().split('/');
    for (const QByteArray &segment : segments) {
        if (!segment.isEmpty())
            path += '/' + encode(QByteArray::fromPercentEncoding(segment));
    }
    return path + '/';
}

} // namespace

Result<HttpRequest> signHuaweiSdk(HttpRequest request, const Parameters &parameters, const QDateTime &now)
{
    const QByteArray date = now.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")).toLatin1();
    setHeader(request.headers, "X-Sdk-Date", date);
    QByteArray headers;
    QByteArray names;
    const QByteArray contentType = headerValue(request.headers, "Content-Type").trimmed();
    if (!contentType.isEmpty()) {
        headers = "content-type:" + contentType + '\n';
        names = "content-type;";
    }
    headers += "host:" + hostHeader(request.url) + "\nx-sdk-date:" + date + '\n';
    names += "host;x-sdk-date";

    const QByteArray canonical = request.method + '\n' + canonicalPath(request.url) + '\n'
        + canonicalQuery(queryItems(request.url)) + '\n' + headers + '\n' + names + '\n' + sha256Hex(request.body);
    const QByteArray toSign = "SDK-HMAC-SHA256\n" + date + '\n' + sha256Hex(canonical);
    const QByteArray signature = hmacSha256(parameters.value(QStringLiteral("access_key_secret")).toUtf8(), toSign).toHex();
    setHeader(request.headers, "Authorization",
              "SDK-HMAC-SHA256 Access=" + parameters.value(QStringLiteral("access_key_id")).toUtf8()
                  + ", SignedHeaders=" + names + ", Signature=" + signature);
    return request;
}

} // namespace mooring::signing
