// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/Result.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace mooring::dns {

/// The registered HMACs of RFC 8945 section 6, except HMAC-MD5, which must not be used.
[[nodiscard]] QStringList tsigAlgorithms();

/// A key that a name server shares with us.
struct TsigKey
{
    QString name; ///< Lower case, no final dot.
    QString algorithm; ///< One of tsigAlgorithms().
    QByteArray secret; ///< Not base64.

    /// From what a user typed; @p secret is base64. Failure kinds: Rejected (name or algorithm), Credentials (the secret is
    /// empty or not base64).
    [[nodiscard]] static Result<TsigKey> parse(const QString &name, const QString &algorithm, const QString &secret);
};

struct TsigRequest
{
    QByteArray wire; ///< With the TSIG record.
    QByteArray mac; ///< Needed to check the reply.
};

/// Signs a message that has its final id and no TSIG record yet. @p now in seconds since 1970.
[[nodiscard]] Result<TsigRequest> tsigSign(const QByteArray &wire, const TsigKey &key, qint64 now);

/// What the TSIG record of a reply says, once its signature is found right.
struct TsigVerdict
{
    bool isSigned = false; ///< Else nothing in the reply is proven: no TSIG, or one with an error and no signature.
    quint16 error = 0; ///< BadSig, BadKey, BadTime, BadTrunc, or 0.
    std::optional<qint64> serverTime; ///< With BadTime: the server's clock, seconds since 1970.
};

/// Checks the reply to a signed request. Failure kinds: BadReply (malformed, other key, wrong signature), Server (the
/// signature is right but its time is too far from @p now).
[[nodiscard]] Result<TsigVerdict> tsigVerify(const QByteArray &reply, const TsigKey &key, const QByteArray &requestMac,
                                             qint64 now);

} // namespace mooring::dns
