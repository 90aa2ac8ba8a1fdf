// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/Records.h"
#include "model/Result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QMap>

#include <compare>

namespace mooring {

/// State is kept by name and type and account; one family never masks the other.
struct RecordKey
{
    QString account;
    QString name; ///< DomainName::ascii.
    RecordType type = RecordType::A;

    // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy 14 takes the generated comparison with 0 for a pointer.
    friend std::strong_ordering operator<=>(const RecordKey &, const RecordKey &) = default;
    friend bool operator==(const RecordKey &, const RecordKey &) = default;
};

/// What is remembered of one record and family.
struct RecordState
{
    QList<QHostAddress> published; ///< Last confirmed by the service; empty before first contact.
    QDateTime publishedAt; ///< When it was confirmed last.
    QDateTime changedAt; ///< When the value changed last.
    QDateTime verifiedAt; ///< When it was last seen to be right at the service or in DNS.
    QDateTime notBefore; ///< No attempt before this, of a stopped record the next one; null = none.
    bool endsWithNetworkBack = false;
    int failures = 0; ///< In a row.
    std::optional<Failure> failure; ///< The last one; reset by success.
    bool stopped = false; ///< Until the user acts, the configuration changes, or `notBefore`.
    int stops = 0; ///< In a row; each lasts longer than the one before.
    QString configHash; ///< Of the configuration that led to the stop.
    QString publishedHash; ///< Of the configuration that was published; another one makes the record due.

    bool operator==(const RecordState &) const = default;
};

struct AccountState
{
    std::optional<Failure> stop; ///< The whole account is stopped by this.
    QString configHash; ///< Of the account when it was stopped.
    QDateTime notBefore; ///< Of a stopped account: when one of its records is tried.
    int stops = 0; ///< In a row; each lasts longer than the one before.
    /// Not kept over a restart: the service was not asked (a secret is missing, a setting is wrong), so looking again is
    /// free.
    bool stopIsLocal = false;
    std::optional<Failure> lastFailure; ///< Of the service, or of asking it; stays after a success. Redacted.
    QDateTime lastFailureAt; ///< UTC; null = never.
    QJsonObject providerCache; ///< Provider::cache.

    bool operator==(const AccountState &) const = default;
};

/// The source that worked for one source set and type.
struct SourceChoice
{
    QString choice; ///< Detection::choice.
    QDateTime lookedAt; ///< When all sources were last asked in the user's order.
    QString sourcesHash; ///< Of the sources as they were configured then.

    bool operator==(const SourceChoice &) const = default;
};

/// What is remembered of a network that this machine was attached to.
struct NetworkMemory
{
    QString label; ///< For a person.
    QDateTime lastSeen;
    QMap<QString, QList<QHostAddress>> addresses; ///< "default/A" → what was found there last.
    QMap<QString, SourceChoice> choices; ///< By the same keys.
    QHostAddress local; ///< This machine's own IPv4 address there, when it was compared with the others.
    QHostAddress router; ///< What the router said of its outer side; null = nothing.
    QHostAddress outside; ///< What services on the Internet saw; null = unknown.
    QDateTime natAt; ///< When they were compared; null = never.
    QStringList told; ///< What the user was told of that network: kinds of holds and of address translation.

    bool operator==(const NetworkMemory &) const = default;
};

struct State
{
    QMap<RecordKey, RecordState> records;
    QMap<QString, AccountState> accounts;
    QMap<QString, QList<QHostAddress>> addresses; ///< "default/A" → what was found last.
    QMap<QString, NetworkMemory> networks; ///< By LocalNetwork::id.
    QDateTime lastGood; ///< When a pass last ended with every enabled record right or held (UTC); null = never.
};

/// state.json (version 1): read once, written atomically after each confirmed answer; 0600.
class StateStore
{
public:
    /// @p path may be empty: kept in memory only (tests, demo).
    explicit StateStore(QString path);
    /// A missing file is an empty state. A broken one, or one of a newer version, is kept aside and an empty state is used;
    /// the failure (BadReply) tells it and names the copy.
    [[nodiscard]] Result<void> load();
    /// Failure kind: Rejected, with the file's name and the system's reason.
    [[nodiscard]] Result<void> save();

    State state;

private:
    [[nodiscard]] Result<void> keepAside(const QString &reason);

    QString m_path;
};

} // namespace mooring
