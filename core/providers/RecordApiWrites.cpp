// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "providers/RecordApiJob.h"

#include <algorithm>

namespace mooring {

namespace {

/// Whether a failure of one call says that all others of the same kind would fail too.
bool isWide(Failure::Kind kind)
{
    switch (kind) {
    case Failure::Kind::Rejected:
    case Failure::Kind::Conflict:
    case Failure::Kind::NoSuchName:
    case Failure::Kind::Unsupported:
        return false;
    default:
        return true;
    }
}

/// Whether further calls would only make it worse, or fail for sure.
bool stopsAll(Failure::Kind kind)
{
    switch (kind) {
    case Failure::Kind::Credentials:
    case Failure::Kind::Blocked:
    case Failure::Kind::RateLimited:
    case Failure::Kind::Tls:
    case Failure::Kind::KeychainLocked:
    case Failure::Kind::Cancelled:
        return true;
    default:
        return false;
    }
}

/// Whether the request may have been carried out although no good reply came.
bool isDoubtful(Failure::Kind kind)
{
    return kind == Failure::Kind::Network || kind == Failure::Kind::Server || kind == Failure::Kind::BadReply
        || kind == Failure::Kind::Cancelled;
}

bool isStale(const ServiceError &error)
{
    return error.action == ServiceError::Action::RefreshId || error.failure.kind == Failure::Kind::NoSuchName
        || error.failure.kind == Failure::Kind::NoSuchZone;
}

constexpr int networkFailuresToStop = 4;

} // namespace

int RecordApi::batchFor(const Unit &unit) const
{
    const auto &batches = m_service.traits().batches;
    for (int i = 0; i < batches.size(); ++i) {
        const bool fits = std::all_of(unit.plan.changes.begin(), unit.plan.changes.end(),
                                      [&](const RecordChange &change) { return batches[i].kinds.contains(change.kind); });
        if (fits && unit.plan.changes.size() <= batches[i].limit)
            return i;
    }
    return -1;
}

QCoro::Task<> RecordApi::apply(JobPtr job, ServiceZone zone, QList<Unit> units, int width)
{
    auto queue = std::make_shared<Queue>();
    QMap<int, QList<Unit>> batched;
    for (const Unit &unit : std::as_const(units)) {
        const int batch = batchFor(unit);
        if (batch < 0)
            queue->units.append(unit);
        else
            batched[batch].append(unit);
    }
    for (auto it = batched.cbegin(); it != batched.cend(); ++it) {
        const int batch = it.key();
        const QList<Unit> &all = it.value();
        if (all.size() == 1) {
            queue->units.append(all);
            continue;
        }
        qsizetype done = 0;
        while (done < all.size()) {
            QList<Unit> chunk;
            qsizetype changes = 0;
            const int limit = m_service.traits().batches[batch].limit;
            while (done < all.size() && (chunk.isEmpty() || changes + all[done].plan.changes.size() <= limit)) {
                changes += all[done].plan.changes.size();
                chunk.append(all[done++]);
            }
            co_await applyBatch(job, zone, batch, chunk);
            const auto failure = job->outcomes[chunk.first().index].failure;
            if (failure && stopsAll(failure->kind)) {
                for (; done < all.size(); ++done)
                    job->failed(all[done].index, *failure);
            }
        }
    }
    std::vector<QCoro::Task<>> workers;
    const int count = std::min(width, int(queue->units.size()));
    workers.reserve(count);
    for (int i = 0; i < count; ++i)
        workers.push_back(worker(job, zone, queue));
    for (auto &task : workers)
        co_await task;
}

QCoro::Task<> RecordApi::worker(JobPtr job, ServiceZone zone, std::shared_ptr<Queue> queue)
{
    while (queue->next < queue->units.size()) {
        const Unit unit = queue->units[queue->next++];
        if (queue->stop) {
            job->failed(unit.index, *queue->stop);
            continue;
        }
        co_await applyUnit(job, zone, unit);
        const auto failure = job->outcomes[unit.index].failure;
        if (!failure)
            continue;
        if (failure->kind == Failure::Kind::Network)
            ++queue->networkFailures;
        if (stopsAll(failure->kind) || queue->networkFailures >= networkFailuresToStop)
            queue->stop = failure;
    }
}

QCoro::Task<> RecordApi::applyBatch(JobPtr job, ServiceZone zone, int batch, QList<Unit> units)
{
    if (units.size() == 1) {
        co_await applyUnit(job, zone, units.first());
        co_return;
    }
    QList<RecordChange> changes;
    for (const Unit &unit : std::as_const(units))
        changes.append(unit.plan.changes);
    const auto reply = co_await m_service.sendBatch(zone, batch, changes);
    if (reply) {
        for (const Unit &unit : std::as_const(units)) {
            for (const RecordChange &change : unit.plan.changes) {
                QJsonValue id(QJsonValue::Undefined);
                for (const ServiceRecord &record : *reply) {
                    if (record.name == change.name && record.type == change.type
                        && sameAddresses(record.values, change.values))
                        id = record.id;
                }
                remember(change, id);
            }
            job->outcomes[unit.index] = {unit.plan.outcome, std::nullopt};
        }
        co_return;
    }
    const ServiceError &error = reply.error();
    const bool direct
        = std::all_of(units.begin(), units.end(), [&](const Unit &unit) { return job->direct.contains(unit.index); });
    for (const Unit &unit : std::as_const(units)) {
        if (isStale(error) && direct) {
            forget(unit);
            job->refused.insert(unit.index);
        } else if (error.action == ServiceError::Action::None && isWide(error.failure.kind)) {
            if (isDoubtful(error.failure.kind))
                forget(unit);
            job->failed(unit.index, error.failure);
        }
    }
    if ((isStale(error) && direct) || (error.action == ServiceError::Action::None && isWide(error.failure.kind)))
        co_return;
    // One bad item makes the whole call fail: halve until it stands alone, so that the others are done in few calls.
    const qsizetype half = units.size() / 2;
    const QList<Unit> left = units.first(half);
    const QList<Unit> right = units.sliced(half);
    co_await applyBatch(job, zone, batch, left);
    const auto failure = job->outcomes[left.first().index].failure;
    if (failure && stopsAll(failure->kind)) {
        for (const Unit &unit : right)
            job->failed(unit.index, *failure);
        co_return;
    }
    co_await applyBatch(job, zone, batch, right);
}

QCoro::Task<> RecordApi::applyUnit(JobPtr job, ServiceZone zone, Unit unit)
{
    bool changed = false;
    for (const RecordChange &change : std::as_const(unit.plan.changes)) {
        const auto reply = co_await m_service.send(zone, change);
        if (reply) {
            changed = true;
            remember(change, *reply);
            continue;
        }
        const ServiceError &error = reply.error();
        forget(unit);
        if (error.action == ServiceError::Action::Unchanged)
            continue;
        if (error.action == ServiceError::Action::RefreshId || (job->direct.contains(unit.index) && isStale(error)))
            job->refused.insert(unit.index);
        else
            job->failed(unit.index, error.failure);
        co_return;
    }
    job->outcomes[unit.index] = {changed ? unit.plan.outcome : Outcome::What::Unchanged, std::nullopt};
}

void RecordApi::remember(const RecordChange &change, const QJsonValue &id)
{
    const Key key = keyOf(change.name, change.type);
    const ServiceTraits &traits = m_service.traits();
    // Without direct updates there is a listing before every write anyway.
    if (!traits.direct || (change.kind == RecordChange::Kind::Create && traits.needsId && id.isUndefined())) {
        m_known.remove(key);
        return;
    }
    const auto known = m_known.find(key);
    if (known == m_known.end() && change.kind != RecordChange::Kind::Create)
        return;
    QList<ServiceRecord> records = known == m_known.end() ? QList<ServiceRecord>() : known.value();
    if (change.before && change.kind != RecordChange::Kind::Create) {
        records.removeIf([&](const ServiceRecord &record) {
            return record.id == change.before->id && record.values == change.before->values;
        });
    }
    if (change.kind != RecordChange::Kind::Remove) {
        ServiceRecord record;
        record.name = change.name;
        record.type = change.type;
        record.values = change.values;
        record.id = id.isUndefined() && change.before ? change.before->id : id;
        record.text = change.values.isEmpty() ? QString() : addressText(change.values.first());
        records.append(record);
    }
    m_known.insert(key, records);
}

void RecordApi::forget(const Unit &unit)
{
    for (const RecordChange &change : unit.plan.changes)
        m_known.remove(keyOf(change.name, change.type));
}

} // namespace mooring
