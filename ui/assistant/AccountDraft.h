// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "config/Config.h"
#include "providers/ProviderInfo.h"
#include "secrets/SecretStore.h"

namespace mooring {

/// An account while it is being entered.
struct AccountDraft
{
    AccountConfig account; ///< The id is empty until the account is first saved.
    FieldValues secrets;

    [[nodiscard]] bool isNew() const { return account.id.isEmpty(); }
};

/// What the assistant does to the names of an account.
struct NamesChange
{
    QList<DomainName> names; ///< To publish.
    QList<RecordType> types; ///< For each of them.
    QList<DomainName> withdrawn; ///< Taken out first: added by this assistant before the user went back.
};

/// An id that no account has: the provider's, with a number from the second on.
[[nodiscard]] QString freeAccountId(const Config &config, const QString &provider);
/// The configuration with @p account added or replaced, and its names changed. A name that it holds already gets the further
/// types.
[[nodiscard]] Config withAccount(Config config, const AccountConfig &account, const NamesChange &change);
/// What is wrong with a field's value, or empty: missing, or not of the form the provider gives.
[[nodiscard]] QString fieldProblem(const ProviderField &field, const QString &value);
/// "Cloudflare · Home"; the provider alone where the account has no name of its own.
[[nodiscard]] QString accountTitle(const AccountConfig &account, const QString &provider);

} // namespace mooring
