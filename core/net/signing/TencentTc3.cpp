// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "net/signing/Canonical.h"
#include "net/signing/Schemes.h"

#include <QCoreApplication>

namespace mooring::signing {

Result<HttpRequest> signTencentTc3(HttpRequest request, const Parameters &parameters, const QDateTime &now)
{
    const QByteArray service = parameters.value(QStringLiteral("service")).toUtf8();
    const QByteArray version = parameters.value(QStringLiteral("version")).toUtf8();
    QByteArray action = parameters.value(QStringLiteral("action")).toUtf8();
    if (action.isEmpty())
        action = headerValue(request.headers, "X-TC-Action");
    if (service.isEmpty() || version.isEmpty() || action.isEmpty()) {
        return fail(Failure::Kind::Rejected,
                    QCoreApplication::translate(
                        "Signer", "The signature tencent-tc3 needs the parameters service, version and action."));
    }
    if (headerValue(request.headers, "Content-Type").isEmpty())
        setHeader(request.headers, "Content-Type", "application/json");
    if (request.url.path().isEmpty())
        request.url.setPath(QStringLiteral("/"));
    const QByteArray seconds = QByteArray::number(now.toSecsSinceEpoch());
    setHeader(request.headers, "X-TC-Action", action);
    setHeader(request.headers, "X-TC-Version", version);
    setHeader(request.headers, "X-TC-Timestamp", seconds);
    for (const auto &[parameter, header] : {std::pair("region", "X-TC-Region"), std::pair("token", "X-TC-Token")}) {
        const QByteArray value = parameters.value(QLatin1String(parameter)).toUtf8();
        if (!value.isEmpty())
            setHeader(request.headers, header, value);
    }

    const QByteArray names = "content-type;host;x-tc-action";
    const QByteArray canonical = request.method + '\n' + request.url.path(QUrl::FullyEncoded).toLatin1() + '\n'
        + request.url.query(QUrl::FullyEncoded).toLatin1() + '\n'
        + "content-type:" + headerValue(request.headers, "Content-Type") + "\nhost:" + hostHeader(request.url)
        + "\nx-tc-action:" + action.toLower() + "\n\n" + names + '\n' + sha256Hex(request.body);
    const QByteArray date = now.toUTC().date().toString(Qt::ISODate).toLatin1();
    const QByteArray scope = date + '/' + service + "/tc3_request";
    const QByteArray toSign = "TC3-HMAC-SHA256\n" + seconds + '\n' + scope + '\n' + sha256Hex(canonical);
    const QByteArray dateKey = hmacSha256("TC3" + parameters.value(QStringLiteral("access_key_secret")).toUtf8(), date);
    const QByteArray key = hmacSha256(hmacSha256(dateKey, service), "tc3_request");
    setHeader(request.headers, "Authorization",
              "TC3-HMAC-SHA256 Credential=" + parameters.value(QStringLiteral("access_key_id")).toUtf8() + '/' + scope
                  + ", SignedHeaders=" + names + ", Signature=" + hmacSha256(key, toSign).toHex());
    return request;
}

} // namespace mooring::signing
