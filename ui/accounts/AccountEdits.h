// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "config/Config.h"
#include "config/ConfigFile.h"
#include "secrets/SecretStore.h"
#include "shared/UiParts.h"

#include <QCoroTask>

namespace mooring {

/// An account that was taken out with everything of it, to be put back.
struct RemovedAccount
{
    qsizetype place = 0; ///< In Config::accounts.
    AccountConfig account;
    QList<std::pair<qsizetype, RecordConfig>> records; ///< With their places in Config::records.
    FieldValues secrets; ///< In memory only.
};

/// Takes the account with its names and secrets out of Mooring; nothing changes at the provider. Nothing is done where the
/// secrets cannot be read: they would be lost. Failure kinds: those of SecretStore, Rejected (the configuration cannot be
/// saved).
[[nodiscard]] QCoro::Task<Result<RemovedAccount>> removeAccount(UiParts parts, QString accountId);
/// Puts it back where it was; what was changed meanwhile stays. Failures as above.
[[nodiscard]] QCoro::Task<Result<void>> restoreAccount(UiParts parts, RemovedAccount removed);

/// Replaces the account's label and its settings that are not secret.
[[nodiscard]] ConfigResult<void> changeAccount(const UiParts &parts, const AccountConfig &account);

} // namespace mooring
