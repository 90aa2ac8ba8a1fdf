// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/Updater.h"
#include "shared/AccountSetup.h"

#include <QCoroTask>

#include <stop_token>

namespace mooring {

/// What an account holds as far as this program published it; what the service can be asked for without a write.
[[nodiscard]] QList<DesiredRecord> publishedRecords(const Updater &updater, const QString &account);

/// Whether the service answers and accepts the account; only reads. @p setup must outlive the task.
/// Failure kinds: those of SecretStore, AccountSetup::connectTo and Provider::zones; Unsupported where the service can only
/// be tried by an update; Cancelled after @p stop, which breaks the requests off.
[[nodiscard]] QCoro::Task<Result<void>> testAccount(AccountSetup *setup, AccountConfig account,
                                                    QList<DesiredRecord> published, std::stop_token stop);

} // namespace mooring
