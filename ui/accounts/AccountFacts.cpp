// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "accounts/AccountFacts.h"

#include "model/Texts.h"

#include <QCoreApplication>
#include <QDir>

namespace mooring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(mooring::AccountCard)
};

QString placeText(const SecretPlace &place)
{
    switch (place.kind) {
    case SecretPlace::Kind::Keychain:
        return place.name.isEmpty() ? Text::tr("kept in the keychain")
                                    : Text::tr("kept in the keychain (%1)").arg(place.name);
    case SecretPlace::Kind::Environment:
        return place.name.isEmpty() ? QString() : Text::tr("from the environment variable %1").arg(place.name);
    case SecretPlace::Kind::File:
        return Text::tr("from the file %1").arg(QDir::toNativeSeparators(place.name));
    case SecretPlace::Kind::Memory:
        break;
    }
    return {};
}

} // namespace

QString AccountFacts::names(const QStringList &names)
{
    constexpr int shown = 4;
    const int count = static_cast<int>(names.size());
    if (count == 0)
        return Text::tr("No names yet");
    const QString some = names.mid(0, shown).join(QStringLiteral(", "));
    return count > shown ? Text::tr("%n names: %1 and more", nullptr, count).arg(some)
                         : Text::tr("%n names: %1", nullptr, count).arg(some);
}

QString AccountFacts::signIn(const ProviderInfo &info, const AccountConfig &account, const SecretPlace &place)
{
    QStringList secrets;
    for (const ProviderField &field : info.fieldsFor(account.method.isEmpty() ? info.recommended : account.method)) {
        if (field.secret)
            secrets << Texts::providerText(field.label);
    }
    if (secrets.isEmpty())
        return {};
    QStringList parts{Text::tr("Signs in with: %1").arg(secrets.join(QStringLiteral(" / ")))};
    if (const QString where = placeText(place); !where.isEmpty())
        parts << where;
    return parts.join(QStringLiteral(" · "));
}

QString AccountFacts::past(const AccountStatus &status, const QDateTime &changed, const QDateTime &now)
{
    QStringList parts;
    if (status.lastSuccess.isValid())
        parts << Text::tr("Last success %1").arg(Texts::moment(status.lastSuccess, now));
    else if (status.lastFailureAt.isValid())
        parts << Text::tr("No success yet");
    if (status.lastFailureAt.isValid())
        parts << Text::tr("last failure %1").arg(Texts::moment(status.lastFailureAt, now));
    if (changed.isValid())
        parts << Text::tr("last change %1").arg(Texts::ago(changed, now));
    return parts.join(QStringLiteral(" · "));
}

QString AccountFacts::problem(const NameStatus &worst, const QDateTime &now)
{
    const RecordStatus &record = worst.worst();
    QString message = record.failure->message;
    const Condition state = stateOf(record);
    // Without a network it is the network that is waited for, not a time.
    if (state == Condition::Offline || !record.nextAttempt.isValid() || record.nextAttempt <= now)
        return message;
    const QString next = Texts::moment(record.nextAttempt, now);
    return state == Condition::Failing ? Text::tr("%1 Mooring waits until %2.").arg(message, next)
                                       : Text::tr("%1 Next attempt: %2.").arg(message, next);
}

} // namespace mooring
