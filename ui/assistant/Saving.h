// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "assistant/AccountDraft.h"
#include "model/Result.h"

#include <QCoroTask>

namespace mooring {

class AccountSetup;

/// What the last button saves.
struct SaveRequest
{
    AccountDraft draft; ///< With all its secrets.
    bool writeSecrets = true;
    NamesChange change;
};

/// Secrets first, as a configured account without them would only fail; then the configuration. If that cannot be saved the
/// keychain is as it was before. Gives the account's id. @p setup outlives the task; nothing else is touched, so that who
/// asked may go away meanwhile.
[[nodiscard]] QCoro::Task<Result<QString>> saveAccount(AccountSetup *setup, SaveRequest request);

/// The secrets of @p draft, and for what was left empty those that are stored. The failures of SecretStore::read.
[[nodiscard]] QCoro::Task<Result<FieldValues>> withStoredSecrets(AccountSetup *setup, AccountDraft draft);

} // namespace mooring
