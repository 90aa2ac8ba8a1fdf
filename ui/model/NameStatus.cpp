// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "model/NameStatus.h"

#include "shared/AccountSetup.h"

namespace mooring {

namespace {

/// The higher, the more it matters to the user.
int weight(Condition state)
{
    switch (state) {
    case Condition::Attention:
        return 5;
    case Condition::Failing:
        return 4;
    case Condition::Working:
        return 3;
    case Condition::Offline:
        return 2;
    case Condition::Held:
        return 1;
    case Condition::Fine:
        break;
    }
    return 0;
}

} // namespace

Condition stateOf(const RecordStatus &record)
{
    switch (record.kind) {
    case RecordStatus::Kind::Fine:
        return Condition::Fine;
    case RecordStatus::Kind::Working:
        return Condition::Working;
    case RecordStatus::Kind::Stopped:
        return Condition::Attention;
    case RecordStatus::Kind::Held:
    case RecordStatus::Kind::Disabled:
        return Condition::Held;
    case RecordStatus::Kind::Waiting:
    case RecordStatus::Kind::Failing:
        break;
    }
    if (record.failure && record.failure->kind == Failure::Kind::KeychainLocked)
        return Condition::Attention;
    return record.kind == RecordStatus::Kind::Failing ? Condition::Failing : Condition::Offline;
}

Condition stateOf(OverallState overall)
{
    switch (overall) {
    case OverallState::Fine:
        return Condition::Fine;
    case OverallState::Working:
        return Condition::Working;
    case OverallState::Attention:
    case OverallState::Stale:
        return Condition::Attention;
    case OverallState::Held:
        return Condition::Held;
    case OverallState::Offline:
        break;
    }
    return Condition::Offline;
}

const RecordStatus &NameStatus::worst() const
{
    Q_ASSERT(!records.isEmpty());
    const auto lessBad = [](const RecordStatus &a, const RecordStatus &b) {
        return weight(stateOf(a)) < weight(stateOf(b));
    };
    return *std::max_element(records.begin(), records.end(), lessBad);
}

Condition NameStatus::state() const
{
    return stateOf(worst());
}

QDateTime NameStatus::changedAt() const
{
    QDateTime newest;
    for (const RecordStatus &record : records) {
        if (record.changedAt.isValid() && (!newest.isValid() || record.changedAt > newest))
            newest = record.changedAt;
    }
    return newest;
}

QDateTime NameStatus::nextAttempt() const
{
    QDateTime next;
    for (const RecordStatus &record : records) {
        if (record.nextAttempt.isValid() && (!next.isValid() || record.nextAttempt < next))
            next = record.nextAttempt;
    }
    return next;
}

QList<NameStatus> groupByName(const QList<RecordStatus> &records, const Config &config,
                              const std::function<QString(const QString &)> &providerName)
{
    QList<NameStatus> names;
    QHash<QString, qsizetype> places;
    for (const RecordStatus &record : records) {
        const QString key = record.account + u'/' + record.name.ascii();
        const auto place = places.constFind(key);
        if (place != places.constEnd()) {
            names[*place].records.append(record);
            continue;
        }
        places.insert(key, names.size());
        NameStatus name;
        name.key = key;
        name.name = record.name.text();
        name.accountId = record.account;
        name.provider = record.account;
        if (const AccountConfig *account = config.account(record.account)) {
            name.provider = providerName(account->provider);
            if (account->label != name.provider)
                name.accountLabel = account->label;
        }
        name.records.append(record);
        names.append(name);
    }
    for (NameStatus &name : names) {
        std::stable_sort(name.records.begin(), name.records.end(),
                         [](const RecordStatus &a, const RecordStatus &b) { return a.type < b.type; });
    }
    return names;
}

QMap<RecordType, QDateTime> sinceWhen(const QList<RecordStatus> &records, const QMap<RecordType, Detection> &detections)
{
    QMap<RecordType, QDateTime> since;
    for (const RecordStatus &record : records) {
        const QList<QHostAddress> detected = detections.value(record.type).addresses;
        if (detected.isEmpty() || record.values != detected || !record.changedAt.isValid())
            continue;
        QDateTime &time = since[record.type];
        if (!time.isValid() || record.changedAt < time)
            time = record.changedAt;
    }
    return since;
}

bool isHoldAnswered(const Hold &hold, const NetworkRules &rules)
{
    const auto profile = profileFor(rules, hold.network.names());
    return profile && (hold.kind == Hold::Kind::Network ? !profile->publish : !profile->publishThroughVpn);
}

Snapshot makeSnapshot(const Updater &updater, const AccountSetup &setup, const QDateTime &now)
{
    const QList<RecordStatus> records = updater.statuses();
    const auto providerName = [&setup](const QString &id) {
        const ProviderInfo *info = setup.provider(id);
        return info ? info->name : id;
    };
    Snapshot snapshot;
    snapshot.names = groupByName(records, updater.config(), providerName);
    snapshot.detections = updater.detections();
    snapshot.addressSince = sinceWhen(records, snapshot.detections);
    snapshot.overall = updater.overallState();
    snapshot.lastGood = updater.lastGood();
    snapshot.hold = updater.hold();
    snapshot.holdAnswered = snapshot.hold && isHoldAnswered(*snapshot.hold, updater.config().networks);
    snapshot.paused = updater.isPaused();
    snapshot.pausedUntil = updater.pausedUntil();
    snapshot.nextPass = updater.nextPass();
    snapshot.now = now;
    return snapshot;
}

} // namespace mooring
