// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "notify/NotificationTexts.h"

#include "model/Texts.h"
#include "shared/Mnemonic.h"

#include <QLocale>

namespace mooring {

namespace {

constexpr qsizetype namesListed = 5;

QString listed(const QStringList &texts)
{
    return texts.join(QStringLiteral(", "));
}

QString listed(const QList<QHostAddress> &addresses)
{
    QStringList texts;
    for (const QHostAddress &address : addresses)
        texts << addressText(address);
    return listed(texts);
}

int countNames(const QList<AccountTrouble> &troubles)
{
    int names = 0;
    for (const AccountTrouble &trouble : troubles)
        names += static_cast<int>(trouble.names.size());
    return names;
}

QStringList accountsOf(const QList<AccountTrouble> &troubles)
{
    QStringList accounts;
    for (const AccountTrouble &trouble : troubles)
        accounts << trouble.account;
    return accounts;
}

bool isLocked(const AccountTrouble &trouble)
{
    return trouble.failure.kind == Failure::Kind::KeychainLocked;
}

} // namespace

Notification NotificationTexts::change(const QMap<RecordType, AddressChange> &changes, const QStringList &names)
{
    Notification notification;
    notification.topic = Notification::Topic::Change;
    QStringList lines;
    for (auto it = changes.cbegin(); it != changes.cend(); ++it) {
        notification.addresses += it->now;
        if (changes.size() > 1)
            lines << tr("%1: %2, before %3").arg(Texts::family(it.key()), listed(it->now), listed(it->before));
    }
    if (changes.size() == 1) {
        notification.title = tr("Your address changed to %1").arg(listed(changes.first().now));
        lines << tr("Before it was %1.").arg(listed(changes.first().before));
    } else {
        notification.title = tr("Your addresses changed");
    }
    const QString some
        = listed(names.mid(0, namesListed)) + (names.size() > namesListed ? QStringLiteral(", …") : QString());
    lines << tr("%n name(s) were updated: %1", nullptr, static_cast<int>(names.size())).arg(some);
    notification.text = lines.join(u'\n');
    notification.buttons
        = {{NotificationAction::CopyAddress, notification.addresses.size() > 1 ? tr("Copy addresses") : tr("Copy address")},
           {NotificationAction::Open, tr("Open")}};
    return notification;
}

Notification NotificationTexts::outage(const QList<AccountTrouble> &troubles, const QDateTime &since)
{
    Notification notification;
    notification.topic = Notification::Topic::Outage;
    notification.state = Condition::Failing;
    notification.accounts = accountsOf(troubles);
    const int names = countNames(troubles);
    notification.title = since.isValid() ? tr("%n name(s) are still not being updated", nullptr, names)
                                         : tr("%n name(s) are not being updated", nullptr, names);
    QStringList lines;
    for (const AccountTrouble &trouble : troubles)
        lines << tr("%1: %2").arg(trouble.accountName, trouble.failure.message);
    lines << (since.isValid() ? tr("It began on %1.").arg(QLocale().toString(since.toLocalTime(), QLocale::ShortFormat))
                              : tr("Mooring tries again by itself."));
    notification.text = lines.join(u'\n');
    notification.buttons = {{NotificationAction::Retry, tr("Try again")},
                            {NotificationAction::Pause, tr("Pause for 1 hour")},
                            {NotificationAction::Open, tr("Open")}};
    return notification;
}

Notification NotificationTexts::attention(const QList<AccountTrouble> &troubles)
{
    Notification notification;
    notification.topic = Notification::Topic::Attention;
    notification.state = Condition::Attention;
    notification.accounts = accountsOf(troubles);
    const int names = countNames(troubles);
    const QString notUpdated = tr("%n name(s) are not being updated", nullptr, names);
    if (std::all_of(troubles.cbegin(), troubles.cend(), isLocked)) {
        notification.title = tr("The keychain is locked");
        notification.text = tr("Unlock it, and Mooring goes on by itself.") + u'\n' + notUpdated;
    } else if (troubles.size() == 1) {
        notification.title = tr("%1 needs you").arg(troubles.first().accountName);
        notification.text = troubles.first().failure.message + u'\n' + notUpdated;
    } else {
        QStringList lines;
        for (const AccountTrouble &trouble : troubles)
            lines << tr("%1: %2").arg(trouble.accountName, trouble.failure.message);
        notification.title = notUpdated;
        notification.text = lines.join(u'\n');
    }
    const Failure::Kind kind = troubles.first().failure.kind;
    if (troubles.size() == 1 && (kind == Failure::Kind::Credentials || kind == Failure::Kind::Forbidden))
        notification.buttons << Notification::Button{NotificationAction::SignIn, tr("Sign in again…")};
    else
        notification.buttons << Notification::Button{NotificationAction::Retry, tr("Try again")};
    notification.buttons << Notification::Button{NotificationAction::Open, tr("Open")};
    return notification;
}

Notification NotificationTexts::hold(const Hold &hold, bool isAnswered)
{
    Notification notification;
    notification.topic = Notification::Topic::Hold;
    notification.state = Condition::Held;
    notification.hold = hold;
    notification.title = tr("Updates are held");
    notification.text = hold.kind == Hold::Kind::Vpn ? Texts::holdSentence(hold) : hold.message;
    notification.buttons << Notification::Button{NotificationAction::PublishHere,
                                                 withoutMnemonic(Texts::publishAnyway(hold))};
    if (!isAnswered)
        notification.buttons << Notification::Button{NotificationAction::HoldHere, withoutMnemonic(Texts::holdHere(hold))};
    notification.buttons << Notification::Button{NotificationAction::Open, tr("Open")};
    return notification;
}

Notification NotificationTexts::recovery(const QStringList &accountNames, bool isAllWell, bool wasOutage)
{
    Notification notification;
    notification.topic = Notification::Topic::Recovery;
    notification.title = wasOutage && isAllWell ? tr("Back online") : tr("Working again");
    notification.text
        = isAllWell ? tr("All names are up to date.") : tr("Names at %1 are up to date.").arg(listed(accountNames));
    notification.buttons = {{NotificationAction::Open, tr("Open")}};
    return notification;
}

} // namespace mooring
