// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "net/dns/DnsClient.h"
#include "net/dns/DnsReader.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

#include <algorithm>

namespace mooring::dns {

using namespace std::chrono_literals;

namespace {

constexpr int maxServersAsked = 3;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Dns)
};

/// A part of what is left, so that one silent server leaves time for the next.
std::chrono::milliseconds slice(const QDeadlineTimer &deadline)
{
    return std::max<std::chrono::milliseconds>(1ms, std::chrono::milliseconds(deadline.remainingTime()) / 2);
}

/// The name that the data of an NS record, or the first one of a SOA record, is.
QString nameIn(const QByteArray &rdata)
{
    DnsReader reader(rdata);
    return reader.name();
}

QList<QHostAddress> addressesOf(const Message &reply, const QString &name, quint16 type)
{
    QList<QHostAddress> values;
    for (const ResourceRecord &record : reply.answers) {
        if (record.type == type && record.cls == ClassIn && record.name.compare(name, Qt::CaseInsensitive) == 0)
            values.append(addressOf(record));
    }
    return values;
}

bool answersWithAuthority(const Message &reply)
{
    return reply.authoritative && (reply.rcode == NoError || reply.rcode == NxDomain);
}

/// Asks the resolvers in turn until one gives a usable answer.
QCoro::Task<Result<Message>> askAny(QList<Server> resolvers, QString name, quint16 type, QDeadlineTimer deadline)
{
    Failure last{Failure::Kind::Network, Text::tr("This system has no DNS resolver that could be asked."), {}};
    for (const Server &resolver : resolvers) {
        const Result<Message> reply = co_await ask(resolver, name, type, true, slice(deadline));
        if (reply && (reply->rcode == NoError || reply->rcode == NxDomain))
            co_return reply;
        last = reply ? Failure{Failure::Kind::Server,
                               Text::tr("The DNS resolver %1 could not answer.").arg(resolver.address.toString()),
                               {}}
                     : reply.error();
        if (deadline.hasExpired())
            break;
    }
    co_return tl::unexpected(last);
}

struct Cut
{
    QString zone;
    QString primary; ///< MNAME of the SOA record.
    bool ownAuthority = false; ///< The resolver is itself a server of the zone.
};

QCoro::Task<Result<Cut>> findCut(QList<Server> resolvers, QString name, QDeadlineTimer deadline)
{
    for (QString at = name; !at.isEmpty(); at = at.section(u'.', 1)) {
        const Result<Message> reply = co_await askAny(resolvers, at, TypeSoa, deadline);
        if (!reply)
            co_return tl::unexpected(reply.error());
        Cut cut;
        cut.zone = zoneCut(*reply, at);
        if (cut.zone.isEmpty())
            continue;
        cut.ownAuthority = reply->authoritative;
        for (const ResourceRecord &record : reply->answers + reply->authority) {
            if (record.type == TypeSoa && record.name == cut.zone)
                cut.primary = nameIn(record.rdata);
        }
        co_return cut;
    }
    co_return fail(Failure::Kind::NoSuchZone, Text::tr("No zone was found in DNS that holds %1.").arg(name));
}

QCoro::Task<Result<QStringList>> nameServers(QList<Server> resolvers, Cut cut, QDeadlineTimer deadline)
{
    const Result<Message> reply = co_await askAny(resolvers, cut.zone, TypeNs, deadline);
    if (!reply)
        co_return tl::unexpected(reply.error());
    QStringList names;
    for (const ResourceRecord &record : reply->answers) {
        if (record.type == TypeNs && record.name == cut.zone)
            names.append(nameIn(record.rdata));
    }
    // The primary knows first; a hidden one is not listed and not asked.
    if (names.removeOne(cut.primary))
        names.prepend(cut.primary);
    if (names.isEmpty())
        co_return fail(Failure::Kind::NoSuchZone, Text::tr("No name servers were found for the zone %1.").arg(cut.zone));
    co_return names;
}

QCoro::Task<QList<Server>> addressesOfServer(QList<Server> resolvers, QString host, QDeadlineTimer deadline)
{
    QList<Server> servers;
    const QList<quint16> types{TypeA, TypeAaaa};
    for (const quint16 type : types) {
        const Result<Message> reply = co_await askAny(resolvers, host, type, deadline);
        if (!reply)
            continue;
        for (const QHostAddress &address : addressesOf(*reply, host, type))
            servers.append({address, 53});
        if (!servers.isEmpty())
            break;
    }
    co_return servers;
}

QCoro::Task<Result<QList<QHostAddress>>> askDirectly(Server server, QString name, quint16 type, QDeadlineTimer deadline)
{
    const Result<Message> reply = co_await ask(server, name, type, false, slice(deadline));
    if (!reply)
        co_return tl::unexpected(reply.error());
    if (!answersWithAuthority(*reply)) {
        co_return fail(Failure::Kind::Server,
                       Text::tr("The name server %1 does not answer for %2.").arg(server.address.toString(), name));
    }
    co_return addressesOf(*reply, name, type);
}

} // namespace

QCoro::Task<Result<AuthoritativeAnswer>> askAuthoritative(QString name, quint16 type, QList<Server> resolvers,
                                                          std::chrono::milliseconds timeout)
{
    const QDeadlineTimer deadline(timeout);
    const Result<Cut> cut = co_await findCut(resolvers, name, deadline);
    if (!cut)
        co_return tl::unexpected(cut.error());
    QStringList names;
    QList<Server> candidates;
    if (cut->ownAuthority) {
        candidates = resolvers;
    } else {
        const Result<QStringList> found = co_await nameServers(resolvers, *cut, deadline);
        if (!found)
            co_return tl::unexpected(found.error());
        names = *found;
    }
    Failure last{Failure::Kind::Network, Text::tr("No name server of the zone %1 could be reached.").arg(cut->zone), {}};
    for (int asked = 0; asked < maxServersAsked && !deadline.hasExpired();) {
        if (candidates.isEmpty()) {
            if (names.isEmpty())
                break;
            candidates = co_await addressesOfServer(resolvers, names.takeFirst(), deadline);
            continue;
        }
        const Server server = candidates.takeFirst();
        ++asked;
        const Result<QList<QHostAddress>> values = co_await askDirectly(server, name, type, deadline);
        if (values)
            co_return AuthoritativeAnswer{cut->zone, *values, server.address.toString()};
        last = values.error();
    }
    co_return tl::unexpected(last);
}

} // namespace mooring::dns
