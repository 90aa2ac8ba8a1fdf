// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/HttpClient.h"

#include <QDateTime>
#include <QMap>

/// One function an algorithm; Signer.h says what each needs. The key id and the secret are there and not empty.
namespace mooring::signing {

using Parameters = QMap<QString, QString>;

/// Aliyun RPC signature version 1.0: HMAC-SHA1 over the sorted query, sent as the item Signature.
/// https://www.alibabacloud.com/help/en/sdk/product-overview/rpc-mechanism
[[nodiscard]] Result<HttpRequest> signAliyunRpc(HttpRequest request, const Parameters &parameters, const QDateTime &now,
                                                const QByteArray &nonce);

/// Tencent Cloud API 3.0 signature method v3 (TC3-HMAC-SHA256). https://www.tencentcloud.com/document/api/213/33224
[[nodiscard]] Result<HttpRequest> signTencentTc3(HttpRequest request, const Parameters &parameters, const QDateTime &now);

/// Huawei Cloud API gateway, AK/SK (SDK-HMAC-SHA256). Signs content-type (where there is one), host and x-sdk-date.
/// https://support.huaweicloud.com/intl/en-us/devg-apisign/api-sign-algorithm.html
[[nodiscard]] Result<HttpRequest> signHuaweiSdk(HttpRequest request, const Parameters &parameters, const QDateTime &now);

} // namespace mooring::signing
