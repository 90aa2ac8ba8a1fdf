// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/HttpClient.h"

#include <QDateTime>
#include <QMap>
#include <QStringList>

namespace mooring::signing {

/// Names of the request signatures: "aliyun-rpc-v1", "tencent-tc3", "huawei-sdk-hmac".
[[nodiscard]] QStringList schemes();

/// Gives back @p request with its signature added (headers or query), ready to be sent unchanged: sign it last.
/// Pure: the time and the nonce come from the caller.
///
/// @p parameters by scheme; access_key_id and access_key_secret are needed by all:
///   aliyun-rpc-v1    version (API version, "2015-01-09"); optional security_token. The query holds Action and its own
///                    parameters; the common ones and Signature are added. An empty path becomes "/".
///   tencent-tc3      service ("dnspod"), version ("2021-03-23"), action ("DescribeRecordList"; absent: the request's header
///                    X-TC-Action); optional region, token. Content-Type is added as application/json where it is absent.
///   huawei-sdk-hmac  nothing else.
/// @p now is sent as the request's time; @p nonce must be new each time (only aliyun-rpc-v1 sends it).
/// Failure kinds: Unsupported (no such scheme), Credentials (key id or secret is empty), Rejected (a parameter is missing).
[[nodiscard]] Result<HttpRequest> sign(QStringView scheme, HttpRequest request, const QMap<QString, QString> &parameters,
                                       const QDateTime &now, const QByteArray &nonce);

} // namespace mooring::signing
