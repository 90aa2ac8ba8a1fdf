// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "net/dns/DnsClient.h"

#include "net/dns/DnsExchange.h"
#include "net/dns/HostLookup.h"

#include <QCoreApplication>
#include <QCoroSignal>
#include <QRandomGenerator>

namespace mooring::dns {

namespace {

// Passes everywhere unfragmented (DNS flag day 2020).
constexpr quint16 ednsPayload = 1232;

bool refusesEdns(const Message &reply)
{
    constexpr quint16 badVers = 16; // RFC 6891 section 9
    return reply.rcode == FormErr || reply.rcode == NotImp || reply.rcode == badVers;
}

} // namespace

QCoro::Task<Result<QByteArray>> exchange(Server server, QByteArray wire, std::chrono::milliseconds timeout,
                                         qsizetype udpLimit)
{
    const auto request = Message::fromWire(wire);
    if (!request)
        co_return tl::unexpected(request.error());
    // Deleted later: it is still emitting its signal when this coroutine goes on.
    const std::unique_ptr<DnsExchange, QScopedPointerDeleteLater> exchange(
        new DnsExchange(server, wire, *request, timeout, udpLimit));
    co_await qCoro(exchange.get(), &DnsExchange::finished);
    co_return exchange->takeResult();
}

QCoro::Task<Result<Message>> ask(Server server, QString name, quint16 type, bool recursion,
                                 std::chrono::milliseconds timeout, quint16 cls)
{
    Message query;
    query.recursionDesired = recursion;
    query.questions = {Question{name, type, cls}};
    query.additional = {ResourceRecord{QStringLiteral("."), TypeOpt, ednsPayload, 0, {}}};
    for (;;) {
        query.id = quint16(QRandomGenerator::system()->bounded(0x10000));
        const auto wire = query.toWire();
        if (!wire)
            co_return tl::unexpected(wire.error());
        const Result<QByteArray> reply = co_await exchange(server, *wire, timeout);
        if (!reply)
            co_return tl::unexpected(reply.error());
        const auto message = Message::fromWire(*reply);
        if (!message || query.additional.isEmpty() || !refusesEdns(*message))
            co_return message;
        query.additional.clear();
    }
}

QCoro::Task<Result<QList<QHostAddress>>> resolveHost(QString host)
{
    const QHostAddress literal(host);
    if (!literal.isNull())
        co_return QList{literal};
    const std::unique_ptr<HostLookup, QScopedPointerDeleteLater> lookup(new HostLookup(host));
    const QHostInfo info = co_await qCoro(lookup.get(), &HostLookup::found);
    if (info.error() != QHostInfo::NoError || info.addresses().isEmpty()) {
        co_return fail(Failure::Kind::Network,
                       QCoreApplication::translate("Dns", "The address of the name server %1 cannot be found: %2.")
                           .arg(host, info.errorString()));
    }
    co_return info.addresses();
}

QString zoneCut(const Message &reply, const QString &name)
{
    const QString dotted = u'.' + name.toLower();
    for (const QList<ResourceRecord> *section : {&reply.answers, &reply.authority}) {
        for (const ResourceRecord &record : *section) {
            if (record.type == TypeSoa && record.cls == ClassIn && dotted.endsWith(u'.' + record.name))
                return record.name;
        }
    }
    return {};
}

} // namespace mooring::dns
