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

/// An id that no account has: the provider's, with a number from the second on.
[[nodiscard]] QString freeAccountId(const Config &config, const QString &provider);
/// The configuration with the draft's account added or replaced, and the names added to it. A name that the account holds
/// already gets the further types.
[[nodiscard]] Config withAccount(Config config, const AccountConfig &account, const QList<DomainName> &names,
                                 const QList<RecordType> &types);
/// What is wrong with a field's value, or empty: missing, or not of the form the provider gives.
[[nodiscard]] QString fieldProblem(const ProviderField &field, const QString &value);

} // namespace mooring
