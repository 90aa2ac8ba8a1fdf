// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "assistant/Saving.h"

#include "shared/AccountSetup.h"

namespace mooring {

QCoro::Task<Result<QString>> saveAccount(AccountSetup *setup, SaveRequest request)
{
    const bool isNew = request.draft.isNew();
    if (isNew)
        request.draft.account.id = freeAccountId(setup->config(), request.draft.account.provider);
    const QString id = request.draft.account.id;
    const bool write = request.writeSecrets && !request.draft.secrets.isEmpty();
    FieldValues before;
    if (write && !isNew) {
        const Result<FieldValues> stored = co_await setup->secrets().read(id);
        if (stored)
            before = *stored;
    }
    if (write) {
        const Result<void> written = co_await setup->secrets().write(id, request.draft.secrets);
        if (!written)
            co_return tl::unexpected(written.error());
    }
    const ConfigResult<void> applied = setup->apply(withAccount(setup->config(), request.draft.account, request.change));
    if (applied)
        co_return QString(id);
    const Failure failure{Failure::Kind::Rejected, applied.error().message, std::nullopt};
    if (write && before.isEmpty()) {
        // An item that nothing refers to would stay in the keychain for ever; whether this works changes nothing here.
        const Result<void> removed = co_await setup->secrets().remove(id);
        Q_UNUSED(removed)
    } else if (write) {
        const Result<void> restored = co_await setup->secrets().write(id, before);
        Q_UNUSED(restored)
    }
    co_return tl::unexpected(failure);
}

QCoro::Task<Result<FieldValues>> withStoredSecrets(AccountSetup *setup, AccountDraft draft)
{
    FieldValues secrets = draft.secrets;
    if (draft.isNew())
        co_return Result<FieldValues>(secrets);
    const Result<FieldValues> stored = co_await setup->secrets().read(draft.account.id);
    if (!stored)
        co_return tl::unexpected(stored.error());
    for (auto it = stored->begin(); it != stored->end(); ++it) {
        if (!secrets.contains(it.key()))
            secrets.insert(it.key(), it.value());
    }
    co_return Result<FieldValues>(secrets);
}

} // namespace mooring
