// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "addresses/router/GatewaySocket.h"

#include "platform/SocketDevice.h"

#include <QCoroSignal>
#include <QNetworkDatagram>
#include <QNetworkProxy>

using namespace std::chrono_literals;

namespace mooring {

namespace {

constexpr auto firstPause = 250ms;
constexpr qint64 largest = 1500; // Bytes; both protocols allow less.

} // namespace

GatewaySocket::GatewaySocket()
{
    m_socket.setProxy(QNetworkProxy::NoProxy);
    connect(&m_socket, &QUdpSocket::readyRead, this, &GatewaySocket::read);
    connect(&m_socket, &QUdpSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
        if (error == QAbstractSocket::ConnectionRefusedError) // Nobody listens there.
            end(silence());
    });
    connect(&m_step, &QTimer::timeout, this, &GatewaySocket::endStep);
}

Result<void> GatewaySocket::open(const GatewayPlace &place)
{
    if (!place.device.isEmpty() && !bindToDevice(m_socket, place.device, RecordType::A)) {
        return fail(Failure::Kind::Network,
                    tr("The router cannot be asked through %1: %2.").arg(place.device, m_socket.errorString()));
    }
    // A connected socket takes datagrams from that address and port only.
    m_socket.connectToHost(place.gateway, place.port);
    if (m_socket.state() != QAbstractSocket::ConnectedState) {
        return fail(Failure::Kind::Network,
                    tr("The router at %1 cannot be reached: %2.").arg(place.gateway.toString(), m_socket.errorString()));
    }
    return {};
}

QCoro::Task<Result<QByteArray>> GatewaySocket::ask(QByteArray wire, IsReply isReply, std::chrono::milliseconds limit)
{
    m_wire = std::move(wire);
    m_isReply = std::move(isReply);
    m_isAsking = true;
    m_pause = firstPause;
    m_step.setLimit(limit);
    send();
    while (m_isAsking)
        co_await qCoro(this, &GatewaySocket::ended);
    co_return Result<QByteArray>(m_result);
}

void GatewaySocket::send()
{
    m_step.startStep(m_pause);
    m_pause *= 2;
    m_socket.write(m_wire);
}

// Where this runs late on a busy machine, what came in time counts.
void GatewaySocket::endStep()
{
    read();
    if (!m_isAsking)
        return;
    if (m_step.isLastStep())
        return end(silence());
    send();
}

void GatewaySocket::read()
{
    // With its size given there is no look ahead, which would swallow the error that tells of an ICMP message.
    for (QNetworkDatagram datagram = m_socket.receiveDatagram(largest); datagram.isValid();
         datagram = m_socket.receiveDatagram(largest)) {
        if (m_isAsking && m_isReply(datagram.data()))
            end(datagram.data());
    }
}

void GatewaySocket::end(Result<QByteArray> result)
{
    if (!m_isAsking)
        return;
    m_isAsking = false;
    m_result = std::move(result);
    m_step.stop();
    Q_EMIT ended();
}

tl::unexpected<Failure> GatewaySocket::silence() const
{
    return fail(Failure::Kind::Network, tr("The router at %1 did not answer.").arg(m_socket.peerAddress().toString()));
}

} // namespace mooring
