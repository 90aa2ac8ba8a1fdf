// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "history/HistoryTexts.h"

#include "model/Texts.h"

#include <QLocale>

namespace mooring {

namespace {

QString listed(const QStringList &addresses)
{
    return addresses.isEmpty() ? QStringLiteral("–") : addresses.join(QStringLiteral(", "));
}

QString sourceText(const QString &source)
{
    return Texts::sourceName({{}, source, {}, {}});
}

} // namespace

HistoryTopic HistoryTexts::topic(const HistoryEvent &event)
{
    static const QSet<QString> names{QStringLiteral("record-created"), QStringLiteral("record-updated")};
    static const QSet<QString> problems{QStringLiteral("record-failed"),     QStringLiteral("record-recovered"),
                                        QStringLiteral("record-drifted"),    QStringLiteral("account-stopped"),
                                        QStringLiteral("pass-abandoned"),    QStringLiteral("nat-found"),
                                        QStringLiteral("state-not-written"), QStringLiteral("network-lost"),
                                        QStringLiteral("network-back"),      QStringLiteral("addresses-lost")};
    if (problems.contains(event.action))
        return HistoryTopic::Problems;
    if (event.action.startsWith(u"addresses-"))
        return HistoryTopic::Addresses;
    return names.contains(event.action) ? HistoryTopic::Names : HistoryTopic::Program;
}

QString HistoryTexts::what(const HistoryEvent &event)
{
    const QMap<QString, QString> words{
        {QStringLiteral("addresses-changed"), tr("New address")},
        {QStringLiteral("addresses-lost"), tr("Address gone")},
        {QStringLiteral("addresses-found"), tr("Address back")},
        {QStringLiteral("network-lost"), tr("No network")},
        {QStringLiteral("network-back"), tr("Network back")},
        {QStringLiteral("record-created"), tr("Name created")},
        {QStringLiteral("record-updated"), tr("Name updated")},
        {QStringLiteral("record-failed"), tr("Update failed")},
        {QStringLiteral("record-recovered"), tr("Works again")},
        {QStringLiteral("record-drifted"), tr("Changed elsewhere")},
        {QStringLiteral("account-stopped"), tr("Account stopped")},
        {QStringLiteral("publishing-held"), tr("Updates held")},
        {QStringLiteral("publishing-resumed"), tr("Hold ended")},
        {QStringLiteral("paused"), tr("Paused")},
        {QStringLiteral("resumed"), tr("Resumed")},
        {QStringLiteral("started"), tr("Mooring started")},
        {QStringLiteral("stopped"), tr("Mooring stopped")},
        {QStringLiteral("nat-found"), tr("Not reachable")},
        {QStringLiteral("pass-abandoned"), tr("Check abandoned")},
        {QStringLiteral("state-not-written"), tr("State not saved")},
    };
    return words.value(event.action, event.action);
}

QString HistoryTexts::addresses(const HistoryEvent &event)
{
    if (event.before.isEmpty() && event.now.isEmpty())
        return {};
    if (event.before.isEmpty() || event.before == event.now)
        return listed(event.now);
    return QStringLiteral("%1 → %2").arg(listed(event.before), listed(event.now));
}

QString HistoryTexts::newAddress(const HistoryEvent &event)
{
    const bool isReplaced = !event.before.isEmpty() && event.before != event.now;
    return isReplaced ? QStringLiteral("→ %1").arg(listed(event.now)) : addresses(event);
}

QString HistoryTexts::result(const HistoryEvent &event)
{
    if (event.failure)
        return Texts::problem({*event.failure, {}, {}});
    if (!event.source.isEmpty())
        return sourceText(event.source);
    if (event.action == u"publishing-held") {
        for (const Hold::Kind kind : {Hold::Kind::Vpn, Hold::Kind::Network, Hold::Kind::OtherLine}) {
            if (holdName(kind) == event.reason)
                return Texts::holdReason({kind, {}, {}, {}});
        }
    }
    if (event.action == u"nat-found") {
        return event.reason == u"DoubleNat" ? tr("there is another router before yours")
                                            : tr("your provider shares the address among customers");
    }
    if (event.action == u"record-drifted")
        return tr("put right");
    // Whatever a later version may write says it itself.
    return what(event) == event.action ? event.message : QString();
}

Condition HistoryTexts::condition(const HistoryEvent &event)
{
    using Kind = Failure::Kind;
    if (event.action == u"nat-found" || event.action == u"record-drifted" || event.action == u"state-not-written")
        return Condition::Attention;
    if (event.action == u"network-lost")
        return Condition::Offline;
    if (event.action == u"publishing-held" || event.action == u"paused")
        return Condition::Held;
    if (!event.failure)
        return event.outcome == u"failure" ? Condition::Failing : Condition::Fine;
    switch (*event.failure) {
    case Kind::RateLimited:
    case Kind::Network:
    case Kind::Tls:
    case Kind::Server:
    case Kind::BadReply:
    case Kind::NoAddress:
    case Kind::Cancelled:
        return Condition::Failing;
    default:
        return Condition::Attention;
    }
}

Condition HistoryTexts::condition(const HistoryOutage &outage)
{
    HistoryEvent event;
    event.failure = outage.failure;
    event.outcome = QStringLiteral("failure");
    return condition(event);
}

QString HistoryTexts::time(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

QString HistoryTexts::bandTitle(const HistoryBand &band)
{
    const QString family = Texts::family(band.type);
    return band.sources == u"default" ? family : QStringLiteral("%1 · %2").arg(family, band.sources);
}

QString HistoryTexts::describe(const HistoryBand &band, const HistorySpan &span)
{
    QStringList lines;
    switch (span.kind) {
    case HistorySpan::Kind::Address:
        lines << QStringLiteral("%1: %2").arg(bandTitle(band), listed(span.addresses));
        break;
    case HistorySpan::Kind::NoAddress:
        lines << tr("%1: no public address").arg(bandTitle(band));
        break;
    case HistorySpan::Kind::Offline:
        lines << tr("%1: no network").arg(bandTitle(band));
        break;
    case HistorySpan::Kind::NotRunning:
        lines << tr("%1: Mooring was not running").arg(bandTitle(band));
        break;
    }
    const QString length = Texts::duration(span.from.secsTo(span.to));
    if (!span.fromKnown)
        lines << (span.goesOn ? tr("since before %1").arg(time(span.from)) : tr("until %1").arg(time(span.to)));
    else if (span.goesOn)
        lines << tr("since %1 (%2)").arg(time(span.from), length);
    else
        lines << tr("from %1 to %2 (%3)").arg(time(span.from), time(span.to), length);
    if (span.died)
        lines << tr("Mooring ended unexpectedly in this time; when is not known");
    if (const QString source = span.source.isEmpty() ? QString() : sourceText(span.source); !source.isEmpty())
        lines << source;
    return lines.join(u'\n');
}

QString HistoryTexts::describe(const HistoryOutage &outage, const QString &account)
{
    const QString why = outage.failure ? Texts::problem({*outage.failure, {}, {}}) : Texts::stateName(Condition::Failing);
    QStringList lines{QStringLiteral("%1: %2").arg(account, why)};
    const QString length = Texts::duration(outage.from.secsTo(outage.to));
    if (outage.goesOn)
        lines << tr("since %1 (%2)").arg(time(outage.from), length);
    else if (outage.endKnown)
        lines << tr("from %1 to %2 (%3)").arg(time(outage.from), time(outage.to), length);
    else
        lines << tr("since %1; when it ended is not known").arg(time(outage.from));
    if (!outage.names.isEmpty())
        lines << outage.names.mid(0, 5).join(QStringLiteral(", "))
                + (outage.names.size() > 5 ? QStringLiteral(" …") : QString());
    return lines.join(u'\n');
}

} // namespace mooring
