// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "engine/Ledger.h"

#include "engine/ConfigHash.h"
#include "engine/RetryPolicy.h"

namespace mooring {

namespace {

const RecordConfig *findRecord(const Config &config, const RecordKey &key)
{
    for (const RecordConfig &record : config.records) {
        if (record.account == key.account && record.name.ascii() == key.name && record.types.contains(key.type))
            return &record;
    }
    return nullptr;
}

void forgetFailure(RecordState &record)
{
    record.failure.reset();
    record.failures = 0;
    record.stopped = false;
    record.stops = 0;
    record.configHash.clear();
    record.notBefore = {};
    record.endsWithNetworkBack = false;
}

void forgetStop(AccountState &account)
{
    account.stop.reset();
    account.stops = 0;
    account.notBefore = {};
}

/// The user's "retry": tried again at once, but not against the time that the service named.
void lift(RecordState &record)
{
    record.stopped = false;
    record.stops = 0;
    record.configHash.clear();
    record.failures = 0;
    if (!record.failure || record.failure->kind != Failure::Kind::RateLimited)
        record.notBefore = {};
}

void applySuccess(RecordState &record, const PlannedRecord &item, const QString &hash, const QDateTime &now)
{
    if (!equalAsSets(record.published, item.desired.values))
        record.changedAt = now;
    record.published = item.desired.values;
    record.publishedAt = now;
    record.publishedHash = hash;
    forgetFailure(record);
}

/// How many times in a row it went wrong, with this failure: of stops only those count, since each lasts long. Many records
/// refused at once are one stop of their account.
int countOf(const State &state, const RecordKey &key, Failure::Kind kind, const QDateTime &now)
{
    const RecordState record = state.records.value(key);
    if (kind != Failure::Kind::Credentials && kind != Failure::Kind::Blocked)
        return (isStop(kind) ? record.stops : record.failures) + 1;
    const AccountState account = state.accounts.value(key.account);
    return account.stop && stopLasts(account.notBefore, now) ? std::max(1, account.stops) : account.stops + 1;
}

/// For the account's last failure. What keeps Mooring from asking at all, and will pass by itself, is none of the account's.
void noteFailure(AccountState &account, const Failure &failure, const QDateTime &now)
{
    if (failure.kind == Failure::Kind::NoAddress || failure.kind == Failure::Kind::KeychainLocked)
        return;
    account.lastFailure = failure;
    account.lastFailureAt = now;
}

void applyFailure(State &state, const Config &config, const PlannedRecord &item, int count, const NextStep &step,
                  Change &change)
{
    const AccountConfig *account = config.account(item.key.account);
    if (step.kind == NextStep::Kind::StopAccount && account) {
        change.accountStopped = !state.accounts.value(account->id).stop;
        AccountState &stopped = state.accounts[account->id];
        change.newFailure = !stopped.stop || stopped.stop->kind != change.failure->kind;
        stopped.stop = change.failure;
        stopped.stops = count;
        stopped.notBefore = step.notBefore;
        stopped.configHash = accountHash(*account);
        stopped.stopIsLocal = false;
        return;
    }
    RecordState &record = state.records[item.key];
    record.failure = change.failure;
    record.failures += 1;
    record.stopped = false; // an attempt after a stop may fail for another reason
    record.notBefore = step.notBefore;
    record.endsWithNetworkBack = step.endsWithNetworkBack;
    const RecordConfig *configured = findRecord(config, item.key);
    if (step.kind == NextStep::Kind::StopRecord && account && configured) {
        record.stopped = true;
        record.stops = count;
        record.configHash = stopHash(config, *account, *configured);
    }
}

} // namespace

Change applyOutcome(State &state, const Config &config, const PlannedRecord &item, const Outcome &outcome,
                    const QDateTime &now, const Random &random)
{
    const RecordState known = state.records.value(item.key);
    Change change;
    change.key = item.key;
    change.name = item.desired.name.text();
    change.what = outcome.what;
    change.before = known.published;
    change.now = known.published;
    if (outcome.what != Outcome::What::Failed) {
        change.now = item.desired.values;
        const AccountState stopped = state.accounts.value(item.key.account);
        change.accountFreed = stopped.stop && !stopLasts(stopped.notBefore, now);
        change.recovered = known.failure.has_value() || change.accountFreed;
        if (change.accountFreed)
            forgetStop(state.accounts[item.key.account]);
        const AccountConfig *account = config.account(item.key.account);
        const RecordConfig *record = findRecord(config, item.key);
        applySuccess(state.records[item.key], item, account && record ? publishHash(*account, *record) : QString(), now);
        return change;
    }
    change.failure = outcome.failure.value_or(Failure{});
    if (change.failure->kind == Failure::Kind::Cancelled)
        return change;
    noteFailure(state.accounts[item.key.account], *change.failure, now);
    change.newFailure = !known.failure || known.failure->kind != change.failure->kind;
    const int count = countOf(state, item.key, change.failure->kind, now);
    applyFailure(state, config, item, count, nextStep(*change.failure, count, now, random), change);
    return change;
}

Change stopLocally(State &state, const AccountConfig &account, const PlannedRecord &record, const Failure &failure,
                   const QDateTime &notBefore)
{
    AccountState &stopped = state.accounts[account.id];
    const bool isNew = !stopped.stop;
    stopped.stop = failure;
    stopped.stops += 1;
    stopped.notBefore = notBefore;
    stopped.configHash = accountHash(account);
    stopped.stopIsLocal = true;
    const QList<QHostAddress> published = state.records.value(record.key).published;
    return {record.key,
            record.desired.name.text(),
            Outcome::What::Failed,
            published,
            published,
            stopped.stop,
            isNew,
            false,
            isNew,
            false};
}

bool liftStops(State &state, const Config &config, const QString &nameOrAccount)
{
    const auto name = DomainName::parse(nameOrAccount);
    const bool isAccount = config.account(nameOrAccount) != nullptr;
    bool found = isAccount;
    for (const RecordConfig &record : config.records) {
        const bool isName = name && record.name == *name;
        if (!isName && !(isAccount && record.account == nameOrAccount))
            continue;
        found = true;
        for (const RecordType type : record.types) {
            const auto known = state.records.find(recordKey(record, type));
            if (known != state.records.end())
                lift(*known);
        }
        const auto account = state.accounts.find(record.account);
        if (account != state.accounts.end())
            forgetStop(*account);
    }
    const auto account = state.accounts.find(nameOrAccount);
    if (isAccount && account != state.accounts.end())
        forgetStop(*account);
    return found;
}

void liftChangedStops(State &state, const Config &config)
{
    for (auto it = state.accounts.begin(); it != state.accounts.end(); ++it) {
        const AccountConfig *account = config.account(it.key());
        if (it->stop && (!account || it->configHash != accountHash(*account)))
            forgetStop(*it);
    }
    for (auto it = state.records.begin(); it != state.records.end(); ++it) {
        if (!it->stopped)
            continue;
        const AccountConfig *account = config.account(it.key().account);
        const RecordConfig *record = findRecord(config, it.key());
        if (!account || !record || it->configHash != stopHash(config, *account, *record))
            forgetFailure(*it);
    }
}

void dateOldStops(State &state, const QDateTime &now, const Random &random)
{
    for (AccountState &account : state.accounts) {
        if (account.stop && !account.notBefore.isValid())
            account.notBefore = nextStep(*account.stop, 1, now, random).notBefore;
    }
    for (RecordState &record : state.records) {
        if (record.stopped && record.failure && !record.notBefore.isValid())
            record.notBefore = nextStep(*record.failure, 1, now, random).notBefore;
    }
}

void endNetworkWaits(State &state)
{
    for (RecordState &record : state.records) {
        if (record.endsWithNetworkBack)
            record.notBefore = {};
    }
}

void shortenSettlingWaits(State &state, const QDateTime &at)
{
    for (RecordState &record : state.records) {
        const bool settles = record.failure
            && (record.failure->kind == Failure::Kind::Network || record.failure->kind == Failure::Kind::NoAddress);
        if (settles && record.endsWithNetworkBack && record.notBefore > at)
            record.notBefore = at;
    }
}

} // namespace mooring
