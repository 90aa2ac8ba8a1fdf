// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "addresses/outside/StunExchange.h"

#include "addresses/outside/StunMessage.h"
#include "net/DeviceBinding.h"

#include <QNetworkDatagram>
#include <QNetworkProxy>
#include <QRandomGenerator>

using namespace std::chrono_literals;

namespace mooring {

namespace {

constexpr auto firstRepetition = 500ms; // The RTO of RFC 8489 section 6.2.1.

constexpr qint64 maxReply = 2048; // More than fits into a packet.

/// Unpredictable, so that nobody who cannot see the request can answer it (section 5).
QByteArray newId()
{
    quint32 words[stunIdSize / sizeof(quint32)];
    QRandomGenerator::system()->fillRange(words);
    return QByteArray(reinterpret_cast<const char *>(words), stunIdSize);
}

} // namespace

StunExchange::StunExchange(Target target, RecordType type, std::chrono::milliseconds limit)
    : m_target(std::move(target))
    , m_type(type)
    , m_id(newId())
    , m_pause(firstRepetition)
    , m_result(fail(Failure::Kind::Cancelled, {}))
{
    m_socket.setProxy(QNetworkProxy::NoProxy);
    m_step.setLimit(limit);
    connect(&m_step, &QTimer::timeout, this, &StunExchange::endStep);
    // From the event loop, so that nobody misses finished().
    QMetaObject::invokeMethod(this, &StunExchange::start, Qt::QueuedConnection);
}

void StunExchange::start()
{
    if (const auto failure = bindToDevice(m_socket, m_target.device, m_target.address))
        return finish(tl::unexpected(*failure));
    // A connected socket takes datagrams from that address and port only, and the system chooses an unpredictable port.
    m_socket.connectToHost(m_target.address, m_target.port);
    connect(&m_socket, &QUdpSocket::readyRead, this, &StunExchange::readReplies);
    connect(&m_socket, &QUdpSocket::errorOccurred, this,
            [this] { finish(fail(Failure::Kind::Network, tr("It cannot be reached: %1.").arg(m_socket.errorString()))); });
    sendRequest();
}

void StunExchange::sendRequest()
{
    if (m_socket.write(stunRequest(m_id)) < 0)
        return finish(fail(Failure::Kind::Network, tr("It cannot be reached: %1.").arg(m_socket.errorString())));
    m_step.startStep(m_pause);
    m_pause *= 2;
}

void StunExchange::endStep()
{
    if (!m_step.isLastStep())
        return sendRequest();
    if (m_garbage)
        return finish(fail(Failure::Kind::BadReply, tr("It gave no proper answer.")));
    finish(fail(Failure::Kind::Network, tr("It did not answer in time.")));
}

void StunExchange::readReplies()
{
    // Read before asking whether there is something: asking would swallow the news that nobody listens there.
    do {
        const QNetworkDatagram datagram = m_socket.receiveDatagram(maxReply);
        if (m_isDone || !datagram.isValid())
            return;
        if (const auto reply = readStunReply(datagram.data(), m_id, m_type))
            return finish(*reply);
        m_garbage = true;
    } while (m_socket.hasPendingDatagrams());
}

void StunExchange::finish(const Result<QHostAddress> &result)
{
    if (m_isDone)
        return;
    m_isDone = true;
    m_result = result;
    m_step.stop();
    m_socket.disconnect(this);
    m_socket.close();
    Q_EMIT finished();
}

} // namespace mooring
