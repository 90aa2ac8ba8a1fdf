// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "engine/Reporter.h"

#include "engine/NetworkNotes.h"
#include "journal/Log.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace mooring {

namespace {

QString success()
{
    return QStringLiteral("success");
}

QString failed()
{
    return QStringLiteral("failure");
}

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Reporter)
};

QStringList texts(const QList<QHostAddress> &addresses)
{
    QStringList result;
    for (const QHostAddress &address : addresses)
        result.append(addressText(address));
    return result;
}

QString listed(const QList<QHostAddress> &addresses)
{
    return addresses.isEmpty() ? Text::tr("nothing") : texts(addresses).join(QStringLiteral(", "));
}

QJsonObject recordFields(const RecordKey &key, const QString &name)
{
    return {{QStringLiteral("mooring.account"), key.account},
            {QStringLiteral("dns.question.name"), key.name},
            {QStringLiteral("dns.question.type"), recordTypeName(key.type)},
            {QStringLiteral("mooring.name"), name}};
}

QJsonObject detectionFields(const DetectionKey &key, const QString &source)
{
    QJsonObject fields{{QStringLiteral("mooring.sources"), key.sources},
                       {QStringLiteral("dns.question.type"), recordTypeName(key.type)}};
    if (!source.isEmpty())
        fields.insert(QStringLiteral("mooring.source"), source);
    return fields;
}

QJsonObject withValues(QJsonObject fields, const QList<QHostAddress> &before, const QList<QHostAddress> &now)
{
    fields.insert(QStringLiteral("dns.resolved_ip"), QJsonArray::fromStringList(texts(now)));
    fields.insert(QStringLiteral("mooring.previous_ip"), QJsonArray::fromStringList(texts(before)));
    return fields;
}

QJsonObject withFailure(QJsonObject fields, const Failure &failure)
{
    fields.insert(QStringLiteral("error.type"), failureKindName(failure.kind));
    fields.insert(QStringLiteral("error.message"), failure.message);
    return fields;
}

} // namespace

void Reporter::started(qsizetype records)
{
    const QString message = Text::tr("Mooring has started with %1 configured names.").arg(records);
    m_journal.write({QStringLiteral("started"), success(), message, {}});
}

void Reporter::stopped()
{
    m_journal.write({QStringLiteral("stopped"), success(), Text::tr("Mooring has stopped."), {}});
}

void Reporter::paused(const QDateTime &until)
{
    const QString message = until.isValid()
        ? Text::tr("Publishing is suspended until %1.").arg(until.toUTC().toString(Qt::ISODate))
        : Text::tr("Publishing is suspended until it is resumed.");
    m_journal.write({QStringLiteral("paused"), success(), message, {}});
}

void Reporter::resumed()
{
    m_journal.write({QStringLiteral("resumed"), success(), Text::tr("Publishing goes on."), {}});
}

void Reporter::addressesChanged(const DetectionKey &key, const QList<QHostAddress> &before, const Detection &now)
{
    const QJsonObject fields = detectionFields(key, now.source);
    const QString message = Text::tr("The address for %1 records is now %2; it was %3.")
                                .arg(recordTypeName(key.type), listed(now.addresses), listed(before));
    m_journal.write({QStringLiteral("addresses-changed"), success(), message, withValues(fields, before, now.addresses)});
}

void Reporter::addressesLost(const DetectionKey &key, const Failure &failure)
{
    const QString message
        = Text::tr("No address for %1 records is found any more: %2").arg(recordTypeName(key.type), failure.message);
    qCWarning(lcEngine).noquote() << message;
    m_journal.write({QStringLiteral("addresses-lost"), failed(), message, withFailure(detectionFields(key, {}), failure)});
}

void Reporter::addressesFound(const DetectionKey &key, const Detection &now)
{
    const QString message
        = Text::tr("The address for %1 records is found again: %2.").arg(recordTypeName(key.type), listed(now.addresses));
    qCInfo(lcEngine).noquote() << message;
    m_journal.write({QStringLiteral("addresses-found"), success(), message,
                     withValues(detectionFields(key, now.source), now.addresses, now.addresses)});
}

void Reporter::networkLost()
{
    m_journal.write({QStringLiteral("network-lost"), QStringLiteral("unknown"), Text::tr("There is no network."), {}});
}

void Reporter::networkBack()
{
    m_journal.write({QStringLiteral("network-back"), success(), Text::tr("The network is back."), {}});
}

void Reporter::changed(const Change &change)
{
    const QJsonObject fields = recordFields(change.key, change.name);
    const QString type = recordTypeName(change.key.type);
    if (change.accountStopped) {
        const QString message = Text::tr("The account %1 is stopped: %2").arg(change.key.account, change.failure->message);
        qCWarning(lcEngine).noquote() << message;
        m_journal.write({QStringLiteral("account-stopped"), failed(), message, withFailure(fields, *change.failure)});
        return;
    }
    if (change.failure) {
        if (!change.newFailure)
            return;
        const QString message
            = Text::tr("%1 (%2) could not be published: %3").arg(change.name, type, change.failure->message);
        qCWarning(lcEngine).noquote() << message;
        m_journal.write({QStringLiteral("record-failed"), failed(), message, withFailure(fields, *change.failure)});
        return;
    }
    if (change.recovered) {
        const QString message = Text::tr("%1 (%2) is published again.").arg(change.name, type);
        m_journal.write(
            {QStringLiteral("record-recovered"), success(), message, withValues(fields, change.before, change.now)});
    }
    if (change.what == Outcome::What::Unchanged)
        return;
    const bool created = change.what == Outcome::What::Created;
    const QString message = created
        ? Text::tr("%1 (%2) was created with %3.").arg(change.name, type, listed(change.now))
        : Text::tr("%1 (%2) was changed from %3 to %4.").arg(change.name, type, listed(change.before), listed(change.now));
    qCInfo(lcEngine).noquote() << message;
    m_journal.write({created ? QStringLiteral("record-created") : QStringLiteral("record-updated"), success(), message,
                     withValues(fields, change.before, change.now)});
}

void Reporter::drifted(const PlannedRecord &record, const QList<QHostAddress> &actual)
{
    const QString message = Text::tr("%1 (%2) holds %3 instead of %4: it was changed elsewhere and is put right.")
                                .arg(record.desired.name.text(), recordTypeName(record.key.type), listed(actual),
                                     listed(record.desired.values));
    qCWarning(lcEngine).noquote() << message;
    QJsonObject fields = recordFields(record.key, record.desired.name.text());
    m_journal.write({QStringLiteral("record-drifted"), QStringLiteral("unknown"), message,
                     withValues(fields, actual, record.desired.values)});
}

void Reporter::held(const Hold &hold)
{
    QJsonObject fields{{QStringLiteral("mooring.hold"), holdName(hold.kind)},
                       {QStringLiteral("network.name"), hold.network.label}};
    if (!hold.device.isEmpty())
        fields.insert(QStringLiteral("observer.egress.interface.name"), hold.device);
    qCInfo(lcEngine).noquote() << hold.message;
    m_journal.write({QStringLiteral("publishing-held"), QStringLiteral("unknown"), hold.message, fields});
}

void Reporter::holdEnded()
{
    const QString message = Text::tr("Nothing is held any more: names are published from this network.");
    qCInfo(lcEngine).noquote() << message;
    m_journal.write({QStringLiteral("publishing-resumed"), success(), message, {}});
}

void Reporter::natFound(const NatVerdict &verdict, const QString &network)
{
    const QJsonObject fields{{QStringLiteral("mooring.nat"), natName(verdict.kind)},
                             {QStringLiteral("network.name"), network}};
    qCInfo(lcEngine).noquote() << verdict.text;
    m_journal.write({QStringLiteral("nat-found"), QStringLiteral("unknown"), verdict.text, fields});
}

void Reporter::passAbandoned()
{
    const QString message = Text::tr("A look at the addresses did not end within 10 minutes and was abandoned. Mooring goes "
                                     "on by its schedule.");
    qCWarning(lcEngine).noquote() << message;
    m_journal.write({QStringLiteral("pass-abandoned"), failed(), message, {}});
}

void Reporter::stateNotWritten(const Failure &failure)
{
    qCWarning(lcEngine).noquote() << failure.message;
    m_journal.write({QStringLiteral("state-not-written"), failed(), failure.message, {}});
}

} // namespace mooring
