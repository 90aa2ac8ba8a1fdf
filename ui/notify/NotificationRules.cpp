// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "notify/NotificationRules.h"

#include "model/Redactor.h"
#include "model/Texts.h"

namespace mooring {

using namespace std::chrono_literals;

namespace {

constexpr auto mergeTime = 1s;
constexpr auto quietTime = 15s;

QString listed(const QList<QHostAddress> &addresses)
{
    QStringList texts;
    for (const QHostAddress &address : addresses)
        texts << addressText(address);
    return texts.join(QStringLiteral(", "));
}

} // namespace

NotificationRules::NotificationRules(Notifier &notifier, Clock &clock, const Redactor &redactor, QObject *parent)
    : QObject(parent)
    , m_notifier(notifier)
    , m_clock(clock)
    , m_redactor(redactor)
    , m_accountName([](const QString &account) { return account; })
    , m_start(clock.monotonic())
{
}

void NotificationRules::setConfig(const Config &config)
{
    m_config = config.notifications;
}

void NotificationRules::setAccountName(std::function<QString(const QString &)> accountName)
{
    m_accountName = std::move(accountName);
}

void NotificationRules::addressChanged(RecordType type, const QList<QHostAddress> &before, const QList<QHostAddress> &now,
                                       const QStringList &names)
{
    // The first time a name is published is what the user has just asked for: nothing changed.
    if (!m_config.changes || before.isEmpty() || before == now)
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
    m_troubles.insert(account, {failure, names});
    schedule();
}

void NotificationRules::failureEnded(const QString &account, const QStringList & /*names*/)
{
    m_troubles.remove(account);
    if (!m_told.remove(account))
        return;
    m_recovered.insert(account);
    schedule();
}

void NotificationRules::holdStarted(const Hold &hold)
{
    m_hold = hold;
    schedule();
}

void NotificationRules::holdEnded()
{
    m_hold.reset();
}

bool NotificationRules::isQuiet() const
{
    return m_clock.monotonic() - m_start < quietTime;
}

void NotificationRules::schedule()
{
    if (m_scheduled)
        return;
    m_scheduled = true;
    m_clock.callAfter(mergeTime, this, [this] {
        m_scheduled = false;
        flush();
    });
}

void NotificationRules::flush()
{
    tellChanges();
    if (isQuiet() && (!m_troubles.isEmpty() || m_hold)) {
        const auto rest = quietTime - (m_clock.monotonic() - m_start);
        m_scheduled = true;
        m_clock.callAfter(rest, this, [this] {
            m_scheduled = false;
            flush();
        });
        return;
    }
    tellTroubles();
    tellHold();
    tellRecoveries();
}

void NotificationRules::tellChanges()
{
    if (m_changes.isEmpty())
        return;
    QStringList lines;
    QStringList now;
    for (const Change &change : std::as_const(m_changes)) {
        now << listed(change.now);
        lines << tr("%1, before %2").arg(listed(change.now), listed(change.before));
    }
    lines << tr("%n name(s) were updated: %1", nullptr, static_cast<int>(m_changedNames.size()))
                 .arg(m_changedNames.mid(0, 5).join(QStringLiteral(", "))
                      + (m_changedNames.size() > 5 ? QStringLiteral(", …") : QString()));
    const QString title = tr("Your address changed to %1").arg(now.join(QStringLiteral(", ")));
    m_changes.clear();
    m_changedNames.clear();
    show(title, lines.join(u'\n'), Condition::Fine);
}

void NotificationRules::tellTroubles()
{
    QStringList lines;
    int names = 0;
    for (auto it = m_troubles.constBegin(); it != m_troubles.constEnd(); ++it) {
        m_told.insert(it.key());
        names += static_cast<int>(it->names.size());
        lines << tr("%1: %2").arg(m_accountName(it.key()), it->failure.message);
    }
    m_troubles.clear();
    if (lines.isEmpty() || !m_config.failures)
        return;
    show(tr("%n name(s) are not being updated", nullptr, names), lines.join(u'\n'), Condition::Attention);
}

void NotificationRules::tellHold()
{
    const std::optional<Hold> hold = std::exchange(m_hold, std::nullopt);
    if (hold && m_config.failures)
        show(tr("Updates are held"), hold->message, Condition::Held);
}

void NotificationRules::tellRecoveries()
{
    if (m_recovered.isEmpty())
        return;
    QStringList accounts;
    for (const QString &account : std::as_const(m_recovered))
        accounts << m_accountName(account);
    m_recovered.clear();
    if (!m_config.recoveries)
        return;
    accounts.sort();
    if (m_told.isEmpty())
        show(tr("Back online"), tr("All names are up to date."), Condition::Fine);
    else
        show(tr("Working again"), tr("Names at %1 are up to date.").arg(accounts.join(QStringLiteral(", "))),
             Condition::Fine);
}

void NotificationRules::show(const QString &title, const QString &text, Condition state)
{
    m_notifier.show({m_redactor.redact(title), m_redactor.redact(text), state});
}

} // namespace mooring
