// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "net/signing/Signer.h"

#include "net/signing/Schemes.h"

#include <QCoreApplication>

namespace mooring::signing {

namespace {

constexpr QStringView kAliyunRpc = u"aliyun-rpc-v1";
constexpr QStringView kTencentTc3 = u"tencent-tc3";
constexpr QStringView kHuaweiSdk = u"huawei-sdk-hmac";

} // namespace

QStringList schemes()
{
    return {kAliyunRpc.toString(), kTencentTc3.toString(), kHuaweiSdk.toString()};
}

Result<HttpRequest> sign(QStringView scheme, HttpRequest request, const QMap<QString, QString> &parameters,
                         const QDateTime &now, const QByteArray &nonce)
{
    if (!schemes().contains(scheme)) {
        return fail(Failure::Kind::Unsupported,
                    QCoreApplication::translate("Signer", "There is no request signature named \"%1\".").arg(scheme));
    }
    if (parameters.value(QStringLiteral("access_key_id")).isEmpty()
        || parameters.value(QStringLiteral("access_key_secret")).isEmpty()) {
        return fail(
            Failure::Kind::Credentials,
            QCoreApplication::translate("Signer", "The key id or the secret key of the account is missing. Enter both."));
    }
    if (scheme == kAliyunRpc)
        return signAliyunRpc(std::move(request), parameters, now, nonce);
    if (scheme == kTencentTc3)
        return signTencentTc3(std::move(request), parameters, now);
    return signHuaweiSdk(std::move(request), parameters, now);
}

} // namespace mooring::signing
