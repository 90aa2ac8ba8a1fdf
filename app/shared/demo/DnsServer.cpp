// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "DnsServer.h"

#include "net/dns/DnsName.h"

#include <QNetworkDatagram>
#include <QtEndian>

namespace mooring::demo {

namespace {

constexpr quint32 ttl = 60; // seconds

} // namespace

DnsServer::DnsServer(const DomainName &zone, QObject *parent)
    : QObject(parent)
    , m_zone(zone)
{
    m_names.insert(zone.ascii(), {});
    connect(&m_socket, &QUdpSocket::readyRead, this, &DnsServer::read);
}

bool DnsServer::listen()
{
    return m_socket.bind(QHostAddress(QHostAddress::LocalHost), 0);
}

void DnsServer::set(const DomainName &name, const QHostAddress &address)
{
    const RecordType type = fits(RecordType::A, address) ? RecordType::A : RecordType::AAAA;
    m_names[name.ascii()][type] = address;
    ++m_serial;
}

QHostAddress DnsServer::value(const DomainName &name, RecordType type) const
{
    return m_names.value(name.ascii()).value(type);
}

void DnsServer::read()
{
    while (m_socket.hasPendingDatagrams()) {
        const QNetworkDatagram datagram = m_socket.receiveDatagram();
        const auto query = dns::Message::fromWire(datagram.data());
        if (!query || query->response)
            continue;
        const auto wire = answer(*query).toWire();
        if (wire)
            m_socket.writeDatagram(datagram.makeReply(*wire));
    }
}

dns::Message DnsServer::answer(const dns::Message &query) const
{
    dns::Message reply;
    reply.id = query.id;
    reply.response = true;
    reply.opcode = query.opcode;
    reply.recursionDesired = query.recursionDesired;
    reply.questions = query.questions;
    if (query.opcode != dns::OpcodeQuery || query.questions.size() != 1) {
        reply.rcode = dns::NotImp;
        return reply;
    }
    const dns::Question &question = query.questions.first();
    const auto name = DomainName::parse(question.name);
    if (!name || !name->isWithin(m_zone)) {
        reply.rcode = dns::Refused;
        return reply;
    }
    reply.authoritative = true;
    if (!knows(*name))
        reply.rcode = dns::NxDomain;
    const auto type = question.type == dns::TypeA ? std::optional(RecordType::A)
        : question.type == dns::TypeAaaa          ? std::optional(RecordType::AAAA)
                                                  : std::nullopt;
    const QHostAddress found = type ? value(*name, *type) : QHostAddress();
    if (!found.isNull())
        reply.answers.append(dns::addressRecord(question.name, found, ttl));
    else if (question.type == dns::TypeSoa && *name == m_zone)
        reply.answers.append(soa());
    else
        reply.authority.append(soa());
    return reply;
}

dns::ResourceRecord DnsServer::soa() const
{
    const QByteArray zone = dns::nameToWire(m_zone.ascii()).value_or(QByteArray(1, '\0'));
    QByteArray data = QByteArray("\x02ns") + zone + QByteArray("\x0ahostmaster") + zone;
    for (const quint32 number : {m_serial, 3600U, 600U, 86400U, ttl}) {
        QByteArray bytes(4, Qt::Uninitialized);
        qToBigEndian(number, bytes.data());
        data += bytes;
    }
    return {m_zone.ascii(), dns::TypeSoa, dns::ClassIn, ttl, data};
}

} // namespace mooring::demo
