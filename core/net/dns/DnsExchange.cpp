// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "net/dns/DnsExchange.h"

#include "net/DeviceBinding.h"

#include <QNetworkDatagram>
#include <QNetworkProxy>
#include <QtEndian>

#include <array>

namespace mooring::dns {

namespace {

// Datagrams at 0, 1/8 and 3/8 of the time, then TCP at 5/8 for a server or firewall that takes only that.
constexpr std::array stepParts{1, 2, 2};
constexpr int timeParts = 8;
constexpr qsizetype headerSize = 12;
constexpr quint8 truncatedBit = 0x02;

bool isTruncated(const QByteArray &wire)
{
    return quint8(wire[2]) & truncatedBit;
}

} // namespace

DnsExchange::DnsExchange(const Server &server, const QByteArray &wire, const Message &request,
                         std::chrono::milliseconds timeout, qsizetype udpLimit)
    : m_server(server)
    , m_wire(wire)
    , m_request(request)
    , m_timeout(timeout)
    , m_udpLimit(udpLimit)
    , m_result(fail(Failure::Kind::Cancelled, {}))
{
    m_udp.setProxy(QNetworkProxy::NoProxy);
    m_tcp.setProxy(QNetworkProxy::NoProxy);
    connect(&m_udp, &QUdpSocket::readyRead, this, &DnsExchange::readDatagrams);
    connect(&m_tcp, &QTcpSocket::connected, this, [this] {
        QByteArray size(2, Qt::Uninitialized);
        qToBigEndian(quint16(m_wire.size()), size.data());
        m_tcp.write(size + m_wire);
    });
    connect(&m_tcp, &QTcpSocket::readyRead, this, &DnsExchange::readStream);
    connect(&m_tcp, &QTcpSocket::errorOccurred, this, [this] {
        finish(fail(Failure::Kind::Network,
                    tr("The name server %1 cannot be reached: %2.").arg(serverText(), m_tcp.errorString())));
    });
    m_step.setLimit(timeout);
    connect(&m_step, &QTimer::timeout, this, &DnsExchange::endStep);
    // From the event loop, so that nobody misses finished().
    QMetaObject::invokeMethod(
        this, [this] { m_wire.size() > m_udpLimit ? startTcp() : startUdp(); }, Qt::QueuedConnection);
}

QString DnsExchange::serverText() const
{
    return m_server.port == 53 ? m_server.address.toString()
                               : tr("%1, port %2").arg(m_server.address.toString()).arg(m_server.port);
}

void DnsExchange::startUdp()
{
    if (const auto failure = bindToDevice(m_udp, m_server.device, m_server.address))
        return finish(tl::unexpected(*failure));
    // A connected socket takes datagrams from that address and port only, and the system chooses an unpredictable port.
    m_udp.connectToHost(m_server.address, m_server.port);
    connect(&m_udp, &QUdpSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
        // "Nobody listens there" by ICMP, or no route: TCP says it with certainty.
        if (error != QAbstractSocket::DatagramTooLargeError)
            m_garbage = false;
        startTcp();
    });
    sendDatagram();
}

void DnsExchange::endStep()
{
    if (m_step.isLastStep())
        return giveUp();
    if (m_datagramsSent == stepParts.size())
        return startTcp();
    sendDatagram();
}

void DnsExchange::giveUp()
{
    if (m_garbage)
        return finish(fail(Failure::Kind::BadReply, tr("The name server %1 gave no proper reply.").arg(serverText())));
    finish(fail(Failure::Kind::Network, tr("The name server %1 did not answer in time.").arg(serverText())));
}

void DnsExchange::sendDatagram()
{
    m_step.startStep(m_timeout * stepParts[m_datagramsSent++] / timeParts);
    m_udp.write(m_wire);
}

void DnsExchange::readDatagrams()
{
    while (!m_done && m_udp.hasPendingDatagrams()) {
        const QByteArray wire = m_udp.receiveDatagram().data();
        if (wire.size() >= headerSize && qFromBigEndian<quint16>(wire.constData()) == m_request.id && isTruncated(wire))
            return startTcp();
        if (isReply(wire))
            return finish(wire);
        m_garbage = true;
    }
}

void DnsExchange::startTcp()
{
    m_udp.disconnect(this);
    m_udp.close();
    if (m_done || m_tcp.state() != QAbstractSocket::UnconnectedState)
        return;
    if (const auto failure = bindToDevice(m_tcp, m_server.device, m_server.address))
        return finish(tl::unexpected(*failure));
    m_step.startLastStep();
    m_tcp.connectToHost(m_server.address, m_server.port);
}

void DnsExchange::readStream()
{
    m_stream += m_tcp.readAll();
    if (m_stream.size() < 2 || m_stream.size() < 2 + qFromBigEndian<quint16>(m_stream.constData()))
        return;
    const QByteArray wire = m_stream.mid(2, qFromBigEndian<quint16>(m_stream.constData()));
    if (!isReply(wire) || isTruncated(wire))
        return finish(fail(Failure::Kind::BadReply, tr("The name server %1 gave no proper reply.").arg(serverText())));
    finish(wire);
}

bool DnsExchange::isReply(const QByteArray &wire) const
{
    const auto reply = Message::fromWire(wire);
    if (!reply || !reply->response || reply->id != m_request.id || reply->opcode != m_request.opcode)
        return false;
    // A server that did not understand the message, or that answers an update, may leave the question out.
    if (reply->questions.isEmpty())
        return reply->rcode != NoError || m_request.opcode != OpcodeQuery;
    if (reply->questions.size() != m_request.questions.size())
        return false;
    for (qsizetype i = 0; i < reply->questions.size(); ++i) {
        const Question &asked = m_request.questions[i];
        const Question &answered = reply->questions[i];
        if (asked.type != answered.type || asked.cls != answered.cls
            || asked.name.compare(answered.name, Qt::CaseInsensitive) != 0)
            return false;
    }
    return true;
}

void DnsExchange::finish(Result<QByteArray> result)
{
    if (m_done)
        return;
    m_done = true;
    m_result = std::move(result);
    m_step.stop();
    m_udp.disconnect(this);
    m_tcp.disconnect(this);
    m_tcp.abort();
    Q_EMIT finished();
}

} // namespace mooring::dns
