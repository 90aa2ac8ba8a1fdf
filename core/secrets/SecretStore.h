// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/Result.h"

#include <QCoroTask>
#include <QMap>
#include <QString>

namespace mooring {

/// Field key (ProviderField::key) to value.
using FieldValues = QMap<QString, QString>;

/// Where the secrets of an account lie; never what they are.
struct SecretPlace
{
    enum class Kind { Memory, Keychain, Environment, File };
    Kind kind = Kind::Memory;
    QString
        name; ///< Of the keychain as its users know it (empty = unknown, or not asked yet), variable or path of the file.

    bool operator==(const SecretPlace &) const = default;
};

/// Where the secrets of an account are kept. One implementation: keychain, environment or file.
class SecretStore
{
public:
    virtual ~SecretStore() = default;
    /// Every secret of the account; an empty map where none is stored.
    /// Failure kinds: KeychainLocked (locked, absent or no answer in time; the message says which), Rejected (unreadable
    /// item).
    [[nodiscard]] virtual QCoro::Task<Result<FieldValues>> read(QString accountId) = 0;
    /// Replaces every secret of the account and reads it back. Unsupported where the store cannot be written.
    [[nodiscard]] virtual QCoro::Task<Result<void>> write(QString accountId, FieldValues secrets) = 0;
    /// Removes the account's secrets; no such item counts as success when the store is known to be unlocked.
    [[nodiscard]] virtual QCoro::Task<Result<void>> remove(QString accountId) = 0;
    /// Where read() looks for the account's secrets; asks nobody.
    [[nodiscard]] virtual SecretPlace place(const QString &accountId) const = 0;
};

} // namespace mooring
