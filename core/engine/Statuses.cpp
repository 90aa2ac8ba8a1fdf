// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "engine/Engine.h"

#include "engine/Planner.h"

namespace mooring {

namespace {

using Kind = RecordStatus::Kind;

/// Whether only the user can go on; @p failure becomes that of the account where it is the account that is stopped.
bool isStopped(const Engine &engine, const RecordKey &key, const RecordState &known, std::optional<Failure> &failure)
{
    const std::optional<Failure> accountStop = engine.parts.store.state.accounts.value(key.account).stop;
    if (accountStop) {
        failure = accountStop;
        return true;
    }
    return known.stopped;
}

QDateTime nextAttempt(const Engine &engine, const RecordKey &key, const RecordState &known)
{
    if (engine.paused)
        return engine.pausedUntil;
    const QDateTime now = engine.parts.clock.now();
    const QDateTime next = engine.nextPass.isValid() ? engine.nextPass : now;
    if (!known.failure)
        return next;
    QDateTime wait = waitUntil(known, now);
    if (known.failure->kind == Failure::Kind::KeychainLocked)
        wait = engine.runtime.value(key.account).keychainWait;
    if (wait.isValid() && wait > now)
        return wait;
    return next;
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
    } else if (isStopped(engine, key, known, status.failure)) {
        status.kind = Kind::Stopped;
    } else {
        status.kind = kindOf(engine, key, known);
        status.nextAttempt = nextAttempt(engine, key, known);
    }
    return status;
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

bool isOffline(const Engine &engine)
{
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
    if (isOffline(engine))
        return OverallState::Offline;
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
