// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QMetaType>
#include <QString>

#include <chrono>
#include <optional>

namespace mooring {

/// Why something did not work. The kind decides what happens next (engine/RetryPolicy).
struct Failure
{
    enum class Kind {
        Credentials, ///< The service refuses the user's credentials.
        Forbidden, ///< Known credentials, but not allowed to do this.
        NoSuchZone, ///< The account holds no zone for the name.
        NoSuchName, ///< The service does not know the name, and cannot create it.
        Rejected, ///< The service says that the request is wrong.
        Conflict, ///< Records are there that are not ours to change.
        RateLimited, ///< Too many requests; see retryAfter.
        Blocked, ///< The account or this program is barred (abuse, badagent).
        Network, ///< No connection, or it broke, or it took too long.
        Tls, ///< The certificate or the handshake is not acceptable.
        Server, ///< The service says that it is in trouble itself.
        BadReply, ///< The reply is not what the service documents.
        NoAddress, ///< No public address was found that may be published.
        KeychainLocked, ///< The secret cannot be read now.
        Unsupported, ///< The service or this build cannot do this.
        Cancelled, ///< We stopped it ourselves.
    };

    Kind kind = Kind::Server;
    QString message; ///< For a person: what happened and what to do. Never contains a secret.
    std::optional<std::chrono::seconds> retryAfter; ///< Set where the service named a time.

    bool operator==(const Failure &) const = default;
};

/// The name of @p kind as used in files and on the command line ("RateLimited").
[[nodiscard]] QString failureKindName(Failure::Kind kind);
/// The reverse of failureKindName; empty for an unknown name.
[[nodiscard]] std::optional<Failure::Kind> failureKindFromName(QStringView name);

} // namespace mooring

Q_DECLARE_METATYPE(mooring::Failure)
