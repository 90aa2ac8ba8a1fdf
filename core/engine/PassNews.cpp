// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "engine/PassNews.h"

#include "engine/NetworkNotes.h"

#include <algorithm>

namespace mooring {

namespace {

Failure outageFailure(const Engine &engine, const QString &account)
{
    for (const RecordStatus &status : recordStatuses(engine)) {
        if (status.account == account && status.failure)
            return *status.failure;
    }
    return {};
}

bool isSettling(const Engine &engine)
{
    return engine.settleNext || engine.parts.clock.monotonic() < engine.quietUntil;
}

/// Whether what fails is nothing but a network that has just come or is about to: told only if it lasts.
bool maySettle(const Engine &engine, const QString &account)
{
    if (!isSettling(engine))
        return false;
    const QList<RecordStatus> statuses = recordStatuses(engine);
    return std::all_of(statuses.begin(), statuses.end(), [&](const RecordStatus &status) {
        return status.account != account || !status.failure || status.failure->kind == Failure::Kind::Network
            || status.failure->kind == Failure::Kind::NoAddress;
    });
}

/// What the last pass did not publish from here, by the order of the configuration.
std::optional<Hold> firstHold(const Engine &engine)
{
    for (const RecordConfig &record : engine.config.records) {
        for (const RecordType type : recordTypes) {
            const auto held = engine.held.constFind(recordKey(record, type));
            if (record.types.contains(type) && held != engine.held.cend())
                return *held;
        }
    }
    return std::nullopt;
}

} // namespace

void tellAddressChanges(Updater &updater, const QList<Change> &changes)
{
    for (const RecordType type : recordTypes) {
        QList<QHostAddress> before;
        QList<QHostAddress> now;
        QStringList names;
        const auto merge = [](QList<QHostAddress> &into, const QList<QHostAddress> &addresses) {
            for (const QHostAddress &address : addresses) {
                if (!into.contains(address))
                    into.append(address);
            }
        };
        for (const Change &change : changes) {
            const bool wasWritten = change.what == Outcome::What::Created || change.what == Outcome::What::Updated;
            if (change.key.type != type || !wasWritten || equalAsSets(change.before, change.now))
                continue;
            merge(before, change.before);
            merge(now, change.now);
            if (!names.contains(change.name))
                names.append(change.name);
        }
        if (!names.isEmpty())
            emit updater.addressChanged(type, before, now, names);
    }
}

void tellOutages(Engine &engine)
{
    if (isOffline(engine))
        return;
    QMap<QString, QStringList> failing = failingNames(engine);
    for (const QString &account : failing.keys()) {
        if (maySettle(engine, account) && !engine.outages.contains(account))
            failing.remove(account);
    }
    const QMap<QString, QStringList> told = std::exchange(engine.outages, failing);
    for (auto it = failing.cbegin(); it != failing.cend(); ++it) {
        if (!told.contains(it.key()))
            emit engine.updater->failureStarted(it.key(), outageFailure(engine, it.key()), it.value());
    }
    for (auto it = told.cbegin(); it != told.cend(); ++it) {
        if (!failing.contains(it.key()))
            emit engine.updater->failureEnded(it.key(), it.value());
    }
}

void tellHolds(Engine &engine, const PassData &pass)
{
    if (pass.offline || engine.paused)
        return;
    const std::optional<Hold> before = std::exchange(engine.hold, firstHold(engine));
    const std::optional<Hold> now = engine.hold;
    if (!now) {
        if (!before)
            return;
        engine.reporter.holdEnded();
        emit engine.updater->holdEnded();
        return;
    }
    if (before && before->kind == now->kind && before->network.id == now->network.id)
        return;
    engine.reporter.held(*now);
    NetworkMemory *memory = networkMemory(engine.parts.store.state, now->network);
    if (memory && !tellOnce(*memory, holdName(now->kind)))
        return;
    engine.save();
    emit engine.updater->holdStarted(*now);
}

void noteLosses(Engine &engine, const PassData &pass)
{
    const bool settling = isSettling(engine);
    if (pass.offline) {
        if (!settling && !std::exchange(engine.networkLost, true))
            engine.reporter.networkLost();
        return;
    }
    if (std::exchange(engine.networkLost, false))
        engine.reporter.networkBack();
    for (auto it = pass.found.cbegin(); it != pass.found.cend(); ++it) {
        const DetectionKey &key = it.key();
        if (*it) {
            if (engine.lost.erase(key) > 0)
                engine.reporter.addressesFound(key, **it);
        } else if (!settling && !engine.parts.store.state.addresses.value(addressesKey(key)).isEmpty()
                   && engine.lost.insert(key).second) {
            engine.reporter.addressesLost(key, it->error());
        }
    }
}

void noteHeld(Engine &engine, const PassData &pass)
{
    engine.held.clear();
    for (auto it = pass.plan.skipped.cbegin(); it != pass.plan.skipped.cend(); ++it) {
        if (it->hold)
            engine.held.insert(it.key(), *it->hold);
    }
}

} // namespace mooring
