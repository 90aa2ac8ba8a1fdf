// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "net/dns/DnsSession.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <cstdlib>

namespace mooring::dns {

namespace {

// Without EDNS a server need not take or send more by UDP (RFC 1035 section 2.3.4).
constexpr qsizetype plainUdpLimit = 512;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Dns)
};

} // namespace

DnsSession::DnsSession(QString host, quint16 port, std::optional<TsigKey> key, const Clock &clock)
    : m_host(std::move(host))
    , m_port(port)
    , m_key(std::move(key))
    , m_clock(clock)
{
}

QString DnsSession::serverText() const
{
    if (m_port == 53)
        return m_host;
    return (m_host.contains(u':') ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2")).arg(m_host).arg(m_port);
}

QCoro::Task<Result<Message>> DnsSession::send(Message message, std::chrono::milliseconds timeout)
{
    if (m_addresses.isEmpty()) {
        const Result<QList<QHostAddress>> found = co_await resolveHost(m_host);
        if (!found)
            co_return tl::unexpected(found.error());
        m_addresses = *found;
    }
    const QList<QHostAddress> addresses = m_addresses;
    Failure last;
    for (const QHostAddress &address : addresses) {
        const Server server{address, m_port};
        const Result<Message> reply = co_await sendTo(server, message, timeout);
        if (reply || reply.error().kind != Failure::Kind::Network) {
            if (m_addresses.removeOne(address))
                m_addresses.prepend(address);
            co_return reply;
        }
        last = reply.error();
    }
    // The host may have moved.
    m_addresses.clear();
    co_return tl::unexpected(last);
}

QCoro::Task<Result<Message>> DnsSession::sendTo(Server server, Message message, std::chrono::milliseconds timeout)
{
    message.id = quint16(QRandomGenerator::system()->bounded(0x10000));
    Result<QByteArray> wire = message.toWire();
    if (!wire)
        co_return tl::unexpected(wire.error());
    QByteArray mac;
    if (m_key) {
        const Result<TsigRequest> request = tsigSign(*wire, *m_key, m_clock.now().toSecsSinceEpoch());
        if (!request)
            co_return tl::unexpected(request.error());
        wire = request->wire;
        mac = request->mac;
    }
    const Result<QByteArray> reply = co_await exchange(server, *wire, timeout, plainUdpLimit);
    if (!reply)
        co_return tl::unexpected(reply.error());
    const Result<Message> read = Message::fromWire(*reply);
    if (!read || !m_key)
        co_return read;
    const Result<TsigVerdict> verdict = tsigVerify(*reply, *m_key, mac, m_clock.now().toSecsSinceEpoch());
    if (!verdict)
        co_return tl::unexpected(verdict.error());
    if (verdict->error != 0)
        co_return tl::unexpected(keyFailure(*verdict));
    const bool reportsError = read->rcode == FormErr || read->rcode == ServFail || read->rcode == NotImp
        || read->rcode == Refused || read->rcode == NotAuth || read->rcode == NotZone;
    if (!verdict->isSigned && !reportsError) {
        co_return fail(Failure::Kind::BadReply,
                       Text::tr("The name server %1 did not sign its reply with the key %2, so the reply was not believed.")
                           .arg(serverText(), m_key->name));
    }
    if (!verdict->isSigned && (read->rcode == Refused || read->rcode == NotAuth) && message.opcode == OpcodeQuery) {
        // PowerDNS refuses a wrong key like a zone that it does not have; without the key it tells which it is.
        const Result<QByteArray> plainWire = message.toWire();
        const Result<QByteArray> plain = co_await exchange(server, *plainWire, timeout, plainUdpLimit);
        const Result<Message> answer = plain ? Message::fromWire(*plain) : tl::unexpected(plain.error());
        if (answer && answer->authoritative && answer->rcode != Refused) {
            co_return fail(
                Failure::Kind::Credentials,
                Text::tr("The name server %1 refuses what is signed with the key %2: compare the key name, algorithm and "
                         "secret with the server's configuration, and set this machine's clock right.")
                    .arg(serverText(), m_key->name));
        }
    }
    co_return read;
}

Failure DnsSession::keyFailure(const TsigVerdict &verdict) const
{
    using Kind = Failure::Kind;
    switch (verdict.error) {
    case BadKey:
        return {
            Kind::Credentials,
            Text::tr(
                "The name server %1 does not accept the key %2 with the algorithm %3: compare the key name and algorithm "
                "with the "
                "server's configuration, and allow the key there.")
                .arg(serverText(), m_key->name, m_key->algorithm),
            {}};
    case BadSig:
    case BadTrunc:
        return {
            Kind::Credentials,
            Text::tr(
                "The name server %1 refuses the signature of the key %2: its secret is wrong. Copy it once more from the "
                "server.")
                .arg(serverText(), m_key->name),
            {}};
    case BadTime: {
        const qint64 now = m_clock.now().toSecsSinceEpoch();
        const qint64 difference = verdict.serverTime.value_or(now) - now;
        // Not Credentials: a clock that is set right later (a machine that just started) needs nobody's help.
        return {
            Kind::Server,
            Text::tr(
                "The clock of this machine and that of the name server %1 differ by %2 seconds, so the server refuses the "
                "signature: set this machine's clock right.")
                .arg(serverText())
                .arg(std::llabs(difference)),
            {}};
    }
    default:
        return {Kind::BadReply,
                Text::tr("The name server %1 answered with the unknown TSIG error %2.").arg(serverText()).arg(verdict.error),
                {}};
    }
}

} // namespace mooring::dns
