// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "engine/Planner.h"

#include "engine/ConfigHash.h"
#include "engine/RetryPolicy.h"

#include <QCoreApplication>

namespace mooring {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::seconds longestWait = 6h; // of RetryPolicy, where the service named no time

/// The hold of a record none of whose source sets may be used.
std::optional<Hold> heldByAll(const QList<DetectionKey> &keys, const PlanOptions &options)
{
    const auto isHeld = [&](const DetectionKey &key) {
        return options.holds.contains(key);
    };
    if (keys.isEmpty() || !std::all_of(keys.begin(), keys.end(), isHeld))
        return std::nullopt;
    return options.holds.value(keys.first());
}

/// What keeps a record from being looked at at all.
std::optional<Skip> blocker(const Config &config, const State &state, const RecordConfig &record, const RecordKey &key,
                            const QDateTime &now, const PlanOptions &options)
{
    if (!record.enabled)
        return Skip{Skip::Reason::Disabled};
    if (!config.account(record.account))
        return Skip{Skip::Reason::Stopped, {}, unknownAccount(record)};
    const AccountState account = state.accounts.value(key.account);
    if (account.stop && stopLasts(account.notBefore, now))
        return Skip{Skip::Reason::Stopped, account.notBefore, account.stop};
    const RecordState known = state.records.value(key);
    if (known.stopped && stopLasts(known.notBefore, now))
        return Skip{Skip::Reason::Stopped, known.notBefore, known.failure};
    if (options.held)
        return Skip{Skip::Reason::Held, {}, known.failure};
    if (const auto hold = heldByAll(sourceKeys(record, key.type), options))
        return Skip{Skip::Reason::Held, {}, known.failure, hold};
    if (options.force)
        return std::nullopt;
    const QDateTime until = std::max(waitUntil(known, now), options.keychain.value(key.account));
    if (until.isValid() && until > now)
        return Skip{Skip::Reason::Waiting, until, known.failure};
    return std::nullopt;
}

bool refreshDue(const Config &config, const RecordState &known, const QDateTime &now, const QString &account,
                const PlanOptions &options)
{
    if (!options.refreshing.contains(account))
        return false;
    const auto days = std::min(config.schedule.refresh, options.refreshDays.value(account, config.schedule.refresh));
    const qint64 age = known.publishedAt.secsTo(now);
    // From the future: the clock was wrong when it was published, or is now; either way its age is not known.
    return age >= std::chrono::seconds(days).count() || age < -86400;
}

/// When the service takes the next update of a name; null = now.
QDateTime intervalEnd(const RecordState &known, std::chrono::seconds interval, const QDateTime &now)
{
    if (!known.publishedAt.isValid() || known.publishedAt > now)
        return {};
    const QDateTime end = known.publishedAt.addSecs(interval.count());
    return end > now ? end : QDateTime();
}

PlannedRecord planned(const RecordConfig &record, const RecordKey &key, const RecordState &known)
{
    DesiredRecord desired;
    desired.name = record.name;
    desired.type = key.type;
    desired.previous = known.published;
    desired.sharing = record.sharing;
    desired.ttl = record.ttl;
    desired.options = record.options;
    desired.zone = record.zone;
    return {key, desired};
}

/// Calls @p visit once for each name and type that is configured, in configuration order.
template <typename Visit>
void eachRecord(const Config &config, Visit visit)
{
    QSet<QString> seen;
    for (const RecordConfig &record : config.records) {
        for (const RecordType type : recordTypes) {
            if (!record.types.contains(type))
                continue;
            const RecordKey key = recordKey(record, type);
            const QString text = key.account + u' ' + key.name + u' ' + recordTypeName(type);
            if (seen.contains(text))
                continue;
            seen.insert(text);
            visit(record, key);
        }
    }
}

/// What the source sets of one record gave together.
struct Joined
{
    bool isComplete = true; ///< Every set was asked or is held.
    QList<QHostAddress> values; ///< Empty = no set answered.
    std::optional<Failure> failure; ///< The first.
    std::optional<Hold> hold; ///< Of a set that would be missing.
};

void append(QList<QHostAddress> &values, const QList<QHostAddress> &more)
{
    for (const QHostAddress &address : more) {
        if (!values.contains(address))
            values.append(address);
    }
}

Joined join(const QList<DetectionKey> &keys, const FoundAddresses &addresses, const PlanOptions &options)
{
    Joined result;
    bool answered = false;
    for (const DetectionKey &key : keys) {
        const QList<QHostAddress> known = options.known.value(addressesKey(key));
        if (options.holds.contains(key)) {
            if (known.isEmpty() && !result.hold)
                result.hold = options.holds.value(key); // without its address the name would lose one
            append(result.values, known);
            continue;
        }
        const auto found = addresses.constFind(key);
        if (found == addresses.cend()) {
            result.isComplete = false; // became due after the detection; the next pass has it
        } else if (*found) {
            answered = true;
            append(result.values, (*found)->addresses);
        } else {
            if (!result.failure)
                result.failure = found->error();
            append(result.values, known);
        }
    }
    if (!answered)
        result.values.clear();
    return result;
}

/// An account that was stopped is tried with one record; the others wait for what comes of it.
void tryOneOfStopped(Plan &plan, const State &state)
{
    for (auto it = state.accounts.cbegin(); it != state.accounts.cend(); ++it) {
        if (!it->stop)
            continue;
        const QList<PlannedRecord> all = plan.due.take(it.key()) + plan.unchanged.take(it.key());
        for (const PlannedRecord &record : all)
            plan.skipped.insert(record.key, Skip{Skip::Reason::Stopped, it->notBefore, it->stop});
        if (all.isEmpty())
            continue;
        plan.due.insert(it.key(), all.first(1));
        plan.skipped.remove(all.first().key);
    }
}

} // namespace

RecordKey recordKey(const RecordConfig &record, RecordType type)
{
    return {record.account, record.name.ascii(), type};
}

QList<DetectionKey> sourceKeys(const RecordConfig &record, RecordType type)
{
    QList<DetectionKey> result;
    for (const QString &sources : record.addresses)
        result.append({sources, type, record.allowNonGlobal});
    return result;
}

QString addressesKey(const DetectionKey &key)
{
    const QString text = key.sources + u'/' + recordTypeName(key.type);
    return key.allowNonGlobal ? text + QStringLiteral("/any") : text;
}

Failure unknownAccount(const RecordConfig &record)
{
    const QString text = QCoreApplication::translate("Planner",
                                                     "The account \"%1\" of %2 is not in the configuration. Add it, or "
                                                     "choose another account for this name.");
    return {Failure::Kind::Rejected, text.arg(record.account, record.name.text()), std::nullopt};
}

bool equalAsSets(const QList<QHostAddress> &a, const QList<QHostAddress> &b)
{
    return QSet<QHostAddress>(a.begin(), a.end()) == QSet<QHostAddress>(b.begin(), b.end());
}

bool stopLasts(const QDateTime &notBefore, const QDateTime &now)
{
    return !notBefore.isValid() || (notBefore > now && notBefore <= now.addSecs(std::chrono::seconds(longestStop).count()));
}

QDateTime waitUntil(const RecordState &record, const QDateTime &now)
{
    const std::chrono::seconds longest = longestStop;
    const auto named = record.failure ? std::min(record.failure->retryAfter.value_or(0s), longest) : 0s;
    const auto limit = record.stopped ? longest : std::max(longestWait, named);
    if (record.notBefore.isValid() && record.notBefore > now.addSecs(limit.count()))
        return {};
    return record.notBefore;
}

QList<DetectionKey> detectionKeys(const Config &config, const State &state, const QDateTime &now, const PlanOptions &options)
{
    QList<DetectionKey> result;
    eachRecord(config, [&](const RecordConfig &record, const RecordKey &key) {
        if (blocker(config, state, record, key, now, options))
            return;
        for (const DetectionKey &wanted : sourceKeys(record, key.type)) {
            if (!result.contains(wanted) && !options.holds.contains(wanted))
                result.append(wanted);
        }
    });
    return result;
}

Plan plan(const Config &config, const State &state, const FoundAddresses &addresses, const QDateTime &now,
          const PlanOptions &options)
{
    Plan result;
    eachRecord(config, [&](const RecordConfig &record, const RecordKey &key) {
        if (const auto skip = blocker(config, state, record, key, now, options)) {
            result.skipped.insert(key, *skip);
            return;
        }
        const RecordState known = state.records.value(key);
        PlannedRecord item = planned(record, key, known);
        const Joined joined = join(sourceKeys(record, key.type), addresses, options);
        if (!joined.isComplete)
            return;
        if (joined.hold) {
            result.skipped.insert(key, Skip{Skip::Reason::Held, {}, known.failure, joined.hold});
            return;
        }
        if (joined.values.isEmpty()) {
            const Failure failure = joined.failure.value_or(Failure{Failure::Kind::NoAddress, {}, {}});
            result.skipped.insert(key, Skip{Skip::Reason::NoAddress, {}, failure});
            result.withoutAddress.append({item, failure});
            return;
        }
        item.desired.values = joined.values;
        if (options.singleValue.contains(key.account))
            item.desired.values = item.desired.values.first(1);
        const bool right = !known.failure && !known.published.isEmpty() && equalAsSets(known.published, item.desired.values)
            && known.publishedHash == publishHash(*config.account(record.account), record);
        if (right && !refreshDue(config, known, now, key.account, options) && !options.force) {
            result.skipped.insert(key, Skip{Skip::Reason::Unchanged});
            result.unchanged[key.account].append(item);
            return;
        }
        const QDateTime tooEarly = intervalEnd(known, options.minIntervals.value(key.account), now);
        if (tooEarly.isValid() && !options.force) {
            result.skipped.insert(key, Skip{Skip::Reason::Waiting, tooEarly});
            return;
        }
        result.due[key.account].append(item);
    });
    tryOneOfStopped(result, state);
    return result;
}

} // namespace mooring
