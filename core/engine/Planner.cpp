// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "engine/Planner.h"

#include "engine/ConfigHash.h"

#include <QCoreApplication>

namespace mooring {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::seconds longestWait = 6h; // of RetryPolicy, where the service named no time

/// What keeps a record from being looked at at all.
std::optional<Skip> blocker(const Config &config, const State &state, const RecordConfig &record, const RecordKey &key,
                            const QDateTime &now, const PlanOptions &options)
{
    if (!record.enabled)
        return Skip{Skip::Reason::Disabled, {}, {}};
    if (!config.account(record.account))
        return Skip{Skip::Reason::Stopped, {}, unknownAccount(record)};
    const AccountState account = state.accounts.value(key.account);
    if (account.stop)
        return Skip{Skip::Reason::Stopped, {}, account.stop};
    const RecordState known = state.records.value(key);
    if (known.stopped)
        return Skip{Skip::Reason::Stopped, {}, known.failure};
    if (options.held)
        return Skip{Skip::Reason::Held, {}, known.failure};
    if (options.force)
        return std::nullopt;
    const QDateTime until = std::max(waitUntil(known, now), options.keychain.value(key.account));
    if (until.isValid() && until > now)
        return Skip{Skip::Reason::Waiting, until, known.failure};
    return std::nullopt;
}

bool refreshDue(const Config &config, const RecordState &known, const QDateTime &now)
{
    const qint64 age = known.publishedAt.secsTo(now);
    // From the future: the clock was wrong when it was published, or is now; either way its age is not known.
    return age >= std::chrono::seconds(config.schedule.refresh).count() || age < -86400;
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

} // namespace

RecordKey recordKey(const RecordConfig &record, RecordType type)
{
    return {record.account, record.name.ascii(), type};
}

DetectionKey detectionKey(const RecordConfig &record, RecordType type)
{
    return {record.addresses.value(0), type, record.allowNonGlobal};
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

QDateTime waitUntil(const RecordState &record, const QDateTime &now)
{
    const auto named = record.failure ? record.failure->retryAfter.value_or(0s) : 0s;
    if (record.notBefore.isValid() && record.notBefore > now.addSecs(std::max(longestWait, named).count()))
        return {};
    return record.notBefore;
}

QList<DetectionKey> detectionKeys(const Config &config, const State &state, const QDateTime &now, const PlanOptions &options)
{
    QList<DetectionKey> result;
    eachRecord(config, [&](const RecordConfig &record, const RecordKey &key) {
        const DetectionKey wanted = detectionKey(record, key.type);
        if (!result.contains(wanted) && !blocker(config, state, record, key, now, options))
            result.append(wanted);
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
        const auto found = addresses.constFind(detectionKey(record, key.type));
        if (found == addresses.cend())
            return; // became due after the detection; the next pass has it
        if (!*found) {
            result.skipped.insert(key, Skip{Skip::Reason::NoAddress, {}, found->error()});
            result.withoutAddress.append({item, found->error()});
            return;
        }
        item.desired.values = (*found)->addresses;
        if (options.singleValue.contains(key.account))
            item.desired.values = item.desired.values.first(1);
        const bool right = !known.failure && !known.published.isEmpty() && equalAsSets(known.published, item.desired.values)
            && known.publishedHash == publishHash(*config.account(record.account), record);
        const bool refresh = options.refreshing.contains(key.account) && refreshDue(config, known, now);
        if (right && !refresh && !options.force) {
            result.skipped.insert(key, Skip{Skip::Reason::Unchanged, {}, {}});
            result.unchanged[key.account].append(item);
            return;
        }
        const QDateTime tooEarly = intervalEnd(known, options.minIntervals.value(key.account), now);
        if (tooEarly.isValid() && !options.force) {
            result.skipped.insert(key, Skip{Skip::Reason::Waiting, tooEarly, {}});
            return;
        }
        result.due[key.account].append(item);
    });
    return result;
}

} // namespace mooring
