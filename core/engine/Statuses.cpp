// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "engine/Engine.h"

#include "engine/Planner.h"
#include "engine/RetryPolicy.h"

#include <QCoreApplication>

namespace mooring {

namespace {

using Kind = RecordStatus::Kind;

/// A wait that is over, or none, ends with the next pass.
QDateTime notBeforeNextPass(const Engine &engine, const QDateTime &wait)
{
    const QDateTime now = engine.parts.clock.now();
    if (wait.isValid() && wait > now)
        return wait;
    return engine.nextPass.isValid() ? engine.nextPass : now;
}

/// Fills in why nothing is tried and when it is again, if the record or its account is stopped.
bool isStopped(const Engine &engine, const RecordKey &key, const RecordState &known, RecordStatus &status)
{
    const AccountState account = engine.parts.store.state.accounts.value(key.account);
    if (!account.stop && !known.stopped)
        return false;
    if (account.stop)
        status.failure = account.stop;
    QDateTime end = account.stop ? account.notBefore : QDateTime();
    if (known.stopped)
        end = std::max(end, known.notBefore);
    const QDateTime now = engine.parts.clock.now();
    status.nextAttempt
        = engine.paused ? engine.pausedUntil : notBeforeNextPass(engine, stopLasts(end, now) ? end : QDateTime());
    return true;
}

QDateTime nextAttempt(const Engine &engine, const RecordKey &key, const RecordState &known)
{
    if (engine.paused)
        return engine.pausedUntil;
    if (!known.failure)
        return notBeforeNextPass(engine, {});
    QDateTime wait = waitUntil(known, engine.parts.clock.now());
    if (known.failure->kind == Failure::Kind::KeychainLocked)
        wait = engine.runtime.value(key.account).keychainWait;
    return notBeforeNextPass(engine, wait);
}

/// Whether a record could not be looked after for want of a network, and nothing else is known to be wrong.
bool waitsForNetwork(const Engine &engine, const RecordKey &key, const RecordState &known)
{
    if (!engine.offline)
        return false;
    return engine.waiting.contains(key) || (known.failure && isNetworkTrouble(known.failure->kind));
}

Failure noNetwork()
{
    return {Failure::Kind::Network,
            QCoreApplication::translate("Statuses",
                                        "This machine has no network. The name is looked after as soon as there is one; "
                                        "there is nothing to do."),
            std::nullopt};
}

Kind kindOf(const Engine &engine, const RecordKey &key, const RecordState &known)
{
    if (engine.paused)
        return Kind::Held;
    if (engine.working.contains(key.account))
        return Kind::Working;
    if (known.failure)
        return known.failure->kind == Failure::Kind::KeychainLocked ? Kind::Waiting : Kind::Failing;
    return known.published.isEmpty() ? Kind::Waiting : Kind::Fine;
}

RecordStatus statusOf(const Engine &engine, const RecordConfig &record, RecordType type)
{
    const RecordKey key = recordKey(record, type);
    const RecordState known = engine.parts.store.state.records.value(key);
    RecordStatus status;
    status.name = record.name;
    status.type = type;
    status.account = record.account;
    status.values = known.published;
    status.changedAt = known.changedAt;
    if (!record.enabled) {
        status.kind = Kind::Disabled;
        return status;
    }
    status.failure = known.failure;
    const auto outcome = engine.lastOutcomes.constFind(key);
    if (outcome != engine.lastOutcomes.cend())
        status.lastOutcome = *outcome;
    if (!engine.config.account(record.account)) {
        status.kind = Kind::Stopped;
        status.failure = unknownAccount(record);
        status.nextAttempt = engine.paused ? engine.pausedUntil : notBeforeNextPass(engine, {});
    } else if (isStopped(engine, key, known, status)) {
        status.kind = Kind::Stopped;
    } else if (!engine.paused && engine.held.contains(key)) {
        status.kind = Kind::Held;
        status.hold = engine.held.value(key);
        status.nextAttempt = notBeforeNextPass(engine, {});
    } else if (!engine.paused && waitsForNetwork(engine, key, known)) {
        status.kind = Kind::Waiting;
        status.failure = noNetwork();
        status.nextAttempt = nextAttempt(engine, key, known);
    } else {
        status.kind = kindOf(engine, key, known);
        status.nextAttempt = nextAttempt(engine, key, known);
    }
    return status;
}

/// Whether nothing has been right for too long. Just after a start or a sleep the first pass has the word.
bool isStale(const Engine &engine)
{
    const QDateTime lastGood = engine.parts.store.state.lastGood;
    if (!lastGood.isValid() || engine.parts.clock.monotonic() < engine.quietUntil)
        return false;
    return lastGood.secsTo(engine.parts.clock.now()) >= std::chrono::seconds(staleAfter).count();
}

} // namespace

QList<RecordStatus> recordStatuses(const Engine &engine)
{
    QList<RecordStatus> result;
    for (const RecordConfig &record : engine.config.records) {
        for (const RecordType type : recordTypes) {
            if (record.types.contains(type))
                result.append(statusOf(engine, record, type));
        }
    }
    return result;
}

AccountStatus accountStatusOf(const Engine &engine, const QString &account)
{
    const State &state = engine.parts.store.state;
    AccountStatus result;
    for (auto record = state.records.cbegin(); record != state.records.cend(); ++record) {
        if (record.key().account == account)
            result.lastSuccess = std::max({result.lastSuccess, record->publishedAt, record->verifiedAt});
    }
    const AccountState known = state.accounts.value(account);
    result.lastFailure = known.lastFailure;
    result.lastFailureAt = known.lastFailureAt;
    return result;
}

bool isOffline(const Engine &engine)
{
    if (engine.offline)
        return true;
    if (!engine.detections.isEmpty())
        return false;
    bool failing = false;
    for (const RecordStatus &status : recordStatuses(engine)) {
        if (!status.failure)
            continue;
        if (status.failure->kind != Failure::Kind::Network)
            return false;
        failing = true;
    }
    return failing;
}

OverallState overallStateOf(const Engine &engine)
{
    if (engine.paused)
        return OverallState::Held;
    if (!engine.working.isEmpty())
        return OverallState::Working;
    if (isStale(engine))
        return OverallState::Stale;
    if (isOffline(engine))
        return OverallState::Offline;
    if (!engine.held.isEmpty())
        return OverallState::Held;
    for (const RecordStatus &status : recordStatuses(engine)) {
        if (status.failure)
            return OverallState::Attention;
    }
    return OverallState::Fine;
}

QMap<QString, QStringList> failingNames(const Engine &engine)
{
    QMap<QString, QStringList> result;
    for (const RecordStatus &status : recordStatuses(engine)) {
        const QString name = status.name.text();
        if (status.failure && !result.value(status.account).contains(name))
            result[status.account].append(name);
    }
    return result;
}

} // namespace mooring
