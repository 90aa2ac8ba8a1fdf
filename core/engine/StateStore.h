// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/Records.h"

#include <QDateTime>
#include <QJsonObject>
#include <QMap>

namespace mooring {

/// State is kept by name and type and account; one family never masks the other.
struct RecordKey
{
    QString account;
    QString name; ///< DomainName::ascii.
    RecordType type = RecordType::A;

    friend auto operator<=>(const RecordKey &, const RecordKey &) = default;
    friend bool operator==(const RecordKey &, const RecordKey &) = default;
};

/// What is remembered of one record and family.
struct RecordState
{
    QList<QHostAddress> published; ///< Last confirmed by the service; empty before first contact.
    QDateTime publishedAt; ///< When it was confirmed last.
    QDateTime changedAt; ///< When the value changed last.
    QDateTime verifiedAt; ///< When it was last seen to be right at the service or in DNS.
    QDateTime notBefore; ///< No attempt before this; null = none.
    bool endsWithNetworkBack = false;
    int failures = 0; ///< In a row.
    std::optional<Failure> failure; ///< The last one; reset by success.
    bool stopped = false; ///< Only the user or a changed configuration goes on from here.
    QString configHash; ///< Of the configuration that led to the stop.
};

struct AccountState
{
    std::optional<Failure> stop; ///< The whole account is stopped by this.
    QString configHash; ///< Of the account when it was stopped.
    QJsonObject providerCache; ///< Provider::cache.
};

struct State
{
    QMap<RecordKey, RecordState> records;
    QMap<QString, AccountState> accounts;
    QMap<QString, QList<QHostAddress>> addresses; ///< "default/A" → what was found last.
};

/// state.json: read once, written atomically after each confirmed answer.
class StateStore
{
public:
    /// @p path may be empty: kept in memory only (tests, demo).
    explicit StateStore(QString path);
    /// A broken file is kept aside and an empty state is used; the message tells it.
    [[nodiscard]] Result<void> load();
    [[nodiscard]] Result<void> save();

    State state;

private:
    QString m_path;
};

} // namespace mooring
