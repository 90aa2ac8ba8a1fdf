// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "accounts/AccountEdits.h"

#include "shared/AccountSetup.h"

#include <algorithm>

namespace mooring {

namespace {

Result<void> apply(const UiParts &parts, const Config &config)
{
    const ConfigResult<void> applied = parts.setup.apply(config);
    if (!applied)
        return fail(Failure::Kind::Rejected, applied.error().message);
    return {};
}

qsizetype placeOf(const Config &config, const QString &accountId)
{
    const auto found = std::find_if(config.accounts.cbegin(), config.accounts.cend(),
                                    [&](const AccountConfig &account) { return account.id == accountId; });
    return found == config.accounts.cend() ? -1 : found - config.accounts.cbegin();
}

} // namespace

QCoro::Task<Result<RemovedAccount>> removeAccount(UiParts parts, QString accountId)
{
    const Result<FieldValues> secrets = co_await parts.setup.secrets().read(accountId);
    if (!secrets)
        co_return tl::unexpected(secrets.error());
    Config config = parts.setup.config();
    RemovedAccount removed;
    removed.place = placeOf(config, accountId);
    removed.secrets = *secrets;
    if (removed.place >= 0)
        removed.account = config.accounts.takeAt(removed.place);
    QList<RecordConfig> left;
    for (qsizetype i = 0; i < config.records.size(); ++i) {
        if (config.records[i].account == accountId)
            removed.records.append({i, config.records[i]});
        else
            left.append(config.records[i]);
    }
    config.records = left;
    const Result<void> applied = apply(parts, config);
    if (!applied)
        co_return tl::unexpected(applied.error());
    // Secrets of the environment are not ours to remove.
    const Result<void> gone = co_await parts.setup.secrets().remove(accountId);
    if (!gone && gone.error().kind != Failure::Kind::Unsupported)
        co_return tl::unexpected(gone.error());
    co_return Result<RemovedAccount>(removed);
}

QCoro::Task<Result<void>> restoreAccount(UiParts parts, RemovedAccount removed)
{
    const Result<void> written = co_await parts.setup.secrets().write(removed.account.id, removed.secrets);
    if (!written && written.error().kind != Failure::Kind::Unsupported)
        co_return tl::unexpected(written.error());
    Config config = parts.setup.config();
    if (placeOf(config, removed.account.id) >= 0)
        co_return Result<void>();
    config.accounts.insert(std::min(removed.place, config.accounts.size()), removed.account);
    for (const auto &[place, record] : std::as_const(removed.records))
        config.records.insert(std::min(place, config.records.size()), record);
    const Result<void> applied = apply(parts, config);
    co_return Result<void>(applied);
}

ConfigResult<void> changeAccount(const UiParts &parts, const AccountConfig &account)
{
    Config config = parts.setup.config();
    const qsizetype place = placeOf(config, account.id);
    if (place < 0)
        return {};
    config.accounts[place].label = account.label;
    config.accounts[place].settings = account.settings;
    return parts.setup.apply(config);
}

} // namespace mooring
