// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "net/signing/Canonical.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <algorithm>

namespace mooring::signing {

QByteArray encode(QByteArrayView text)
{
    return text.toByteArray().toPercentEncoding();
}

QList<QPair<QByteArray, QByteArray>> queryItems(const QUrl &url)
{
    QList<QPair<QByteArray, QByteArray>> items;
    const QList<QByteArray> parts = url.query(QUrl::FullyEncoded).toLatin1().split('&');
    for (const QByteArray &part : parts) {
        if (part.isEmpty())
            continue;
        const qsizetype equals = part.indexOf('=');
        items.append({QByteArray::fromPercentEncoding(equals < 0 ? part : part.left(equals)),
                      equals < 0 ? QByteArray() : QByteArray::fromPercentEncoding(part.mid(equals + 1))});
    }
    return items;
}

QByteArray canonicalQuery(QList<QPair<QByteArray, QByteArray>> items)
{
    std::ranges::sort(items);
    QByteArray query;
    for (const auto &[name, value] : items) {
        if (!query.isEmpty())
            query += '&';
        query += encode(name) + '=' + encode(value);
    }
    return query;
}

QByteArray hostHeader(const QUrl &url)
{
    QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    const int port = url.port();
    if (port > 0 && port != (url.scheme() == u"https" ? 443 : 80))
        host += ':' + QByteArray::number(port);
    return host;
}

QByteArray sha256Hex(QByteArrayView text)
{
    return QCryptographicHash::hash(text.toByteArray(), QCryptographicHash::Sha256).toHex();
}

QByteArray hmacSha256(const QByteArray &key, const QByteArray &text)
{
    return QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256);
}

void setHeader(HttpHeaders &headers, const QByteArray &name, const QByteArray &value)
{
    for (auto &[key, old] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0) {
            old = value;
            return;
        }
    }
    headers.append({name, value});
}

QByteArray headerValue(const HttpHeaders &headers, QByteArrayView name)
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

} // namespace mooring::signing
