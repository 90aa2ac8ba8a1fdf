// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "model/Texts.h"

namespace mooring {

namespace {

const QString separator = QStringLiteral(" · ");

} // namespace

QString Texts::providerText(const QString &text)
{
    return QCoreApplication::translate("mooring::providers", text.toUtf8().constData());
}

QString Texts::stateName(Condition state)
{
    switch (state) {
    case Condition::Fine:
        return tr("up to date");
    case Condition::Working:
        return tr("being updated");
    case Condition::Attention:
        return tr("needs you");
    case Condition::Failing:
        return tr("failing, tried again by itself");
    case Condition::Held:
        return tr("held");
    case Condition::Offline:
        break;
    }
    return tr("waiting");
}

QString Texts::stateName(const NameStatus &name)
{
    return name.worst().kind == RecordStatus::Kind::Disabled ? tr("off") : stateName(name.state());
}

QString Texts::problem(const Failure &failure)
{
    switch (failure.kind) {
    case Failure::Kind::Credentials:
        return tr("sign-in refused — sign in again");
    case Failure::Kind::Forbidden:
        return tr("this account may not change the name");
    case Failure::Kind::NoSuchZone:
        return tr("the account does not hold this domain");
    case Failure::Kind::NoSuchName:
        return tr("the provider does not know this name");
    case Failure::Kind::Rejected:
        return tr("the provider refuses the update");
    case Failure::Kind::Conflict:
        return tr("there are addresses that Mooring did not set");
    case Failure::Kind::RateLimited:
        return tr("too many requests — waiting");
    case Failure::Kind::Blocked:
        return tr("blocked by the provider — ask them why");
    case Failure::Kind::Network:
        return tr("no connection to the provider");
    case Failure::Kind::Tls:
        return tr("the connection is not secure");
    case Failure::Kind::Server:
        return tr("the provider is in trouble");
    case Failure::Kind::BadReply:
        return tr("the provider's answer makes no sense");
    case Failure::Kind::NoAddress:
        return tr("no public address found");
    case Failure::Kind::KeychainLocked:
        return tr("the keychain is locked — unlock it");
    case Failure::Kind::Unsupported:
        return tr("the provider cannot do this");
    case Failure::Kind::Cancelled:
        break;
    }
    return tr("stopped");
}

QString Texts::remedy(const Failure &failure)
{
    switch (failure.kind) {
    case Failure::Kind::Credentials:
    case Failure::Kind::Forbidden:
        return tr("&Sign in again…");
    default:
        return tr("&Try again");
    }
}

QString Texts::reason(const NameStatus &name)
{
    const RecordStatus &worst = name.worst();
    const Condition state = stateOf(worst);
    if (worst.failure && (state == Condition::Attention || state == Condition::Failing || state == Condition::Offline))
        return problem(*worst.failure);
    if (worst.kind == RecordStatus::Kind::Disabled)
        return tr("switched off");
    return worst.hold ? holdReason(*worst.hold) : QString();
}

QString Texts::detail(const NameStatus &name)
{
    const QString more = reason(name).isEmpty() ? name.accountLabel : reason(name);
    return more.isEmpty() ? name.provider : name.provider + separator + more;
}

QString Texts::when(const NameStatus &name, const QDateTime &now)
{
    const RecordStatus &worst = name.worst();
    switch (stateOf(worst)) {
    case Condition::Fine:
        return ago(name.changedAt(), now);
    case Condition::Working:
        return tr("updating…");
    case Condition::Attention:
        return worst.kind == RecordStatus::Kind::Stopped ? tr("not updated") : tr("waiting");
    case Condition::Failing:
        return worst.nextAttempt.isValid() ? tr("again %1").arg(until(worst.nextAttempt, now)) : tr("failing");
    case Condition::Held:
        return worst.kind == RecordStatus::Kind::Disabled ? tr("off") : tr("held");
    case Condition::Offline:
        break;
    }
    return tr("waiting");
}

QString Texts::values(const QList<QHostAddress> &addresses)
{
    if (addresses.isEmpty())
        return QStringLiteral("–");
    const QString first = addressText(addresses.first());
    return addresses.size() == 1 ? first : QStringLiteral("%1 +%2").arg(first).arg(addresses.size() - 1);
}

QString Texts::spoken(const NameStatus &name, const QDateTime &now)
{
    QStringList parts{name.name, stateName(name), detail(name)};
    for (const RecordStatus &record : name.records)
        parts << recordTypeName(record.type) + u' ' + values(record.values);
    parts << when(name, now);
    return parts.join(QStringLiteral(", "));
}

} // namespace mooring
