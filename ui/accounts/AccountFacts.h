// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "config/Config.h"
#include "model/NameStatus.h"
#include "providers/ProviderInfo.h"
#include "secrets/SecretStore.h"

namespace mooring {

/// What a card says of its account, a line each; empty where there is nothing to say.
namespace AccountFacts {

/// How many names it has, and the first of them.
[[nodiscard]] QString names(const QStringList &names);
/// What it signs in with and where that is kept: "Signs in with: API token · kept in the keychain (KWallet)".
[[nodiscard]] QString signIn(const ProviderInfo &info, const AccountConfig &account, const SecretPlace &place);
/// When it last went well, when not, and since when its addresses are what they are (@p changed; UTC, null = never).
[[nodiscard]] QString past(const AccountStatus &status, const QDateTime &changed, const QDateTime &now);
/// Why the worst name is not kept up to date, and when it goes on; that name must have a failure.
[[nodiscard]] QString problem(const NameStatus &worst, const QDateTime &now);

} // namespace AccountFacts

} // namespace mooring
