// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/HttpClient.h"

#include <QDateTime>

/// What the signatures have in common. Text in and out is bytes.
namespace mooring::signing {

/// RFC 3986 percent-encoding: only A-Z a-z 0-9 - _ . ~ stay.
[[nodiscard]] QByteArray encode(QByteArrayView text);
/// The items of a query that is already encoded, decoded, in their order ('+' is not a space).
[[nodiscard]] QList<QPair<QByteArray, QByteArray>> queryItems(const QUrl &url);
/// Sorted by name, then value; encoded and joined with '&'.
[[nodiscard]] QByteArray canonicalQuery(QList<QPair<QByteArray, QByteArray>> items);
/// Host as in the Host header: with the port only where it is not the scheme's own.
[[nodiscard]] QByteArray hostHeader(const QUrl &url);
[[nodiscard]] QByteArray sha256Hex(QByteArrayView text);
[[nodiscard]] QByteArray hmacSha256(const QByteArray &key, const QByteArray &text);

/// Replaces the header of that name (any letter case), or adds it.
void setHeader(HttpHeaders &headers, const QByteArray &name, const QByteArray &value);
/// Empty if there is none.
[[nodiscard]] QByteArray headerValue(const HttpHeaders &headers, QByteArrayView name);

} // namespace mooring::signing
