// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "notify/NotificationRules.h"

#include "engine/RetryPolicy.h"
#include "model/Redactor.h"

namespace mooring {

using namespace std::chrono_literals;

namespace {

constexpr auto mergeTime = 2s;
constexpr auto quietTime = 15s;

bool needsUser(const Failure &failure)
{
    return isStop(failure.kind) || failure.kind == Failure::Kind::KeychainLocked;
}

std::chrono::milliseconds clocksApart(const Clock &clock)
{
    return std::chrono::milliseconds(clock.now().toMSecsSinceEpoch()) - clock.monotonic();
}

} // namespace

NotificationRules::NotificationRules(Notifier &notifier, Clock &clock, const Redactor &redactor, QObject *parent)
    : QObject(parent)
    , m_notifier(notifier)
    , m_clock(clock)
    , m_redactor(redactor)
    , m_accountName([](const QString &account) { return account; })
    , m_quietSince(clock.monotonic())
    , m_clocksApart(clocksApart(clock))
{
}

void NotificationRules::setConfig(const Config &config)
{
    m_config = config;
}

void NotificationRules::setAccountName(std::function<QString(const QString &)> accountName)
{
    m_accountName = std::move(accountName);
}

void NotificationRules::addressChanged(RecordType type, const QList<QHostAddress> &before, const QList<QHostAddress> &now,
                                       const QStringList &names)
{
    // The first time a name is published is what the user has just asked for: nothing changed.
    const NotificationConfig &wanted = m_config.notifications;
    if (!wanted.changes || !wanted.families.contains(type) || before.isEmpty() || before == now)
        return;
    const auto earlier = m_changes.constFind(type);
    m_changes.insert(type, {earlier == m_changes.constEnd() ? before : earlier->before, now});
    for (const QString &name : names) {
        if (!m_changedNames.contains(name))
            m_changedNames << name;
    }
    schedule();
}

void NotificationRules::failureStarted(const QString &account, const Failure &failure, const QStringList &names)
{
    if (failure.kind == Failure::Kind::Cancelled)
        return;
    m_recovered.remove(account);
    Trouble trouble;
    trouble.failure = failure;
    trouble.names = names;
    trouble.since = m_clock.now();
    m_troubles.insert(account, trouble);
    schedule();
}

void NotificationRules::failureEnded(const QString &account, const QStringList & /*names*/)
{
    const Trouble ended = m_troubles.take(account);
    if (!ended.isTold)
        return;
    m_wasOutage = m_wasOutage || !ended.isToldAsAttention;
    m_recovered.insert(account);
    correctTroubles();
    schedule();
}

void NotificationRules::holdStarted(const Hold &hold)
{
    m_hold = hold;
    m_holdTold = false;
    schedule();
}

void NotificationRules::holdEnded()
{
    m_hold.reset();
    m_notifier.withdraw(Notification::Topic::Hold);
}

void NotificationRules::passFinished(const PassReport &report)
{
    noticeSleep();
    for (auto trouble = m_troubles.begin(); trouble != m_troubles.end(); ++trouble) {
        std::optional<Failure> worst;
        for (const RecordStatus &record : report.records) {
            if (record.account == trouble.key() && record.failure && (!worst || needsUser(*record.failure)))
                worst = record.failure;
        }
        if (!worst)
            continue; // failureEnded says so in its own time.
        trouble->failure = *worst;
        // What went on by itself may come to need the user.
        if (trouble->isTold && trouble->isToldAsAttention != needsUser(*worst)) {
            trouble->isTold = false;
            correctTroubles();
            schedule();
        }
    }
    followHold(report);
    remind(m_clock.now());
}

void NotificationRules::resumed()
{
    m_quietSince = m_clock.monotonic();
}

void NotificationRules::withdrawAll()
{
    using Topic = Notification::Topic;
    for (const Topic topic : {Topic::Change, Topic::Outage, Topic::Attention, Topic::Hold, Topic::Recovery, Topic::Program})
        m_notifier.withdraw(topic);
}

void NotificationRules::noticeSleep()
{
    const std::chrono::milliseconds apart = clocksApart(m_clock);
    if (apart - std::exchange(m_clocksApart, apart) > 30s)
        resumed();
}

std::chrono::milliseconds NotificationRules::quietLeft() const
{
    return std::max<std::chrono::milliseconds>(0ms, m_quietSince + quietTime - m_clock.monotonic());
}

void NotificationRules::schedule()
{
    noticeSleep();
    if (m_scheduled)
        return;
    m_scheduled = true;
    m_clock.callAfter(std::max<std::chrono::milliseconds>(mergeTime, quietLeft()), this, [this] {
        m_scheduled = false;
        flush();
    });
}

void NotificationRules::flush()
{
    if (quietLeft() > 0ms) {
        schedule();
        return;
    }
    tellChanges();
    tellTroubles(true);
    tellTroubles(false);
    tellHold();
    tellRecoveries();
}

void NotificationRules::tellChanges()
{
    QMap<RecordType, AddressChange> changes = std::exchange(m_changes, {});
    const QStringList names = std::exchange(m_changedNames, {});
    for (auto it = changes.begin(); it != changes.end();)
        it = it->before == it->now ? changes.erase(it) : std::next(it);
    if (!changes.isEmpty())
        show(NotificationTexts::change(changes, names));
}

QList<AccountTrouble> NotificationRules::troubles(const std::function<bool(const Trouble &)> &wanted) const
{
    QList<AccountTrouble> found;
    for (auto it = m_troubles.cbegin(); it != m_troubles.cend(); ++it) {
        if (wanted(*it))
            found << AccountTrouble{it.key(), m_accountName(it.key()), it->failure, it->names};
    }
    return found;
}

void NotificationRules::tellTroubles(bool attention)
{
    if (attention ? !m_config.notifications.attention : !m_config.notifications.failures)
        return;
    bool isNew = false;
    for (Trouble &trouble : m_troubles) {
        if (needsUser(trouble.failure) != attention || trouble.isTold)
            continue;
        isNew = true;
        trouble.isTold = true;
        trouble.isToldAsAttention = attention;
    }
    if (!isNew)
        return;
    // "All is well" is not true any more.
    m_notifier.withdraw(Notification::Topic::Recovery);
    const auto all
        = troubles([attention](const Trouble &trouble) { return trouble.isTold && trouble.isToldAsAttention == attention; });
    show(attention ? NotificationTexts::attention(all) : NotificationTexts::outage(all));
}

void NotificationRules::correctTroubles()
{
    for (const bool attention : {true, false}) {
        const auto rest = troubles(
            [attention](const Trouble &trouble) { return trouble.isTold && trouble.isToldAsAttention == attention; });
        if (rest.isEmpty()) {
            m_notifier.withdraw(attention ? Notification::Topic::Attention : Notification::Topic::Outage);
            continue;
        }
        Notification corrected = attention ? NotificationTexts::attention(rest) : NotificationTexts::outage(rest);
        corrected.onlyIfShown = true;
        show(corrected);
    }
}

void NotificationRules::remind(const QDateTime &now)
{
    const std::chrono::seconds after = m_config.notifications.remindAfter;
    if (after <= 0s || !m_config.notifications.failures || quietLeft() > 0ms)
        return;
    QDateTime since;
    for (Trouble &trouble : m_troubles) {
        if (!trouble.isTold || trouble.isToldAsAttention || trouble.isReminded || trouble.since.addSecs(after.count()) > now)
            continue;
        trouble.isReminded = true;
        since = since.isValid() ? std::min(since, trouble.since) : trouble.since;
    }
    if (since.isValid())
        show(NotificationTexts::outage(troubles([](const Trouble &trouble) { return trouble.isReminded; }), since));
}

/// A hold that was told in an earlier visit to its network starts without a word, but what is shown of the one before is
/// over: its buttons would answer for a network that the machine has left.
void NotificationRules::followHold(const PassReport &report)
{
    const auto held = std::find_if(report.records.cbegin(), report.records.cend(),
                                   [](const RecordStatus &record) { return record.hold.has_value(); });
    if (!m_hold || held == report.records.cend()
        || (held->hold->kind == m_hold->kind && held->hold->network.id == m_hold->network.id))
        return;
    m_hold = held->hold;
    m_holdTold = true;
    m_notifier.withdraw(Notification::Topic::Hold);
}

void NotificationRules::tellHold()
{
    if (!m_hold || std::exchange(m_holdTold, true) || !m_config.notifications.attention)
        return;
    show(NotificationTexts::hold(*m_hold, isHoldAnswered(*m_hold, m_config.networks)));
}

void NotificationRules::tellRecoveries()
{
    QStringList accounts;
    for (const QString &account : std::exchange(m_recovered, {}))
        accounts << m_accountName(account);
    const bool wasOutage = std::exchange(m_wasOutage, false);
    if (accounts.isEmpty() || !m_config.notifications.recoveries)
        return;
    accounts.sort();
    show(NotificationTexts::recovery(accounts, m_troubles.isEmpty() && !m_hold, wasOutage));
}

void NotificationRules::show(Notification notification)
{
    notification.title = m_redactor.redact(notification.title);
    notification.text = m_redactor.redact(notification.text);
    m_notifier.show(notification);
}

} // namespace mooring
